using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PapiSite.Language.Values;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Reports;

/// <summary>What an agency reports on a plan for a period. A correction is a report of its own; the one before it stays.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Reporter">The agency.</param>
/// <param name="Period">The months that it is for.</param>
/// <param name="Date">The day on which it was signed, the last that it may be.</param>
public sealed record ProgressReport(Plan Plan, Assignment Reporter, ReportPeriod Period, DateOnly Date)
{
    /// <summary>What it corrects and why, in Markdown; null where it is the first of its period.</summary>
    public string? Correction { get; init; }

    /// <summary>Its place among all reports: by day, of one day corrections after what they correct, else by file and line.</summary>
    public int Place { get; init; }

    /// <summary>
    /// The day until which it says how things are: the last of its period, but never one after it was signed. So a report that bears a
    /// later period by
    /// mistake does not outrank those that follow it.
    /// </summary>
    public DateOnly SpeaksOf => Period.Last < Date ? Period.Last : Date;

    /// <summary>What orders the reports of an agency: of two the greater counts.</summary>
    public (DateOnly SpeaksOf, DateOnly Date, int Place) Rank => (SpeaksOf, Date, Place);

    /// <summary>The tasks, in the report's order.</summary>
    public ImmutableArray<TaskReport> Tasks { get; init; } = [];

    /// <summary>What it says of one of two tasks, and nobody can tell of which: it counts for neither.</summary>
    public ImmutableArray<UnplacedReport> Unplaced { get; init; } = [];

    /// <summary>Attached files, such as the signed report.</summary>
    public ImmutableArray<FileValue> Files { get; init; } = [];

    /// <summary>Notes to the reader, in Markdown.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Where it is written.</summary>
    public required Origin Origin { get; init; }

    /// <summary>
    /// The first day on which it may have been signed: where only the month is told, nobody is late by the month's last day.
    /// </summary>
    public DateOnly SignedFrom { get; init; } = Date;

    /// <summary>What tells reporters apart: the agency, or its name where the registry has none.</summary>
    public string ReporterKey => Reporter.Agency?.Id ?? Reporter.Mention.Name;

    /// <summary>A report is itself alone, whatever another says.</summary>
    public bool Equals(ProgressReport? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}

/// <summary>
/// An entry of a report whose number is one task's and whose title is another's, or whose number has become another task's since.
/// </summary>
/// <param name="Label">The number, or what stands for it, as typed.</param>
/// <param name="Title">The title as typed; empty where it has none.</param>
/// <param name="Named">The task that the number names.</param>
/// <param name="Titled">The task whose title it is, or whose number it was.</param>
public sealed record UnplacedReport(string Label, string Title, PlanTask Named, PlanTask Titled)
{
    /// <summary>The reports that have such an entry, by the id of either task.</summary>
    public static ILookup<string, ProgressReport> ByTask(IEnumerable<ProgressReport> reports) =>
        reports.SelectMany(r => r.Unplaced.SelectMany(u => new[] { u.Named.Id, u.Titled.Id }).Select(id => (Id: id, Report: r)))
            .ToLookup(p => p.Id, p => p.Report, StringComparer.Ordinal);
}

/// <summary>What a report says of a task.</summary>
/// <param name="Task">The task.</param>
/// <param name="State">How far it is.</param>
public sealed record TaskReport(PlanTask Task, TaskState State)
{
    /// <summary>The figures reached, by the place of their target in the task, from 0.</summary>
    public ImmutableSortedDictionary<int, ReachedFigure> Figures { get; init; } = ImmutableSortedDictionary<int, ReachedFigure>.Empty;

    /// <summary>What was done, in Markdown, or null.</summary>
    public string? Done { get; init; }

    /// <summary>The day of completion, or the month or year where that is all that is told; or null.</summary>
    public DateValue? CompletedIn { get; init; }

    /// <summary>The evidence: each a <see cref="FileValue"/> or a <see cref="LinkValue"/>.</summary>
    public ImmutableArray<Value> Evidence { get; init; } = [];

    /// <summary>Notes to the reader, in Markdown.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Where it is written.</summary>
    public required Origin Origin { get; init; }
}
