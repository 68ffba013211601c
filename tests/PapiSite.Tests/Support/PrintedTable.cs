using System.Text.RegularExpressions;

namespace PapiSite.Tests.Support;

/// <summary>
/// A file beside a test with tables of what documents print and how it is read; whoever knows such documents can check it.
/// </summary>
public static partial class PrintedTable
{
    /// <summary>The rows of all tables whose first cell is printed words, without their marks.</summary>
    /// <param name="path">The file, below the folder of the tests.</param>
    /// <param name="from">The heading with which the tables begin; the first line where it is empty.</param>
    /// <param name="to">The heading before which they end; none where it is empty.</param>
    public static List<(string Printed, string Reading)> Rows(string path, string from = "", string to = "\n") =>
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests", "PapiSite.Tests", path))
            .SkipWhile(line => !line.StartsWith(from, StringComparison.Ordinal))
            .TakeWhile(line => !line.StartsWith(to, StringComparison.Ordinal))
            .Select(line => Row.Match(line)).Where(row => row.Success).Select(row => (row.Groups[1].Value, row.Groups[2].Value)),
    ];

    /// <summary>The rows as the cases of a theory.</summary>
    public static TheoryData<string, string> Cases(IEnumerable<(string Printed, string Reading)> rows)
    {
        var cases = new TheoryData<string, string>();
        foreach (var (printed, reading) in rows) cases.Add(printed, reading);
        return cases;
    }

    [GeneratedRegex(@"^\| `([^`]+)` \| (.+?) \|$")]
    private static partial Regex Row { get; }
}
