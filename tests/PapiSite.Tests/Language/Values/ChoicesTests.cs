using System.Reflection;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;

namespace PapiSite.Tests.Language.Values;

/// <summary>The sets that editors choose from.</summary>
public sealed class ChoicesTests
{
    public static TheoryData<string> Sets() => [.. SetFields.Select(f => f.Name)];

    private static IEnumerable<FieldInfo> SetFields => typeof(Choices).GetFields(BindingFlags.Public | BindingFlags.Static);

    [Theory]
    [MemberData(nameof(Sets))]
    public void Every_member_of_a_set_has_a_word_of_its_own(string name)
    {
        var set = SetOf(name);
        var wordsOf = typeof(ChoicesTests).GetMethod(nameof(WordsOf), BindingFlags.NonPublic | BindingFlags.Static)!;
        var words = (IEnumerable<string>)wordsOf.MakeGenericMethod(set.GetType().GenericTypeArguments).Invoke(null, [set])!;
        Assert.Equal(words.Order(), set.Options.Order());
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void No_two_words_of_a_set_are_typed_alike(string name)
    {
        var options = SetOf(name).Options;
        Assert.Equal(options.Length, options.Select(VietnameseText.Key).Distinct().Count());
    }

    [Fact]
    public void The_options_of_every_keyword_are_those_of_a_set()
    {
        var sets = SetFields.Select(f => SetOf(f.Name)).ToList();
        Assert.All(
            Keywords.All.SelectMany(k => k.Uses).Select(u => u.Grammar.Options).Where(options => !options.IsEmpty),
            options => Assert.Contains(sets, set => set.Options.SequenceEqual(options)));
    }

    [Fact]
    public void The_facts_that_may_be_unverified_bear_the_names_of_the_keywords_that_give_them()
    {
        UnverifiedFacts[] facts = [UnverifiedFacts.From, UnverifiedFacts.To, UnverifiedFacts.Successors, UnverifiedFacts.MergedInto];
        Keyword[] keywords = [Keywords.ValidFrom, Keywords.ValidTo, Keywords.Successors, Keywords.MergedInto];
        Assert.Equal(keywords.Select(k => k.Name), facts.Select(Choices.Unverified.WordOf));
    }

    private static ValueGrammar SetOf(string name) => (ValueGrammar)SetFields.Single(f => f.Name == name).GetValue(null)!;

    /// <summary>The words of all members that an editor may choose; of flags not of the one that says none.</summary>
    private static IEnumerable<string> WordsOf<T>(ChoiceGrammar<T> set) where T : struct
    {
        IEnumerable<T> members = typeof(T) == typeof(bool) ? new[] { true, false }.Cast<T>() : Enum.GetValues(typeof(T)).Cast<T>();
        var isFlags = typeof(T).IsDefined(typeof(FlagsAttribute), inherit: false);
        return members.Where(member => !isFlags || !member.Equals(default(T))).Select(set.WordOf).ToList();
    }
}
