namespace PapiSite.Export.Tests;

/// <summary>A file says no more than the content does: a summary, a draft, what is out of force, what was taken from half a copy.</summary>
public sealed class NoticeTests
{
    private const string Plan = """
        kế hoạch: Phục vụ người dân năm 2026
          số hiệu: 12/KH-UBND
          ngày ban hành: 5/1/2026
          cơ quan ban hành: UBND tỉnh
          địa bàn: tỉnh Mẫu
          lời văn: nguyên văn
          nhiệm vụ 1: Niêm yết thủ tục
            chủ trì: Sở Nội vụ

        """;

    private const string Prevails = "Văn bản đã ký là kế hoạch 12/KH-UBND ngày 5/1/2026; khi có khác biệt, áp dụng theo văn bản đã ký.";

    [Theory]
    [InlineData("lời văn: nguyên văn", "", "")]
    [InlineData("lời văn: nguyên văn|bản nguồn: toàn văn|trạng thái: hiệu lực", "", "")]
    [InlineData("lời văn: tóm tắt", $"Bản tóm tắt, không phải văn bản đã ký. {Prevails}",
        $"Nội dung nhiệm vụ trong báo cáo này là lời tóm tắt. {Prevails}")]
    [InlineData("lời văn: nguyên văn|trạng thái: dự thảo", "Đây là dự thảo, chưa phải văn bản đã ban hành.",
        "Kế hoạch được báo cáo là dự thảo, chưa phải văn bản đã ban hành.")]
    [InlineData("lời văn: tóm tắt|trạng thái: dự thảo",
        "Bản tóm tắt, không phải văn bản đã ký. Đây là dự thảo, chưa phải văn bản đã ban hành.",
        "Nội dung nhiệm vụ trong báo cáo này là lời tóm tắt. Kế hoạch được báo cáo là dự thảo, chưa phải văn bản đã ban hành.")]
    [InlineData("lời văn: nguyên văn|trạng thái: đã thay thế", "Kế hoạch 12/KH-UBND ngày 5/1/2026 đã được thay thế.",
        "Kế hoạch 12/KH-UBND ngày 5/1/2026 đã được thay thế.")]
    [InlineData("lời văn: nguyên văn|trạng thái: hết hiệu lực", "Kế hoạch 12/KH-UBND ngày 5/1/2026 đã hết hiệu lực.",
        "Kế hoạch 12/KH-UBND ngày 5/1/2026 đã hết hiệu lực.")]
    [InlineData("lời văn: nguyên văn|bản nguồn: chỉ có phụ lục",
        "Bản nguồn của kế hoạch: chỉ có phụ lục, không có phần lời của văn bản.",
        "Bản nguồn của kế hoạch: chỉ có phụ lục, không có phần lời của văn bản.")]
    public void Every_page_and_every_sheet_of_tasks_says_what_the_plan_is_not(string fields, string notice, string ofReport)
    {
        var (_, publication, plan) = Repository.OfPlan(Plan.Replace("lời văn: nguyên văn", fields.Replace("|", "\n  ")));
        Assert.Equal(notice, OfficeWords.PageHeadOf(PlanExport.Docx(publication, plan)));
        Assert.Equal(ofReport, OfficeWords.PageHeadOf(PlanExport.Docx(publication, plan, withProgress: true)));
        Assert.Equal(notice, SheetNotice(PlanExport.Xlsx(publication, plan)));
        Assert.Equal(ofReport, SheetNotice(PlanExport.Xlsx(publication, plan, withProgress: true)));
    }

    /// <summary>Of a summary nobody sees from the file whether there is a signed document; a signed one shows it in its head.</summary>
    [Fact]
    public void A_summary_without_a_number_names_no_signed_document()
    {
        var nameless = Plan.Replace("số hiệu: 12/KH-UBND", "số hiệu: để trống").Replace("5/1/2026", "tháng 1/2026");
        var (_, publication, plan) = Repository.OfPlan(nameless.Replace("nguyên văn", "tóm tắt"));
        Assert.Equal(
            "Bản tóm tắt, không phải văn bản đã ký. Bản nguồn để trống số hiệu, chỉ ghi tháng 1/2026, không rõ ngày; chưa rõ văn bản "
                + "đã ban hành hay chưa.",
            OfficeWords.PageHeadOf(PlanExport.Docx(publication, plan)));
        (_, publication, plan) = Repository.OfPlan(nameless);
        Assert.Equal("", OfficeWords.PageHeadOf(PlanExport.Docx(publication, plan)));
    }

    [Fact]
    public void A_draft_with_a_number_has_no_appendix_of_an_issued_document()
    {
        var (_, publication, plan) = Repository.OfPlan(Plan);
        const string attached = "\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 5/1/2026 của UBND tỉnh Mẫu)\n";
        Assert.Contains(attached, OfficeWords.TextOf(PlanExport.Docx(publication, plan)), StringComparison.Ordinal);
        (_, publication, plan) = Repository.OfPlan(Plan.Replace("lời văn:", "trạng thái: dự thảo\n  lời văn:"));
        Assert.DoesNotContain("Kèm theo", OfficeWords.TextOf(PlanExport.Docx(publication, plan)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_editor_inferred_is_marked_in_columns_and_beside_parts()
    {
        var (_, publication, plan) = Repository.OfPlan(Plan.Replace("  lời văn:", "  suy ra: sản phẩm; chỉ tiêu\n  lời văn:") + """
                chỉ tiêu: 90%
                sản phẩm: Danh mục
                việc a: Rà soát
                  chỉ tiêu: 50%
                  sản phẩm: Báo cáo
                việc b: Công khai

            """);
        string[] row =
        [
            "“STT” | “Nhiệm vụ” | “Cơ quan chủ trì” | “Thời hạn” | “Chỉ tiêu (suy ra từ lời văn)” | “Sản phẩm (suy ra từ lời văn)”",
            "1 | “Niêm yết thủ tục\na) Rà soát (chỉ tiêu, suy ra từ lời văn: 50%; sản phẩm, suy ra từ lời văn: Báo cáo)\nb) Công khai” | "
                + "“Sở Nội vụ” |  | 0.9 | “Danh mục”",
        ];
        Assert.Equal(row, OfficeWords.SheetsOf(PlanExport.Xlsx(publication, plan))["Nhiệm vụ"][1..]);
        Assert.EndsWith(
            """
            STT
            Nhiệm vụ
            Cơ quan chủ trì
            Thời hạn
            Chỉ tiêu (suy ra từ lời văn)
            Sản phẩm (suy ra từ lời văn)
            1
            Niêm yết thủ tục
            a) Rà soát (chỉ tiêu, suy ra từ lời văn: 50%; sản phẩm, suy ra từ lời văn: Báo cáo)
            b) Công khai
            Sở Nội vụ
            90%
            Danh mục
            """,
            OfficeWords.TextOf(PlanExport.Docx(publication, plan)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Lost_passages_are_told_where_they_are_missing(bool withProgress)
    {
        var (_, publication, plan) = Repository.OfPlan("""
            kế hoạch: Phục vụ người dân năm 2026
              địa bàn: tỉnh Mẫu
              lời văn: nguyên văn
              phần bị mất: Phần II.
              nhóm I: Một cửa
                phần bị mất: Hai hàng cuối của nhóm.
                nhiệm vụ 1: Niêm yết thủ tục
                  chủ trì: Sở Nội vụ
                  phần bị mất: Cuối ô thời hạn.
                  việc a: Rà soát
                    phần bị mất: Cuối dòng.

            """);
        var text = OfficeWords.TextOf(PlanExport.Docx(publication, plan, withProgress)).Split('\n');
        Assert.Equal(
            [
                "Văn bản nguồn bị mất, hỏng hoặc để trống: Phần II.", "Văn bản nguồn bị mất, hỏng hoặc để trống: Hai hàng cuối của nhóm.",
                "Văn bản nguồn bị mất, hỏng hoặc để trống: Cuối ô thời hạn.", "a. Văn bản nguồn bị mất, hỏng hoặc để trống: Cuối dòng.",
            ],
            text.Where(line => line.Contains("bị mất", StringComparison.Ordinal)));
        var sheets = OfficeWords.SheetsOf(PlanExport.Xlsx(publication, plan, withProgress));
        Assert.EndsWith(
            " | “Văn bản nguồn bị mất, hỏng hoặc để trống: Cuối ô thời hạn.\na. Văn bản nguồn bị mất, hỏng hoặc để trống: Cuối dòng.”",
            sheets["Nhiệm vụ"][^1], StringComparison.Ordinal);
        Assert.Equal(
            [
                "“Kế hoạch” | “Phục vụ người dân năm 2026”", "“Địa bàn” | “tỉnh Mẫu”", "“Chỗ bị mất trong văn bản nguồn” | “Phần II.”",
                "“Chỗ bị mất trong văn bản nguồn” | “I. Một cửa: Hai hàng cuối của nhóm.”",
            ],
            sheets["Kế hoạch"]);
    }

    private static string SheetNotice(byte[] workbook)
    {
        var rows = OfficeWords.SheetsOf(workbook)["Nhiệm vụ"];
        return rows[1].StartsWith("“STT”", StringComparison.Ordinal) ? "" : rows[1].Trim('“', '”');
    }
}
