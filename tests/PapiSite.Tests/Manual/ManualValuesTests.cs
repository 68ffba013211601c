using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Manual;

/// <summary>The tables on targets, documents and scores against what the grammars read.</summary>
public sealed class ManualValuesTests
{
    [Fact]
    public void A_target_is_read_as_the_page_on_tasks_says() =>
        Assert.All(Rows("nhiem-vu", "Viết", "So sánh", "Số", "Đơn vị"), row =>
        {
            var target = Read(Keywords.Target, "chỉ tiêu", row[0]);
            Assert.Equal(
                string.Join(" | ", row),
                string.Join(" | ", row[0], Words(target.Operator), Number(target.Number), target.Unit ?? "–")
            );
        });

    [Fact]
    public void A_target_of_another_form_is_read_as_the_page_on_tasks_says() =>
        Assert.All(Rows("nhiem-vu", "Chỉ tiêu in", "Được đọc là"), row =>
            Assert.Equal(row[1], TargetReading.Of(Read(Keywords.Target, "chỉ tiêu", row[0]))));

    [Fact]
    public void A_figure_is_held_against_its_target_as_the_page_on_reports_says() =>
        Assert.All(Rows("bao-cao", "Chỉ tiêu", "Đạt", "Kết luận"), row =>
            Assert.Equal(row[2], TargetReading.Verdict(row[0], row[1].Trim('`'))));

    [Fact]
    public void A_document_is_read_as_the_page_on_documents_says() =>
        Assert.All(Rows("van-ban", "Viết", "Loại hoặc tên", "Số hiệu", "Ngày", "Cơ quan"), row =>
        {
            var document = Read(Keywords.LegalBasis, "căn cứ", row[0]).Members.Single();
            var date = document.Date is { } d ? $"{d.Day}/{d.Month}/{d.Year}" : "–";
            Assert.Equal(
                string.Join(" | ", row),
                string.Join(
                    " | ",
                    row[0],
                    document.Name.Length > 0 ? document.Name : "–",
                    document.Number ?? "–",
                    date,
                    document.Issuer ?? "–"
                )
            );
        });

    [Fact]
    public void Every_part_of_a_score_that_the_page_on_plans_shows_is_read() =>
        Assert.All(
            Rows("ke-hoach", "Phần", "Được đọc là").SelectMany(r => r[0].Split(["` hoặc `", "`, `"], StringSplitOptions.None)),
            part => Assert.NotNull(Parse($"  kết quả 2023: {part}\n").Get(Keywords.Result))
        );

    private static List<string[]> Rows(string page, params string[] heading)
    {
        var rows = ManualPage.Named(page).Rows(heading).ToList();
        Assert.NotEmpty(rows);
        return rows;
    }

    private static T Read<T>(Keyword<T> keyword, string name, string text) where T : Value =>
        Parse($"  nhiệm vụ 1: Ví dụ\n    {name}: {text}\n").Children[0].Get(keyword)!;

    private static EntrySyntax Parse(string lines) =>
        SyntaxTree.Parse(SourceText.FromString("vi-du.papi", $"kế hoạch: Ví dụ\n{lines}")).Entries[0];

    private static string Number(decimal? number) =>
        number is { } n ? n.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture).Replace('.', ',') : "–";

    private static string Words(Comparison? comparison) => comparison is { } told ? TargetReading.Words(told) : "–";
}
