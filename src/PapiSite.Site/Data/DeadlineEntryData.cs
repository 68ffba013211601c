using System.ComponentModel;

namespace PapiSite.Site.Data;

[Description("A deadline of a task or of a duty to report.")]
public sealed record DeadlineEntryData
{
    [Description("'task' or 'report'.")]
    public required string Of { get; init; }

    [Description("Id of the task; null for a duty to report.")]
    public required string? Task { get; init; }

    [Description("Id of the plan.")]
    public required string Plan { get; init; }

    [Description("What is due.")]
    public required string Title { get; init; }

    [Description("The deadline.")]
    public required DeadlineData Deadline { get; init; }

    [Description("day, week, month, quarter, half-year or year, for one that recurs.")]
    public required string? Every { get; init; }

    [Description("Address of the page: whole where the site says where it lies, else from its server's root.")]
    public required string Url { get; init; }
}
