using System.Text.RegularExpressions;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Architecture;

/// <summary>What every hand-written file keeps to.</summary>
public sealed class SourceTests
{
    /// <summary>Files are as long as lines that a screen shows make them; beyond this, a file holds more than one thing.</summary>
    private const int LongFile = 600;

    public static TheoryData<string> Patterns => ["*.cs", "*.cshtml", "*.js", "*.css"];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void No_file_is_long(string pattern)
    {
        var files = SourceFiles.All(pattern);
        Assert.NotEmpty(files);
        Assert.Equal(
            [],
            files
                .Where(path => File.ReadLines(path).Count() > LongFile)
                .Select(SourceFiles.Shown)
        );
    }

    /// <summary>
    /// Whole texts between three quotation marks, such as what a terminal shows or a file holds, are as wide as they are; so are lines of
    /// templates, where a blank is one of the page.
    /// </summary>
    [Theory]
    [InlineData("*.cs")]
    [InlineData("*.js")]
    [InlineData("*.css")]
    public void A_line_has_at_most_140_columns(string pattern) =>
        Assert.Equal([], SourceFiles.All(pattern).SelectMany(path => WideLines(path).Select(line => $"{SourceFiles.Shown(path)}:{line}")));

    private static IEnumerable<int> WideLines(string path)
    {
        var isInText = false;
        foreach (var (line, index) in File.ReadLines(path).Select((line, i) => (line, i)))
        {
            var marks = line.Split("\"\"\"").Length - 1;
            if (line.Length > 140 && !isInText && marks == 0) yield return index + 1;
            if (marks % 2 == 1 && !line.TrimStart().StartsWith("//", StringComparison.Ordinal)) isInText = !isInText;
        }
    }

    [Fact]
    public void Only_the_command_line_speaks_to_the_console() =>
        Assert.Empty(Matching(@"\bConsole\b", path => !path.StartsWith("src/PapiSite.Cli/", StringComparison.Ordinal)));

    [Fact]
    public void Only_the_command_line_touches_the_disk() =>
        Assert.Empty(
            Matching(@"\b(File|Directory|FileInfo|DirectoryInfo|FileStream|StreamReader|StreamWriter)(\.|\()", path =>
                !path.StartsWith("src/PapiSite.Cli/", StringComparison.Ordinal)
            )
        );

    [Fact]
    public void Only_the_command_line_reads_the_clock() =>
        Assert.Empty(Matching(@"\bTimeProvider\b|\bStopwatch\b", path => !path.StartsWith("src/PapiSite.Cli/", StringComparison.Ordinal)));

    [Fact]
    public void No_file_has_a_name_that_says_nothing() =>
        Assert.Equal(
            [],
            SourceFiles
                .All("*.cs")
                .Select(p => Path.GetFileNameWithoutExtension(p))
                .Where(name => Regex.IsMatch(name, "Helper|Manager|Util|Common(?!Options)"))
        );

    [Fact]
    public void No_path_of_a_machine_stands_in_a_file() =>
        Assert.Equal([], SourceFiles.All("*.*").Where(p => Path.GetExtension(p) is ".cs" or ".cshtml" or ".js" or ".css" or ".csproj")
            .Where(p => Regex.IsMatch(File.ReadAllText(p), @"[""' ](/home/|/root/|/Users/|[A-Z]:\\\\?Users)\w")).Select(SourceFiles.Shown));

    private static List<string> Matching(string pattern, Func<string, bool> where)
    {
        var files = SourceFiles
            .All("*.cs")
            .Concat(SourceFiles.All("*.cshtml"))
            .Where(p => !SourceFiles.Shown(p).StartsWith("tests/", StringComparison.Ordinal))
            .ToList();
        var regex = new Regex(pattern);
        Assert.Contains(files, path => !where(SourceFiles.Shown(path)) && regex.IsMatch(Code(path)));
        return [.. files.Where(path => where(SourceFiles.Shown(path)) && regex.IsMatch(Code(path))).Select(SourceFiles.Shown)];
    }

    /// <summary>The lines that are not comments.</summary>
    private static string Code(string path) =>
        string.Join('\n', File.ReadLines(path).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));
}
