using System.Collections.Immutable;
using PapiSite.Model.Site;
using PapiSite.Site.Output;

namespace PapiSite.Tests.Site.Mutants;

/// <summary>All that a build of a mutant writes, and what its addresses lead to.</summary>
internal sealed class MutantSite
{
    private const string FileName = "index.html";

    /// <summary>So many pages of a kind show what the kind shows, but for one mutant in some, of which all are looked at.</summary>
    private const int FewOfAKind = 3;

    private readonly Dictionary<string, HashSet<string>> _ids;

    /// <summary>Writes a site.</summary>
    /// <param name="content">What is built.</param>
    /// <param name="isWhole">True for every file; else a few of each kind, and those that are the same whatever the content is are only listed: the theme's, schemas, pages of codes.</param>
    public MutantSite(SoundContent content, bool isWhole)
    {
        (Content, BasePath, Settings) = (content, content.Options.BasePath, content.Bound.Content.Settings);
        Search = content.Parts.Search();
        Listed = [.. content.Parts.Files, .. Search];
        Paths = Listed.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        Files = (isWhole ? content.Parts.Files : SomeOf(content.Parts.Files)).DistinctBy(f => f.Path).ToImmutableSortedDictionary(f => f.Path, f => f.ToBytes(), StringComparer.Ordinal);
        Pages = [.. Files.Where(f => IsPage(f.Key)).Select(f => new MutantPage(f.Key, f.Value))];
        _ids = Pages.ToDictionary(p => p.Path, p => p.Ids, StringComparer.Ordinal);
    }

    public SoundContent Content { get; }

    public string BasePath { get; }

    public SiteSettings Settings { get; }

    /// <summary>Everything, in the order in which it is written.</summary>
    public ImmutableArray<SiteFile> Listed { get; }

    public ImmutableArray<SiteFile> Search { get; }

    public HashSet<string> Paths { get; }

    public ImmutableSortedDictionary<string, byte[]> Files { get; }

    public ImmutableArray<MutantPage> Pages { get; }

    /// <summary>True for an address of the site, wherever it is written.</summary>
    public bool IsOwn(string address) => address.StartsWith('#') || address.StartsWith('/') || (Settings.BaseAddress is { } whole && WithoutHost(address, whole) is not null);

    /// <summary>True where an address of the site leads to a file of it, and to a place in that file if it names one.</summary>
    /// <param name="address">What is written.</param>
    /// <param name="from">The path of the file in which it is.</param>
    public bool Leads(string address, string from)
    {
        if (Settings.BaseAddress is { } whole && WithoutHost(address, whole) is { } bare) address = bare;
        var fragment = address.IndexOf('#', StringComparison.Ordinal) is var at and >= 0 ? Uri.UnescapeDataString(address[(at + 1)..]) : null;
        var file = address.StartsWith('#') ? from : FileOf(address.Split('#', '?')[0]);
        return file is not null && Paths.Contains(file) && (string.IsNullOrEmpty(fragment) || !_ids.TryGetValue(file, out var ids) || ids.Contains(fragment));
    }

    /// <summary>The file behind an address on the site's server; null for one that is not under the site.</summary>
    private string? FileOf(string address)
    {
        if (!address.StartsWith(BasePath, StringComparison.Ordinal)) return null;
        var path = Uri.UnescapeDataString(address[BasePath.Length..]);
        return path.Length == 0 || path.EndsWith('/') ? path + FileName : path;
    }

    /// <summary>An address without its host, however its letters are written; null for one of another site.</summary>
    private static string? WithoutHost(string address, string whole)
    {
        var root = new Uri(whole);
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == root.Scheme && uri.Authority == root.Authority && uri.AbsolutePath.StartsWith(root.AbsolutePath.TrimEnd('/') + "/", StringComparison.Ordinal)
            ? uri.PathAndQuery + uri.Fragment
            : null;
    }

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal) && !path.StartsWith("tep/", StringComparison.Ordinal);

    /// <summary>A few files of each kind; which ones hangs on how many there are.</summary>
    private static IEnumerable<SiteFile> SomeOf(ImmutableArray<SiteFile> files) =>
        files.Where(f => DependsOnContent(f.Path)).GroupBy(f => KindOf(f.Path)).SelectMany(kind => kind.ToList() is { Count: > FewOfAKind } many ? Enumerable.Range(0, FewOfAKind).Select(i => many[(files.Length + (i * many.Count / FewOfAKind)) % many.Count]) : kind);

    /// <summary>Pages of one kind lie equally deep in one folder.</summary>
    private static (string Folder, int Depth, string Name) KindOf(string path)
    {
        var parts = path.Split('/');
        return (parts[0] == "en" && parts.Length > 2 ? "en/" + parts[1] : parts[0], parts.Length, parts[0] is "data" ? path : parts[^1]);
    }

    private static bool DependsOnContent(string path) =>
        !path.StartsWith("assets/", StringComparison.Ordinal) && !path.EndsWith(".schema.json", StringComparison.Ordinal) && !path.Contains("huong-dan/ma/", StringComparison.Ordinal);
}
