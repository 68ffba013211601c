using PapiSite.Site;
using PapiSite.Site.Pages;
using PapiSite.Themes.Default.Texts;

namespace PapiSite.Themes.Default;

/// <summary>The heads of the pages of documents.</summary>
internal sealed partial record PageHead
{
    private static PageHead OfDocuments(Page page, PageFrame frame, InterfaceTexts t) => page switch
    {
        DocumentKindPage p => new(t.InPart(t.DocumentsOf(p.Kind), p.Part), t.DocumentKindLead(t.KindOf(p.Kind), p.Documents.Length), null, [new(t.Documents, Routes.Documents), new(t.KindOf(p.Kind), null)]),
        DocumentPage p => OfDocument(p, t),
        _ => new(t.Documents, t.DocumentsLead, null, [new(t.Documents, null)]),
    };

    private static PageHead OfDocument(DocumentPage page, InterfaceTexts t)
    {
        var document = page.Document;
        return new(t.InPart(document.Title, page.Part), $"{t.DocumentParticulars(document)}. {t.CitedBy(document.Plans.Length, document.Tasks.Length, document.Duties.Length)}", null,
            [new(t.Documents, Routes.Documents), new(t.KindOf(document.Kind), Routes.Of(document.Kind)), new(document.Title, null)])
        { HasTaskTables = true };
    }
}
