using System.Collections.Immutable;
using PapiSite.Site.Documents;
using PapiSite.Site.Pages;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>The documents that plans cite, by kind.</summary>
/// <param name="MostCited">Those that most cite, where there are too many to show all here.</param>
/// <param name="Kinds">The kinds.</param>
public sealed record DocumentListView(PageHead Head, ImmutableArray<DocumentEntry> MostCited, ImmutableArray<DocumentListSection> Kinds)
    : PageView(Head)
{
    private const int MostShown = 20;

    /// <summary>The view of the page.</summary>
    public static DocumentListView Of(DocumentListPage page, ViewScope scope)
    {
        var (documents, t) = (scope.Publication.Documents, scope.T);
        var isSplit = documents.All.Length > DocumentPages.DocumentsOnPage;
        return new(
            PageHead.Of(page, scope), isSplit ? DocumentEntry.Of(documents.MostCited(MostShown), t) : [],
            [.. documents.All.GroupBy(d => d.Kind).Select(kind => DocumentListSection.Of(kind.Key, [.. kind], isSplit, t))]);
    }
}

/// <summary>A kind of documents in the list of all.</summary>
/// <param name="Kind">The kind, and its page.</param>
/// <param name="Anchor">The id of its heading.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Documents">The documents; none where they are on pages of their own.</param>
/// <param name="Parts">Those pages.</param>
public sealed record DocumentListSection(
    NamedLink Kind, string Anchor, int Count, ImmutableArray<DocumentEntry> Documents, ImmutableArray<NamedLink> Parts)
{
    /// <summary>The section of a kind.</summary>
    public static DocumentListSection Of(DocumentKind kind, ImmutableArray<Document> documents, bool isSplit, InterfaceTexts t) => new(
        new(Sentence.OfWords(t.DocumentKindName(kind)), Routes.Of(kind)), $"loai-{DocumentKinds.Slug(kind)}", documents.Length,
        isSplit ? [] : DocumentEntry.Of(documents, t), isSplit ? DocumentKindView.PartsOf(kind, documents, t) : []);
}
