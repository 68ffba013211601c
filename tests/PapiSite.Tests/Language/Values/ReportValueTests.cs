using PapiSite.Language.Syntax;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Values;

/// <summary>The values of progress reports.</summary>
public sealed class ReportValueTests
{
    private const string Head = "\n  kế hoạch: a\n  cơ quan: B\n  ngày báo cáo: 1/7/2026\n";

    [Theory]
    [InlineData("tháng 6 năm 2026", "months 2026-06")]
    [InlineData("Tháng 06/2026", "months 2026-06")]
    [InlineData("quý II năm 2026", "months 2026-q2")]
    [InlineData("quy 4/2026", "months 2026-q4")]
    [InlineData("6 tháng đầu năm 2026", "months 2026-h1")]
    [InlineData("6 tháng cuối năm 2026", "months 2026-h2")]
    [InlineData("9 tháng năm 2026", "months 2026-9t")]
    [InlineData("9 tháng đầu năm 2026", "months 2026-9t")]
    [InlineData("năm 2026", "months 2026")]
    [InlineData("2026", "months 2026")]
    public void A_reporting_period_is_months_of_a_year(string typed, string read) =>
        Assert.Equal(read, TreeDump.Of(Sources.ParseSound($"báo cáo: {typed}{Head}").Entries[0].Value));

    [Theory]
    [InlineData("tháng 13 năm 2026")]
    [InlineData("quý V năm 2026")]
    [InlineData("tháng trước")]
    [InlineData("6 tháng năm 2026")]
    public void Other_words_are_none(string typed) =>
        Assert.Equal("PAPI2018", Assert.Single(Sources.Parse($"báo cáo: {typed}{Head}").Diagnostics).Descriptor.Code);

    [Theory]
    [InlineData("quý I; 6 tháng; quý III; năm", "parts 1-3 | 1-6 | 7-9 | 1-12")]
    [InlineData("quý I, báo cáo 06 tháng, báo cáo quý III và báo cáo năm", "parts 1-3 | 1-6 | 7-9 | 1-12")]
    [InlineData("Báo cáo quý 1, 2, 3; năm.", "parts 1-3 | 4-6 | 7-9 | 1-12")]
    [InlineData("quý I, II và IV", "parts 1-3 | 4-6 | 10-12")]
    [InlineData("6 tháng đầu năm; 6 tháng cuối năm; 9 tháng", "parts 1-6 | 7-12 | 1-9")]
    [InlineData("tháng 6; tháng 12;", "parts 6-6 | 12-12")]
    [InlineData("hằng quý; hằng năm", "parts 1-3 | 4-6 | 7-9 | 10-12 | 1-12")]
    [InlineData("quý I; quý 1", "parts 1-3")]
    [InlineData("QUY I; NAM", "parts 1-3 | 1-12")]
    public void The_periods_of_a_duty_are_parts_of_any_year(string typed, string read) =>
        Assert.Equal(
            read,
            TreeDump.Of(
                Sources.ParseSound($"kế hoạch: A\n  chế độ báo cáo: B\n    kỳ báo cáo: {typed}\n").Entries[0].Children[0].Children[0].Value
            )
        );

    [Theory]
    [InlineData("quý V", "quý V")]
    [InlineData("quý I; giữa năm; năm", "giữa năm")]
    [InlineData("quý I, II, cuối quý III", "cuối quý III")]
    [InlineData("quý I năm 2024", "quý I năm 2024")]
    [InlineData("tháng 13", "tháng 13")]
    [InlineData("trước ngày 20", "trước ngày 20")]
    public void Other_words_are_no_part_of_a_year(string typed, string rest)
    {
        var diagnostic = Assert.Single(Sources.Parse($"kế hoạch: A\n  chế độ báo cáo: B\n    kỳ báo cáo: {typed}\n").Diagnostics);
        Assert.Equal(
            ("PAPI3060", $"Không hiểu “{rest}” là kỳ nào trong năm."),
            (diagnostic.Descriptor.Code, diagnostic.Message(PapiSite.Language.Diagnostics.MessageLanguage.Vietnamese))
        );
    }

    [Theory]
    [InlineData("đạt: 96%", "reached 96 %")]
    [InlineData("đạt 2: 1.245 tin, bài", "reached 1245 tin, bài")]
    [InlineData("đạt: 99,5 %", "reached 99.5 %")]
    [InlineData("đạt: 12", "reached 12 -")]
    [InlineData("minh chứng: tep/a.pdf (Báo cáo đã ký)", "file tep/a.pdf | Báo cáo đã ký")]
    [InlineData("minh chứng: https://a.example/b_(c) (Quyết định 5)", "link https://a.example/b_(c) | Quyết định 5")]
    [InlineData("minh chứng: https://a.example/", "link https://a.example/ | -")]
    public void Figures_and_evidence_are_read(string line, string read) =>
        Assert.Equal(read, TreeDump.Of(Entry(line).Value));

    [Theory]
    [InlineData("đạt: gần xong", "PAPI2019")]
    [InlineData("đạt: 80-90%", "PAPI2019")]
    [InlineData("minh chứng: javascript:alert(1)", "PAPI2014")]
    [InlineData("minh chứng: https://user:word@a.example/", "PAPI2013")]
    [InlineData("minh chứng: https://a.example/ Báo cáo", "PAPI2013")]
    [InlineData("minh chứng: tep/a.html", "PAPI2017")]
    [InlineData("trạng thái: xong rồi", "PAPI2010")]
    public void What_is_neither_is_told(string line, string code)
    {
        var state = line.StartsWith("trạng thái", StringComparison.Ordinal) ? "" : "    trạng thái: đang thực hiện\n";
        Assert.Equal(
            code,
            Assert.Single(Sources.Parse($"báo cáo: năm 2026{Head}  nhiệm vụ 1:\n{state}    {line}\n").Diagnostics).Descriptor.Code
        );
    }

    private static EntrySyntax Entry(string line) =>
        Sources
            .ParseSound($"báo cáo: năm 2026{Head}  nhiệm vụ 1:\n    trạng thái: đang thực hiện\n    {line}\n")
            .Entries[0]
            .Children[^1]
            .Children[^1];
}
