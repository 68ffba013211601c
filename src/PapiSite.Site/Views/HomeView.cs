using System.Collections.Immutable;
using PapiSite.Site.Pages;
using PapiSite.Site.Progress;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>The home page.</summary>
public sealed record HomeView(PageHead Head) : PageView(Head)
{
    /// <summary>What a visitor may look for.</summary>
    public ImmutableArray<string> Examples { get; init; } = [];

    /// <summary>What the site is about, or null.</summary>
    public HtmlMarkup? Description { get; init; }

    /// <summary>How many plans and tasks there are, and how they stand.</summary>
    public ImmutableArray<Figure> Figures { get; init; } = [];

    /// <summary>What being past its day means here.</summary>
    public required string PastDueNote { get; init; }

    /// <summary>The drafts that are open for comment.</summary>
    public ImmutableArray<ConsultationCard> Consultations { get; init; } = [];

    /// <summary>The newest plans.</summary>
    public ImmutableArray<PlanCard> Plans { get; init; } = [];

    /// <summary>How far all tasks are; null where nothing was reported.</summary>
    public ProgressOverviewModel? Progress { get; init; }

    /// <summary>The agencies that lead most tasks.</summary>
    public ImmutableArray<BusyRow> Busiest { get; init; } = [];

    /// <summary>The index sets.</summary>
    public ImmutableArray<IndexSetEntry> IndexSets { get; init; } = [];

    /// <summary>The newest questions.</summary>
    public ImmutableArray<IndexEntry> Questions { get; init; } = [];

    /// <summary>The documents that most cite.</summary>
    public ImmutableArray<DocumentEntry> Documents { get; init; } = [];

    /// <summary>How to follow the site, or null.</summary>
    public Follow? Follow { get; init; }

    /// <summary>How many of each list the page shows, and how many agencies.</summary>
    private const int Shown = 6, AgenciesShown = 10;

    /// <summary>The view of the home page.</summary>
    public static HomeView Of(HomePage page, ViewScope scope)
    {
        var (publication, t) = (scope.Publication, scope.T);
        var (content, tasks) = (publication.Content, publication.Tasks);
        var counts = ProgressCounts.Of(tasks);
        var pastDue = tasks.Where(task => task.IsPastDue).ToList();
        var areCollected = pastDue.Count > 0 && pastDue.TrueForAll(task => task.IsCollected);
        return new(PageHead.Of(page, scope))
        {
            Examples = [.. SearchExamples.Of(publication)],
            Description = scope.Prose(content.Settings.Description, 2),
            Figures =
            [
                new(t.FigurePlans, t.Figure(content.Plans.Length)),
                new(t.FigureTasks, t.Figure(tasks.Length)),
                counts.HasAny ? new(t.FigureCompleted, t.Figure(counts[ProgressKind.Completed]))
                    : new(t.FigureAgencies, t.Figure(publication.ActiveAgencies.Count())),
                new(t.FigurePastDue(areCollected), t.Figure(pastDue.Count), Routes.Deadlines),
            ],
            PastDueNote = t.PastDueNote(publication.AsOf, areCollected || publication.CollectsReports),
            Consultations = ConsultationCard.Of(publication.Consultations.Open.Take(Shown), t),
            Plans = PlanCard.Of(content.Plans.Take(Shown), t),
            Progress = counts.HasAny ? ProgressOverviewModel.Of(publication, tasks, ProgressTableModel.ByPlan(tasks, t)) : null,
            Busiest = BusyRow.Of(BusyAgency.Of(publication).Take(AgenciesShown), scope),
            IndexSets = IndexSetEntry.Of(content.IndexSets, t),
            Questions = IndexEntry.Of(publication.Questions.All.Take(Shown), t),
            Documents = DocumentEntry.Of(publication.Documents.MostCited(Shown), t),
            Follow = Follow.Of(page, scope),
        };
    }
}
