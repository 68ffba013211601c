using System.Collections.Frozen;
using System.Collections.Immutable;
using PapiSite.Cli.Content;
using PapiSite.Language.Diagnostics;
using PapiSite.Model.Changes;
using PapiSite.Site.Output;
using PapiSite.Site.Search;

namespace PapiSite.Cli.Preview;

/// <summary>
/// The site as the content folder stands now. Pages are made when a browser asks for them, by the same function that a build
/// uses; with errors in the content there are none, and the errors are shown instead of a stale site.
/// </summary>
internal sealed record PreviewSite(
    ContentFolder Folder,
    FrozenDictionary<string, SiteFile> Files,
    Lazy<FrozenDictionary<string, SiteFile>> Search,
    ImmutableArray<Diagnostic> Diagnostics
)
{
    /// <summary>True where the content has errors.</summary>
    public bool HasErrors => Files.Count == 0;

    /// <summary>Reads the folder; sources that did not change since the earlier reading are not parsed again.</summary>
    public static PreviewSite Read(string content, SiteOptions options, Theme theme, PreviewSite? earlier, ContentHistory? history)
    {
        var folder = ContentFolder.Read(content, earlier?.Folder);
        var bound = folder.Bind();
        if (history is not null && RenumberedReports.MayBeIn(bound.Content)) bound = bound.With(history);
        if (bound.HasErrors) return Erroneous(folder, bound.Diagnostics);
        var site = SiteFiles.PartsOf(bound.Content, options, theme, folder.Attachments, history);
        return site.Diagnostics.IsEmpty
            ? new(
                folder,
                ByPath(site.Files),
                new(() => ByPath(site.Search()), LazyThreadSafetyMode.ExecutionAndPublication),
                bound.Diagnostics
            )
            : Erroneous(folder, bound.Diagnostics.AddRange(site.Diagnostics));
    }

    /// <summary>The file behind a path under the base, or null.</summary>
    public SiteFile? Find(string path)
    {
        var name = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        // Whoever saves a file looks at its page; the index is made when somebody searches.
        return name.StartsWith(SearchIndex.Folder + "/", StringComparison.Ordinal)
            ? Search.Value.GetValueOrDefault(name)
            : Files.GetValueOrDefault(name);
    }

    private static PreviewSite Erroneous(ContentFolder folder, ImmutableArray<Diagnostic> diagnostics) =>
        new(folder, FrozenDictionary<string, SiteFile>.Empty, new(FrozenDictionary<string, SiteFile>.Empty), diagnostics);

    private static FrozenDictionary<string, SiteFile> ByPath(IEnumerable<SiteFile> files) =>
        files.ToFrozenDictionary(f => f.Path, StringComparer.Ordinal);
}
