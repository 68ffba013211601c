using System.Buffers;
using System.Text;
using PapiSite.Cli.Content;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model.Withholding;
using PapiSite.Site.Output;

namespace PapiSite.Cli.History;

/// <summary>Reads a content folder as a commit has it, whatever the folder on the disk holds.</summary>
internal static class RevisionFolder
{
    /// <summary>The folder at a commit. Throws <see cref="GitFault"/>.</summary>
    /// <param name="root">The folder on the disk.</param>
    /// <param name="commit">The commit.</param>
    /// <param name="withdrawals">What is left out, with the files under such names, where the folder is to be published; null for the folder as it was.</param>
    public static ContentFolder Read(string root, string commit, Withdrawals? withdrawals = null)
    {
        string Told(string text) => withdrawals?.ForPublishing(text) ?? text;
        var git = new Git(root);
        var files = FilesOf(git, commit);
        var sources = files.Where(f => GitLog.IsSource(f.Path)).OrderBy(f => f.Path, StringComparer.Ordinal).ToList();
        var bytes = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        git.ReadBlobs([.. sources.Select(f => f.Blob).Distinct()], (id, content) => bytes[id] = content);
        var trees = new SyntaxTree[sources.Count];
        Parallel.For(0, sources.Count, i =>
        {
            var source = SourceText.FromBytes(sources[i].Path, bytes[sources[i].Blob]);
            trees[i] = SyntaxTree.Parse(withdrawals is null ? source : SourceText.FromString(Told(source.Path), Told(source.Text)));
        });
        var attachments = files.Where(f => !f.Path.EndsWith(ContentFolder.Extension, StringComparison.OrdinalIgnoreCase) && Told(f.Path) == f.Path)
            .ToDictionary(f => f.Path, f => new SiteFile(f.Path, output => output.Write(git.Read("cat-file", "blob", f.Blob))), StringComparer.Ordinal);
        return new(root, [.. trees], attachments);
    }

    /// <summary>The plain files of a commit, by path from the folder; hidden ones and links are no content.</summary>
    private static List<(string Path, string Blob)> FilesOf(Git git, string commit) =>
    [
        .. Encoding.UTF8.GetString(git.Read("ls-tree", "-r", "-z", commit)).Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => (Fields: line[..line.IndexOf('\t')].Split(' '), Path: line[(line.IndexOf('\t') + 1)..]))
            .Where(f => f.Fields[0].StartsWith("100", StringComparison.Ordinal) && !f.Path.Split('/').Any(part => part.StartsWith('.')))
            .Select(f => (f.Path, f.Fields[2])),
    ];
}
