using System.Collections.Immutable;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using PapiSite.Model.Changes;
using PapiSite.Model.Fields;
using PapiSite.Model.Plans;
using PapiSite.Site.Data;
using PapiSite.Site.Pages;
using PapiSite.Site.Progress;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A task.</summary>
public sealed record TaskView(PageHead Head) : PageView(Head)
{
    /// <summary>Where its document prints it.</summary>
    public required Sentence Place { get; init; }

    /// <summary>Its headline.</summary>
    public required string Headline { get; init; }

    /// <summary>Whether it is past its day, and how far it is.</summary>
    public ImmutableArray<Tag> Tags { get; init; } = [];

    /// <summary>Other tasks that had its address before.</summary>
    public ImmutableArray<FormerTask> Former { get; init; } = [];

    /// <summary>That a task is gone whose address this one has now, in words; or null.</summary>
    public string? Gone { get; init; }

    /// <summary>Passages that the source has lost.</summary>
    public ImmutableArray<string> Damaged { get; init; } = [];

    /// <summary>Who has which role.</summary>
    public ImmutableArray<RoleFact> Roles { get; init; } = [];

    /// <summary>How to reach the agencies that lead it.</summary>
    public ImmutableArray<Reach> Offices { get; init; } = [];

    /// <summary>The printed deadline with a capital; null where there is none.</summary>
    public string? Deadline { get; init; }

    /// <summary>What is said of the deadline: its last day, or why there is none; or null.</summary>
    public string? DeadlineRemark { get; init; }

    /// <summary>The deadlines that it had before, the newest first.</summary>
    public ImmutableArray<Sentence> EarlierDeadlines { get; init; } = [];

    /// <summary>Its fields that have no place of their own.</summary>
    public ImmutableArray<NamedFact> Facts { get; init; } = [];

    /// <summary>The goal that it serves, or null.</summary>
    public string? Goal { get; init; }

    /// <summary>The documents that it names.</summary>
    public ImmutableArray<CitationGroup> Citations { get; init; } = [];

    /// <summary>The appendix that it stands in, or null.</summary>
    public (Sentence Name, string Route)? Appendix { get; init; }

    /// <summary>The group that it stands in, or null.</summary>
    public PageLink? Group { get; init; }

    /// <summary>The dimensions of indices that it serves, each with what its level is called.</summary>
    public ImmutableArray<(string Level, NamedLink Dimension)> Dimensions { get; init; } = [];

    /// <summary>True where the plan says that its document does not print the dimensions.</summary>
    public bool AreDimensionsInferred { get; init; }

    /// <summary>Its plan.</summary>
    public required PageLink Plan { get; init; }

    /// <summary>A description, or null.</summary>
    public HtmlMarkup? Description { get; init; }

    /// <summary>Notes to the reader.</summary>
    public ImmutableArray<HtmlMarkup> Notes { get; init; } = [];

    /// <summary>Notes on all of a group that it stands in.</summary>
    public ImmutableArray<(Sentence Title, ImmutableArray<HtmlMarkup> Notes)> GroupNotes { get; init; } = [];

    /// <summary>Its parts.</summary>
    public ImmutableArray<SubtaskView> Subtasks { get; init; } = [];

    /// <summary>How far it is.</summary>
    public required TaskProgressView Progress { get; init; }

    /// <summary>What changed in it.</summary>
    public ImmutableArray<ChangeLine> Changes { get; init; } = [];

    /// <summary>When the way it is typed was last corrected, in words, and where that is told; or null.</summary>
    public (string Words, string Route)? Corrected { get; init; }

    /// <summary>Its official wording, or null.</summary>
    public HtmlMarkup? Official { get; init; }

    /// <summary>Where the official wording is, where it is not here; or null.</summary>
    public Sentence? NoOfficial { get; init; }

    /// <summary>The document that it is from, and the place in it.</summary>
    public required Sentence Source { get; init; }

    /// <summary>What is known of a document that is no signed one with number and day, or null.</summary>
    public string? Standing { get; init; }

    /// <summary>The attached files.</summary>
    public ImmutableArray<FileLink> Files { get; init; } = [];

    /// <summary>The questions about it, or null.</summary>
    public RelatedQuestions? Questions { get; init; }

    /// <summary>How to cite it.</summary>
    public required Sentence CiteText { get; init; }

    /// <summary>The task before it in the plan, or null.</summary>
    public Neighbour? Before { get; init; }

    /// <summary>The task behind it in the plan, or null.</summary>
    public Neighbour? After { get; init; }

    /// <summary>More would keep readers from the deadline; each agency has its page.</summary>
    private const int OfficesShown = 6;

    /// <summary>The view of a task's page.</summary>
    public static TaskView Of(TaskPage page, ViewScope scope)
    {
        var (published, publication, t) = (page.Task, scope.Publication, scope.T);
        var (plan, task) = (published.Plan, published.Task);
        var document = DocumentName.Of(plan, t);
        var place = task.Provenance is { } provenance ? Sentence.Of(provenance) : Sentence.OfWords(t.Cited(published.Citation));
        var issuers = string.Join(", ", plan.Issuers.Select(i => i.Mention.Name));
        var (words, remark) = DeadlineOf(task, t);
        // What was only typed otherwise never happened to the task.
        var changes = publication.Changes.Of(published).Where(c => !c.IsCorrection).ToList();
        return new(PageHead.Of(page, scope))
        {
            Place = t.TaskOf(published.Citation, document),
            Headline = task.Headline,
            Tags = [.. TagsOf(published, t)],
            Former = FormerTask.Of(published, scope),
            Gone = publication.Changes.GoneAt(published) is { } gone ? t.GoneTask(gone.Revision.Day) : null,
            Damaged = task.Damaged,
            Roles = RoleFact.Of(task, t),
            Offices =
            [
                .. task.In(Role.Lead).Select(a => a.Agency).OfType<Agency>().Distinct().Select(agency => Reach.Of(agency, null))
                    .OfType<Reach>().Take(OfficesShown),
            ],
            Deadline = words,
            DeadlineRemark = remark,
            EarlierDeadlines = [.. EarlierDeadline.Of(changes).Select(d => t.EarlierDeadline(d.Words, d.Day))],
            Facts = NamedFact.WithYears(NamedFact.Of(TaskFields.Facts, task, plan.Inferred, t), task.Targets, t),
            Goal = task.Goal,
            Citations = CitationGroup.Of(task.Citations, scope),
            Appendix = task.Groups.FirstOrDefault(g => g.Kind == GroupKind.Appendix) is { } appendix
                ? (t.GroupHeading(appendix), Routes.Of(plan, appendix)) : null,
            Group = task.Groups.LastOrDefault(g => g.Kind == GroupKind.Group) is { } group
                ? new(PrintedLabels.Titled(group.Label, group.Title), Routes.Of(plan, group)) : null,
            Dimensions = [.. task.Dimensions.Select(d => (t.NameOf(d), new NamedLink(t.Called(d), Routes.Of(d))))],
            AreDimensionsInferred = plan.Inferred.Contains(InferredPart.Dimensions),
            Plan = new(plan.Title, Routes.Of(plan)),
            Description = scope.Prose(task.Description, 2),
            Notes = [.. task.Notes.Select(note => scope.Prose(note, 2).Value)],
            GroupNotes =
            [
                .. task.Groups.Where(g => !g.Notes.IsEmpty)
                    .Select(g => (t.NoteOfGroup(g.Title), g.Notes.Select(note => scope.Prose(note, 2).Value).ToImmutableArray())),
            ],
            Subtasks = [.. task.Subtasks.Select(part => SubtaskView.Of(part, scope))],
            Progress = TaskProgressView.Of(published, scope),
            Changes = [.. changes.Select(change => ChangeLine.Of(change, scope, isOnTask: true))],
            Corrected = publication.Changes.Of(published).FirstOrDefault(c => c.IsCorrection) is { } correction
                ? (t.TypingCorrectedOn(correction.Day), Routes.OfChanges(correction.Day.Year)) : null,
            Official = scope.Prose(task.Official),
            NoOfficial = task.Official is null && plan.IsSummarised ? t.NoOfficialWording(document) : null,
            Source = t.SourceOf(document, place),
            Standing = t.StandingNotice(plan) is { Length: > 0 } standing ? standing : null,
            Files = FileLink.Of(task.Files),
            Questions = RelatedQuestions.Of(publication.Questions.Of(published), t),
            CiteText = t.CiteText(issuers, document, t.CitedInFull(published.Citation), publication.Content.Settings.Name),
            Before = page.Before is { } before
                ? new(t.Before(t.CitedShort(before.Citation)), before.Task.Headline, Routes.Of(before))
                : null,
            After = page.After is { } after ? new(t.After(t.CitedShort(after.Citation)), after.Task.Headline, Routes.Of(after)) : null,
        };
    }

    private static IEnumerable<Tag> TagsOf(PublishedTask published, InterfaceTexts t)
    {
        var progress = published.Progress;
        if (progress.IsOverdue) yield return new("overdue", t.OverdueBy(progress.DaysLate));
        else if (published.IsPastDue) yield return new("past", published.IsCollected ? t.PastDue : t.PastDueInPlan);
        else if (MilestoneTag.Of(progress, t) is { } milestone) yield return milestone;
        if (published.IsCollected || progress.State is not null || progress.IsUnclear)
            yield return new(DataNames.Of(PublishedStates.Of(published)), t.PublishedState(PublishedStates.Of(published)));
    }

    private static (string? Words, string? Remark) DeadlineOf(PlanTask task, InterfaceTexts t)
    {
        if (task.Deadline is not { Text.Length: > 0 } deadline)
            return (null, task.Deadline is { IsLost: true } ? t.LostInSource : t.NoDeadlineStated);
        var last = deadline.LastDue is { } day && deadline.Kind is not DeadlineKind.Date ? t.UntilDay(day) : null;
        return (char.ToUpperInvariant(deadline.Text[0]) + deadline.Text[1..], last);
    }
}

/// <summary>A task beside another one in its plan.</summary>
/// <param name="Way">On which side it stands, and its number.</param>
/// <param name="Headline">Its headline.</param>
/// <param name="Route">Its page.</param>
public sealed record Neighbour(string Way, string Headline, string Route);
