using PapiSite.Benchmarks.Corpus;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model;
using PapiSite.Model.Binding;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Benchmarks;

/// <summary>The made-up plans that figures are measured on.</summary>
public class CorpusTests
{
    private static readonly SiteContent Real = Repository.Content.Content;

    private static readonly IReadOnlyList<CorpusTask> Made = SyntheticTasks.Make(250, new(Real), 1);

    [Fact]
    public void What_was_made_up_is_published_word_for_word_and_every_agency_is_known()
    {
        Assert.Empty(CorpusCheck.Differences(Made, Bind(Made)));
        Assert.Equal(3, Bind(Made).Content.Plans.Length);
        Assert.All(Made, task => Assert.InRange(task.Title.Length, 60, 296));
    }

    [Fact]
    public void A_title_that_the_language_cannot_say_is_found_out()
    {
        CorpusTask[] broken = [.. Made];
        broken[7] = broken[7] with { Title = broken[7].Title + "  # và phần sau" };
        Assert.Contains(broken[7].Id, Assert.Single(CorpusCheck.Differences(broken, Bind(broken))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_seed_gives_the_same_content_and_another_seed_another()
    {
        string Text(ulong seed) =>
            string.Concat(CorpusContent.Files(SyntheticTasks.Make(250, new(Real), seed), Real).Select(f => f.Path + f.Text));
        Assert.Equal(Text(1), Text(1));
        Assert.NotEqual(Text(1), Text(2));
    }

    [Fact]
    public void Agencies_are_declared_for_each_province_with_the_abbreviations_of_the_real_registry()
    {
        var registry = Bind(Made).Content.Registry;
        Assert.Equal(3, registry.Places.All.Length);
        Assert.All(registry.OfKind("so-thong-tin-va-truyen-thong"), agency => Assert.Contains("Sở TT&TT", agency.Abbreviations));
    }

    private static BoundContent Bind(IReadOnlyList<CorpusTask> tasks) =>
        SiteContent.Bind(CorpusContent.Files(tasks, Real).Select(f => SyntaxTree.Parse(SourceText.FromString(f.Path, f.Text))));
}
