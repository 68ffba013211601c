using System.Collections.Immutable;
using System.Globalization;
using PapiSite.Model.Plans;

namespace PapiSite.Site.Data;

/// <summary>The columns of the table of tasks.</summary>
internal static class TaskColumns
{
    public static ImmutableArray<Column<TaskData>> All { get; } =
    [
        new("id", t => t.Id),
        new("plan", t => t.Plan),
        new("group", t => t.Group),
        new("label", t => t.Label),
        new("title", t => t.Title),
        new("official", t => t.Official),
        new("dimension", t => t.Dimension),
        In(Role.Lead, t => t.Lead),
        In(Role.Coordinating, t => t.Coordinating),
        In(Role.Monitoring, t => t.Monitoring),
        In(Role.Implementing, t => t.Implementing),
        new("deadline", t => t.Deadline?.Text),
        new("deadlineKind", t => t.Deadline?.Kind),
        new("deadlineStart", t => Day(t.Deadline?.Start)),
        new("deadlineEnd", t => Day(t.Deadline?.End)),
        new("target", t => t.Target?.Text),
        new("deliverable", t => t.Deliverable),
        new("state", t => t.State),
        new("document", t => t.Source.Document),
        new("url", t => t.Url),
        new("overdue", t => Truth(t.Progress.Overdue)),
        new("daysLate", t => t.Progress.DaysLate?.ToString(CultureInfo.InvariantCulture)),
        new("goal", t => t.Goal),
        new("citations", t => string.Join("; ", t.Citations.Select(c => $"{c.Name} {c.Number}".Trim()))),
        new("damaged", t => string.Join("; ", t.Damaged)),
        new("notes", t => string.Join("\n\n", t.Notes)),
        new("inferred", t => string.Join("; ", t.Inferred)),
        new("past", t => Truth(t.Progress.Past)),
        new("class", t => t.Progress.Class),
        .. FieldTexts.In(typeof(TaskData)).Select(field => new Column<TaskData>(field.Name, t => t.Texts[field.Name].GetString())),
    ];

    /// <summary>The agencies in a role; where the document leaves the list open, it ends with "…" as there.</summary>
    private static Column<TaskData> In(Role role, Func<TaskData, ImmutableArray<AgencyRoleData>> agencies)
    {
        var name = DataNames.Of(role);
        return new(name, t => string.Join("; ", agencies(t).Select(Named).Concat(t.OpenRoles.Contains(name) ? ["…"] : [])));
    }

    private static string Named(AgencyRoleData agency) => agency.Note is null ? agency.Name : $"{agency.Name} ({agency.Note})";

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Truth(bool value) => value ? "true" : "false";
}
