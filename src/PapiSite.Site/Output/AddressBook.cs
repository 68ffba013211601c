using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Text;
using PapiSite.Model.Binding;

namespace PapiSite.Site.Output;

/// <summary>
/// Sees to it that every address has one source, whatever the content is: of two files at one path, or at a path and in the folder
/// of that path, the later is left out and told. Paths that differ in capitals only are one.
/// </summary>
internal sealed class AddressBook
{
    private readonly Dictionary<string, SiteFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SiteFile> _folders = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asTheyLie = new(StringComparer.Ordinal);
    private readonly DiagnosticBag _diagnostics = new();

    public AddressBook() => _files[AddressNames.KeyOf(SiteFiles.ManifestName)] = SiteFile.OfBytes(SiteFiles.ManifestName, default);

    /// <summary>What was left out.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => _diagnostics.ToSorted();

    /// <summary>Those of an output's files that have an address of their own.</summary>
    public IEnumerable<SiteFile> Settle(IEnumerable<SiteFile> files, AddressClaim claim) => claim switch
    {
        AddressClaim.Own => SettleMade(files, mayYield: false),
        AddressClaim.Yielding => SettleMade(files, mayYield: true),
        AddressClaim.AsItLies => SettleFiles(files),
    };

    private IEnumerable<SiteFile> SettleMade(IEnumerable<SiteFile> files, bool mayYield)
    {
        foreach (var file in files)
        {
            var key = AddressNames.KeyOf(file.Path);
            if (Before(key) is { } other)
            {
                if (!mayYield) Report(file, other);
                continue;
            }

            _files[key] = file;
            foreach (var folder in FoldersOf(key)) _folders.TryAdd(folder, file);
            yield return file;
        }
    }

    /// <summary>
    /// The same of files that are published as they lie in the content folder; that two differ in capitals only is told where they lie.
    /// </summary>
    private IEnumerable<SiteFile> SettleFiles(IEnumerable<SiteFile> files)
    {
        foreach (var file in files)
        {
            if (_asTheyLie.Contains(file.Path)) continue;
            if (Before(AddressNames.KeyOf(file.Path)) is not { } other || _asTheyLie.Contains(other.Path)) yield return file;
            else Report(file, other);
            _asTheyLie.Add(file.Path);
        }

        foreach (var path in _asTheyLie)
        {
            var (key, file) = (AddressNames.KeyOf(path), SiteFile.OfBytes(path, default));
            _files.TryAdd(key, file);
            foreach (var folder in FoldersOf(key)) _folders.TryAdd(folder, file);
        }
    }

    private SiteFile? Before(string key) =>
        _files.GetValueOrDefault(key)
        ?? _folders.GetValueOrDefault(key)
        ?? FoldersOf(key).Select(folder => _files.GetValueOrDefault(folder)).FirstOrDefault(f => f is not null);

    private void Report(SiteFile file, SiteFile other)
    {
        var (at, owner) = file.Origin is not null ? (file, other) : (other, file);
        var (source, span) = at.Origin is { } origin ? (origin.Source, origin.Entry.Head) : (SourceText.FromString(at.Path, ""), default);
        var words = owner.Origin is { } place
            ? new($"mục ở {place.Place}", $"the entry of {place.Place}")
            : new Words("phần trang web tự tạo", "what the site makes itself");
        _diagnostics.Report(AddressDiagnostics.TakenAddress.Of((Address: file.Path, Owner: words)), source, span);
    }

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1)) yield return path[..end];
    }
}
