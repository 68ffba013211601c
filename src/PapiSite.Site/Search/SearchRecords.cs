using System.Text.Json;
using PapiSite.Model.Agencies;
using PapiSite.Model.Plans;
using PapiSite.Site.Data;
using PapiSite.Site.Progress;

namespace PapiSite.Site.Search;

/// <summary>What is shown of tasks that were found, and what they are counted by.</summary>
internal sealed class SearchRecords(IReadOnlyList<PublishedTask> tasks, IReadOnlyDictionary<string, int> plans, AgencyNumbers agencies)
{
    /// <summary>Writes an array of strings.</summary>
    public static void WriteStrings(Utf8JsonWriter json, IEnumerable<string> strings)
    {
        json.WriteStartArray();
        foreach (var text in strings) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    /// <summary>Writes the records of the tasks from one number on, column by column: like stands by like, which packs better.</summary>
    public void Write(Utf8JsonWriter json, int first, int count)
    {
        var block = Enumerable.Range(first, Math.Min(count, tasks.Count - first)).Select(i => tasks[i]).ToList();
        Column(task => json.WriteNumberValue(plans[task.Plan.Id]));
        Column(task => json.WriteStringValue(task.Task.Id));
        Column(task => json.WriteStringValue(task.Task.Headline));
        foreach (var role in FacetRows.Roles) Column(task => WriteAgencies(json, task, role));
        Column(task => json.WriteStringValue(task.Task.Deadline?.Text));
        Column(task => FacetRows.WriteDeadline(json, task.Task));
        Column(task => WriteStrings(json, FacetRows.DimensionsOf(task.Task)));
        Column(task => WriteStrings(json, FacetRows.ProductsOf(task.Task)));
        Column(task => json.WriteStringValue(DataNames.Of(PublishedStates.Of(task))));

        void Column(Action<PublishedTask> cell)
        {
            json.WriteStartArray();
            block.ForEach(cell);
            json.WriteEndArray();
        }
    }

    /// <summary>The task's own agencies as numbers, or names where the registry has none; those of its parts only, each in brackets.</summary>
    private void WriteAgencies(Utf8JsonWriter json, PublishedTask task, Role role)
    {
        var written = new List<object>();
        json.WriteStartArray();
        foreach (var assignment in task.Task.Assignments)
        {
            object named = assignment.Agency is null ? assignment.Mention.Name : assignment.Agency;
            if (assignment.Role != role || written.Contains(named)) continue;
            written.Add(named);
            if (assignment.Agency is null) json.WriteStringValue(assignment.Mention.Name);
            else json.WriteNumberValue(agencies.Within(task.Plan, assignment.Agency));
        }

        foreach (var agency in task.Task.Subtasks.Length == 0 ? [] : FacetRows.In(role, task.Task).Except(written.OfType<Agency>()))
        {
            json.WriteStartArray();
            json.WriteNumberValue(agencies.Within(task.Plan, agency));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
