using System.Collections.Immutable;
using PapiSite.Language.Text;
using PapiSite.Model;
using PapiSite.Model.Agencies;
using PapiSite.Model.Consultations;
using PapiSite.Model.Plans;
using PapiSite.Model.Questions;
using PapiSite.Site.Consultations;
using PapiSite.Site.Questions;

namespace PapiSite.Site.Places;

/// <summary>What a publication has of each place of the registry.</summary>
public sealed class PlaceRegister
{
    private readonly ILookup<Place, Plan> _plans;
    private readonly ILookup<Place, Agency> _agencies;
    private readonly ILookup<Place, Place> _inner;
    private readonly ILookup<Place, Place> _predecessors;
    private readonly ILookup<Place, PublishedScore> _scores;
    private readonly ILookup<Place, ConsultationProgress> _consultations;
    private readonly ILookup<Place, QuestionProgress> _questions;
    private readonly DateOnly _asOf;

    /// <summary>Gathers by place what a content has on a day.</summary>
    public PlaceRegister(
        SiteContent content, DateOnly asOf, IEnumerable<PublishedScore> scores, ConsultationRegister consultations,
        QuestionRegister questions)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(consultations);
        ArgumentNullException.ThrowIfNull(questions);
        _asOf = asOf;
        var places = content.Registry.Places.All;
        _plans = By(content.Plans, plan => [plan.Place]);
        _agencies = By(content.Registry.Agencies, agency => [agency.Place]);
        _inner = By(places, place => [place.Outer]);
        _predecessors = By(places, place => place.Successors);
        _scores = By(scores, score => [score.Plan.Place]);
        _consultations = By(
            consultations.All, c => [.. c.Consultation.Agencies.Select(a => a.Agency?.Place), c.Consultation.Plan?.Place]);
        _questions = By(questions.All, q => [.. q.Question.Agencies.Select(a => a.Agency?.Place), q.Question.Plan?.Place]);
        All =
        [
            .. places.OrderBy(SectionOf).ThenBy(p => p.ShortName, VietnameseOrder.Instance).ThenBy(p => p.Name, VietnameseOrder.Instance)
                .ThenBy(p => p.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Every place: those that have plans, the others, those that are no more, each in Vietnamese order.</summary>
    public ImmutableArray<Place> All { get; }

    /// <summary>The places that have plans.</summary>
    public IEnumerable<Place> WithPlans => All.TakeWhile(place => SectionOf(place) == PlaceSection.WithPlans);

    /// <summary>Where a place stands in the list of all.</summary>
    public PlaceSection SectionOf(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return _plans[place].Any() ? PlaceSection.WithPlans
            : place.Lifetime.LastDay < _asOf ? PlaceSection.Former
            : PlaceSection.Other;
    }

    /// <summary>The plans for a place, newest first.</summary>
    public ImmutableArray<Plan> PlansOf(Place place) => [.. _plans[place]];

    /// <summary>The agencies of a place, in Vietnamese order.</summary>
    public IEnumerable<Agency> AgenciesOf(Place place) =>
        _agencies[place].OrderBy(a => a.Name, VietnameseOrder.Instance).ThenBy(a => a.Id, StringComparer.Ordinal);

    /// <summary>The places that lie right in a place, in Vietnamese order.</summary>
    public IEnumerable<Place> InnerOf(Place place) => InOrder(_inner[place]);

    /// <summary>The places that became part of a place, in Vietnamese order.</summary>
    public IEnumerable<Place> PredecessorsOf(Place place) => InOrder(_predecessors[place]);

    /// <summary>The scores and aims that plans give for a place.</summary>
    public ImmutableArray<PublishedScore> ScoresOf(Place place) => [.. _scores[place]];

    /// <summary>The drafts for comment of its agencies and of its plans: the open ones, the coming ones, the closed ones.</summary>
    public IEnumerable<ConsultationProgress> ConsultationsOf(Place place) => _consultations[place];

    /// <summary>The questions to its agencies and on its plans, the newest first.</summary>
    public IEnumerable<QuestionProgress> QuestionsOf(Place place) => _questions[place];

    private static IEnumerable<Place> InOrder(IEnumerable<Place> places) =>
        places.OrderBy(p => p.Name, VietnameseOrder.Instance).ThenBy(p => p.Id, StringComparer.Ordinal);

    /// <summary>Things by their places, each once at each.</summary>
    private static ILookup<Place, T> By<T>(IEnumerable<T> things, Func<T, IEnumerable<Place?>> places) => things
        .SelectMany(thing => places(thing).OfType<Place>().Distinct().Select(place => (place, thing)))
        .ToLookup(p => p.place, p => p.thing);
}

/// <summary>The parts of the list of all places.</summary>
public enum PlaceSection
{
    /// <summary>Places that have plans, whether they still are or not.</summary>
    WithPlans,

    /// <summary>Places without plans.</summary>
    Other,

    /// <summary>Places without plans that are no more.</summary>
    Former,
}
