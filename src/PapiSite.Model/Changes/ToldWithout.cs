using System.Collections.Immutable;
using PapiSite.Model.Withholding;

namespace PapiSite.Model.Changes;

/// <summary>
/// Changes as they may be told: a part from which something is withheld is told as changed, without any of its words, old or new;
/// a name from which something is withheld is only the mark.
/// </summary>
internal static class ToldWithout
{
    /// <summary>A change without what is withheld.</summary>
    public static ContentChange Withheld(ContentChange change) => change switch
    {
        PlanChange plan => Of(plan with { Plan = Of(plan.Plan) }),
        PlaceAdded c => c with { Name = Blot.Whole(c.Name) },
        PlaceRemoved c => c with { Name = Blot.Whole(c.Name) },
        PlaceRenamed c => new PlaceRenamed(Blot.Whole(c.Before), Blot.Whole(c.After)),
        AgenciesAdded c => new AgenciesAdded(OrNull(c.Place), Of(c.Names)),
        AgenciesRemoved c => new AgenciesRemoved(OrNull(c.Place), Of(c.Names)),
        AgencyRenamed c => new AgencyRenamed(OrNull(c.Place), Blot.Whole(c.Before), Blot.Whole(c.After)),
        _ => throw new ArgumentException($"It is not known what of {change.GetType().Name} is withheld.", nameof(change)),
    };

    /// <summary>A move without a title from which something is withheld.</summary>
    public static AddressMove Withheld(AddressMove move) =>
        move with { Title = OrNull(move.Title), Place = OrNull(move.Place), Labels = [.. move.Labels.Where(l => !Blot.IsIn(l))] };

    private static PlanChange Of(PlanChange change) => change switch
    {
        PlanAdded or PlanRemoved => change,
        GroupAdded c => c with { Group = Of(c.Group) },
        GroupRemoved c => c with { Group = Of(c.Group) },
        GroupRenumbered c => c with { Before = Of(c.Before), After = Of(c.After) },
        TasksAdded c => c with { Added = Of(c.Added) },
        TasksRemoved c => c with { Removed = Of(c.Removed) },
        TaskMoved c => c with { Before = Of(c.Before), After = Of(c.After), From = OrNull(c.From), To = OrNull(c.To) },
        TasksRenumbered c => new TasksRenumbered(
            c.Plan, Of(c.Added), Of(c.Removed), [.. c.Renumbered.Select(r => (Of(r.Before), Of(r.After)))]),
        AgenciesChanged c => new AgenciesChanged(c.Plan, Of(c.Tasks), c.Role, Of(c.Removed), Of(c.Added), c.Kept),
        WordsChanged c => Of(c),
        _ => throw new ArgumentException($"It is not known what of {change.GetType().Name} is withheld.", nameof(change)),
    };

    private static WordsChanged Of(WordsChanged change)
    {
        string? Told(string? words) => words is not null && change.IsWithheld ? Blot.Mark : words;
        return new(
            change.Plan,
            OrNull(change.Group),
            Of(change.Tasks),
            change.Part,
            OrNull(change.Name),
            Told(change.Old),
            Told(change.New)
        );
    }

    private static PlanName Of(PlanName plan) =>
        plan with { Title = Blot.Whole(plan.Title), Number = OrNull(plan.Number), Place = OrNull(plan.Place) };

    private static GroupName Of(GroupName group) => group with { Label = OrNull(group.Label), Title = Blot.Whole(group.Title) };

    private static TaskName Of(TaskName task) => task with
    {
        Headline = Blot.Whole(task.Headline),
        Labels = [.. task.Labels.Where(l => !Blot.IsIn(l))],
        Appendix = Blot.IsIn(task.Appendix) ? "" : task.Appendix,
    };

    private static ImmutableArray<TaskName> Of(ImmutableArray<TaskName> tasks) => [.. tasks.Select(Of)];

    private static ImmutableArray<string> Of(ImmutableArray<string> names) => [.. names.Select(Blot.Whole).Distinct()];

    private static GroupName? OrNull(GroupName? group) => group is null ? null : Of(group);

    private static string? OrNull(string? text) => Blot.IsIn(text) ? null : text;
}
