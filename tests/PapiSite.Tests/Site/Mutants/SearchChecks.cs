using System.Text.Json;
using PapiSite.Tests.Site.Search;

namespace PapiSite.Tests.Site.Mutants;

/// <summary>The search index can be read, and says of tasks what the data say.</summary>
internal static class SearchChecks
{
    public static void Check(MutantSite site)
    {
        var index = new IndexFiles(site.Search);
        var root = index.Open("index").Head;
        var count = root.GetProperty("tasks").GetInt32();
        foreach (var name in index.Names.Where(n => n != "index"))
            MutantFault.Unless(index.Open(name).Head[0].GetString() == root.GetProperty("version").GetString(), "files of two indices", () => name);
        foreach (var (word, postings) in index.Lists('w').Concat(index.Lists('p')))
            MutantFault.Unless(postings.TrueForAll(p => p.Task >= 0 && p.Task < count), "a word of a task that is not there", () => word);
        var blocks = root.TryGetProperty("all", out var all) ? [all] : index.Names.Where(n => n.StartsWith("r-", StringComparison.Ordinal)).Select(n => index.Open(n).Head).ToList();
        using var tasks = JsonDocument.Parse(site.Files["data/tasks.json"]);
        var states = tasks.RootElement.EnumerateArray().ToDictionary(t => t.GetProperty("id").GetString()!, StringComparer.Ordinal);
        var plans = root.GetProperty("plans").EnumerateArray().Select(p => p[0].GetString()).ToList();
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in blocks)
        {
            for (var i = 0; i < block[1].GetArrayLength(); i++)
            {
                var id = $"{plans[block[1][i].GetInt32()]}/{block[2][i].GetString()}";
                MutantFault.Unless(found.Add(id) && states.ContainsKey(id), "a task of the index that is no task", () => id);
                MutantFault.Unless(block[12][i].GetString() == states[id].GetProperty("state").GetString(), "a state that is not the task's", () => $"{id}: {block[12][i]}");
                MutantFault.Unless(block[3][i].GetString() == states[id].GetProperty("title").GetString(), "a title that is not the task's", () => $"{id}: {block[3][i]}");
            }
        }

        MutantFault.Unless(found.Count == states.Count && count == states.Count, "tasks that cannot be found", () => $"{found.Count} of {states.Count}, {count} by its own count");
        CheckColumns(index, root);
    }

    /// <summary>Every letter of a column stands for a value of it.</summary>
    private static void CheckColumns(IndexFiles index, JsonElement root)
    {
        foreach (var columns in index.Names.Where(n => n.StartsWith("f-", StringComparison.Ordinal)).Select(n => index.Open(n).Head))
        {
            foreach (var column in columns.EnumerateArray().Skip(1))
            {
                var values = column[0].GetArrayLength();
                MutantFault.Unless(column[1].GetString()!.All(c => c == ' ' || (c < '\u0100' ? c - '#' : c - '\u0100') is var place && place >= 0 && place < values), "a letter without a value", () => column.ToString());
            }
        }

        MutantFault.Unless(root.GetProperty("agencies").GetArrayLength() == root.GetProperty("kinds").GetArrayLength(), "kinds without agencies", () => root.ToString());
    }
}
