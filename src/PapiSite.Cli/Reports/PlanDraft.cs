using System.Collections.Immutable;
using PapiSite.Language.Values;
using PapiSite.Language.Writing;
using PapiSite.Model;
using PapiSite.Model.Agencies;
using PapiSite.Model.Fields;
using PapiSite.Model.Plans;
using PapiSite.Model.Reports;
using PapiSite.Model.Writing;

namespace PapiSite.Cli.Reports;

/// <summary>The part of a draft that is about one plan.</summary>
/// <param name="Content">The content.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Agency">Who is to report.</param>
/// <param name="Tasks">What it has to report on.</param>
internal sealed record PlanDraft(SiteContent Content, Plan Plan, Agency Agency, IReadOnlyList<PlanTask> Tasks)
{
    private readonly TaskLabels _labels = new(Plan);

    /// <summary>What the agency reported last, by the id of the task.</summary>
    private readonly Dictionary<string, TaskReport> _last = Content.Reports.Where(r => r.Plan.Id == Plan.Id && r.ReporterKey == Agency.Id)
        .OrderBy(r => r.Rank).SelectMany(r => r.Tasks).GroupBy(t => t.Task.Id)
        .ToDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal);

    /// <summary>The tasks that are still to be reported on; what was completed or stopped before needs no further report.</summary>
    public IReadOnlyList<PlanTask> Open => [.. Tasks.Except(Ended)];

    private IEnumerable<PlanTask> Ended =>
        Tasks.Where(t => _last.GetValueOrDefault(t.Id)?.State is TaskState.Completed or TaskState.Stopped);

    /// <summary>The report to fill in.</summary>
    public PapiEntry Written(ReportPeriod period, DateOnly today)
    {
        // A number leads there only where no other plan bears it.
        var isOnly = Plan.Number is { } number && Content.Plans.Count(p => p.BearsNumber(number)) == 1;
        var tasks = Open.Select(Written).ToList();
        var labels = string.Join(", ", Ended.Select(t => _labels.Of(t) ?? t.Id));
        ImmutableArray<PapiLine> ended = labels.Length == 0 ? []
            : [PapiLine.Blank, PapiLine.Comment($"Đã báo cáo hoàn thành hoặc dừng, không phải báo cáo lại: {labels}.")];
        if (tasks.Count > 0) tasks[0] = tasks[0] with { Before = [.. ended, .. tasks[0].Before] };
        var report = ReportSource.Of(
            period, isOnly ? Plan.Number! : Plan.Id, new(Name, null, false, default), new DateValue(today));
        return report with { Children = [.. report.Children, .. tasks], After = tasks.Count > 0 ? [] : ended };
    }

    private PapiEntry Written(PlanTask task) =>
        ReportSource.Of(task, _last.GetValueOrDefault(task.Id)?.State ?? TaskState.NotStarted, _labels) with
        {
            Before = [PapiLine.Blank, PapiLine.Comment(Asked(task))],
            // A figure goes with a target, so the hint stands only where there is one.
            After = task.Targets.Length == 1 ? [PapiLine.Comment("đạt: 96%")]
                : [.. Enumerable.Range(1, task.Targets.Length).Select(n => PapiLine.Comment($"đạt {n}: 96%"))],
        };

    /// <summary>The name of the agency that means it and no other in the plan's place, and can stand in a list.</summary>
    private string Name => Agency.AllNames.FirstOrDefault(MeansTheAgency) ?? Agency.Name;

    private bool MeansTheAgency(string name) => !name.Contains('…', StringComparison.Ordinal)
        && Content.Registry.Resolve(name, Plan.Place) is [var only] && only.Id == Agency.Id;

    /// <summary>What the plan asks for, so that nobody needs to look it up.</summary>
    private static string Asked(PlanTask task) => string.Join(' ', TaskFields.Asked.Select(field => Asked(field, task)).OfType<string>());

    /// <summary>A field under the name of its keyword; null where the task does not have it and that needs no word.</summary>
    private static string? Asked(Field<PlanTask> field, PlanTask task)
    {
        var words = field.ItemsOf(task) is { IsEmpty: false } items ? string.Join("; ", items) : field.AskedOtherwise;
        var name = field.Keywords[0].Name;
        return words is null ? null : $"{char.ToUpperInvariant(name[0])}{name[1..]}: {words}.";
    }
}
