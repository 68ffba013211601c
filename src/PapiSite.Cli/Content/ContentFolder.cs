using System.Collections.Immutable;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model;
using PapiSite.Model.Binding;
using PapiSite.Site.Output;
using PapiSite.Site.Prose;

namespace PapiSite.Cli.Content;

/// <summary>A content folder as it stands on the disk: the sources, parsed, and the other files, which plans may attach.</summary>
/// <param name="Root">The full path.</param>
/// <param name="Trees">The parsed sources.</param>
/// <param name="Attachments">The other files that can be published, by path from the root with forward slashes.</param>
internal sealed record ContentFolder(string Root, ImmutableArray<SyntaxTree> Trees, IReadOnlyDictionary<string, SiteFile> Attachments)
{
    /// <summary>The extension of sources.</summary>
    public const string Extension = ".papi";

    /// <summary>No plan is larger; a larger file is not read into memory, its diagnostic says so.</summary>
    private const long LargestSource = 64_000_000;

    /// <summary>A site's file is made in memory before it is written.</summary>
    private const long LargestAttachment = 1_000_000_000;

    /// <summary>All that lies in the folder, read or not.</summary>
    public ImmutableArray<FolderFile> Files { get; init; } = [];

    /// <summary>Where each source lies on the disk, by its path; a name may be written otherwise there, or lead through a link.</summary>
    public IReadOnlyDictionary<string, string> Places { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>
    /// Reads a folder. Throws <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> where it cannot be read itself; what
    /// of it cannot is told by <see cref="Bind"/>.
    /// </summary>
    /// <param name="root">The full path.</param>
    /// <param name="earlier">The same folder as read before: sources whose text did not change are not parsed again.</param>
    public static ContentFolder Read(string root, ContentFolder? earlier = null)
    {
        var known = earlier?.Trees.ToDictionary(t => t.Source.Path, StringComparer.Ordinal) ?? [];
        var listed = FolderListing.Of(root);
        var (files, trees) = (new FolderFile?[listed.Count], new SyntaxTree?[listed.Count]);
        Parallel.For(0, listed.Count, i =>
        {
            var (file, place) = listed[i];
            (files[i], trees[i]) = file.Flaw == FileFlaw.None ? Look(file, place, known) : (file, null);
        });
        return new(
            root,
            [.. trees.OfType<SyntaxTree>()],
            listed
                .Where((_, i) => files[i] is { Flaw: FileFlaw.None, IsSource: false })
                .ToDictionary(l => l.File.Path, l => Attachment(l.File.Path, l.Place), StringComparer.Ordinal)
        )
        {
            Files = [.. files.OfType<FolderFile>()],
            Places = listed.Where((_, i) => trees[i] is not null).ToDictionary(l => l.File.Path, l => l.Place, StringComparer.Ordinal),
        };
    }

    /// <summary>The content bound together, with the manual where the site is to have it, and all that is wrong.</summary>
    public BoundContent Bind() => ProseCheck.Of(EditorsManual.AddTo(SiteContent.Bind(Trees, Files)));

    /// <summary>What a file is good for; null for one that is gone since its name was read.</summary>
    private static (FolderFile? File, SyntaxTree? Tree) Look(FolderFile file, string place, Dictionary<string, SyntaxTree> known)
    {
        try
        {
            var length = new FileInfo(place).Length;
            if (length == 0 && ReadFault.IsNoFile(place))
                return (file with { Flaw = FileFlaw.Unreadable, Reason = ReadFault.NotAFile }, null);
            return file.IsSource ? (file, Parse(file.Path, place, length, known)) : (LookAtAttachment(file, place, length), null);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, null);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (file with { Flaw = FileFlaw.Unreadable, Reason = ReadFault.Of(fault) }, null);
        }
    }

    private static SyntaxTree Parse(string path, string place, long length, Dictionary<string, SyntaxTree> known)
    {
        var source = SourceText.FromBytes(path, length > LargestSource ? new byte[LargestSource] : File.ReadAllBytes(place));
        return known.TryGetValue(path, out var tree) && tree.Source.IsSameAs(source) ? tree
            : FileFaultException.Telling(path, () => SyntaxTree.Parse(source));
    }

    private static FolderFile LookAtAttachment(FolderFile file, string place, long length)
    {
        // Published as it is: some hosts ask for a file of a name with nothing in it.
        if (length == 0 && !RootFolder.Holds(file.Path))
            return file with { Flaw = FileFlaw.Empty };
        if (length > LargestAttachment)
            return file with { Flaw = FileFlaw.Unreadable, Reason = new("tệp lớn hơn 1 GB", "it is larger than 1 GB") };
        using var handle = File.OpenHandle(place);
        if (length > PointerText.LongestPointer) return file;
        var begun = new byte[length];
        return PointerText.Is(begun.AsSpan(0, RandomAccess.Read(handle, begun, 0))) ? file with { Flaw = FileFlaw.Pointer } : file;
    }

    private static SiteFile Attachment(string path, string place) => new(path, output =>
    {
        using var stream = File.OpenRead(place);
        while (stream.Read(output.GetSpan(81920)) is var read and > 0) output.Advance(read);
    });
}
