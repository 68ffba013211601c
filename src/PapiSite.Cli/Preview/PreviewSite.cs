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
    ContentFolder Folder, FrozenDictionary<string, SiteFile> Files, Lazy<FrozenDictionary<string, SiteFile>> Search, ImmutableArray<Diagnostic> Diagnostics, string Version)
{
    /// <summary>True where the content has errors.</summary>
    public bool HasErrors => Files.Count == 0;

    /// <summary>Reads the folder; sources that did not change since the earlier reading are not parsed again.</summary>
    public static PreviewSite Read(string content, SiteOptions options, Theme theme, PreviewSite? earlier, ContentHistory? history)
    {
        var folder = ContentFolder.Read(content, earlier?.Folder);
        var bound = folder.Bind();
        var (files, search) = bound.HasErrors ? ([], () => []) : SiteFiles.PartsOf(bound.Content, options, theme, folder.Attachments, history);
        // Never the same twice, even over two runs of the preview: a page left open by an earlier run reloads.
        return new(folder, ByPath(files), new(() => ByPath(search())), bound.Diagnostics, Guid.NewGuid().ToString("N"));
    }

    /// <summary>The file behind a path under the base, or null.</summary>
    public SiteFile? Find(string path)
    {
        var name = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        // Whoever saves a file looks at its page; the index is made when somebody searches.
        return name.StartsWith(SearchIndex.Folder + "/", StringComparison.Ordinal) ? Search.Value.GetValueOrDefault(name) : Files.GetValueOrDefault(name);
    }

    private static FrozenDictionary<string, SiteFile> ByPath(IEnumerable<SiteFile> files) => files.ToFrozenDictionary(f => f.Path, StringComparer.Ordinal);
}
