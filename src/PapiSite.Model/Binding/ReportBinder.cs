using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using PapiSite.Model.Plans;
using PapiSite.Model.Reports;
using PapiSite.Model.Withholding;
using static PapiSite.Model.Binding.ContentBinder;

namespace PapiSite.Model.Binding;

/// <summary>Binds progress reports to the plans and tasks that they are about.</summary>
internal sealed class ReportBinder(ImmutableArray<Plan> plans, AgencyRegistry registry, IReadOnlySet<string> attachments, DiagnosticBag diagnostics)
{
    private readonly PlanNames _names = new(plans, diagnostics);

    /// <summary>The reports, in the order of their days.</summary>
    public ImmutableArray<ProgressReport> Bind(ImmutableArray<SyntaxTree> trees)
    {
        var reports = Documents(trees, Keywords.Report).Select(Bind).OfType<ProgressReport>().OrderBy(r => r.Date).ThenBy(r => r.Origin.Source.Path, StringComparer.Ordinal).ToImmutableArray();
        foreach (var same in reports.GroupBy(r => (r.Plan.Id, r.ReporterKey, r.Period)))
        {
            foreach (var second in same.Skip(1).Where(r => r.Correction is null))
                second.Origin.ReportHead(diagnostics, BindingDiagnostics.SecondReport, second.Reporter.Mention.Name, same.First().Origin.Source.Path);
        }

        return reports;
    }

    /// <summary>A report; null where what it lacks has been reported.</summary>
    private ProgressReport? Bind(Origin origin)
    {
        var entry = origin.Entry;
        if (_names.PlanOf(origin) is not { } plan || entry.Value is not ReportPeriod period || entry.Get<DateValue>(Keywords.ReportedOn) is not { } date) return null;
        var scope = new BindingScope(origin.Source, registry, [], attachments, plan.Place, diagnostics);
        var reporters = scope.Agencies(entry.First(Keywords.Agency));
        if (reporters.IsEmpty) return null;
        if (reporters.Length > 1) diagnostics.Report(BindingDiagnostics.SeveralReporters, origin.Source, reporters[1].Mention.Span, reporters[0].Mention.Name);
        return new(plan, reporters[0], period, date.Last)
        {
            Correction = Prose(entry, Keywords.Correction),
            Tasks = [.. Tasks(origin, plan)],
            Files = scope.Files(entry),
            Notes = AllProse(entry, Keywords.Note),
            SignedFrom = date.First,
            Origin = origin,
        };
    }

    private IEnumerable<TaskReport> Tasks(Origin report, Plan plan)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in report.Entry.All(Keywords.Task))
        {
            var origin = new Origin(report.Source, entry);
            var id = Text(entry, Keywords.Identifier) ?? PlanNames.IdOf(entry.Label);
            if (_names.TaskOf(plan, id, origin, entry.Label ?? id) is not { } task) continue;
            if (!met.Add(id)) origin.ReportHead(diagnostics, BindingDiagnostics.TaskReportedTwice, entry.Label ?? id);
            else if (entry.Get<ChoiceValue>(Keywords.Status) is { } state) yield return Task(origin, task, TaskStates.Of(state.Option));
        }
    }

    private TaskReport Task(Origin origin, PlanTask task, TaskState state) => new(task, state)
    {
        Figures = Figures(origin, task),
        Done = Prose(origin.Entry, Keywords.Done),
        CompletedIn = origin.Entry.Get<DateValue>(Keywords.CompletedOn),
        Evidence = [.. Evidence(origin)],
        Notes = AllProse(origin.Entry, Keywords.Note),
        Origin = origin,
    };

    private ImmutableSortedDictionary<int, ReachedFigure> Figures(Origin origin, PlanTask task)
    {
        var figures = ImmutableSortedDictionary.CreateBuilder<int, ReachedFigure>();
        foreach (var entry in origin.Entry.All(Keywords.Reached))
        {
            var at = entry.Label is null ? 0 : int.TryParse(entry.Label, out var number) ? number - 1 : -1;
            if (at < 0 || at >= task.Targets.Length) new Origin(origin.Source, entry).ReportHead(diagnostics, BindingDiagnostics.NoSuchTarget, entry.Label ?? "1", $"{task.Targets.Length}");
            else if (entry.Value is ReachedFigure figure) figures[at] = figure;
        }

        return figures.ToImmutable();
    }

    private IEnumerable<Value> Evidence(Origin origin)
    {
        foreach (var entry in origin.Entry.All(Keywords.Evidence))
        {
            if (entry.Value is FileValue withdrawn && Blot.IsIn(withdrawn.Path)) continue;
            if (entry.Value is FileValue file && !attachments.Contains(file.Path)) new Origin(origin.Source, entry).Report(diagnostics, BindingDiagnostics.MissingFile, file.Path);
            else if (entry.Value is { } value) yield return value;
        }
    }
}
