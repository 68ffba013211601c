using System.Globalization;
using System.Text.RegularExpressions;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Values;

/// <summary>
/// The table of deadlines that plans print (<c>han.md</c> beside this file), with what each is read as in a plan of the years before it.
/// Whoever knows such plans can check it; a reading that changes shows there.
/// </summary>
public sealed partial class DeadlineTableTests
{
    private static readonly string File = Path.Combine(Repository.Root, "tests", "PapiSite.Tests", "Language", "Values", "han.md");

    /// <summary>The years of the plan, the printed words, and what they are read as.</summary>
    public static TheoryData<string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var (years, printed, reading) in Table()) rows.Add(years, printed, reading);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_printed_deadline_is_read_as_the_table_says(string years, string printed, string reading) =>
        Assert.Equal(reading, Read(years, printed));

    [Fact]
    public void Blanks_capitals_marks_and_a_full_stop_change_nothing()
    {
        var variants =
            from row in Table()
            from variant in Variants(row.Printed)
            let expected = Read(row.Years, row.Printed, withWords: false)
            let actual = Read(row.Years, variant, withWords: false)
            where expected != actual
            select $"{row.Printed} → {variant}: {expected}, {actual}";
        Assert.Empty(variants);
    }

    [Fact]
    public void In_the_years_after_all_is_a_year_later()
    {
        var later =
            from row in Table()
                // A year of two figures is no year for the search of years below.
            where !row.Printed.EndsWith("/25", StringComparison.Ordinal)
            let expected = Later(Read(row.Years, row.Printed, withWords: false))
            let actual = Read(Later(row.Years), Later(row.Printed), withWords: false)
            where expected != actual
            select $"{row.Printed}: {expected}, {actual}";
        Assert.Empty(later);
    }

    [Fact]
    public void What_is_kept_in_words_or_refused_is_always_told() =>
        Assert.All(Table().Where(r => r.Reading.Contains("lời văn", StringComparison.Ordinal)), r => Assert.Contains("PAPI", r.Reading));

    private static IEnumerable<string> Variants(string printed)
    {
        yield return $"  {printed}  ";
        yield return printed.Replace(" ", "  ", StringComparison.Ordinal);
        yield return printed.ToUpperInvariant();
        yield return printed.ToLowerInvariant();
        yield return VietnameseText.Fold(printed);
        if (printed is not "-") yield return printed.TrimEnd('.') + ".";
        if (Hang.IsMatch(printed)) yield return Hang.Replace(printed, h => h.Value[0] + (h.Value[1] == 'ằ' ? "à" : "ằ") + "ng");
        yield return printed.Replace("-", "–", StringComparison.Ordinal);
    }

    private static string Later(string text) => Year.Replace(text, y => (int.Parse(y.Value, CultureInfo.InvariantCulture) + 1).ToString());

    private static string Read(string years, string printed, bool withWords = true)
    {
        var tree = SyntaxTree.Parse(SourceText.FromString("han.papi", $"kế hoạch: Ví dụ\n  hạn: {printed}\n"));
        var codes = tree.Diagnostics.Where(d => d.Code != "PAPI1024").Select(d => d.Code).Distinct();
        var first = int.Parse(years[..4], CultureInfo.InvariantCulture);
        var last = int.Parse(years[^4..], CultureInfo.InvariantCulture);
        var read = tree.Entries[0].Get<Deadline>(Keywords.Deadline) is { } deadline
            ? DeadlineReading.Of(deadline.Within(new(first, last)), withWords)
            : "không thể có";
        return string.Join(" ", codes.Select(c => $"[{c}]").Prepend(read));
    }

    private static IEnumerable<(string Years, string Printed, string Reading)> Table() => System.IO.File
        .ReadLines(File)
        .Where(line => Row.IsMatch(line))
        .Select(line => line.Trim('|').Split('|'))
        .Select(cells => (cells[0].Trim(), cells[1].Trim().Trim('`'), cells[2].Trim()));

    [GeneratedRegex(@"^\| \d{4}")]
    private static partial Regex Row { get; }

    [GeneratedRegex(@"\b[Hh][ằà]ng\b")]
    private static partial Regex Hang { get; }

    [GeneratedRegex(@"(?<!\d|PAPI)20[234]\d(?!\d)")]
    private static partial Regex Year { get; }
}
