using System.Collections.Immutable;
using PapiSite.Site.Documents;
using PapiSite.Site.Pages;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>The documents of a kind.</summary>
/// <param name="Title">The kind, and which part the page has.</param>
/// <param name="Lead">How many documents of the kind plans cite.</param>
/// <param name="Documents">The page's part of them.</param>
/// <param name="Parts">The pages of the kind, where there are several, by their first and last documents.</param>
public sealed record DocumentKindView(
    PageHead Head, string Title, string Lead, ImmutableArray<DocumentEntry> Documents, ImmutableArray<NamedLink> Parts)
    : PageView(Head)
{
    /// <summary>The view of the page.</summary>
    public static DocumentKindView Of(DocumentKindPage page, ViewScope scope)
    {
        var (kind, t) = (page.Kind, scope.T);
        ImmutableArray<Document> all = [.. scope.Publication.Documents.All.Where(d => d.Kind == kind)];
        return new(
            PageHead.Of(page, scope), t.InPart(t.DocumentsOf(kind), page.Part), t.DocumentKindLead(t.DocumentKindName(kind), all.Length),
            DocumentEntry.Of(page.Documents, t), page.Parts > 1 ? PartsOf(kind, all, t) : []);
    }

    /// <summary>The pages of a kind, by their first and last documents.</summary>
    public static ImmutableArray<NamedLink> PartsOf(DocumentKind kind, ImmutableArray<Document> documents, InterfaceTexts t) =>
    [
        .. DocumentPages.Of(kind, documents)
            .Select(page => new NamedLink(
                t.PartOf(page.Part, Sentence.Of(page.Documents[0].Title), Sentence.Of(page.Documents[^1].Title)), page.Route)),
    ];
}
