using PapiSite.Language.Syntax;
using PapiSite.Model;

namespace PapiSite.Benchmarks.Corpus;

/// <summary>Made-up tasks as a content folder that <c>papisite</c> reads.</summary>
internal static class CorpusContent
{
    private const string Settings = """
        trang web: Kế hoạch thử nghiệm
          mô tả: Nhiệm vụ giả định để đo tốc độ.

        """;

    /// <summary>The folder's files by path: settings, registry, index set, terms, a file a plan.</summary>
    /// <param name="tasks">The tasks, those of a plan one after another.</param>
    /// <param name="real">The content whose registry, index set and terms are taken.</param>
    public static IEnumerable<(string Path, string Text)> Files(IReadOnlyList<CorpusTask> tasks, SiteContent real)
    {
        yield return ("trang-web.papi", Settings);
        yield return ("co-quan/co-quan.papi", new RegistryText(real.Registry).Of(tasks));
        yield return (
            "chi-so/papi.papi",
            real.Trees.Single(t => t.Entries.Any(e => e.Keyword == Keywords.IndexSet && e.Label == "PAPI")).Source.Text
        );
        yield return (
            "thuat-ngu.papi",
            string.Concat(real.Trees.Where(t => t.Entries.Any(e => e.Keyword == Keywords.Term)).Select(t => t.Source.Text))
        );
        foreach (var (index, plan) in tasks.GroupBy(t => t.Plan).Index())
            yield return ($"ke-hoach/{plan.Key.ToLowerInvariant()}.papi", PlanText.Of(index + 1, [.. plan]));
    }
}
