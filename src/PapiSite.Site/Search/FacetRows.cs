using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using PapiSite.Model.Plans;
using PapiSite.Site.Data;
using PapiSite.Site.Progress;

namespace PapiSite.Site.Search;

/// <summary>
/// What tasks are filtered and counted by, in columns: for each task a letter, or in a column of lists a word of letters; a
/// letter stands for a value of the column's own table.
/// </summary>
internal sealed class FacetRows(IReadOnlyList<PublishedTask> tasks, IReadOnlyDictionary<string, int> plans, AgencyNumbers agencies)
{
    /// <summary>The roles, in the order of the columns.</summary>
    public static readonly ImmutableArray<Role> Roles = [Role.Lead, Role.Coordinating, Role.Monitoring, Role.Implementing];

    /// <summary>The agencies that have a task, or a part of it, in a role.</summary>
    public static IEnumerable<Agency> In(Role role, PlanTask task) =>
        SearchDocument.RolesOf(task).Where(a => a.Role == role).Select(a => a.Agency).OfType<Agency>().DistinctBy(a => a.Id);

    /// <summary>The dimensions that a task serves.</summary>
    public static IEnumerable<string> DimensionsOf(PlanTask task) => task.Dimensions.Select(d => d.Path).Distinct();

    /// <summary>What a task produces.</summary>
    public static IEnumerable<string> ProductsOf(PlanTask task) => task.Deliverables.Distinct();

    /// <summary>Writes the kind of a deadline and its last day.</summary>
    public static void WriteDeadline(Utf8JsonWriter json, PlanTask task) => WriteDeadline((KindOf(task), task.Deadline?.Last), json);

    /// <summary>Writes the columns of the tasks from one number on.</summary>
    public void Write(Utf8JsonWriter json, int first, int count)
    {
        var block = Enumerable.Range(first, Math.Min(count, tasks.Count - first)).Select(i => tasks[i]).ToList();
        // In the order of the index, plans mostly follow one another: the steps between them are few.
        var ofPlan = block.ConvertAll(t => plans[t.Plan.Id]);
        WriteValues(json, [.. ofPlan.Select((plan, i) => (plan - (i > 0 ? ofPlan[i - 1] : 0) + plans.Count) % plans.Count)], (step, to) => to.WriteNumberValue(step));
        foreach (var role in Roles) WriteLists(json, [.. block.Select(t => In(role, t.Task).Select(a => agencies.Within(t.Plan, a)).ToList())], (number, to) => to.WriteNumberValue(number));
        WriteValues(json, block.ConvertAll(t => (KindOf(t.Task), t.Task.Deadline?.Last)), WriteDeadline);
        WriteLists(json, [.. block.Select(t => DimensionsOf(t.Task).ToList())], (path, to) => to.WriteStringValue(path));
        WriteLists(json, [.. block.Select(t => ProductsOf(t.Task).ToList())], (item, to) => to.WriteStringValue(item));
        WriteValues(json, block.ConvertAll(t => DataNames.Of(PublishedStates.Of(t))), (state, to) => to.WriteStringValue(state));
    }

    private static string KindOf(PlanTask task) => DataNames.Of(task.Deadline?.Kind ?? DeadlineKind.None);

    private static void WriteDeadline((string Kind, DateOnly? Last) deadline, Utf8JsonWriter to)
    {
        to.WriteStartArray();
        to.WriteStringValue(deadline.Kind);
        to.WriteStringValue(deadline.Last?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");
        to.WriteEndArray();
    }

    private static void WriteLists<T>(Utf8JsonWriter json, List<List<T>> cells, Action<T, Utf8JsonWriter> write)
        where T : notnull =>
        Write(json, cells, " ", write);

    private static void WriteValues<T>(Utf8JsonWriter json, List<T> cells, Action<T, Utf8JsonWriter> write)
        where T : notnull =>
        Write(json, cells.ConvertAll(c => new List<T> { c }), "", write);

    private static void Write<T>(Utf8JsonWriter json, List<List<T>> cells, string between, Action<T, Utf8JsonWriter> write)
        where T : notnull
    {
        var counts = new Dictionary<T, int>();
        foreach (var value in cells.SelectMany(c => c)) CollectionsMarshal.GetValueRefOrAddDefault(counts, value, out _)++;
        // The most frequent first: they get letters of one byte.
        var table = counts.OrderByDescending(c => c.Value).Select(c => c.Key).ToList();
        var letters = table.Select((value, i) => (value, Letter: Letter(i))).ToDictionary(p => p.value, p => p.Letter);
        json.WriteStartArray();
        json.WriteStartArray();
        foreach (var value in table) write(value, json);
        json.WriteEndArray();
        var text = new StringBuilder();
        for (var i = 0; i < cells.Count && table.Count > 0; i++)
        {
            if (i > 0) text.Append(between);
            foreach (var value in cells[i]) text.Append(letters[value]);
        }

        json.WriteStringValue(text.ToString());
        json.WriteEndArray();
    }

    /// <summary>Printable letters without quotation mark and blank; beyond ASCII, letters of two and three bytes.</summary>
    private static char Letter(int place) => (char)(place < 92 ? '#' + place : 0x100 + place);
}
