using System.Text.RegularExpressions;
using PapiSite.Language.Syntax;
using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Manual;

/// <summary>The manual, the messages and the help on keywords are in the words of the interface.</summary>
public sealed partial class ManualWordingTests
{
    public static TheoryData<string> Pages => ManualPage.Names;

    public static TheoryData<string> Codes => [.. DiagnosticCatalog.All.Select(d => d.Code)];

    public static TheoryData<string> KeywordNames => [.. Keywords.All.Select(k => k.Name)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_of_the_manual_is_in_the_words_of_the_house(string name) =>
        Assert.Empty(HouseWords.OddInVietnamese(Joined().Replace(Code().Replace(ManualPage.Named(name).Prose, "…"), " ")).Distinct());

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_message_is_in_the_words_of_the_house(string code)
    {
        var told = DiagnosticCatalog.All.Single(d => d.Code == code);
        Assert.All(new[] { told.Title, told.MessageWithBlanks, told.MendWithBlanks, told.Why }, words =>
        {
            Assert.Empty(HouseWords.OddInVietnamese(words.Vi).Concat(HouseWords.OddInEither(words.Vi)));
            Assert.Empty(HouseWords.OddInEnglish(words.En).Concat(HouseWords.OddInEither(words.En)));
        });
    }

    [Theory]
    [MemberData(nameof(KeywordNames))]
    public void The_help_on_a_keyword_is_in_the_words_of_the_house(string name)
    {
        var help = Keywords.All.Single(k => k.Name == name).Help;
        Assert.Empty(HouseWords.OddInVietnamese(help.Vi).Concat(HouseWords.OddInEither(help.Vi)));
        Assert.Empty(HouseWords.OddInEnglish(help.En).Concat(HouseWords.OddInEither(help.En)));
    }

    [GeneratedRegex("`[^`]*`", RegexOptions.None, 10_000)]
    private static partial Regex Code();

    [GeneratedRegex(@"\s+", RegexOptions.None, 10_000)]
    private static partial Regex Joined();
}
