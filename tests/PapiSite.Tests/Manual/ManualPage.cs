using System.Text.RegularExpressions;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;

namespace PapiSite.Tests.Manual;

/// <summary>A page of the editors' manual, as it stands in the content folder.</summary>
/// <param name="Name">The file's name without its extension.</param>
/// <param name="Tree">The file as entries.</param>
internal sealed partial record ManualPage(string Name, SyntaxTree Tree)
{
    private static readonly string Folder = FindContent();

    /// <summary>Every page, in the order of file names.</summary>
    public static IReadOnlyList<ManualPage> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Folder, "trang", "huong-dan"), "*.papi").Order(StringComparer.Ordinal)
            .Select(file => new ManualPage(Path.GetFileNameWithoutExtension(file), ReadTree(file))),
    ];

    /// <summary>The names, for theories.</summary>
    public static TheoryData<string> Names => [.. All.Select(p => p.Name)];

    /// <summary>The Markdown of the page.</summary>
    public string Body => ((ProseValue)Tree.Entries.Single().First(Keywords.Content)!.Value!).Markdown;

    /// <summary>The Markdown without fenced blocks.</summary>
    public string Prose => Fence.Replace(Body, "");

    /// <summary>The address without slashes around it.</summary>
    public string Address => Tree.Entries.Single().Get<TextValue>(Keywords.Path)!.Text;

    /// <summary>The page of a name.</summary>
    public static ManualPage Named(string name) => All.Single(p => p.Name == name);

    /// <summary>Every file of the content folder.</summary>
    public static IEnumerable<SyntaxTree> WholeContent() =>
        Directory.EnumerateFiles(Folder, "*.papi", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(ReadTree);

    /// <summary>The rows under every table heading that begins with these cells, marks of code taken off.</summary>
    public IEnumerable<string[]> Rows(params string[] heading)
    {
        var isInside = false;
        foreach (var line in Prose.Split('\n'))
        {
            string[] cells = line.StartsWith('|') ? [.. line.Trim('|').Split('|').Select(c => c.Trim().Trim('`'))] : [];
            if (cells.SequenceEqual(heading)) isInside = true;
            else if (cells.Length == 0) isInside = false;
            else if (isInside && !cells[0].StartsWith("--", StringComparison.Ordinal)) yield return cells;
        }
    }

    private static SyntaxTree ReadTree(string file) => SyntaxTree.Parse(
        SourceText.FromString(Path.GetRelativePath(Folder, file).Replace('\\', '/'), File.ReadAllText(file).ReplaceLineEndings("\n")));

    private static string FindContent()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PapiSite.sln"))) folder = folder.Parent;
        return Path.Combine(folder!.FullName, "content");
    }

    [GeneratedRegex(@"^```.*?^```$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Fence { get; }
}
