using System.Collections.Immutable;
using PapiSite.Language.Values;
using PapiSite.Model.Plans;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A table of tasks.</summary>
/// <param name="Caption">What it holds, for screen readers.</param>
/// <param name="Roles">The roles that have a column: those that some row has, and those that readers look for.</param>
/// <param name="Rows">Its rows.</param>
public sealed record TaskTable(Sentence Caption, ImmutableArray<RoleColumn> Roles, ImmutableArray<TaskRow> Rows)
{
    /// <summary>
    /// From this many rows on, a browser lays out what is off the screen only when it comes near: on a cheap telephone the layout of 88
    /// rows takes longer than fetching them.
    /// </summary>
    private const int ManyRows = 60;

    /// <summary>More rows than these, of many plans, are left to the page of each plan.</summary>
    private const int MostOfManyPlans = 300;

    /// <summary>More rows than these are shown in parts: an old telephone lays out no more at once.</summary>
    private const int RowsOfPart = 100;

    /// <summary>More rows than these make a page that an old telephone cannot hold.</summary>
    private const int MostRows = 500;

    /// <summary>A table has a column of targets where one task in so many has one.</summary>
    private const int TasksToTarget = 3;

    /// <summary>True where it has a column of targets: the plan lives of them.</summary>
    public bool HasTargets { get; private init; }

    /// <summary>More columns of roles leave no room for what is to be done.</summary>
    private const int MostRoles = 4;

    /// <summary>True where it stands folded, on a page of many rows of which it is not the first table.</summary>
    public bool IsFolded { get; init; }

    /// <summary>The rows in parts, of which those behind the first stand folded.</summary>
    public IEnumerable<TaskRow[]> Parts => Rows.Chunk(RowsOfPart);

    /// <summary>A table of tasks.</summary>
    /// <param name="caption">What it holds.</param>
    /// <param name="tasks">Its tasks.</param>
    /// <param name="scope">The page.</param>
    /// <param name="isInPlan">True on the plan's own page, where rows are places to link to and the plan need not be named.</param>
    /// <param name="remark">What stands below a task's deadline, where there is something to say.</param>
    public static TaskTable Of(
        Sentence caption,
        IReadOnlyCollection<PublishedTask> tasks,
        ViewScope scope,
        bool isInPlan = false,
        Func<PublishedTask, string?>? remark = null
    )
    {
        AssignedRole[] usual =
        [
            Role.Lead,
            .. new AssignedRole[] { Role.Monitoring, Role.Implementing }.Where(role => tasks.Any(t => t.Task.In(role).Any())),
            Role.Coordinating,
        ];
        ImmutableArray<(AssignedRole Role, RoleColumn Column)> roles =
            [.. usual.Concat(ColumnsOfOwn(tasks, MostRoles - usual.Length)).Select(role => (role, RoleColumn.Of(role, scope.T)))];
        return new(
            caption,
            [.. roles.Select(r => r.Column)],
            [.. tasks.Select(t => TaskRow.Of(t, roles, isInPlan, scope) with { Remark = remark?.Invoke(t) })]
        );
    }

    /// <summary>The tasks of a plan, or of a group of one, in the plan's order.</summary>
    /// <param name="caption">What it holds.</param>
    /// <param name="tasks">The tasks.</param>
    /// <param name="years">The targets of them that stand in a table by year; or null.</param>
    /// <param name="scope">The page.</param>
    public static TaskTable OfPlan(Sentence caption, IReadOnlyCollection<PublishedTask> tasks, TargetYears? years, ViewScope scope)
    {
        var table = Of(caption, tasks, scope, isInPlan: true);
        ImmutableArray<ImmutableArray<string>> targets =
        [
            // What a goal has for all its tasks stands once, at its head; what the document does not print is no column of it.
            .. tasks.Select(task =>
                task.Plan.Inferred.Contains(InferredPart.Targets) ? [] : TargetYears.Besides(years, task.Task.Own.Targets)),
        ];
        var withTarget = targets.Count(own => !own.IsEmpty);
        return withTarget == 0 || withTarget * TasksToTarget < tasks.Count
            ? table
            : table with { HasTargets = true, Rows = [.. table.Rows.Zip(targets, (row, own) => row with { Targets = own })] };
    }

    /// <summary>Roles that are none of the model's and that half of the rows have; what fewer have is told on the task's page.</summary>
    private static IEnumerable<AssignedRole> ColumnsOfOwn(IReadOnlyCollection<PublishedTask> tasks, int most) =>
        tasks.SelectMany(t => t.Task.Assignments.Select(a => a.Role).Where(r => r.Own is not null).Distinct())
            .GroupBy(r => r).Where(r => 2 * r.Count() >= tasks.Count).OrderByDescending(r => r.Count()).Take(most)
            .Select(r => r.Key).OrderBy(r => r.InOrder);

    /// <summary>True where a table that is not the first stands folded, on a page of this many rows.</summary>
    public static bool StandsFolded(int rows, bool isFirst) => rows > RowsOfPart && !isFirst;

    /// <summary>True for so many rows that a browser should lay out only those near the screen.</summary>
    public static bool AreMany(int rows) => rows >= ManyRows;

    /// <summary>True where so many rows may stand on a page that has other ways to them.</summary>
    public static bool FitsOnePage(int rows) => rows <= MostRows;

    /// <summary>True where a page that gathers tasks of many plans sends the reader to each plan instead.</summary>
    public static bool AreTooMany(int rows) => rows > MostOfManyPlans;
}
