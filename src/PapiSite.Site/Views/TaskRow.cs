using System.Collections.Immutable;
using PapiSite.Language.Values;
using PapiSite.Model.Plans;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A task in a table of tasks.</summary>
/// <param name="Anchor">The id of its row on its plan's page; null elsewhere.</param>
/// <param name="Number">Its printed number, or null.</param>
/// <param name="Headline">Its headline.</param>
/// <param name="Route">Its page.</param>
/// <param name="Plan">Its plan, where the table is not the plan's own and the plan has a number.</param>
/// <param name="Roles">Who has which role, in the order of the table's columns.</param>
/// <param name="Deadline">Its deadline.</param>
public sealed record TaskRow(
    string? Anchor, string? Number, string Headline, string Route, Sentence? Plan, ImmutableArray<RoleCell> Roles, DeadlineCell Deadline)
{
    /// <summary>The first day of its deadline, where the words tell.</summary>
    public DateOnly? FirstDay { get; init; }

    /// <summary>The last day of its deadline, where the words tell.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>The kind of its deadline.</summary>
    public DeadlineKind Kind { get; init; }

    /// <summary>What stands below the deadline, or null.</summary>
    public string? Remark { get; init; }

    /// <summary>Its own targets, in a table with a column of them.</summary>
    public ImmutableArray<string> Targets { get; init; } = [];

    /// <summary>Who has another role than those of the model, for scripts; null where nobody has.</summary>
    public string? Others { get; init; }

    /// <summary>What the plan's filter reads beside the row: targets, products and parts; null where there is none.</summary>
    public string? Words { get; init; }

    /// <summary>The row of a task.</summary>
    public static TaskRow Of(
        PublishedTask published, ImmutableArray<(AssignedRole Role, RoleColumn Column)> roles, bool isInPlan, ViewScope scope)
    {
        var (task, t) = (published.Task, scope.T);
        return new(
            isInPlan ? "n-" + task.Id : null,
            isInPlan ? task.Label : t.CitedShort(published.Citation),
            task.Headline,
            Routes.Of(published),
            isInPlan ? null : PlanOf(published.Plan, scope),
            [.. roles.Select(r => RoleCell.Of(task, r.Role, r.Column))],
            DeadlineCell.Of(published, t)
        )
        {
            FirstDay = task.Deadline?.First,
            LastDay = task.Deadline?.Last,
            Kind = task.Deadline?.Kind ?? DeadlineKind.None,
            Others = RoleCell.OthersOf(task),
            Words = isInPlan ? WordsOf(task) : null,
        };
    }

    private static string? WordsOf(PlanTask task) =>
        string.Join("; ", [
            .. task.Targets.Select(target => target.Text), .. task.Deliverables,
            .. task.Subtasks.SelectMany(part => part.Own.Targets.Select(target => target.Text).Prepend(part.Headline)),
        ]) is { Length: > 0 } words ? words : null;

    private static Sentence? PlanOf(Plan plan, ViewScope scope)
    {
        if (plan.Number is not { } number) return null;
        var place = scope.Publication.HasManyPlaces && plan.Place is { } at ? (Sentence)$", {new Content(at.ShortName)}" : Sentence.Empty;
        return $"{DocumentName.KindOf(plan, scope.T)} {number}{place}";
    }
}
