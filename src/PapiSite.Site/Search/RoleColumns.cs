using System.Text.Json;
using PapiSite.Model.Agencies;
using PapiSite.Model.Plans;
using PapiSite.Site.Data;

namespace PapiSite.Site.Search;

/// <summary>The columns of the agencies that tasks have, one for each role.</summary>
internal static class RoleColumns
{
    /// <summary>The column of a role.</summary>
    public static SearchColumn Of(Role role) =>
        new(
            DataNames.Of(role),
            "agencies: a number, or a name where the registry has none; in brackets those of a part of the task only",
            (json, row) => WriteRecord(json, row, role),
            CountedCells.List(
                "numbers of agencies, of the task and its parts",
                row => row.In(role).Select(row.NumberOf),
                (json, number) => json.WriteNumberValue(number)
            )
        )
        {
            Role = role,
            IsFoundBy = true,
            IsShown = role is Role.Lead or Role.Coordinating,
        };

    /// <summary>
    /// The task's own agencies as numbers, or names where the registry has none; those of its parts only, each in brackets.
    /// </summary>
    private static void WriteRecord(Utf8JsonWriter json, SearchRow row, Role role)
    {
        var written = new List<object>();
        json.WriteStartArray();
        foreach (var assignment in row.Task.Assignments)
        {
            object named = assignment.Agency is null ? assignment.Mention.Name : assignment.Agency;
            if (assignment.Role != role || written.Contains(named)) continue;
            written.Add(named);
            if (assignment.Agency is null) json.WriteStringValue(assignment.Mention.Name);
            else json.WriteNumberValue(row.NumberOf(assignment.Agency));
        }

        foreach (var agency in row.Task.Subtasks.Length == 0 ? [] : row.In(role).Except(written.OfType<Agency>()))
        {
            json.WriteStartArray();
            json.WriteNumberValue(row.NumberOf(agency));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
