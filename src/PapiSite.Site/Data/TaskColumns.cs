using System.Collections.Immutable;
using System.Globalization;
using PapiSite.Model.Plans;

namespace PapiSite.Site.Data;

/// <summary>The columns of the table of tasks.</summary>
internal static class TaskColumns
{
    /// <remarks>Where a column stands is a promise too: a new field's is the last.</remarks>
    public static ImmutableArray<Column<TaskData>> All { get; } = WithOtherFields(
    [
        new("id", t => t.Id),
        new("plan", t => t.Plan),
        new("group", t => t.Group),
        new("label", t => t.Label),
        new("title", t => t.Title),
        Field("official"),
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
        Field("deliverable"),
        new("state", t => t.State),
        new("document", t => t.Source.Document),
        new("url", t => t.Url),
        new("overdue", t => Truth(t.Progress.Overdue)),
        new("daysLate", t => t.Progress.DaysLate?.ToString(CultureInfo.InvariantCulture)),
        Field("goal"),
        new("citations", t => string.Join("; ", t.Citations.Select(c => $"{c.Name} {c.Number}".Trim()))),
        Field("damaged"),
        new("notes", t => string.Join("\n\n", t.Notes)),
        new("inferred", t => string.Join("; ", t.Inferred)),
        new("past", t => Truth(t.Progress.Past)),
        new("class", t => t.Progress.Class),
    ], new("deadlineParts", t => Parts(t.Deadline)), new("otherRoles", t => string.Join(" | ", t.OtherRoles.Select(Named))));

    private static ImmutableArray<Column<TaskData>> WithOtherFields(
        ImmutableArray<Column<TaskData>> columns, params ImmutableArray<Column<TaskData>> later) =>
        [.. columns, .. FieldProperties.Columns.Except(columns), .. later];

    /// <summary>
    /// The single deadlines of several: words, and in brackets the days as ISO 8601 has them, <c>..</c> where one is not told.
    /// </summary>
    private static string? Parts(DeadlineData? deadline) =>
        deadline is null ? null : string.Join("; ", deadline.Parts.Select(part =>
            part is { Start: null, End: null } ? part.Text : $"{part.Text} [{Day(part.Start) ?? ".."}/{Day(part.End) ?? ".."}]"));

    private static Column<TaskData> Field(string name) => FieldProperties.Columns.Single(c => c.Name == name);

    /// <summary>The agencies in a role; where the document leaves the list open, it ends with "…" as there.</summary>
    private static Column<TaskData> In(Role role, Func<TaskData, ImmutableArray<AgencyRoleData>> agencies)
    {
        var name = DataNames.Of(role);
        return new(name, t => string.Join("; ", agencies(t).Select(Named).Concat(t.OpenRoles.Contains(name) ? ["…"] : [])));
    }

    /// <summary>A role and who has it, as a plan prints them.</summary>
    private static string Named(OtherRoleData role) =>
        $"{role.Name}: {string.Join("; ", role.Agencies.Select(Named).Concat(role.Open ? ["…"] : []))}";

    private static string Named(AgencyRoleData agency) => agency.Note is null ? agency.Name : $"{agency.Name} ({agency.Note})";

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Truth(bool value) => value ? "true" : "false";
}
