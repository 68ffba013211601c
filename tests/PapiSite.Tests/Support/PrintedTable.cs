using System.Text;
using System.Text.RegularExpressions;
using PapiSite.Language.Text;

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

    /// <summary>
    /// The same words as others type them: blanks, capitals, no tone marks, marks where older rules put them, letters and marks apart, a
    /// dash for a hyphen, a full stop at the end.
    /// </summary>
    public static IEnumerable<string> Variants(string printed)
    {
        yield return $"  {printed}  ";
        yield return printed.Replace(" ", "  ", StringComparison.Ordinal);
        yield return printed.Replace(" ", "\u00A0", StringComparison.Ordinal);
        yield return printed.ToUpperInvariant();
        yield return printed.ToLowerInvariant();
        yield return VietnameseText.Fold(printed);
        yield return OldMarks.Replace(printed, m => Marked[m.Value]);
        yield return printed.Normalize(NormalizationForm.FormD);
        yield return printed.Replace("-", "–", StringComparison.Ordinal);
        if (!char.IsPunctuation(printed[^1]) || printed[^1] == ')') yield return printed + ".";
    }

    /// <summary>Asserts that there are none, and tells all that there are.</summary>
    public static void None(IEnumerable<string> faults)
    {
        List<string> found = [.. faults];
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static readonly Dictionary<string, string> Marked = new(StringComparer.Ordinal)
    {
        ["óa"] = "oá",
        ["òa"] = "oà",
        ["ỏa"] = "oả",
        ["õa"] = "oã",
        ["ọa"] = "oạ",
        ["ủy"] = "uỷ",
        ["úy"] = "uý",
        ["ùy"] = "uỳ",
        ["ũy"] = "uỹ",
        ["ụy"] = "uỵ",
        ["Ủy"] = "Uỷ",
    };

    [GeneratedRegex(@"(?<![qQ])(?:[óòỏõọ]a|[ủúùũụỦ]y)(?!\p{L})")]
    private static partial Regex OldMarks { get; }

    [GeneratedRegex(@"^\| `([^`]+)` \| (.+?) \|$")]
    private static partial Regex Row { get; }
}
