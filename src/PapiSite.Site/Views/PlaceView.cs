using System.Collections.Immutable;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using PapiSite.Model.Plans;
using PapiSite.Site.Pages;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A place: what it is, and what the site has of it.</summary>
public sealed record PlaceView(PageHead Head) : PageView(Head)
{
    /// <summary>Its name, with the place around it, and until when it was.</summary>
    public required Sentence Title { get; init; }

    /// <summary>How many plans, tasks and agencies it has.</summary>
    public required Sentence Lead { get; init; }

    /// <summary>What is known of it.</summary>
    public ImmutableArray<Fact> Facts { get; init; } = [];

    /// <summary>What it became part of.</summary>
    public ImmutableArray<NamedLink> Successors { get; init; } = [];

    /// <summary>True where nobody has compared that with a decision.</summary>
    public bool AreSuccessorsUnverified { get; init; }

    /// <summary>What became part of it, each marked where nobody has compared that with a decision.</summary>
    public ImmutableArray<NamedLink> Predecessors { get; init; } = [];

    /// <summary>A note to the reader, or null.</summary>
    public HtmlMarkup? Note { get; init; }

    /// <summary>The parts of the page, by the ids of their headings.</summary>
    public ImmutableArray<(string Anchor, string Title)> Contents { get; init; } = [];

    /// <summary>Its plans, the newest first.</summary>
    public ImmutableArray<PlanCard> Plans { get; init; } = [];

    /// <summary>True where it has more plans than the page shows.</summary>
    public bool HasMorePlans { get; init; }

    /// <summary>The places that became part of it and have plans.</summary>
    public ImmutableArray<PlaceEntry> EarlierPlans { get; init; } = [];

    /// <summary>What falls due next; null where it has no task.</summary>
    public ComingDeadlines? Coming { get; init; }

    /// <summary>How many of its tasks are past their day, and what that means; null where none is.</summary>
    public (string Count, string Note)? Past { get; init; }

    /// <summary>Its agencies that have work, themselves or through a group, each with how much.</summary>
    public ImmutableArray<(NamedLink Agency, string Work)> Agencies { get; init; } = [];

    /// <summary>How many agencies the page does not show, in words; null where it shows all.</summary>
    public string? FurtherAgencies { get; init; }

    /// <summary>Its agencies that no plan names.</summary>
    public ImmutableArray<NamedLink> OtherAgencies { get; init; } = [];

    /// <summary>How many they are, in words.</summary>
    public string OtherAgenciesCount { get; init; } = "";

    /// <summary>Its scores, by index set.</summary>
    public ImmutableArray<(PageLink Set, PlaceProfile Profile)> Scores { get; init; } = [];

    /// <summary>The drafts for comment of its agencies and plans.</summary>
    public ImmutableArray<IndexEntry> Consultations { get; init; } = [];

    /// <summary>The questions to its agencies and on its plans; null where there are none.</summary>
    public AgencyQuestions? Questions { get; init; }

    /// <summary>The places that lie in it.</summary>
    public ImmutableArray<PlaceEntry> Inner { get; init; } = [];

    /// <summary>How many of them the page does not show, in words; null where it shows all.</summary>
    public string? FurtherInner { get; init; }

    /// <summary>How much of each list the page shows: a province of a whole country's site must not fill a telephone for hours.</summary>
    private const int PlansShown = 50, AgenciesShown = 300, InnerShown = 300, TasksShown = 5, ConsultationsShown = 10;

    /// <summary>The view of a place's page.</summary>
    public static PlaceView Of(PlacePage page, ViewScope scope)
    {
        var (place, publication, t) = (page.Place, scope.Publication, scope.T);
        var register = publication.Places;
        var plans = register.PlansOf(place);
        var tasks = plans.SelectMany(plan => publication.TasksOf(plan)).ToList();
        var past = tasks.Where(task => task.IsPastDue).ToList();
        bool HasTasks(Agency agency) =>
            publication.GroupsOf(agency).Prepend(agency).Any(a => publication.TasksOf(a).Any);
        var agencies = register.AgenciesOf(place).Where(HasTasks).ToList();
        var others = register.AgenciesOf(place).Where(a => !HasTasks(a)).ToList();
        var predecessors = register.PredecessorsOf(place).ToList();
        var inner = register.InnerOf(place).ToList();
        var view = new PlaceView(PageHead.Of(page, scope))
        {
            Title = PlaceTitle.Of(place, t),
            Lead = LeadOf(place, plans, agencies, scope),
            Facts = [.. FactsOf(place, t).OfType<Fact>()],
            Successors = [.. place.Successors.Select(s => new NamedLink(PlaceTitle.Of(s, t), Routes.Of(s)))],
            AreSuccessorsUnverified = place.Unverified.HasFlag(UnverifiedFacts.MergedInto),
            Predecessors = [.. predecessors.Select(p => Predecessor(p, t))],
            Note = scope.Prose(place.Note, 2),
            Plans = PlanCard.Of(plans.Take(PlansShown), t),
            HasMorePlans = plans.Length > PlansShown,
            EarlierPlans = PlaceEntry.Of(predecessors.Where(p => !register.PlansOf(p).IsEmpty), areWithin: false, scope),
            Coming = tasks.Count > 0 ? ComingDeadlines.Of(tasks, TasksShown, scope) : null,
            Past = past.Count > 0 ? PastOf(past, scope) : null,
            Agencies =
            [
                .. agencies.Take(AgenciesShown)
                    .Select(a => (new NamedLink(t.Called(a), Routes.Of(a)), RoleCounts.Of(publication.TasksOf(a), t, " · "))),
            ],
            FurtherAgencies = agencies.Count > AgenciesShown ? t.FurtherAgencies(agencies.Count - AgenciesShown) : null,
            OtherAgencies = [.. others.Take(AgenciesShown).Select(a => new NamedLink(t.Called(a), Routes.Of(a)))],
            OtherAgenciesCount = t.OtherAgenciesLead(others.Count),
            Scores = ScoresOf(place, scope),
            Consultations = IndexEntry.Of(register.ConsultationsOf(place).Take(ConsultationsShown), t),
            Questions = AgencyQuestions.Of([.. register.QuestionsOf(place)], t),
            Inner = PlaceEntry.Of(inner.Take(InnerShown), areWithin: true, scope),
            FurtherInner = inner.Count > InnerShown ? t.FurtherPlaces(inner.Count - InnerShown) : null,
        };
        return view with { Contents = [.. view.ContentsIn(t)] };
    }

    /// <summary>How many plans, tasks and agencies a place has, in a sentence.</summary>
    internal static Sentence LeadOf(Place place, ImmutableArray<Plan> plans, IEnumerable<Agency> agencies, ViewScope scope) =>
        scope.T.PlaceLead(
            PlaceTitle.Of(place, scope.T), plans.Length, plans.Sum(p => p.Tasks.Length),
            agencies.Count(a => scope.Publication.TasksOf(a).Any));

    private IEnumerable<(string Anchor, string Title)> ContentsIn(InterfaceTexts t)
    {
        if (!Plans.IsEmpty) yield return ("ke-hoach", t.Plans);
        if (!EarlierPlans.IsEmpty) yield return ("ke-hoach-truoc", t.EarlierPlans);
        if (Coming is not null) yield return ("thoi-han", t.ComingHeading);
        if (!Agencies.IsEmpty || !OtherAgencies.IsEmpty) yield return ("co-quan", t.Agencies);
        if (!Scores.IsEmpty) yield return ("diem", t.ResultsHeading);
        if (!Consultations.IsEmpty) yield return ("lay-y-kien", t.Consultations);
        if (Questions is not null) yield return ("hoi-dap", t.Questions);
        if (!Inner.IsEmpty) yield return ("truc-thuoc", t.InnerPlaces);
    }

    private static IEnumerable<Fact?> FactsOf(Place place, InterfaceTexts t)
    {
        yield return Fact.Of(t.LevelLabel, t.Level(place.Level));
        yield return Fact.Of(t.OtherNames, place.Aliases.IsEmpty ? null : Sentence.Of(string.Join("; ", place.Aliases)));
        yield return place.Outer is { } outer ? new Fact(t.PlaceWithin, PlaceTitle.Of(outer, t)) { Route = Routes.Of(outer) } : null;
        yield return Fact.Of(t.PlaceFrom, DayOf(place, place.Lifetime.From, UnverifiedFacts.From, t));
        yield return Fact.Of(t.PlaceTo, DayOf(place, place.Lifetime.To, UnverifiedFacts.To, t));
    }

    private static string? DayOf(Place place, DateValue? date, UnverifiedFacts fact, InterfaceTexts t) =>
        date is { } day ? t.Date(day) + (place.Unverified.HasFlag(fact) ? $" ({t.Unverified})" : "") : null;

    private static NamedLink Predecessor(Place place, InterfaceTexts t) => new(
        $"{PlaceTitle.Of(place, t)}{(place.Unverified.HasFlag(UnverifiedFacts.MergedInto) ? $" ({t.Unverified})" : "")}", Routes.Of(place));

    private static (string Count, string Note) PastOf(List<PublishedTask> past, ViewScope scope)
    {
        var (publication, t) = (scope.Publication, scope.T);
        var areCollected = past.TrueForAll(task => task.IsCollected);
        return (t.PastDueCount(past.Count, areCollected), t.PastDueNote(publication.AsOf, publication.CollectsReports));
    }

    private static ImmutableArray<(PageLink Set, PlaceProfile Profile)> ScoresOf(Place place, ViewScope scope)
    {
        var bySet = scope.Publication.Places.ScoresOf(place).Where(s => s.IndexSet is not null)
            .ToLookup(s => s.IndexSet!.Id, StringComparer.Ordinal);
        return
        [
            .. scope.Publication.Content.IndexSets.Where(set => bySet.Contains(set.Id)).Select(set => (
                new PageLink(set.DisplayName, Routes.Of(set)), PlaceProfile.OfPlace(set, [.. bySet[set.Id]], scope.T))),
        ];
    }
}
