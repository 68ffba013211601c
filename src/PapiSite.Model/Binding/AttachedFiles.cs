using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Text;
using PapiSite.Language.Values;

namespace PapiSite.Model.Binding;

/// <summary>The files of the content folder: what may be attached, what is, and what is wrong with the others.</summary>
internal sealed partial class AttachedFiles
{
    private readonly IReadOnlyList<FolderFile> _all;
    private readonly Dictionary<string, FolderFile> _files;
    private readonly Dictionary<string, string> _plain;

    public AttachedFiles(IEnumerable<FolderFile> files)
    {
        _all = [.. files.DistinctBy(f => f.Path, StringComparer.Ordinal).OrderBy(f => f.Path, StringComparer.Ordinal)];
        _files = _all.Where(f => !f.IsSource).ToDictionary(f => f.Path, StringComparer.Ordinal);
        _plain = _files
            .Keys.GroupBy(LookAlikes.Plain, StringComparer.Ordinal)
            .Where(g => g.Count() == 1)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
    }

    /// <summary>The files that go to the root of the site, by path; nothing need name them.</summary>
    public ImmutableArray<string> RootFiles =>
        [.. _all.Where(f => f is { Flaw: FileFlaw.None, IsSource: false } && IsOfTheRoot(f) && Fault(f.Path) is null).Select(f => f.Path)];

    /// <summary>The paths of those with which nothing is wrong.</summary>
    public IReadOnlySet<string> Publishable =>
        _files.Values.Where(f => f.Flaw == FileFlaw.None && Fault(f.Path) is null).Select(f => f.Path).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True where the folder has a file, whatever is wrong with it.</summary>
    public bool Has(string path, BindingBag asked)
    {
        asked.Ask(path);
        return _files.ContainsKey(path);
    }

    /// <summary>
    /// The file that a path means; null where there is none. Values are read with common characters; a file may be named with those of
    /// Word or another keyboard.
    /// </summary>
    public FolderFile? Find(string path) => _files.GetValueOrDefault(PathInFolder(path));

    private string PathInFolder(string path) => _files.ContainsKey(path) ? path : _plain.GetValueOrDefault(path, path);

    /// <summary>
    /// An attached file under the name that it has in the folder; null where it cannot be published, which is reported at the entry.
    /// </summary>
    public FileValue? Offered(Origin origin, FileValue file, BindingBag diagnostics)
    {
        var path = PathInFolder(file.Path);
        diagnostics.Ask(file.Path);
        diagnostics.Use(path);
        switch (_files.GetValueOrDefault(path))
        {
            case null:
                origin.Report(diagnostics, BindingDiagnostics.MissingFile.Of(file.Path));
                return null;
            case { Flaw: FileFlaw.None } when Fault(path) is { } fault:
                origin.Report(diagnostics, fault);
                return null;
            case { Flaw: FileFlaw.None }:
                return file with { Path = path };
            case { Flaw: FileFlaw.Empty }:
                origin.Report(diagnostics, FolderDiagnostics.EmptyAttachment.Of(file.Path));
                return null;
            case { Flaw: FileFlaw.Pointer }:
                origin.Report(diagnostics, FolderDiagnostics.PointerAttachment.Of(file.Path));
                return null;
            case var unreadable:
                origin.Report(diagnostics, FolderDiagnostics.UnreadableAttachment.Of((file.Path, unreadable.Reason)));
                return null;
        }
    }

    /// <summary>
    /// Reports what is not read, what nothing uses, and names that other systems do not have. To be called when all is bound.
    /// </summary>
    public void ReportOthers(BindingBag diagnostics)
    {
        foreach (var file in _all)
        {
            var isUsed = diagnostics.UsedFiles.Contains(file.Path);
            if (file.Flaw == FileFlaw.Link && !isUsed)
                Report(FolderDiagnostics.LinkNotFollowed.Of((file.Path, file.Reason)));
            else if (file is { Flaw: FileFlaw.Unreadable, IsSource: true })
                Report(FolderDiagnostics.UnreadableSource.Of((file.Path, file.Reason)));
            else if (file.Flaw == FileFlaw.Unreadable && !isUsed)
                Report(FolderDiagnostics.UnusableFile.Of((file.Path, file.Reason)));
            else if (!file.IsSource && !isUsed && !IsOfTheRoot(file))
                ReportUnused(file.Path);
            if (!file.IsSource && IsOfTheRoot(file) && Fault(file.Path) is { } fault)
                Report(fault);
            if (file.Like is { } other)
                Report(FolderDiagnostics.SameName.Of((file.Path, other)));
            if (file.Path.Split('/').Any(name => Reserved.IsMatch(name)))
                Report(FolderDiagnostics.ReservedName.Of(file.Path));

            void Report(Finding finding) => diagnostics.Report(finding, SourceText.FromString(file.Path, ""), default);

            void ReportUnused(string path)
            {
                if (Misnamed.Match(path) is { Success: true } source)
                    Report(FolderDiagnostics.MisnamedSource.Of((path, NewPath: path[..source.Index] + ".papi")));
                else
                    Report(FolderDiagnostics.UnusedFile.Of(path));
            }
        }
    }

    /// <summary>
    /// What is wrong with the address at which a file would be published, under the folder of attachments where it is not one of the root.
    /// </summary>
    private static Finding? Fault(string path) => AddressChecks.Fault("tep/" + path);

    private static bool IsOfTheRoot(FolderFile file) => file.Path.StartsWith(SiteContent.RootFolder, StringComparison.Ordinal);

    [GeneratedRegex(@"\.papi[. _~-][^/]*$|\.papi~$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Misnamed { get; }

    /// <summary>Names of devices with any ending, characters of Windows's own, and ends that it drops.</summary>
    [GeneratedRegex(
        """^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$|[<>:"|?*]|[. ]$""",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Reserved { get; }
}
