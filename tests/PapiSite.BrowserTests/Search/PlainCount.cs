using System.Text.Json;
using PapiSite.Language.Text;

namespace PapiSite.BrowserTests.Search;

/// <summary>Filters and counts tasks the plain way, from the open data, as anybody could with <c>tasks.json</c>.</summary>
internal sealed class PlainCount
{
    private static readonly string[] Roles = ["lead", "coordinating", "monitoring", "implementing"];
    private readonly List<Dictionary<string, HashSet<string>>> _tasks;
    private readonly List<Dictionary<string, HashSet<string>>> _acting;
    private readonly Dictionary<string, string[]> _members;

    public PlainCount(JsonElement tasks, JsonElement plans, JsonElement agencies)
    {
        var placeOf = plans.EnumerateArray().ToDictionary(p => Text(p, "id"), p => p.GetProperty("place").GetString());
        _members = agencies
            .EnumerateArray()
            .ToDictionary(a => Text(a, "id"), a => a.GetProperty("members").EnumerateArray().Select(m => m.GetString()!).ToArray());
        _tasks = [.. tasks.EnumerateArray().Select(t => ValuesOf(t, placeOf[Text(t, "plan")]))];
        _acting = [.. tasks.EnumerateArray().Select(ActingIn)];
    }

    /// <summary>The facets.</summary>
    public static IReadOnlyList<string> Facets { get; } =
    ["agency", "role", "place", "plan", "dimension", "deadline", "kind", "state", "product"];

    /// <summary>Every value that some task has, by facet.</summary>
    public IReadOnlyDictionary<string, List<string>> Values()
    {
        var none = new Dictionary<string, string[]>();
        return Facets.ToDictionary(f => f, f => Of(none).Counts[f].Keys.Order(StringComparer.Ordinal).ToList());
    }

    /// <summary>How many tasks pass the filters, and how many have each value; a facet's counts heed every filter but its own.</summary>
    public (int Total, Dictionary<string, Dictionary<string, int>> Counts) Of(IReadOnlyDictionary<string, string[]> filters)
    {
        var counts = Facets.ToDictionary(f => f, _ => new Dictionary<string, int>());
        var total = 0;
        for (var i = 0; i < _tasks.Count; i++)
        {
            var (agencies, roles) = (AgenciesOf(i, filters), RolesOf(i, filters));
            bool Passes(string facet) =>
                facet switch
                {
                    "agency" or "role" => Acts(i, filters),
                    _ => !filters.TryGetValue(facet, out var wanted) || wanted.Any(_tasks[i][facet].Contains),
                };
            var all = Facets.Where(f => !Passes(f)).ToList();
            if (all.Count == 0)
                total++;
            foreach (
                var facet in Facets.Where(f => all.All(failed => failed == f || (f is "agency" or "role" && failed is "agency" or "role")))
            )
            {
                if (facet is not ("agency" or "role") && all.Any(f => f is "agency" or "role"))
                    continue;
                foreach (
                    var value in facet switch
                    {
                        "agency" => agencies,
                        "role" => roles,
                        _ => _tasks[i][facet],
                    }
                )
                {
                    counts[facet][value] = counts[facet].GetValueOrDefault(value) + 1;
                }
            }
        }

        return (total, counts);
    }

    private static bool IsChosen(string agency, IReadOnlyDictionary<string, string[]> filters) =>
        !filters.TryGetValue("agency", out var wanted)
        || wanted.Contains(agency)
        || wanted.Contains(agency[(agency.IndexOf('/', StringComparison.Ordinal) + 1)..]);

    private static IEnumerable<string> RolesIn(IReadOnlyDictionary<string, string[]> filters) =>
        filters.TryGetValue("role", out var roles) ? roles : Roles;

    private static Dictionary<string, HashSet<string>> ActingIn(JsonElement task) =>
        Roles.ToDictionary(
            r => r,
            r =>
                task.GetProperty("parts")
                    .EnumerateArray()
                    .Prepend(task)
                    .SelectMany(t => t.GetProperty(r).EnumerateArray())
                    .Select(a => a.GetProperty("agency").GetString())
                    .OfType<string>()
                    .ToHashSet()
        );

    private static Dictionary<string, HashSet<string>> ValuesOf(JsonElement task, string? place)
    {
        var deadline = task.GetProperty("deadline") is { ValueKind: JsonValueKind.Object } given ? given : (JsonElement?)null;
        var end = deadline?.GetProperty("end").GetString();
        return new()
        {
            ["place"] = place is null ? [] : [place],
            ["plan"] = [Text(task, "plan")],
            ["dimension"] = [.. Strings(task, "dimensions").SelectMany(WithAbove).Where(d => d.Split('.').Length <= 2)],
            ["deadline"] = end is null
                ? []
                : [end[..4], $"{end[..4]}-q{((int.Parse(end[5..7], System.Globalization.CultureInfo.InvariantCulture) + 2) / 3)}"],
            ["kind"] = [deadline?.GetProperty("kind").GetString() ?? "none"],
            ["state"] = [Text(task, "state")],
            ["product"] = [.. Strings(task, "deliverables").Select(VietnameseText.Fold)],
        };
    }

    private static IEnumerable<string> WithAbove(string path)
    {
        var labels = path.Split('.');
        return labels.Select((_, i) => string.Join('.', labels[..(i + 1)]));
    }

    private static string Text(JsonElement item, string name) => item.GetProperty(name).GetString()!;

    private static IEnumerable<string> Strings(JsonElement item, string name) =>
        item.GetProperty(name).EnumerateArray().Select(s => s.GetString()!);

    private bool Acts(int task, IReadOnlyDictionary<string, string[]> filters) =>
        (!filters.ContainsKey("agency") && !filters.ContainsKey("role"))
        || RolesIn(filters).SelectMany(r => Through(task, r, filters)).Any(a => IsChosen(a, filters));

    private HashSet<string> AgenciesOf(int task, IReadOnlyDictionary<string, string[]> filters) =>
        [.. RolesIn(filters).SelectMany(r => Through(task, r, filters))];

    private HashSet<string> RolesOf(int task, IReadOnlyDictionary<string, string[]> filters) =>
        [.. Roles.Where(r => Through(task, r, filters).Any(a => IsChosen(a, filters)))];

    private IEnumerable<string> Through(int task, string role, IReadOnlyDictionary<string, string[]> filters) =>
        filters.ContainsKey("groups") ? _acting[task][role].SelectMany(a => _members[a].Prepend(a)) : _acting[task][role];
}
