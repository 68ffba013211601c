using System.Reflection;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;

namespace PapiSite.Tests.Language.Syntax;

/// <summary>The one table of keywords.</summary>
public sealed class KeywordsTests
{
    public static TheoryData<string> Names() => [.. Keywords.All.Select(k => k.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_keyword_is_found_by_its_name_its_alias_and_without_case_or_tone_marks(string name)
    {
        var keyword = Keywords.All.Single(k => k.Name == name);
        string[] spellings = [.. keyword.Spellings.SelectMany(s => new[] { s, s.ToUpperInvariant(), VietnameseText.Fold(s) })];
        foreach (var spelling in spellings)
        {
            Assert.Same(keyword, Keywords.Find(spelling));
            var (found, words) = Keywords.FindAtStart([.. spelling.Split(' '), "xyz"]);
            Assert.Same(keyword, found);
            Assert.Equal(spelling.Split(' ').Length, words);
        }
    }

    [Fact]
    public void A_keyword_that_is_declared_is_in_the_table_once() =>
        Assert.Equal(
            typeof(Keywords).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.GetValue(null)).OfType<Keyword>()
                .Select(k => k.Name).Order(),
            Keywords.All.Select(k => k.Name).Order());

    [Fact]
    public void No_two_keywords_have_a_spelling_in_common() =>
        Assert.Empty(Keywords.All.SelectMany(k => k.Spellings.Select(VietnameseText.Key).Distinct())
            .GroupBy(key => key).Where(g => g.Count() > 1).Select(g => g.Key));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_keyword_has_help_in_both_languages_and_an_example_of_its_value(string name)
    {
        var keyword = Keywords.All.Single(k => k.Name == name);
        Assert.EndsWith(".", keyword.Help.Vi, StringComparison.Ordinal);
        Assert.EndsWith(".", keyword.Help.En, StringComparison.Ordinal);
        Assert.All(keyword.Uses, use => Assert.NotEmpty(use.Grammar.Example));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_keyword_has_one_use_at_each_place(string name)
    {
        var places = Keywords.All.Single(k => k.Name == name).Uses.SelectMany(u => u.In).ToList();
        Assert.NotEmpty(places);
        Assert.Equal(places.Distinct(), places);
    }

    [Fact]
    public void Something_may_stand_at_every_place_that_a_keyword_opens() =>
        Assert.All(
            Keywords.All.SelectMany(k => k.Uses).Select(u => u.Opens).Where(c => c != EntryContext.None).Distinct(),
            context => Assert.NotEmpty(Keywords.In(context)));

    [Theory]
    [InlineData("chủ trì theo dõi", "chủ trì theo dõi", 4)]
    [InlineData("chủ trì", "chủ trì", 2)]
    [InlineData("phần bị mất", "phần bị mất", 3)]
    [InlineData("phần I", "phần", 1)]
    [InlineData("cơ quan chủ quản", "cơ quan chủ quản", 4)]
    [InlineData("chịu trách nhiệm thực hiện", "chịu trách nhiệm thực hiện", 5)]
    public void The_longest_keyword_that_fits_is_taken(string head, string name, int words)
    {
        var (keyword, taken) = Keywords.FindAtStart(head.Split(' '));
        Assert.Equal((name, words), (keyword?.Name, taken));
    }

    [Fact]
    public void A_word_that_is_no_keyword_is_not_found() => Assert.Null(Keywords.Find("ngân sách"));
}
