using PapiSite.Site.Pages;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>The heads of the pages that gather what stands in several plans: documents and comparisons.</summary>
public sealed partial record PageHead
{
    private static PageHead OfGathered(Page page, InterfaceTexts t) => page switch
    {
        DocumentKindPage p => new(t.InPart(t.DocumentsOf(p.Kind), p.Part), t.DocumentKindLead(t.DocumentKindName(p.Kind), p.Documents.Length), null,
            [Crumb.Of(t.Documents, Routes.Documents), Crumb.Of(t.DocumentKindName(p.Kind), null)]),
        DocumentPage p => OfDocument(p, t),
        ComparisonListPage => new(t.Comparisons, t.ComparisonsLead, Routes.Plans, [Crumb.Of(t.Plans, Routes.Plans), Crumb.Of(t.Comparisons, null)]),
        ComparisonPage p => OfComparison(p, t),
        _ => new(t.Documents, t.DocumentsLead, null, [Crumb.Of(t.Documents, null)]),
    };

    private static PageHead OfDocument(DocumentPage page, InterfaceTexts t)
    {
        var document = page.Document;
        var when = document.Date is { } day ? t.DatedOn(day) : document.Year is { } year ? $" ({year})" : "";
        var particulars = (document.Issuer ?? document.PlaceName) is { } issuer ? t.DocumentOf(document.Title + when, issuer) : document.Title + when;
        return new(t.InPart(document.Title, page.Part), $"{particulars}. {t.CitedBy(document.Plans.Length, document.Tasks.Length, document.Duties.Length)}", null,
            [Crumb.Of(t.Documents, Routes.Documents), Crumb.Of(t.DocumentKindName(document.Kind), Routes.Of(document.Kind)), Crumb.Of(new Content(document.Title), null)])
        { HasTaskTables = true };
    }

    private static PageHead OfComparison(ComparisonPage page, InterfaceTexts t)
    {
        var pair = page.Pair;
        return new(t.ComparisonTitle(PlanLabel.Long(pair.Earlier, t), PlanLabel.Long(pair.Later, t)).Text, t.ComparisonLead, Routes.Plans,
            [Crumb.Of(t.Plans, Routes.Plans), Crumb.Of(t.Comparisons, Routes.Comparisons), Crumb.Of(new Content(string.Join(" – ", PlanLabel.Of(pair))), null)]);
    }
}
