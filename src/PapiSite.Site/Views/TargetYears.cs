using System.Collections.Immutable;
using PapiSite.Language.Values;
using PapiSite.Model.Plans;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>Targets by year, a column each.</summary>
/// <param name="Caption">What the table holds.</param>
/// <param name="Years">The years that have a target, the first first.</param>
/// <param name="Rows">Whose targets they are, in the order of the plan.</param>
public sealed record TargetYears(Sentence Caption, ImmutableArray<int> Years, ImmutableArray<TargetYearsRow> Rows)
{
    /// <summary>The targets of a task, or of a part of one, by year; null where they are not of several years.</summary>
    public static TargetYears? Of(ImmutableArray<Target> targets, InterfaceTexts t) =>
        Of(Sentence.OfWords(t.TargetsByYear), [(null, null, null, targets)]);

    /// <summary>
    /// The targets of tasks by year, and before them those of the goal that they serve; null where they are not of several years, or the
    /// document does not print them.
    /// </summary>
    /// <param name="caption">What the table holds.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="goal">The group that they stand in, or null.</param>
    /// <param name="tasks">The tasks, with the targets that are their own.</param>
    public static TargetYears? Of(Sentence caption, Plan plan, TaskGroup? goal, IEnumerable<PublishedTask> tasks) =>
        plan.Inferred.Contains(InferredPart.Targets)
            ? null
            : Of(
                caption,
                [
                    (null, goal?.Title, null, goal?.Targets ?? []),
                    .. tasks.Select(task =>
                        (task.Task.Label, (string?)task.Task.Headline, (string?)Routes.Of(task), task.Task.Own.Targets)),
                ]);

    /// <summary>The targets that stand in no table by year.</summary>
    public static ImmutableArray<string> Besides(TargetYears? years, ImmutableArray<Target> targets) =>
        [.. targets.Where(target => years is null || target.Year is null).Select(target => target.Text)];

    private static TargetYears? Of(
        Sentence caption, IEnumerable<(string? Number, string? Name, string? Route, ImmutableArray<Target> Targets)> all)
    {
        var rows = all.Where(row => row.Targets.Any(target => target.Year is not null)).ToList();
        ImmutableArray<int> years = [.. rows.SelectMany(row => row.Targets).Select(target => target.Year).OfType<int>().Distinct().Order()];
        return years.Length < 2
            ? null
            : new(caption, years,
                [
                    .. rows.Select(row => new TargetYearsRow(
                        row.Number, row.Name, row.Route,
                        [
                            .. years.Select(year =>
                                row.Targets.Where(target => target.Year == year).Select(target => target.WordsAlone).ToImmutableArray()),
                        ])),
                ]);
    }
}

/// <summary>The targets of a task, or of a goal, by year.</summary>
/// <param name="Number">Its printed number, or null.</param>
/// <param name="Name">Its headline; null where the table has no other.</param>
/// <param name="Route">Its page, or null.</param>
/// <param name="Cells">What is to be reached in each of the table's years.</param>
public sealed record TargetYearsRow(string? Number, string? Name, string? Route, ImmutableArray<ImmutableArray<string>> Cells);
