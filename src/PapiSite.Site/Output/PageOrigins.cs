using PapiSite.Model;
using PapiSite.Site.Pages;

namespace PapiSite.Site.Output;

/// <summary>What in the content gives a page its address.</summary>
internal static class PageOrigins
{
    /// <summary>The entry, or null for a page that the site makes of itself or of many entries.</summary>
    public static Origin? Of(Page page) => page switch
    {
        PlanPage plan => plan.Plan.Origin,
        TaskPage task => task.Task.Task.Origin,
        AgencyPage agency => agency.Agency.Origin,
        AgencyKindPage kind => kind.Agencies[0].Origin,
        PlacePage place => place.Place.Origin,
        IndexSetPage set => set.IndexSet.Origin,
        DimensionPage dimension => dimension.Dimension.Origin,
        ConsultationPage consultation => consultation.Consultation.Consultation.Origin,
        QuestionPage question => question.Question.Question.Origin,
        ProsePage prose => prose.Content.Origin,
        _ => null,
    };
}
