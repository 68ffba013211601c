using System.Text.Json;
using PapiSite.Language.Diagnostics;
using PapiSite.Model.Binding;
using PapiSite.Site;
using PapiSite.Site.Data;

namespace PapiSite.Benchmarks.Corpus;

/// <summary>Holds the content made of a corpus against the corpus: what the site would publish is what was made up.</summary>
internal static class CorpusCheck
{
    /// <summary>What differs, a line each; empty where nothing does.</summary>
    public static IEnumerable<string> Differences(IReadOnlyList<CorpusTask> tasks, BoundContent bound)
    {
        foreach (var error in bound.Diagnostics.Where(d => d.Severity == Severity.Error))
            yield return DiagnosticFormat.Whole(error, MessageLanguage.English);
        foreach (
            var name in bound
                .Content.Plans.SelectMany(p => p.Tasks)
                .SelectMany(t => t.Assignments)
                .Where(a => a.Agency is null)
                .Select(a => a.Mention.Name)
                .Distinct()
        )
        {
            yield return $"The registry does not know “{name}”.";
        }

        var published = Published(bound);
        if (published.Count != tasks.Count) yield return $"{tasks.Count} tasks were made, {published.Count} are published.";
        foreach (var task in tasks)
        {
            var id = $"{task.Plan.ToLowerInvariant()}/{task.Id}";
            if (!published.TryGetValue(id, out var found)) yield return $"{id} is not published.";
            else if (found != Shown.Of(task)) yield return $"{id} is published as {found}, and was made as {Shown.Of(task)}.";
        }
    }

    /// <summary>The tasks of <c>data/tasks.json</c>, by id.</summary>
    private static Dictionary<string, Shown> Published(BoundContent bound)
    {
        var publication = new Publication(bound.Content, new(2026, 1, 1));
        using var json = JsonDocument.Parse(Datasets.Of(publication, "/").Single(f => f.Path == "data/tasks.json").ToBytes());
        return json.RootElement.EnumerateArray().ToDictionary(t => t.GetProperty("id").GetString()!, Shown.Of, StringComparer.Ordinal);
    }

    private sealed record Shown(string Title, string Lead, string Coordinating)
    {
        public static Shown Of(CorpusTask task) => new(task.Title, string.Join("; ", task.Lead), string.Join("; ", task.Coordinating));

        public static Shown Of(JsonElement task) =>
            new(task.GetProperty("title").GetString()!, Names(task, "lead"), Names(task, "coordinating"));

        private static string Names(JsonElement task, string role) =>
            string.Join("; ", task.GetProperty(role).EnumerateArray().Select(a => a.GetProperty("name").GetString()));
    }
}
