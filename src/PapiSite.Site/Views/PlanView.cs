using System.Collections.Immutable;
using PapiSite.Language.Values;
using PapiSite.Model.Plans;
using PapiSite.Site.Pages;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A plan with its particulars, its tasks and all that stands around them.</summary>
public sealed record PlanView(PageHead Head) : PageView(Head)
{
    /// <summary>The plan's title.</summary>
    public required string Title { get; init; }

    /// <summary>Who publishes it, what it holds, in a sentence.</summary>
    public required Sentence Lead { get; init; }

    /// <summary>What a printed copy says of where it is from.</summary>
    public required Sentence PrintNotice { get; init; }

    /// <summary>
    /// The head of the printed document; null for a summary, which is none: it has neither the national heading nor a signature, and its
    /// notice on every sheet.
    /// </summary>
    public PrintHeadModel? PrintHead { get; init; }

    /// <summary>What is known of the document.</summary>
    public required PlanFacts Facts { get; init; }

    /// <summary>What is known of the document behind the plan where that is no signed one with number and day, or null.</summary>
    public string? Standing { get; init; }

    /// <summary>That headlines are summaries, or null.</summary>
    public Sentence? Summary { get; init; }

    /// <summary>A description, or null.</summary>
    public HtmlMarkup? Description { get; init; }

    /// <summary>Passages that the source has lost.</summary>
    public ImmutableArray<string> Damaged { get; init; } = [];

    /// <summary>Notes to the reader.</summary>
    public ImmutableArray<HtmlMarkup> Notes { get; init; } = [];

    /// <summary>True where the page is long enough for a list of its parts.</summary>
    public bool HasContents { get; init; }

    /// <summary>Scores and aims of the whole; null where it gives none.</summary>
    public ScoreTable? Scores { get; init; }

    /// <summary>Tables in which a body scores itself.</summary>
    public ImmutableArray<SelfScoringTable> SelfScorings { get; init; } = [];

    /// <summary>How far the tasks are; null without tasks.</summary>
    public ProgressOverviewModel? Progress { get; init; }

    /// <summary>True where reports on it were due or made.</summary>
    public bool HasReports { get; init; }

    /// <summary>True for so many tasks that a browser should lay out only those near the screen.</summary>
    public bool HasManyTasks { get; init; }

    /// <summary>The filter of the tasks, or null.</summary>
    public TaskFilter? Filter { get; init; }

    /// <summary>The tasks in no group; null where there are none.</summary>
    public TaskTable? Loose { get; init; }

    /// <summary>The targets of those by year, or null.</summary>
    public TargetYears? LooseYears { get; init; }

    /// <summary>The groups with their tasks.</summary>
    public ImmutableArray<GroupView> Groups { get; init; } = [];

    /// <summary>The parts of its prose.</summary>
    public ImmutableArray<SectionView> Sections { get; init; } = [];

    /// <summary>The duties of agencies.</summary>
    public ImmutableArray<DutyView> Duties { get; init; } = [];

    /// <summary>The reports that it asks for; null where it asks for none.</summary>
    public ReportingView? Reporting { get; init; }

    /// <summary>Footnotes by their labels.</summary>
    public ImmutableArray<(string Label, HtmlMarkup Text)> Footnotes { get; init; } = [];

    /// <summary>The attached files.</summary>
    public ImmutableArray<FileLink> Files { get; init; } = [];

    /// <summary>To whom it is sent.</summary>
    public ImmutableArray<string> Recipients { get; init; } = [];

    /// <summary>Who signed it, as a printed document has it; null where that is not known, and for a summary.</summary>
    public Signature? Signature { get; init; }

    /// <summary>The plans that it is compared with, each by the page of the comparison.</summary>
    public ImmutableArray<PlanLink> ComparedWith { get; init; } = [];

    /// <summary>The drafts of it that were or are open for comment.</summary>
    public ImmutableArray<IndexEntry> Consultations { get; init; } = [];

    /// <summary>The questions about it, or null.</summary>
    public RelatedQuestions? Questions { get; init; }

    /// <summary>The newest changes.</summary>
    public ImmutableArray<ChangeLine> Changes { get; init; } = [];

    /// <summary>How to follow it, or null.</summary>
    public Follow? Follow { get; init; }

    private const int NewestChanges = 5;

    /// <summary>The view of a plan's page.</summary>
    public static PlanView Of(PlanPage page, ViewScope scope)
    {
        var (plan, publication, t) = (page.Plan, scope.Publication, scope.T);
        var tasks = publication.TasksOf(plan);
        var nodes = GroupNode.Of(plan, tasks);
        var loose = tasks.Where(task => task.Task.Group is null).ToList();
        var issuers = string.Join(", ", plan.Issuers.Select(i => i.Mention.Name));
        var byGroup = nodes.Length > 0 ? ProgressTableModel.ByGroup(nodes, loose, tasks, t) : null;
        var looseYears = TargetYears.Of(Sentence.OfWords(t.TargetsByYear), plan, null, loose);
        return new(PageHead.Of(page, scope))
        {
            Title = plan.Title,
            Lead = t.PlanLead(DocumentName.KindOf(plan, t), issuers, plan.Tasks.Length, plan.Groups.Length),
            PrintNotice = t.PrintNotice(publication.Content.Settings.Name, publication.AsOf, plan),
            PrintHead = plan.IsSummarised ? null : PrintHeadModel.Of(plan, t),
            Facts = PlanFacts.Of(plan, scope),
            Standing = t.StandingNotice(plan) is { Length: > 0 } standing ? standing : null,
            Summary = plan.IsSummarised ? t.SummaryNotice(plan.Standing == PlanStanding.Issued ? DocumentName.Of(plan, t) : null) : null,
            Description = scope.Prose(plan.Description, 2),
            Damaged = plan.Damaged,
            Notes = [.. plan.Notes.Select(note => scope.Prose(note, 2).Value)],
            HasContents =
                nodes.Length + plan.Sections.Length + plan.Duties.Length + plan.ReportingDuties.Length + plan.SelfScorings.Length > 1,
            Scores = plan.Results.IsEmpty && plan.Aims.IsEmpty ? null : ScoresOf(plan, t),
            SelfScorings = SelfScoringTable.Of(plan, scope),
            Progress = tasks.IsEmpty ? null : ProgressOverviewModel.Of(publication, tasks, byGroup),
            HasReports = publication.DueOn(plan).Any() || !publication.ReportsOn(plan).IsEmpty,
            HasManyTasks = TaskTable.AreMany(tasks.Length),
            Filter = TaskFilter.Of(tasks, scope.T),
            LooseYears = looseYears,
            Loose = loose.Count > 0 ? TaskTable.OfPlan(Sentence.OfWords(t.TasksHeading), loose, looseYears, scope) : null,
            Groups =
            [
                .. nodes.Select((node, i) => GroupView.Of(
                    node, $"{i + 1}", TaskTable.StandsFolded(tasks.Length, i == 0 && loose.Count == 0), scope)),
            ],
            Sections = SectionView.Of(plan, scope),
            Duties = [.. plan.Duties.Select((duty, i) => DutyView.Of(duty, i, scope))],
            Reporting = ReportingView.Of(plan, scope),
            Footnotes = [.. plan.Footnotes.Select(footnote => (footnote.Label ?? "*", scope.Prose(footnote.Text).Value))],
            Files = FileLink.Of(plan.Files),
            Recipients = plan.Recipients,
            Signature = plan is { IsSummarised: false, Signatory: { } signatory } ? Signature.Of(signatory) : null,
            ComparedWith =
            [
                .. publication.Pairs.Of(plan).Select(pair => PlanLink.Of(pair.Other(plan), t) with { Route = Routes.Of(pair) }),
            ],
            Consultations = IndexEntry.Of(publication.Consultations.Of(plan), t),
            Questions = RelatedQuestions.Of(publication.Questions.Of(plan), t),
            Changes =
            [
                .. publication.Changes.Of(plan).Where(c => !c.IsCorrection).Take(NewestChanges)
                    .Select(change => ChangeLine.Of(change, scope)),
            ],
            Follow = Follow.Of(page, scope),
        };
    }

    private static ScoreTable ScoresOf(Plan plan, InterfaceTexts t)
    {
        var most = plan.IndexSets is [var only] ? only.MaximumPoints : null;
        return ScoreTable.Of(Sentence.OfWords(t.ScoresCaption), plan.Results, plan.Aims, most, t);
    }
}
