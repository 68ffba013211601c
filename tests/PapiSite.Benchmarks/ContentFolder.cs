using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model;
using PapiSite.Model.Binding;

namespace PapiSite.Benchmarks;

/// <summary>A content folder on the disk.</summary>
internal static class ContentFolder
{
    /// <summary>Reads and binds a folder.</summary>
    public static BoundContent Read(string folder)
    {
        var paths = Directory.GetFiles(folder, "*.papi", SearchOption.AllDirectories);
        var trees = new SyntaxTree[paths.Length];
        Parallel.For(0, paths.Length, i =>
            trees[i] = SyntaxTree.Parse(
                SourceText.FromBytes(Path.GetRelativePath(folder, paths[i]).Replace('\\', '/'), File.ReadAllBytes(paths[i]))
            )
        );
        return SiteContent.Bind(trees);
    }

    /// <summary>Writes files into a folder.</summary>
    public static void Write(string folder, IEnumerable<(string Path, string Text)> files)
    {
        foreach (var (path, text) in files)
        {
            var target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, text);
        }
    }
}
