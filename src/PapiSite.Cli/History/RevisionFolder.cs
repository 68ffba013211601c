using System.Buffers;
using System.Text;
using PapiSite.Cli.Content;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model;
using PapiSite.Model.Withholding;
using PapiSite.Site.Output;

namespace PapiSite.Cli.History;

/// <summary>Reads a content folder as a commit has it, whatever the folder on the disk holds.</summary>
internal static class RevisionFolder
{
    private static readonly Words IsLink = new(
        "liên kết trong một bản của git không được theo",
        "links in a revision of git are not followed"
    );

    /// <summary>The folder at a commit; null where the commit has no such folder. Throws <see cref="GitFault"/>.</summary>
    /// <param name="root">The folder on the disk.</param>
    /// <param name="commit">The commit.</param>
    /// <param name="withdrawals">What is left out, with the files under such names, where the folder is to be published; null for the
    /// folder as it was.</param>
    public static ContentFolder? Read(string root, string commit, Withdrawals? withdrawals = null)
    {
        string Told(string text) => withdrawals?.ForPublishing(text) ?? text;
        var git = new Git(root);
        var entries = EntriesOf(git, commit);
        if (entries.Count == 0) return null;
        var files = entries.Where(e => e.IsFile).ToList();
        var sources = files.Where(f => GitLog.IsSource(f.Path)).ToList();
        var others = files.Except(sources).Where(f => Told(f.Path) == f.Path).ToList();
        var bytes = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        git.ReadBlobs(
            [.. sources.Concat(others.Where(o => o.Size <= PointerText.LongestPointer)).Select(f => f.Blob).Distinct()],
            (id, content) => bytes[id] = content
        );
        var trees = new SyntaxTree[sources.Count];
        Parallel.For(0, sources.Count, i =>
        {
            var source = SourceText.FromBytes(sources[i].Path, bytes[sources[i].Blob]);
            if (withdrawals is not null) source = SourceText.FromString(Told(source.Path), Told(source.Text));
            trees[i] = FileFaultException.Telling(source.Path, () => SyntaxTree.Parse(source));
        });
        var looked = others
            .Select(o =>
                (
                    Entry: o,
                    Flaw: o.Size == 0 ? FileFlaw.Empty
                    : bytes.TryGetValue(o.Blob, out var begun) && PointerText.Is(begun) ? FileFlaw.Pointer
                    : FileFlaw.None
                )
            )
            .ToList();
        return new(
            root,
            [.. trees],
            looked
                .Where(o => o.Flaw == FileFlaw.None)
                .ToDictionary(
                    o => o.Entry.Path,
                    o => new SiteFile(o.Entry.Path, output => output.Write(git.Read("cat-file", "blob", o.Entry.Blob))),
                    StringComparer.Ordinal
                )
        )
        {
            Files =
            [
                .. trees.Select(t => new FolderFile(t.Source.Path)),
                .. looked.Select(o => new FolderFile(o.Entry.Path) { Flaw = o.Flaw }),
                .. entries
                    .Where(e => e.IsLink && Told(e.Path) == e.Path)
                    .Select(e => new FolderFile(e.Path) { Flaw = FileFlaw.Link, Reason = IsLink }),
            ],
        };
    }

    /// <summary>What a commit has, by path from the folder; what is hidden is no content.</summary>
    private static List<Entry> EntriesOf(Git git, string commit) =>
        [
            .. Encoding
                .UTF8.GetString(git.Read("ls-tree", "-r", "-l", "-z", commit))
                .Split('\0', StringSplitOptions.RemoveEmptyEntries)
                .Select(line =>
                    (
                        Fields: line[..line.IndexOf('\t')].Split(' ', StringSplitOptions.RemoveEmptyEntries),
                        Path: line[(line.IndexOf('\t') + 1)..].Normalize()
                    )
                )
                .Where(f => !f.Path.Split('/').Any(part => part.StartsWith('.')) || RootFolder.Holds(f.Path))
                .Select(f => new Entry(f.Path, f.Fields[0], f.Fields[2], long.TryParse(f.Fields[3], out var size) ? size : 0))
                .DistinctBy(e => e.Path, StringComparer.Ordinal)
                .OrderBy(e => e.Path, StringComparer.Ordinal),
        ];

    private sealed record Entry(string Path, string Mode, string Blob, long Size)
    {
        public bool IsFile => Mode.StartsWith("100", StringComparison.Ordinal);

        public bool IsLink => Mode == "120000";
    }
}
