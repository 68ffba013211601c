using System.Text.Json;
using PapiSite.Model.Plans;
using PapiSite.Site.Data;

namespace PapiSite.Site.Search;

/// <summary>What is shown of tasks that were found, and what they are counted by.</summary>
internal sealed class SearchRecords(IReadOnlyList<PublishedTask> tasks, AgencyNumbers agencies)
{
    /// <summary>Writes the records of the tasks from one number on.</summary>
    public void Write(Utf8JsonWriter json, int first, int count)
    {
        for (var i = first; i < Math.Min(first + count, tasks.Count); i++)
        {
            var task = tasks[i].Task;
            json.WriteStartArray();
            json.WriteStringValue(task.Id);
            json.WriteStringValue(task.Headline);
            foreach (var role in FacetRows.Roles) WriteAgencies(json, tasks[i], role);
            json.WriteStringValue(task.Deadline?.Text);
            FacetRows.WriteDeadline(json, task);
            WriteStrings(json, FacetRows.DimensionsOf(task));
            WriteStrings(json, FacetRows.ProductsOf(task));
            json.WriteStringValue(DataMapping.StateOf(tasks[i]));
            json.WriteEndArray();
        }
    }

    /// <summary>The task's own agencies as numbers, or names where the registry has none; those of its parts only, each in brackets.</summary>
    private void WriteAgencies(Utf8JsonWriter json, PublishedTask task, Role role)
    {
        var own = task.Task.In(role).ToList();
        var ids = own.Select(a => a.Agency?.Id).ToHashSet(StringComparer.Ordinal);
        json.WriteStartArray();
        foreach (var agency in own.DistinctBy(a => a.Agency?.Id ?? a.Mention.Name))
        {
            if (agency.Agency is null) json.WriteStringValue(agency.Mention.Name);
            else json.WriteNumberValue(agencies.Within(task.Plan, agency.Agency));
        }

        foreach (var number in FacetRows.In(role, task.Task).Where(a => !ids.Contains(a.Id)).Select(a => agencies.Within(task.Plan, a)))
        {
            json.WriteStartArray();
            json.WriteNumberValue(number);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes an array of strings.</summary>
    public static void WriteStrings(Utf8JsonWriter json, IEnumerable<string> strings)
    {
        json.WriteStartArray();
        foreach (var text in strings) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
