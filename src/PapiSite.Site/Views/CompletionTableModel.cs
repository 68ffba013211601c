using System.Collections.Immutable;
using PapiSite.Model.Plans;
using PapiSite.Model.Reports;
using PapiSite.Site.Progress;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A row of counts by class: a group, a plan, an agency.</summary>
/// <param name="Name">What is counted.</param>
/// <param name="Route">Where it leads, or null.</param>
/// <param name="Counts">The tasks.</param>
public sealed record CompletionRow(Sentence Name, string? Route, CompletionCounts Counts);

/// <summary>A table of tasks by the official classes, for an office to copy into its report.</summary>
/// <param name="Caption">What it holds, for screen readers.</param>
/// <param name="Head">What its rows are.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Sum">Its last row, or null where the rows have tasks in common or there is one only.</param>
public sealed record CompletionTableModel(string Caption, string Head, ImmutableArray<CompletionRow> Rows, CompletionCounts? Sum)
{
    /// <summary>The classes that have a column: the official ones, and the others that some row has.</summary>
    public ImmutableArray<CompletionClass> Classes { get; } =
        [.. CompletionClasses.All.Where(of => CompletionClasses.IsOfficial(of) || Rows.Any(r => r.Counts[of] > 0))];

    /// <summary>A plan by its groups, an outer one before those inside it, which it counts too.</summary>
    public static CompletionTableModel ByGroup(
        ImmutableArray<GroupNode> groups,
        IReadOnlyList<PublishedTask> loose,
        IReadOnlyList<PublishedTask> all,
        InterfaceTexts t
    )
    {
        CompletionRow[] rows =
        [
            .. groups
                .SelectMany(g => g.AndInside)
                .Select(g => new CompletionRow(
                    ProgressTableModel.NameOf(g.Group, t),
                    Routes.Of(g.Plan, g.Group),
                    CompletionCounts.Of(g.All)
                )),
            .. loose.Count > 0 && groups.Length > 0
                ? [new CompletionRow(Sentence.OfWords(t.WithoutGroup), null, CompletionCounts.Of(loose))]
                : Array.Empty<CompletionRow>(),
        ];
        return new(t.CompletionByGroup, t.Group, [.. rows.Where(r => r.Counts.Total > 0)], CompletionCounts.Of(all));
    }

    /// <summary>Tasks by those who lead them, in the order of the tasks; a name that the registry does not have is one too.</summary>
    public static CompletionTableModel ByAgency(IEnumerable<PublishedTask> tasks, InterfaceTexts t)
    {
        var led = tasks.SelectMany(task => task.Task.In(Role.Lead).DistinctBy(KeyOf).Select(lead => (Lead: lead, Task: task)));
        var rows = led.GroupBy(l => KeyOf(l.Lead), StringComparer.Ordinal)
            .Select(g => (g.First().Lead, Tasks: g.Select(l => l.Task)))
            .Select(g => new CompletionRow(
                Sentence.Of(g.Lead.Agency?.Name ?? g.Lead.Mention.Name),
                g.Lead.Agency is { } agency ? Routes.Of(agency) : null,
                CompletionCounts.Of(g.Tasks)
            ));
        return new(t.CompletionByAgency, t.ColumnAgency, [.. rows], null);
    }

    /// <summary>The plans on which something was reported.</summary>
    public static CompletionTableModel ByPlan(IEnumerable<PublishedTask> tasks, InterfaceTexts t)
    {
        var rows = tasks
            .GroupBy(task => task.Plan)
            .Select(plan => new CompletionRow(DocumentName.Of(plan.Key, t), Routes.Of(plan.Key), CompletionCounts.Of(plan)))
            .Where(r => r.Counts.HasAny)
            .ToImmutableArray();
        return new(
            t.CompletionHeading,
            t.Plan,
            rows,
            rows.Length > 1
                ? new([.. Enumerable.Range(0, CompletionClasses.All.Count).Select(i => rows.Sum(r => r.Counts.ByClass[i]))])
                : null
        );
    }

    private static string KeyOf(Assignment lead) => lead.Agency?.Id ?? "\0" + lead.Mention.Name;
}
