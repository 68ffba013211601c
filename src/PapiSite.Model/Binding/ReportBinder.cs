using System.Collections.Immutable;
using System.Globalization;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using PapiSite.Model.Plans;
using PapiSite.Model.Reports;
using PapiSite.Model.Withholding;
using static PapiSite.Model.Binding.ContentBinder;

namespace PapiSite.Model.Binding;

/// <summary>Binds a progress report to the plan and the tasks that it is about.</summary>
internal sealed class ReportBinder(PlanIndex plans, AgencyRegistry registry, AttachedFiles attachments, BindingBag diagnostics)
{
    private readonly PlanNames _names = new(plans, diagnostics);

    /// <summary>
    /// The reports, in the order of their days; of one day corrections after what they correct, else in the order of files and lines.
    /// </summary>
    public static ImmutableArray<ProgressReport> Settle(IEnumerable<ProgressReport> bound, DiagnosticBag diagnostics)
    {
        var ordered = bound
            .OrderBy(r => r.Date).ThenBy(r => r.Correction is not null).ThenBy(r => r.Origin.Source.Path, StringComparer.Ordinal);
        var reports = ordered.Select((report, place) => report with { Place = place }).ToImmutableArray();
        foreach (var same in reports.GroupBy(r => (r.Plan.Id, r.ReporterKey, r.Period))) CheckCorrections([.. same], diagnostics);
        return reports;
    }

    /// <summary>Looks at the reports of an agency for one period.</summary>
    private static void CheckCorrections(List<ProgressReport> same, DiagnosticBag diagnostics)
    {
        var originals = same.FindAll(r => r.Correction is null);
        foreach (var second in originals.Skip(1))
        {
            var (agency, file) = (second.Reporter.Mention.Name, originals[0].Origin.Source.Path);
            second.Origin.ReportHead(diagnostics, BindingDiagnostics.SecondReport.Of((agency, file)));
        }

        if (same[0].Correction is not null)
            same[0].Origin.ReportHead(diagnostics, BindingDiagnostics.NothingToCorrect.Of($"{same[0].Period}"));
        foreach (var day in same.Where(r => r.Correction is not null).GroupBy(r => r.Date))
        {
            foreach (var again in day.Skip(1))
            {
                var date = $"{again.Date.Day}/{again.Date.Month}/{again.Date.Year}";
                again.Origin.ReportHead(
                    diagnostics, BindingDiagnostics.CorrectionsOfOneDay.Of((Day: date, File: day.First().Origin.Source.Path)));
            }
        }
    }

    /// <summary>A report; null where what it lacks has been reported.</summary>
    public ProgressReport? Bind(Origin origin)
    {
        var entry = origin.Entry;
        if (_names.PlanOf(origin) is not { } plan) return null;
        if (entry.Value is not ReportPeriod period || entry.Get(Keywords.ReportedOn) is not { } date) return null;
        var scope = new BindingScope(origin.Source, registry, [], attachments, plan.Place, diagnostics);
        var reporters = scope.Agencies(entry.First(Keywords.Agency));
        if (reporters.IsEmpty)
            return null;
        if (reporters.Length > 1)
            diagnostics.Report(BindingDiagnostics.SeveralReporters.Of(reporters[0].Mention.Name), origin.Source, reporters[1].Mention.Span);
        var (tasks, unplaced) = Tasks(origin, plan);
        return new(plan, reporters[0], period, date.Last)
        {
            Correction = Prose(entry, Keywords.Correction),
            Tasks = tasks,
            Unplaced = unplaced,
            Files = scope.Files(entry),
            Notes = AllProse(entry, Keywords.Note),
            SignedFrom = date.First,
            Origin = origin,
        };
    }

    private (ImmutableArray<TaskReport> Tasks, ImmutableArray<UnplacedReport> Unplaced) Tasks(Origin report, Plan plan)
    {
        var (tasks, unplaced) = (ImmutableArray.CreateBuilder<TaskReport>(), ImmutableArray.CreateBuilder<UnplacedReport>());
        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in report.Entry.All(Keywords.Task))
        {
            var origin = new Origin(report.Source, entry);
            var name = new TaskReference(entry.Label, Text(entry, Keywords.Identifier), entry.Text.Text);
            if (_names.TaskOf(plan, name, origin) is not { } named) continue;
            if (named.Other is { } other) unplaced.Add(new(name.Shown, name.Title, named.Task, other));
            else if (!met.Add(named.Task.Id)) origin.ReportHead(diagnostics, BindingDiagnostics.TaskReportedTwice.Of(name.Shown));
            else if (entry.Get<ChoiceValue<TaskState>>(Keywords.Status) is { } state) tasks.Add(Task(origin, named.Task, state.Choice));
        }

        return (tasks.ToImmutable(), unplaced.ToImmutable());
    }

    private TaskReport Task(Origin origin, PlanTask task, TaskState state) => new(task, state)
    {
        Figures = Figures(origin, task),
        Done = Prose(origin.Entry, Keywords.Done),
        CompletedIn = origin.Entry.Get(Keywords.CompletedOn),
        Evidence = [.. Evidence(origin)],
        Notes = AllProse(origin.Entry, Keywords.Note),
        Origin = origin,
    };

    private ImmutableSortedDictionary<int, ReachedFigure> Figures(Origin origin, PlanTask task)
    {
        var figures = ImmutableSortedDictionary.CreateBuilder<int, ReachedFigure>();
        foreach (var entry in origin.Entry.All(Keywords.Reached))
        {
            var at =
                entry.Label is null ? 0
                : int.TryParse(entry.Label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number - 1
                : -1;
            if (at < 0 || at >= task.Targets.Length)
            {
                new Origin(origin.Source, entry).ReportHead(
                    diagnostics, BindingDiagnostics.NoSuchTarget.Of((Target: entry.Label ?? "1", Count: task.Targets.Length)));
            }
            else if (entry.Value is ReachedFigure figure)
            {
                figures[at] = figure;
            }
        }

        return figures.ToImmutable();
    }

    private IEnumerable<Value> Evidence(Origin origin)
    {
        foreach (var entry in origin.Entry.All(Keywords.Evidence))
        {
            if (entry.Value is FileValue withdrawn && Blot.IsIn(withdrawn.Path))
                continue;
            var value = entry.Value is FileValue file
                ? attachments.Offered(new Origin(origin.Source, entry), file, diagnostics)
                : entry.Value;
            if (value is not null)
                yield return value;
        }
    }
}
