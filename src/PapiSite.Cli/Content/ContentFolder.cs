using System.Collections.Immutable;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model;
using PapiSite.Model.Binding;
using PapiSite.Site.Output;

namespace PapiSite.Cli.Content;

/// <summary>A content folder as it stands on the disk: the sources, parsed, and the other files, which plans may attach.</summary>
/// <param name="Root">The full path.</param>
/// <param name="Trees">The parsed sources.</param>
/// <param name="Attachments">The other files, by path from the root with forward slashes.</param>
internal sealed record ContentFolder(string Root, ImmutableArray<SyntaxTree> Trees, IReadOnlyDictionary<string, SiteFile> Attachments)
{
    /// <summary>The extension of sources.</summary>
    public const string Extension = ".papi";

    /// <summary>No plan is larger; a larger file is not read into memory, its diagnostic says so.</summary>
    private const long LargestSource = 64_000_000;

    /// <summary>Reads a folder. Throws <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> where it cannot be read.</summary>
    /// <param name="root">The full path.</param>
    /// <param name="earlier">The same folder as read before: sources whose text did not change are not parsed again.</param>
    public static ContentFolder Read(string root, ContentFolder? earlier = null)
    {
        var known = earlier?.Trees.ToDictionary(t => t.Source.Path, StringComparer.Ordinal) ?? [];
        var paths = FilesUnder(root).Order(StringComparer.Ordinal).ToList();
        var sources = paths.Where(IsSource).ToList();
        var trees = new SyntaxTree[sources.Count];
        Parallel.For(0, sources.Count, i => trees[i] = Parse(root, sources[i], known));
        var attachments = paths.Where(p => !IsSource(p)).ToDictionary(p => Relative(root, p), p => Attachment(root, p), StringComparer.Ordinal);
        return new(root, [.. trees], attachments);
    }

    /// <summary>The content bound together, with all that is wrong.</summary>
    public BoundContent Bind() => SiteContent.Bind(Trees, Attachments.Keys);

    private static bool IsSource(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Files of the folder; hidden ones and what a link leads out to are not content.</summary>
    private static IEnumerable<string> FilesUnder(string root) => Directory.EnumerateFiles(root, "*", new EnumerationOptions
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        IgnoreInaccessible = false,
        MaxRecursionDepth = 32,
    });

    private static SyntaxTree Parse(string root, string path, Dictionary<string, SyntaxTree> known)
    {
        var name = Relative(root, path);
        var bytes = new FileInfo(path).Length > LargestSource ? new byte[LargestSource] : File.ReadAllBytes(path);
        var source = SourceText.FromBytes(name, bytes);
        return known.TryGetValue(name, out var tree) && tree.Source.Text == source.Text ? tree : SyntaxTree.Parse(source);
    }

    private static SiteFile Attachment(string root, string path) => new(Relative(root, path), output =>
    {
        using var stream = File.OpenRead(path);
        while (stream.Read(output.GetSpan(81920)) is var read and > 0) output.Advance(read);
    });

    private static string Relative(string root, string path) => Path.GetRelativePath(root, path).Replace('\\', '/');
}
