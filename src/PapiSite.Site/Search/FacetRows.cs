using System.Text.Json;
using PapiSite.Model.Plans;
using PapiSite.Site.Data;

namespace PapiSite.Site.Search;

/// <summary>
/// What tasks are filtered and counted by, in columns: for each task a letter, or in a column of lists a word of letters; a
/// letter stands for a value of the column's own table. Rows come in small blocks for few results and large ones for many.
/// </summary>
internal sealed class FacetRows(IReadOnlyList<PublishedTask> tasks, AgencyNumbers agencies)
{
    private static readonly Role[] Roles = [Role.Lead, Role.Coordinating, Role.Monitoring, Role.Implementing];

    /// <summary>Writes the columns of the tasks from one number on.</summary>
    public void Write(Utf8JsonWriter json, int first, int count)
    {
        var block = Enumerable.Range(first, Math.Min(count, tasks.Count - first)).Select(i => tasks[i]).ToList();
        foreach (var role in Roles) WriteLists(json, [.. block.Select(t => AgenciesOf(t, role))], (number, to) => to.WriteNumberValue(number));
        WriteValues(json, block.ConvertAll(t => (Kind: DataMapping.KindOf(t.Task.Deadline), t.Task.Deadline?.Last)), (deadline, to) =>
        {
            to.WriteStartArray();
            to.WriteStringValue(deadline.Kind);
            to.WriteStringValue(deadline.Last?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "");
            to.WriteEndArray();
        });
        WriteLists(json, [.. block.Select(t => t.Task.Dimensions.Select(d => d.Path).Distinct().ToList())], (path, to) => to.WriteStringValue(path));
        WriteLists(json, [.. block.Select(t => t.Task.Deliverables.Distinct().ToList())], (item, to) => to.WriteStringValue(item));
        WriteValues(json, block.ConvertAll(t => DataMapping.StateOf(t)), (state, to) => to.WriteStringValue(state));
    }

    private List<int> AgenciesOf(PublishedTask task, Role role) =>
        [.. SearchDocument.RolesOf(task.Task).Where(a => a.Role == role && a.Agency is not null).Select(a => agencies.Within(task.Plan, a.Agency!)).Distinct()];

    private static void WriteLists<T>(Utf8JsonWriter json, List<List<T>> cells, Action<T, Utf8JsonWriter> write)
        where T : notnull =>
        Write(json, cells, " ", write);

    private static void WriteValues<T>(Utf8JsonWriter json, List<T> cells, Action<T, Utf8JsonWriter> write)
        where T : notnull =>
        Write(json, cells.ConvertAll(c => new List<T> { c }), "", write);

    private static void Write<T>(Utf8JsonWriter json, List<List<T>> cells, string between, Action<T, Utf8JsonWriter> write)
        where T : notnull
    {
        // The most frequent first: they get letters of one byte.
        var table = cells.SelectMany(c => c).GroupBy(v => v).OrderByDescending(g => g.Count()).Select(g => g.Key).ToList();
        var letters = table.Select((value, i) => (value, Letter: Letter(i))).ToDictionary(p => p.value, p => p.Letter);
        json.WriteStartArray();
        json.WriteStartArray();
        foreach (var value in table) write(value, json);
        json.WriteEndArray();
        json.WriteStringValue(table.Count == 0 ? "" : string.Join(between, cells.Select(c => string.Concat(c.Select(v => letters[v])))));
        json.WriteEndArray();
    }

    /// <summary>Printable letters without quotation mark and blank; beyond ASCII, letters of two and three bytes.</summary>
    private static char Letter(int place) => (char)(place < 92 ? '#' + place : 0x100 + place);
}
