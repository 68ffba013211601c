using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model;
using PapiSite.Model.Binding;
using PapiSite.Model.Changes;
using PapiSite.Site;
using PapiSite.Site.Output;
using PapiSite.Site.Prose;
using PapiSite.Tests.Support;
using PapiSite.Themes.Default;

namespace PapiSite.Tests.Site;

/// <summary>A page of a rendered site, parsed.</summary>
internal sealed record RenderedPage(string Path, IHtmlDocument Document)
{
    /// <summary>What a browser is asked for to get the page.</summary>
    public string Route => Path.EndsWith("index.html", StringComparison.Ordinal) ? Path[..^"index.html".Length] : Path;

    /// <summary>The language of its interface.</summary>
    public SiteLanguage Language => Path.StartsWith("en/", StringComparison.Ordinal) ? SiteLanguage.English : SiteLanguage.Vietnamese;

    /// <summary>The path of the same page in Vietnamese.</summary>
    public string VietnamesePath => VietnamesePathOf(Path);

    /// <summary>The path in Vietnamese of the page that lies at a path.</summary>
    public static string VietnamesePathOf(string path) => path.StartsWith("en/", StringComparison.Ordinal) ? path["en/".Length..] : path;
}

/// <summary>All files of a site, written.</summary>
internal sealed class RenderedSite
{
    /// <summary>The tests that read the same parsed pages, one after another: reading them may change what they keep.</summary>
    public const string Shared = "The repository's pages";

    public static readonly DateOnly AsOf = new(2025, 1, 15);

    private static readonly PapiSite.Site.Output.Theme Theme = DefaultTheme.Create();
    private static readonly Lazy<RenderedSite> AtRoot = new(() => Of(RepositorySources(), "/", AsOf));
    private static readonly Lazy<RenderedSite> UnderPapi = new(() => Of(RepositorySources(), "/papi/", AsOf));

    private Lazy<IReadOnlyList<RenderedPage>> _pages;

    private RenderedSite(string basePath, ImmutableArray<Diagnostic> diagnostics, ImmutableSortedDictionary<string, byte[]> files)
    {
        BasePath = basePath;
        Diagnostics = diagnostics;
        Files = files;
        _pages = Unread();
    }

    public string BasePath { get; }

    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The bytes, by path.</summary>
    public ImmutableSortedDictionary<string, byte[]> Files { get; }

    /// <summary>The paths of the pages.</summary>
    public IEnumerable<string> PagePaths => Files.Keys.Where(IsPage);

    /// <summary>The pages, parsed once.</summary>
    public IReadOnlyList<RenderedPage> Pages => _pages.Value;

    /// <summary>Lets the parsed pages go, whose elements take a hundred times the room of their text.</summary>
    public void ForgetPages() => _pages = Unread();

    /// <summary>The pages of one language.</summary>
    public IReadOnlyList<RenderedPage> PagesIn(SiteLanguage language) => [.. Pages.Where(p => p.Language == language)];

    /// <summary>The repository's own content.</summary>
    public static RenderedSite OfRepository(string basePath = "/") => basePath == "/" ? AtRoot.Value : UnderPapi.Value;

    public static RenderedSite Of(IEnumerable<Source> sources, string basePath, DateOnly asOf, params string[] attachments) =>
        Of(sources, basePath, asOf, _ => true, attachments);

    /// <summary>The pages alone: the schemas of the data take longer than all of them.</summary>
    public static RenderedSite PagesOf(IEnumerable<Source> sources, string basePath, DateOnly asOf, params string[] attachments) =>
        Of(sources, basePath, asOf, IsPage, attachments);

    /// <summary>One page of a content; nothing else of its site is written.</summary>
    public static RenderedPage PageOf(IEnumerable<Source> sources, string basePath, DateOnly asOf, string path) =>
        Of(sources, basePath, asOf, p => p == path, []).Page(path);

    /// <summary>Some files of a content; nothing else of its site is written.</summary>
    public static RenderedSite FilesOf(IEnumerable<Source> sources, DateOnly asOf, params string[] paths) =>
        Of(sources, "/", asOf, paths.Contains, []);

    /// <summary>The news and calendars alone.</summary>
    public static RenderedSite FeedsOf(IEnumerable<Source> sources, string basePath, DateOnly asOf, ContentHistory? history = null) =>
        Of(
            sources,
            basePath,
            asOf,
            path => path.EndsWith(".xml", StringComparison.Ordinal) || path.EndsWith(".ics", StringComparison.Ordinal),
            [],
            history
        );

    /// <summary>The pages of a content with its history.</summary>
    public static RenderedSite PagesWith(IEnumerable<Source> sources, DateOnly asOf, ContentHistory history) =>
        Of(sources, "/", asOf, IsPage, [], history);

    /// <summary>Every file of a content with its history.</summary>
    public static RenderedSite WholeWith(IEnumerable<Source> sources, DateOnly asOf, ContentHistory history, params string[] attachments) =>
        Of(sources, "/", asOf, _ => true, attachments, history);

    private static RenderedSite Of(
        IEnumerable<Source> sources,
        string basePath,
        DateOnly asOf,
        Func<string, bool> isWanted,
        string[] attachments,
        ContentHistory? history = null
    )
    {
        var bound = Bind(sources, attachments);
        var attached = attachments.ToDictionary(path => path, path => SiteFile.OfBytes(path, "tệp"u8.ToArray()));
        var files = SiteFiles.Of(bound.Content, new(basePath, asOf), Theme, attached, history);
        return new(
            basePath,
            bound.Diagnostics,
            files.Where(f => isWanted(f.Path)).ToImmutableSortedDictionary(f => f.Path, f => f.ToBytes(), StringComparer.Ordinal)
        );
    }

    public static BoundContent Bind(IEnumerable<Source> sources, params string[] attachments) =>
        ProseCheck.Of(SiteContent.Bind(sources.Select(s => SyntaxTree.Parse(SourceText.FromString(s.Path, s.Text))), attachments));

    /// <summary>The sources of the district that does not exist.</summary>
    public static IReadOnlyList<Source> FictitiousSources { get; } =
    [.. Repository.SourcesOf("tests/Fictitious").Select(s => new Source(s.Path, s.Text))];

    /// <summary>The sources under the repository's content folder.</summary>
    public static IReadOnlyList<Source> RepositorySources() => [.. Repository.ContentSources.Select(s => new Source(s.Path, s.Text))];

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    private Lazy<IReadOnlyList<RenderedPage>> Unread() => new(() => [.. PagePaths.Select(Page)]);

    public string Text(string path) => Encoding.UTF8.GetString(Files[path]);

    public RenderedPage Page(string path) => new(path, new HtmlParser().ParseDocument(Text(path)));
}

/// <summary>The tests that share the repository's pages; once they are over, nobody keeps the pages.</summary>
[CollectionDefinition(RenderedSite.Shared)]
public sealed class SharedPages : ICollectionFixture<SharedPages>, IDisposable
{
    public void Dispose() => RenderedSite.OfRepository().ForgetPages();
}

/// <summary>What the tests ask of documents.</summary>
internal static class Documents
{
    /// <summary>Every element, those inside <c>template</c> too.</summary>
    public static IEnumerable<IElement> Everything(this IParentNode parent)
    {
        var open = new Stack<IElement>(parent.Children);
        while (open.TryPop(out var element))
        {
            yield return element;
            IParentNode inside = element is IHtmlTemplateElement template ? template.Content : element;
            foreach (var child in inside.Children) open.Push(child);
        }
    }
}
