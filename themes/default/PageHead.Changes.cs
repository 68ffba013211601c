using PapiSite.Site;
using PapiSite.Site.Pages;
using PapiSite.Themes.Default.Texts;

namespace PapiSite.Themes.Default;

/// <summary>The heads of the pages of changes.</summary>
internal sealed partial record PageHead
{
    private static PageHead OfChanges(Page page, PageFrame frame, InterfaceTexts t) => page switch
    {
        ChangeYearPage p => new(t.InPart(t.ChangesInYear(p.Year), p.Part), $"{t.ChangesInYear(p.Year)}: {t.ChangeCount(p.Count)}.", null,
            [new(t.Changes, Routes.Changes), new(t.InPart(t.InYear(p.Year), p.Part), null)]),
        MovedPage p => new(t.Moved, t.MovedLead, Routes.Plans,
            [new(t.Plans, Routes.Plans), .. frame.Publication.Changes.PlanOf(p.Former[0].Now.Plan) is { } plan ? [new Crumb(plan.Number ?? t.Quote(plan.Title), Routes.Of(plan))] : Array.Empty<Crumb>(), new(t.Moved, null)]),
        _ => new(t.Changes, t.ChangesLead, null, [new(t.Changes, null)]),
    };
}
