using PapiSite.Site;
using PapiSite.Site.Pages;
using PapiSite.Themes.Default.Texts;

namespace PapiSite.Themes.Default;

/// <summary>The heads of the pages that gather what stands in several plans: documents and comparisons.</summary>
internal sealed partial record PageHead
{
    private static PageHead OfGathered(Page page, InterfaceTexts t) => page switch
    {
        DocumentKindPage p => new(t.InPart(t.DocumentsOf(p.Kind), p.Part), t.DocumentKindLead(t.DocumentKindName(p.Kind), p.Documents.Length), null,
            [new(t.Documents, Routes.Documents), new(t.DocumentKindName(p.Kind), null)]),
        DocumentPage p => OfDocument(p, t),
        ComparisonListPage => new(t.Comparisons, t.ComparisonsLead, Routes.Plans, [new(t.Plans, Routes.Plans), new(t.Comparisons, null)]),
        ComparisonPage p => OfComparison(p, t),
        _ => new(t.Documents, t.DocumentsLead, null, [new(t.Documents, null)]),
    };

    private static PageHead OfDocument(DocumentPage page, InterfaceTexts t)
    {
        var document = page.Document;
        var when = document.Date is { } day ? t.DatedOn(day) : document.Year is { } year ? $" ({year})" : "";
        var particulars = (document.Issuer ?? document.PlaceName) is { } issuer ? t.DocumentOf(document.Title + when, issuer) : document.Title + when;
        return new(t.InPart(document.Title, page.Part), $"{particulars}. {t.CitedBy(document.Plans.Length, document.Tasks.Length, document.Duties.Length)}", null,
            [new(t.Documents, Routes.Documents), new(t.DocumentKindName(document.Kind), Routes.Of(document.Kind)), new(t.Quote(document.Title), null)])
        { HasTaskTables = true };
    }

    private static PageHead OfComparison(ComparisonPage page, InterfaceTexts t)
    {
        var pair = page.Pair;
        return new(Quotation.Bare(t.ComparisonTitle(PlanLabel.Long(pair.Earlier, t), PlanLabel.Long(pair.Later, t))), t.ComparisonLead, Routes.Plans,
            [new(t.Plans, Routes.Plans), new(t.Comparisons, Routes.Comparisons), new(t.Quote(string.Join(" – ", PlanLabel.Of(pair))), null)]);
    }
}
