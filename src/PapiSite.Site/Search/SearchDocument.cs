using PapiSite.Language.Syntax;
using PapiSite.Model.Agencies;
using PapiSite.Model.Fields;
using PapiSite.Model.Plans;

namespace PapiSite.Site.Search;

/// <summary>What a task can be found by, besides its headline and its agencies.</summary>
internal static class SearchDocument
{
    /// <summary>The texts of the task itself, as its fields say.</summary>
    public static IEnumerable<string> TextsOf(PlanTask task) => TaskFields.SearchedIn(task);

    /// <summary>
    /// What all tasks of a plan can be found by: number, place, index, years. The words of its title say too little of each task.
    /// </summary>
    public static IEnumerable<string> TextsOf(Plan plan)
    {
        string?[] own = [plan.Number, plan.PlaceName, plan.Place?.Name, plan.Period?.ToString()];
        return own.OfType<string>().Concat(plan.IndexSets.SelectMany(s => new[] { s.Code, s.DisplayName }.Distinct()));
    }

    /// <summary>What a task is found by that its record does not show, each text in a line.</summary>
    public static string LinesOf(PlanTask task)
    {
        var shown = ShownTextsOf(task).ToHashSet(StringComparer.Ordinal);
        return Lines(TextsOf(task).Where(text => !shown.Contains(text)));
    }

    /// <summary>The texts that a task is found by and that its record shows.</summary>
    public static IEnumerable<string> ShownTextsOf(PlanTask task) => [task.Headline, task.Deadline?.Text ?? "", .. task.Deliverables];

    /// <summary>What all tasks of a plan can be found by, each in a line.</summary>
    public static string LinesOf(Plan plan) => Lines(TextsOf(plan));

    /// <summary>The titles of the groups of a task, each in a line.</summary>
    public static IEnumerable<string> GroupsOf(PublishedTask published) => published.Task.Groups.Select(g => InLine(g.Title)).Distinct();

    /// <summary>A text in a line.</summary>
    public static string InLine(string text) => text.ReplaceLineEndings(" ");

    private static string Lines(IEnumerable<string> texts) => string.Join('\n', texts.Select(InLine));

    /// <summary>What the page of a plan is found by besides: its tables of self-scoring.</summary>
    public static IEnumerable<string> TablesOf(Plan plan) => plan.SelfScorings.SelectMany(s => (string[])
    [
        .. Keywords.SelfScoring.Spellings, s.Set?.DisplayName ?? s.Code, s.Set?.Name ?? "", $"{s.Year}",
        .. s.Bodies.Select(b => b.Mention.Name),
    ]);

    /// <summary>The roles of a task and its parts.</summary>
    public static IEnumerable<Assignment> RolesOf(PlanTask task) =>
        task.Subtasks.IsEmpty ? task.Assignments : task.Assignments.Concat(task.Subtasks.SelectMany(s => s.Assignments));

    /// <summary>The first agency of the registry that leads a task or a part of it, or null.</summary>
    public static Agency? LeaderOf(PlanTask task) => RolesOf(task).FirstOrDefault(a => a.Role == Role.Lead && a.Agency is not null)?.Agency;
}
