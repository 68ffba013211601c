using System.Collections.Immutable;
using PapiSite.Site.Pages;
using PapiSite.Site.Progress;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>The home page: first what a visitor looks for, then what there is.</summary>
public sealed record HomeView(PageHead Head) : PageView(Head)
{
    /// <summary>What a visitor may look for.</summary>
    public ImmutableArray<string> Examples { get; init; } = [];

    /// <summary>What the site is about, or null.</summary>
    public HtmlMarkup? Description { get; init; }

    /// <summary>What the indices are that the plans serve.</summary>
    public ImmutableArray<IndexMeaning> Meanings { get; init; } = [];

    /// <summary>What the list of places is called: a single one is no choice.</summary>
    public required string PlacesHeading { get; init; }

    /// <summary>The places that have plans.</summary>
    public ImmutableArray<PlaceEntry> Places { get; init; } = [];

    /// <summary>True where the site has other places as well.</summary>
    public bool HasOtherPlaces { get; init; }

    /// <summary>What falls due next; null where nothing does.</summary>
    public ComingDeadlines? Coming { get; init; }

    /// <summary>The newest changes of plans.</summary>
    public ImmutableArray<RecentChange> Changes { get; init; } = [];

    /// <summary>What a visitor can do.</summary>
    public ImmutableArray<WayToAct> Ways { get; init; } = [];

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

    /// <summary>The newest questions.</summary>
    public ImmutableArray<IndexEntry> Questions { get; init; } = [];

    /// <summary>How to follow the site, or null.</summary>
    public Follow? Follow { get; init; }

    /// <summary>How many of each list the page shows.</summary>
    private const int Shown = 6, AgenciesShown = 10, PlacesShown = 60, TasksShown = 5, ChangesShown = 5;

    /// <summary>The view of the home page.</summary>
    public static HomeView Of(HomePage page, ViewScope scope)
    {
        var (publication, t) = (scope.Publication, scope.T);
        var (content, tasks, places) = (publication.Content, publication.Tasks, publication.Places);
        var counts = ProgressCounts.Of(tasks);
        var pastDue = tasks.Where(task => task.IsPastDue).ToList();
        var areCollected = pastDue.Count > 0 && pastDue.TrueForAll(task => task.IsCollected);
        var served = content.Plans.SelectMany(p => p.IndexSets).CountBy(s => s.Id).ToDictionary(StringComparer.Ordinal);
        var shownPlaces = places.WithPlans.Take(PlacesShown).ToList();
        var coming = ComingDeadlines.Of(tasks, TasksShown, scope);
        return new(PageHead.Of(page, scope))
        {
            Examples = SearchExamples.Of(publication),
            Description = scope.Prose(content.Settings.Description, 2),
            Meanings = IndexMeaning.Of(content.IndexSets.Where(s => served.ContainsKey(s.Id)).OrderByDescending(s => served[s.Id])),
            PlacesHeading = places.All.Length > 1 ? t.ChoosePlace : t.Places,
            Places = PlaceEntry.Of(shownPlaces, areWithin: false, scope),
            HasOtherPlaces = places.All.Length > shownPlaces.Count,
            Coming = coming.Tasks is null ? null : coming,
            Changes = RecentChange.Of(scope, ChangesShown),
            Ways = [.. WayToAct.Of(scope)],
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
            Questions = IndexEntry.Of(publication.Questions.All.Take(Shown), t),
            Follow = Follow.Of(page, scope),
        };
    }
}
