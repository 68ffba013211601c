using System.Text.Json;
using PapiSite.Tests.Site.Search;

namespace PapiSite.Tests.Site.Mutants;

/// <summary>The search index can be read, and says of tasks what the data say. <c>FORMAT.md</c> has its columns.</summary>
internal static class SearchChecks
{
    private const int Plan = 1, Task = 2, Title = 3, State = 12;

    public static void Check(MutantSite site)
    {
        var index = new IndexFiles(site.Search);
        var root = index.Open("index").Head;
        var (count, version) = (root.GetProperty("tasks").GetInt32(), root.GetProperty("version").GetString());
        foreach (var name in index.Names.Where(n => n != "index"))
        {
            var isOfPages = name.StartsWith("pages-", StringComparison.Ordinal);
            var own = isOfPages ? root.GetProperty("pages").GetProperty(name["pages-".Length..]).GetString() : version;
            MutantFault.Unless(index.Open(name).Head[0].GetString() == own, "files of two indices", () => name);
        }

        foreach (var (word, postings) in index.Lists('w').Concat(index.Lists('p')))
            MutantFault.Unless(postings.TrueForAll(p => p.Task >= 0 && p.Task < count), "a word of a task that is not there", () => word);
        CheckRecords(index, root, count, site);
        CheckColumns(index);
        var (kinds, agencies) = (root.GetProperty("kinds").GetArrayLength(), root.GetProperty("agencies").GetArrayLength());
        MutantFault.Unless(kinds == agencies, "kinds without agencies", () => $"{kinds} and {agencies}");
    }

    /// <summary>Every task is found, once, with the title and the state that the data give it.</summary>
    private static void CheckRecords(IndexFiles index, JsonElement root, int count, MutantSite site)
    {
        using var data = JsonDocument.Parse(site.Files["data/tasks.json"]);
        var tasks = data.RootElement.EnumerateArray().ToDictionary(t => t.GetProperty("id").GetString()!, StringComparer.Ordinal);
        var plans = root.GetProperty("plans").EnumerateArray().Select(p => p[0].GetString()).ToList();
        var found = new HashSet<string>(StringComparer.Ordinal);
        var isShort = root.TryGetProperty("all", out var all);
        var own = isShort ? new ShortIndex(root) : null;
        foreach (var block in isShort ? [all] : HeadsOf(index, "r-"))
        {
            for (var i = 0; i < block[Plan].GetArrayLength(); i++)
            {
                var id = $"{plans[block[Plan][i].GetInt32()]}/{block[Task][i].GetString()}";
                MutantFault.Unless(found.Add(id) && tasks.ContainsKey(id), "a task of the index that is no task", () => id);
                var (title, state) = own is null ? (block[Title][i].GetString(), block[State][i].GetString())
                    : (own.Shown(block[Title][i].GetString()!), own.StateOf(i));
                var task = tasks[id];
                MutantFault.Unless(task.GetProperty("title").ValueEquals(title), "a title that is not the task's", () => $"{id}: {title}");
                MutantFault.Unless(task.GetProperty("state").ValueEquals(state), "a state that is not the task's", () => $"{id}: {state}");
            }
        }

        var areAll = found.Count == tasks.Count && count == tasks.Count;
        MutantFault.Unless(areAll, "tasks that cannot be found", () => $"{found.Count} of {tasks.Count}, {count} by its own count");
    }

    /// <summary>Every letter of a column stands for a value of it.</summary>
    private static void CheckColumns(IndexFiles index)
    {
        foreach (var column in HeadsOf(index, "f-").SelectMany(columns => columns.EnumerateArray().Skip(1)))
        {
            var (values, letters) = (column[0].GetArrayLength(), column[1].GetString()!.Where(letter => letter != ' '));
            var places = letters.Select(letter => letter < '\u0100' ? letter - '#' : letter - '\u0100');
            var haveValues = places.All(place => place >= 0 && place < values);
            MutantFault.Unless(haveValues, "a letter without a value", () => column.ToString());
        }
    }

    private static List<JsonElement> HeadsOf(IndexFiles index, string beginning) =>
        [.. index.Names.Where(n => n.StartsWith(beginning, StringComparison.Ordinal)).Select(n => index.Open(n).Head)];
}
