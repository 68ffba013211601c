using PapiSite.Model.Agencies;
using PapiSite.Site.Places;

namespace PapiSite.Site.Wording;

public abstract partial class InterfaceTexts
{
    public abstract string Places { get; }
    public abstract string PlacesLead { get; }
    public abstract string PlacesIn(PlaceSection section);
    public abstract string AllPlaces { get; }
    public abstract string PlanCount(int count);
    public abstract string NoPlansOfPlace { get; }
    public abstract Sentence PlaceLead(Sentence place, int plans, int tasks, int agencies);
    public abstract Sentence ThenPartOf(IEnumerable<Place> successors);
    public abstract string PlaceWithin { get; }
    public abstract string PlaceFrom { get; }
    public abstract string PlaceTo { get; }
    public abstract string PlaceSuccessors { get; }
    public abstract string PlacePredecessors { get; }
    public abstract string EarlierPlans { get; }
    public abstract string InnerPlaces { get; }
    public abstract string FurtherPlaces(int count);
    public abstract string FurtherAgencies(int count);
    public abstract string AgenciesByPlace { get; }

    public abstract string ComingHeading { get; }
    public abstract string ComingNext(int shown, int count);
    public abstract string NothingToCome(DateOnly asOf);
    public abstract string ComingMethod(DateOnly asOf);
    public abstract string PastDueCount(int count, bool areCollected);
    public abstract string AllDeadlines { get; }
}
