using System.Collections.Immutable;
using PapiSite.Model.Site;
using PapiSite.Site;
using PapiSite.Site.Output;

namespace PapiSite.Tests.Site.Mutants;

/// <summary>All that a build of a mutant writes, and what its addresses lead to.</summary>
internal sealed class MutantSite
{
    private const string FileName = "index.html";

    /// <summary>So many pages of a kind show what the kind shows, but for one mutant in some, of which all are looked at.</summary>
    private const int FewOfAKind = 2;

    private readonly Dictionary<string, HashSet<string>> _ids;

    /// <summary>Writes a site.</summary>
    /// <param name="content">What is built.</param>
    /// <param name="isWhole">
    /// True for every file; else a few of each kind, and those that are the same whatever the content is are only listed: the theme's,
    /// schemas, pages of codes.
    /// </param>
    public MutantSite(SoundContent content, bool isWhole)
    {
        (Content, BasePath, Settings) = (content, content.Options.BasePath, content.Bound.Content.Settings);
        Search = content.Parts.Search();
        Listed = [.. content.Parts.Files, .. Search];
        Paths = Listed.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        Files = (isWhole ? content.Parts.Files : SomeOf(content.Parts.Files)).DistinctBy(f => f.Path)
            .ToImmutableSortedDictionary(f => f.Path, f => f.ToBytes(), StringComparer.Ordinal);
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

    /// <summary>The kinds of file that were written, and the states that pages tell.</summary>
    public IEnumerable<string> Kinds =>
        Files.Keys.Select(KindOf).Concat(Pages.SelectMany(p => p.Elements).Select(e => e["data-state"]).OfType<string>()).Distinct();

    /// <summary>True for an address of the site, wherever it is written.</summary>
    public bool IsOwn(string address) => address.StartsWith('#') || address.StartsWith('/') || WithoutHost(address) is not null;

    /// <summary>True where an address of the site leads to a file of it, and to a place in that file if it names one.</summary>
    /// <param name="address">What is written.</param>
    /// <param name="from">The path of the file in which it is.</param>
    public bool Leads(string address, string from)
    {
        address = WithoutHost(address) ?? address;
        var fragment = address.IndexOf('#', StringComparison.Ordinal) is var at and >= 0 ? Uri.UnescapeDataString(address[(at + 1)..]) : "";
        var file = address.StartsWith('#') ? from : FileOf(address.Split('#', '?')[0]);
        var hasPlace = fragment.Length == 0 || file is null || !_ids.TryGetValue(file, out var ids) || ids.Contains(fragment);
        return file is not null && Paths.Contains(file) && hasPlace;
    }

    /// <summary>The file behind an address on the site's server; null for one that is not under the site.</summary>
    private string? FileOf(string address)
    {
        if (!address.StartsWith(BasePath, StringComparison.Ordinal)) return null;
        var path = Uri.UnescapeDataString(address[BasePath.Length..]);
        return path.Length == 0 || path.EndsWith('/') ? path + FileName : path;
    }

    /// <summary>An address without its host, however its letters are written; null for one of another site.</summary>
    private string? WithoutHost(string address)
    {
        if (Settings.BaseAddress is not { } whole || !Uri.TryCreate(address, UriKind.Absolute, out var uri)) return null;
        var root = new Uri(whole);
        var isOfHost = uri.Scheme == root.Scheme && uri.Authority == root.Authority;
        var isUnderPath = uri.AbsolutePath.StartsWith(root.AbsolutePath.TrimEnd('/') + "/", StringComparison.Ordinal);
        return isOfHost && isUnderPath ? uri.PathAndQuery + uri.Fragment : null;
    }

    private static bool IsPage(string path) =>
        path.EndsWith(".html", StringComparison.Ordinal) && !path.StartsWith("tep/", StringComparison.Ordinal);

    /// <summary>A few files of each kind; which ones hangs on how many there are.</summary>
    private static IEnumerable<SiteFile> SomeOf(ImmutableArray<SiteFile> files) =>
        from kind in files.Where(f => DependsOnContent(f.Path)).GroupBy(f => KindOf(f.Path)).Select(kind => kind.ToList())
        from i in Enumerable.Range(0, Math.Min(kind.Count, FewOfAKind))
        select kind[kind.Count <= FewOfAKind ? i : (files.Length + (i * kind.Count / FewOfAKind)) % kind.Count];

    /// <summary>The kind of a file: its path without the names that the content gives, <c>ke-hoach/*/lich.ics</c>.</summary>
    private static string KindOf(string path)
    {
        var parts = path.Split('/');
        var folders = parts[0] == SiteLanguage.English.Code ? 2 : 1;
        return string.Join('/', parts.Select((part, i) => i < folders || i == parts.Length - 1 ? part : "*"));
    }

    private static bool DependsOnContent(string path) =>
        !path.StartsWith("assets/", StringComparison.Ordinal) && !path.EndsWith(".schema.json", StringComparison.Ordinal)
        && !path.Contains("huong-dan/ma/", StringComparison.Ordinal);
}
