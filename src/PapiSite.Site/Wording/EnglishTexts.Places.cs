using PapiSite.Model.Agencies;
using PapiSite.Site.Places;

namespace PapiSite.Site.Wording;

/// <content>Places, and what falls due next.</content>
public sealed partial class EnglishTexts
{
    public override string Places => "Places";
    public override string PlacesLead =>
        "The provinces, districts and communes on this site, each with its plans, agencies, deadlines and results.";

    public override string PlacesIn(PlaceSection section) => section switch
    {
        PlaceSection.WithPlans => "Places with plans",
        PlaceSection.Other => "Places without plans so far",
        PlaceSection.Former => "Places before the rearrangement, without plans",
    };

    public override string AllPlaces => "See all places";
    public override string PlanCount(int count) => count == 1 ? "1 plan" : $"{Count(count)} plans";
    public override string NoPlansOfPlace => "no plan on this site yet";

    public override Sentence PlaceLead(Sentence place, int plans, int tasks, int agencies) => plans == 0
        ? (Sentence)$"{place}: {NoPlansOfPlace}."
        : $"{place}: {PlanCount(plans)}, {Tasks(tasks)}, {(agencies == 1 ? "1 agency" : $"{Count(agencies)} agencies")} with tasks.";

    public override Sentence ThenPartOf(IEnumerable<Place> successors) =>
        $"then part of {Sentence.Join(", ", successors.Select(Called))}";

    public override string PlaceWithin => "Part of";
    public override string PlaceFrom => "Existed from";
    public override string PlaceTo => "Existed until the end of";
    public override string PlaceSuccessors => "After the rearrangement";
    public override string PlacePredecessors => "Before the rearrangement";
    public override string EarlierPlans => "Plans of the places before the rearrangement";
    public override string InnerPlaces => "Places within it";
    public override string FurtherPlaces(int count) => count == 1 ? "1 more place." : $"{Count(count)} more places.";
    public override string FurtherAgencies(int count) => count == 1 ? "1 more agency." : $"{Count(count)} more agencies.";
    public override string AgenciesByPlace => "See agencies by place";

    public override string ComingHeading => "Due soon";

    public override string ComingNext(int shown, int count) => shown == count
        ? $"{Tasks(count)} with time left:"
        : $"The {Count(shown)} nearest of {Tasks(count)} with time left:";

    public override string NothingToCome(DateOnly asOf) => $"As of {Day(asOf)}, no task falls due soon.";

    public override string ComingMethod(DateOnly asOf) =>
        $"As of {Day(asOf)}, in the order of the last day of the deadline that the plan states; a deadline that is a whole quarter or year "
            + "ends with its last day. Left out: tasks without a last day, tasks reported as completed or discontinued, tasks of drafts "
            + "and of replaced plans.";

    public override string PastDueCount(int count, bool areCollected) =>
        $"{Tasks(count)} past the deadline stated in the plan{(areCollected ? ", without a report of completion on this site" : "")}.";

    public override string AllDeadlines => "See all deadlines";
}
