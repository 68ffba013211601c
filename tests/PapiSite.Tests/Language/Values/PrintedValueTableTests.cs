using System.Globalization;
using System.Text.RegularExpressions;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Values;

/// <summary>
/// The tables of results and aims (<c>diem.md</c>), documents (<c>van-ban.md</c>) and periods (<c>thoi-ky.md</c>) that plans print, with
/// what each is read as. Whoever knows such plans can check them; a reading that changes shows there.
/// </summary>
public sealed partial class PrintedValueTableTests
{
    private const string Results = "## Kết quả";

    private const string Aims = "## Mục tiêu";

    /// <summary>Results: the printed words, and what they are read as.</summary>
    public static TheoryData<string, string> ResultRows => PrintedTable.Cases(Table("diem", Results, Aims));

    /// <summary>Aims.</summary>
    public static TheoryData<string, string> AimRows => PrintedTable.Cases(Table("diem", Aims));

    /// <summary>Documents.</summary>
    public static TheoryData<string, string> DocumentRows => PrintedTable.Cases(Table("van-ban"));

    /// <summary>Periods.</summary>
    public static TheoryData<string, string> PeriodRows => PrintedTable.Cases(Table("thoi-ky"));

    [Theory]
    [MemberData(nameof(ResultRows))]
    public void A_printed_result_is_read_as_the_table_says(string printed, string reading) => Assert.Equal(reading, Result(printed));

    [Theory]
    [MemberData(nameof(AimRows))]
    public void A_printed_aim_is_read_as_the_table_says(string printed, string reading) => Assert.Equal(reading, Aim(printed));

    [Theory]
    [MemberData(nameof(DocumentRows))]
    public void A_printed_document_is_read_as_the_table_says(string printed, string reading) => Assert.Equal(reading, Document(printed));

    [Theory]
    [MemberData(nameof(PeriodRows))]
    public void A_printed_period_is_read_as_the_table_says(string printed, string reading) => Assert.Equal(reading, Years(printed));

    [Fact]
    public void Blanks_capitals_and_marks_change_no_score_and_no_period() => PrintedTable.None(
        Others(Table("diem", Results, Aims), printed => Unquoted(Result(printed)))
            .Concat(Others(Table("diem", Aims), printed => Unquoted(Aim(printed))))
            .Concat(Others(Table("thoi-ky"), Years)));

    /// <summary>But for names without tone marks: there nothing tells where an issuer ends and “về” begins.</summary>
    [Fact]
    public void Blanks_capitals_marks_dashes_and_a_full_stop_change_no_document() => PrintedTable.None(
        from row in Table("van-ban")
        from variant in PrintedTable.Variants(row.Printed)
        where variant != VietnameseText.Fold(row.Printed)
        let expected = Plain(Document(row.Printed))
        let actual = Plain(Document(variant))
        where expected != actual
        select $"{row.Printed} → {variant}: {expected}, {actual}");

    [Fact]
    public void A_document_of_a_year_later_is_read_alike() => PrintedTable.None(
        from row in Table("van-ban")
        let expected = Later(Document(row.Printed))
        let actual = Document(Later(row.Printed))
        where expected != actual
        select $"{row.Printed}: {expected}, {actual}");

    private static string Later(string text) =>
        Year.Replace(text, y => $"{int.Parse(y.Value, CultureInfo.InvariantCulture) + 1}");

    /// <summary>Without what only the spelling is.</summary>
    private static string Plain(string reading) =>
        VietnameseText.Fold(reading).Replace('–', '-').Replace('\u00A0', ' ');

    [GeneratedRegex(@"(?<!\d|PAPI)20[0-3]\d(?!\d)")]
    private static partial Regex Year { get; }

    private static IEnumerable<string> Others(IEnumerable<(string Printed, string Reading)> rows, Func<string, string> read) =>
        from row in rows
        from variant in new[]
        {
            $" {row.Printed} ", row.Printed.Replace(" ", "  ", StringComparison.Ordinal), row.Printed.ToUpperInvariant(),
            VietnameseText.Fold(row.Printed), row.Printed.Replace("-", "–", StringComparison.Ordinal),
        }
        where read(variant) != read(row.Printed)
        select $"{row.Printed} → {variant}: {read(row.Printed)}, {read(variant)}";

    /// <summary>Without the words that are kept, which keep their spelling.</summary>
    private static string Unquoted(string reading) =>
        string.Concat(reading.Split('“', '”').Where((_, i) => i % 2 == 0));

    private static string Result(string printed) => Read($"kết quả 2024: {printed}", value => ScoreReading.Of((Score)value));

    private static string Aim(string printed) => Read($"mục tiêu 2026: {printed}", value => ScoreReading.Of((Score)value));

    private static string Document(string printed) =>
        Read($"căn cứ: {printed}", value => string.Join(" + ", ((DocumentList)value).Members.Select(ScoreReading.Of)));

    private static string Years(string printed) => Read($"thời kỳ: {printed}", value => ScoreReading.Of((Period)value));

    private static string Read(string line, Func<Value, string> told)
    {
        var tree = Sources.Parse($"kế hoạch: A\n  {line}\n");
        var codes = tree.Diagnostics.Where(d => d.Code != "PAPI1024").Select(d => $"[{d.Code}]").Distinct();
        var read = tree.Entries[0].Children[0].Value is { } value ? told(value) : "không thể có";
        return string.Join(" ", codes.Prepend(read));
    }

    private static List<(string Printed, string Reading)> Table(string file, string from = "", string to = "\n") =>
        PrintedTable.Rows($"Language/Values/{file}.md", from, to);
}
