using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Values;

/// <summary>
/// The table of targets that plans print (<c>chi-tieu.md</c> beside this file), with what each is read as. Whoever knows such plans can
/// check it; a reading that changes shows there.
/// </summary>
public sealed class TargetTableTests
{
    /// <summary>The printed words, and what they are read as.</summary>
    public static TheoryData<string, string> Rows => PrintedTable.Cases(Table());

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_printed_target_is_read_as_the_table_says(string printed, string reading) => Assert.Equal(reading, Read(printed));

    [Fact]
    public void Blanks_capitals_marks_and_a_full_stop_change_nothing()
    {
        var variants =
            from row in Table()
            from variant in Variants(row.Printed)
            let expected = Read(row.Printed, withWords: false)
            let actual = Read(variant, withWords: false)
            where expected != actual
            select $"{row.Printed} → {variant}: {expected}, {actual}";
        Assert.Empty(variants);
    }

    [Fact]
    public void Numbers_that_are_kept_in_words_are_always_told() =>
        Assert.All(
            Table("## Chỉ tiêu", "## Con số không phải").Where(r => r.Reading.StartsWith("lời văn", StringComparison.Ordinal)),
            r => Assert.Equal(r.Printed.Any(char.IsAsciiDigit), r.Reading.Contains("PAPI2028", StringComparison.Ordinal))
        );

    private static IEnumerable<string> Variants(string printed)
    {
        yield return $"  {printed}  ";
        yield return printed.Replace(" ", "  ", StringComparison.Ordinal);
        yield return printed.ToUpperInvariant();
        yield return printed.ToLowerInvariant();
        yield return VietnameseText.Fold(printed);
        yield return printed.TrimEnd('.') + ".";
        yield return printed.Replace("-", "–", StringComparison.Ordinal);
        yield return printed.Replace("%", " %", StringComparison.Ordinal);
        yield return printed.Replace(">=", "≥", StringComparison.Ordinal);
    }

    private static string Read(string printed, bool withWords = true)
    {
        var tree = SyntaxTree.Parse(
            SourceText.FromString("chi-tieu.papi", $"kế hoạch: Ví dụ\n  nhiệm vụ 1: Ví dụ\n    chỉ tiêu: {printed}\n"));
        var codes = tree.Diagnostics.Where(d => d.Code != "PAPI1024").Select(d => d.Code).Distinct();
        var target = tree.Entries[0].Children[0].Get<Target>(Keywords.Target)!;
        return string.Join(" ", codes.Select(c => $"[{c}]").Prepend(TargetReading.Of(target, withWords)));
    }

    private static List<(string Printed, string Reading)> Table(string from = "## Chỉ tiêu", string to = "## Kết quả") =>
        PrintedTable.Rows("Language/Values/chi-tieu.md", from, to);
}
