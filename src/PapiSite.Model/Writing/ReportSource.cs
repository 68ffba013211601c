using System.Globalization;
using PapiSite.Language.Syntax;
using PapiSite.Language.Values;
using PapiSite.Language.Writing;
using PapiSite.Model.Plans;
using PapiSite.Model.Reports;
using static PapiSite.Model.Writing.SourceEntries;

namespace PapiSite.Model.Writing;

/// <summary>Writes progress reports as the files that would be bound to them.</summary>
public static class ReportSource
{
    /// <summary>
    /// A report as an entry of a file. What it says of one of two tasks without telling of which has no task to be written under.
    /// </summary>
    public static PapiEntry Of(ProgressReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var labels = new TaskLabels(report.Plan);
        var head = Of(report.Period, report.Plan.Id, report.Reporter.Mention, new(report.SignedFrom, report.Date));
        return head with
        {
            Children =
            [
                .. head.Children, .. Text(Keywords.Correction, report.Correction), .. Files(report.Files),
                .. report.Notes.SelectMany(note => Text(Keywords.Note, note)), .. report.Tasks.Select(task => Of(task, labels)),
            ],
        };
    }

    /// <summary>A report without its tasks, on a plan that is named by its number or its id.</summary>
    public static PapiEntry Of(ReportPeriod period, string plan, AgencyMention reporter, DateValue signed) =>
        PapiEntry.Of(Keywords.Report, period) with
        {
            Before = [PapiLine.Blank],
            Children =
            [
                PapiEntry.OfText(Keywords.Plan, plan), PapiEntry.OfAny(Keywords.Agency, new AgencyList([reporter], false)),
                PapiEntry.Of(Keywords.ReportedOn, signed),
            ],
        };

    /// <summary>A task of a report and its state, named by its label, or by its id where no label names it alone.</summary>
    public static PapiEntry Of(PlanTask task, TaskState state, TaskLabels labels)
    {
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(labels);
        var label = labels.Of(task);
        return PapiEntry.OfText(Keywords.Task, task.Headline, label) with
        {
            Before = [PapiLine.Blank],
            Children =
            [
                .. Text(Keywords.Identifier, label is null ? task.Id : null),
                PapiEntry.OfAny(Keywords.Status, new ChoiceValue<TaskState>(state)),
            ],
        };
    }

    private static PapiEntry Of(TaskReport report, TaskLabels labels)
    {
        var entry = Of(report.Task, report.State, labels);
        return entry with
        {
            Children =
            [
                .. entry.Children,
                .. report.Figures.Select(f => PapiEntry.Of(Keywords.Reached, f.Value, (f.Key + 1).ToString(CultureInfo.InvariantCulture))),
                .. Value(Keywords.CompletedOn, report.CompletedIn), .. Text(Keywords.Done, report.Done),
                .. report.Evidence.Select(e => PapiEntry.OfAny(Keywords.Evidence, e)),
                .. report.Notes.SelectMany(note => Text(Keywords.Note, note)),
            ],
        };
    }
}
