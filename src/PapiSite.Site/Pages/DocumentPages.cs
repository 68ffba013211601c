using System.Collections.Immutable;
using PapiSite.Site.Documents;
using PapiSite.Site.Views;

namespace PapiSite.Site.Pages;

/// <summary>The documents that plans cite, by kind.</summary>
public sealed record DocumentListPage() : Page(Routes.Documents)
{
    internal override IEnumerable<string>? Names => [];

    internal override PageView ViewIn(ViewScope scope) => DocumentListView.Of(this, scope);

    internal override PageHead HeadIn(ViewScope scope) => PageHead.Of(this, scope);
}

/// <summary>The documents of a kind: a part of them, from 1, where they are many.</summary>
public sealed record DocumentKindPage(DocumentKind Kind, int Part, int Parts, ImmutableArray<Document> Documents)
    : Page(Routes.Of(Kind, Part))
{
    internal override IEnumerable<string>? Names => [];

    internal override PageView ViewIn(ViewScope scope) => DocumentKindView.Of(this, scope);

    internal override PageHead HeadIn(ViewScope scope) => PageHead.Of(this, scope);
}

/// <summary>A document with what cites it: a part of the tasks, from 1, where they are many.</summary>
public sealed record DocumentPage(Document Document, int Part, int Parts, ImmutableArray<PublishedTask> Tasks)
    : Page(Routes.Of(Document, Part))
{
    internal override bool SpeaksOfDay => true;

    internal override IEnumerable<string>? Names => [];

    internal override PageView ViewIn(ViewScope scope) => DocumentView.Of(this, scope);

    internal override PageHead HeadIn(ViewScope scope) => PageHead.Of(this, scope);
}

/// <summary>Lists the pages of the documents that plans cite, cut so that none grows without bound.</summary>
public static class DocumentPages
{
    /// <summary>The documents on a page of a kind; up to as many altogether, the first page lists them all.</summary>
    public const int DocumentsOnPage = 200;

    /// <summary>A law may be cited by thousands of tasks.</summary>
    public const int TasksOnPage = 300;

    /// <summary>Every page.</summary>
    public static IEnumerable<Page> Of(DocumentRegister documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        yield return new DocumentListPage();
        foreach (var kind in documents.All.GroupBy(d => d.Kind))
        {
            foreach (var page in Of(kind.Key, [.. kind])) yield return page;
        }

        foreach (var document in documents.All)
        {
            var parts = Math.Max(1, PartsOf(document.Tasks.Length, TasksOnPage));
            for (var part = 1; part <= parts; part++)
                yield return new DocumentPage(document, part, parts, [.. document.Tasks.Skip((part - 1) * TasksOnPage).Take(TasksOnPage)]);
        }
    }

    /// <summary>The pages of a kind.</summary>
    public static IEnumerable<DocumentKindPage> Of(DocumentKind kind, ImmutableArray<Document> documents)
    {
        var parts = PartsOf(documents.Length, DocumentsOnPage);
        for (var part = 1; part <= parts; part++)
            yield return new(kind, part, parts, [.. documents.Skip((part - 1) * DocumentsOnPage).Take(DocumentsOnPage)]);
    }

    private static int PartsOf(int count, int onPage) => (count + onPage - 1) / onPage;
}
