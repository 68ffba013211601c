using System.Text.RegularExpressions;
using PapiSite.Site.Wording;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Theme;

/// <content>The words themselves: one term for one thing, the house's spelling, nothing of the other language.</content>
public sealed partial class LanguagesTests
{
    /// <summary>Foreign words that a Vietnamese reader knows by that name only.</summary>
    private static readonly string[] Names = ["javascript", "json", "libreoffice", "safe"];

    /// <summary>A thing, and its one term in each language.</summary>
    public static TheoryData<string, string> Terms => new()
    {
        { "danh bạ", "director" },
        { "phối hợp", "support" },
        { "thứ hạng", "rank" },
        { "viện dẫn", "cite" },
        { "trễ hạn", "late" },
        { "chậm tiến độ", "behind schedule" },
        { "dừng thực hiện", "discontinued" },
        { "minh chứng", "evidence" },
        { "đính chính", "correct" },
        { "dự thảo", "draft" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_Vietnamese_text_is_in_the_words_of_the_house(string name) => Assert.Empty(
        Sentences(Vietnamese, name)
            .SelectMany(w => HouseWords.OddInVietnamese(OwnWords(w)).Concat(HouseWords.OddInEither(w.Trim()))).Distinct());

    [Theory]
    [MemberData(nameof(Texts))]
    public void An_English_text_is_in_the_words_of_the_house(string name) => Assert.Empty(
        Sentences(English, name)
            .SelectMany(w => HouseWords.OddInEnglish(OwnWords(w)).Concat(HouseWords.OddInEither(w.Trim()))).Distinct());

    /// <summary>The samples that are filled in, such as "Ff", have two letters.</summary>
    [Theory]
    [MemberData(nameof(Texts))]
    public void A_Vietnamese_text_has_no_word_of_another_language(string name) => Assert.Empty(
        Sentences(Vietnamese, name).SelectMany(w => ForeignWord().Matches(OwnWords(w)).Select(m => m.Value.ToLowerInvariant()))
            .Where(w => w.Length > 2).Except(Names));

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_is_a_sentence_in_both_languages_or_in_neither(string name) => Assert.Equal(
        Sentences(Vietnamese, name).Select(LastMark), Sentences(English, name).Select(LastMark));

    [Theory]
    [MemberData(nameof(Terms))]
    public void A_thing_has_one_term_in_each_language(string vietnamese, string english)
    {
        var pairs = ((IEnumerable<object[]>)Texts).Select(row => (string)row[0])
            .SelectMany(name => Sentences(Vietnamese, name).Zip(Sentences(English, name))).Where(p => Has(p.First, vietnamese)).ToList();
        Assert.NotEmpty(pairs);
        Assert.All(pairs, pair => Assert.Contains(english, pair.Second, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A text in all its forms.</summary>
    private static IEnumerable<string> Sentences(InterfaceTexts texts, string name) => Said(texts, name).SelectMany(s => s.Words);

    private static bool Has(string text, string term) => text.Contains(term, StringComparison.OrdinalIgnoreCase);

    /// <summary>A text without the values that the program fills in.</summary>
    private static string OwnWords(string words) => PlaceToFill().Replace(words, "");

    /// <summary>The mark that ends a sentence or announces what follows, if there is one; that of an abbreviation is none.</summary>
    private static string LastMark(string words) =>
        words != "No." && words.TrimEnd() is [.., '.' or ':' or '?' or '…'] ended ? ended[^1..] : "";

    /// <summary>Words with a letter that Vietnamese does not use.</summary>
    [GeneratedRegex(@"(?<![\p{L}“.])\p{L}*[fjwz]\p{L}*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex ForeignWord();
}
