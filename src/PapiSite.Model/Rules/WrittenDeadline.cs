using PapiSite.Language.Syntax;
using PapiSite.Language.Values;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Rules;

/// <summary>
/// A deadline of a task, a part of one or a duty with the line that says it: its own, or that of the group or plan it is inherited from.
/// </summary>
internal readonly record struct WrittenDeadline(Deadline Deadline, Origin Line)
{
    /// <summary>The deadlines of a plan's tasks, their parts and duties.</summary>
    public static IEnumerable<WrittenDeadline> Of(Plan plan) =>
        plan.Tasks.SelectMany(t => Of(t.Deadline, [t.Origin, .. t.Groups.Reverse().Select(g => g.Origin), plan.Origin]))
            .Concat(plan.Tasks.SelectMany(OfParts))
            .Concat(plan.Duties.SelectMany(d => Of(d.Deadline, [d.Origin])))
            .Concat(plan.ReportingDuties.SelectMany(d => Of(d.Deadline, [d.Origin])));

    private static IEnumerable<WrittenDeadline> OfParts(PlanTask task) =>
        task.Subtasks.Zip(task.Origin.Entry.All(Keywords.Subtask))
            .SelectMany(part => Of(part.First.Deadline, [new(task.Origin.Source, part.Second)]));

    private static IEnumerable<WrittenDeadline> Of(Deadline? deadline, IEnumerable<Origin> around)
    {
        if (deadline is null) yield break;
        var written = around.First(o => o.Entry.First(Keywords.Deadline) is not null);
        yield return new(deadline, new(written.Source, written.Entry.First(Keywords.Deadline)!));
    }
}
