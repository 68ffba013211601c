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
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    public AttachedFiles(IEnumerable<FolderFile> files)
    {
        _all = [.. files.DistinctBy(f => f.Path, StringComparer.Ordinal).OrderBy(f => f.Path, StringComparer.Ordinal)];
        _files = _all.Where(f => !f.IsSource).ToDictionary(f => f.Path, StringComparer.Ordinal);
    }

    /// <summary>The files that go to the root of the site, by path; nothing need name them.</summary>
    public ImmutableArray<string> RootFiles => [.. _all.Where(f => f is { Flaw: FileFlaw.None, IsSource: false } && IsOfTheRoot(f)).Select(f => f.Path)];

    /// <summary>True where an attached file can be published; what keeps it from that is reported at the entry.</summary>
    public bool Offer(Origin origin, FileValue file, DiagnosticBag diagnostics)
    {
        _used.Add(file.Path);
        switch (_files.GetValueOrDefault(file.Path))
        {
            case null:
                origin.Report(diagnostics, BindingDiagnostics.MissingFile, file.Path);
                return false;
            case { Flaw: FileFlaw.None }:
                return true;
            case { Flaw: FileFlaw.Empty }:
                origin.Report(diagnostics, FolderDiagnostics.EmptyAttachment, file.Path);
                return false;
            case { Flaw: FileFlaw.Pointer }:
                origin.Report(diagnostics, FolderDiagnostics.PointerAttachment, file.Path);
                return false;
            case var unreadable:
                diagnostics.Report(new(FolderDiagnostics.UnreadableAttachment, origin.Source, origin.Entry.Focus, [Words.Same(file.Path), unreadable.Reason]));
                return false;
        }
    }

    /// <summary>Reports what is not read, what nothing uses, and names that other systems do not have. To be called when all is bound.</summary>
    public void ReportOthers(DiagnosticBag diagnostics)
    {
        foreach (var file in _all)
        {
            if (file.Flaw == FileFlaw.Link && !_used.Contains(file.Path)) Report(FolderDiagnostics.LinkNotFollowed, Words.Same(file.Path), file.Reason);
            else if (file is { Flaw: FileFlaw.Unreadable, IsSource: true }) Report(FolderDiagnostics.UnreadableSource, Words.Same(file.Path), file.Reason);
            else if (file.Flaw == FileFlaw.Unreadable && !_used.Contains(file.Path)) Report(FolderDiagnostics.UnusableFile, Words.Same(file.Path), file.Reason);
            else if (!file.IsSource && !_used.Contains(file.Path) && !IsOfTheRoot(file)) ReportUnused(file.Path);
            if (file.Like is { } other) Report(FolderDiagnostics.SameName, Words.Same(file.Path), Words.Same(other));
            if (file.Path.Split('/').Any(name => Reserved.IsMatch(name))) Report(FolderDiagnostics.ReservedName, Words.Same(file.Path));

            void Report(DiagnosticDescriptor descriptor, params Words[] arguments) => diagnostics.Report(new(descriptor, SourceText.FromString(file.Path, ""), default, [.. arguments]));

            void ReportUnused(string path)
            {
                if (Misnamed.Match(path) is { Success: true } source) Report(FolderDiagnostics.MisnamedSource, Words.Same(path), Words.Same(path[..source.Index] + ".papi"));
                else Report(FolderDiagnostics.UnusedFile, Words.Same(path));
            }
        }
    }

    private static bool IsOfTheRoot(FolderFile file) => file.Path.StartsWith(SiteContent.RootFolder, StringComparison.Ordinal);

    [GeneratedRegex(@"\.papi[. _~-][^/]*$|\.papi~$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Misnamed { get; }

    /// <summary>Names of devices with any ending, characters of Windows's own, and ends that it drops.</summary>
    [GeneratedRegex("""^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$|[<>:"|?*]|[. ]$""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Reserved { get; }
}
