using System.Collections.Immutable;
using PapiSite.Model.Plans;
using PapiSite.Site.Progress;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A row of counts: a group, a plan, a day.</summary>
/// <param name="Name">What is counted.</param>
/// <param name="Route">Where it leads, or null.</param>
/// <param name="Counts">The tasks.</param>
public sealed record ProgressRow(Sentence Name, string? Route, ProgressCounts Counts);

/// <summary>A table of how far tasks are.</summary>
/// <param name="Caption">What it holds, for screen readers.</param>
/// <param name="Head">What its rows are.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Sum">Its last row, or null.</param>
public sealed record ProgressTableModel(string Caption, string Head, ImmutableArray<ProgressRow> Rows, ProgressCounts? Sum = null)
{
    private const int PlansShown = 10;

    /// <summary>True where each row has its bar; false where a chart beside the table has them all.</summary>
    public bool HasBars { get; init; } = true;

    /// <summary>The kinds that have a column: those that some row has, and those that readers look for.</summary>
    public ImmutableArray<ProgressKind> Kinds { get; } =
    [.. ProgressKinds.All.Where(kind => kind is ProgressKind.Completed or ProgressKind.NotReported || Rows.Any(r => r.Counts[kind] > 0))];

    /// <summary>A plan by its groups, an outer one before those inside it, which it counts too.</summary>
    public static ProgressTableModel ByGroup(
        ImmutableArray<GroupNode> groups,
        IReadOnlyList<PublishedTask> loose,
        IReadOnlyList<PublishedTask> all,
        InterfaceTexts t
    ) =>
        new(
            t.ProgressByGroup,
            t.Group,
            [
                .. groups
                    .SelectMany(g => g.AndInside)
                    .Select(g => new ProgressRow(NameOf(g.Group, t), Routes.Of(g.Plan, g.Group), ProgressCounts.Of(g.All)))
                    .Where(r => r.Counts.Total > 0),
                .. loose.Count > 0
                    ? [new ProgressRow(Sentence.OfWords(t.WithoutGroup), null, ProgressCounts.Of(loose))]
                    : Array.Empty<ProgressRow>(),
            ],
            ProgressCounts.Of(all)
        );

    /// <summary>A group by its label and title.</summary>
    public static Sentence NameOf(TaskGroup group, InterfaceTexts t) => t.GroupHeading(group);

    /// <summary>The plans on which something was reported, the newest ones; null where there is none.</summary>
    public static ProgressTableModel? ByPlan(IEnumerable<PublishedTask> tasks, InterfaceTexts t)
    {
        var rows = tasks
            .GroupBy(task => task.Plan)
            .Select(plan => new ProgressRow(DocumentName.Of(plan.Key, t), Routes.Of(plan.Key), ProgressCounts.Of(plan)))
            .Where(r => r.Counts.HasAny)
            .Take(PlansShown)
            .ToImmutableArray();
        return rows.IsEmpty ? null : new(t.ProgressByPlan, t.Plan, rows);
    }

    /// <summary>Tasks by months.</summary>
    public static ProgressTableModel ByMonth(ImmutableArray<MonthlyProgress> months, InterfaceTexts t) =>
        new(t.ProgressByMonth, t.ColumnUntil, [.. months.Select(m => new ProgressRow(Sentence.OfWords(t.Day(m.Day)), null, m.Counts))])
        {
            HasBars = false,
        };
}
