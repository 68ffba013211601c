using PapiSite.Language.Syntax;
using PapiSite.Language.Text;

namespace PapiSite.Export.Tests;

/// <summary>The documents on which a plan rests and that it names, and the files that are attached to it.</summary>
public sealed class NamedDocumentsTests
{
    private const string Plan = """
        kế hoạch: Phục vụ người dân năm 2026
          số hiệu: 12/KH-UBND
          ngày ban hành: 5/1/2026
          cơ quan ban hành: UBND tỉnh
          địa bàn: tỉnh Mẫu
          lời văn: nguyên văn
          căn cứ: Luật Tổ chức chính quyền địa phương (19/6/2015); Chỉ thị 23/CT-TTg (2/9/2021, Thủ tướng Chính phủ)
          triển khai: Nghị quyết 76/NQ-CP (15/7/2021, Chính phủ)
          thay thế: Kế hoạch 9/KH-UBND (2025)
          viện dẫn: Luật Đất đai (2013)
          tệp: van-ban/Bản ký.pdf (Bản đã ký)
          tệp: van-ban/bieu-mau.docx
          mô tả: UBND tỉnh ban hành Kế hoạch như sau.
          nhiệm vụ 1: Niêm yết thủ tục
            chủ trì: Sở Nội vụ

        """;

    private const string Site = "trang web: Trang mẫu\n  địa chỉ gốc: https://mau.gov.vn/papi/\n";

    private static readonly string[] Files = ["van-ban/Bản ký.pdf", "van-ban/bieu-mau.docx"];

    [Fact]
    public void A_signed_plan_has_them_in_slanted_lines_between_its_title_and_its_body()
    {
        var (_, publication, plan) = Repository.OfPlan(Plan, Repository.Agencies + Site, Files);
        Assert.Contains(
            """
            KẾ HOẠCH
            Phục vụ người dân năm 2026
            Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
            Căn cứ Chỉ thị số 23/CT-TTg ngày 02 tháng 9 năm 2021 của Thủ tướng Chính phủ;
            Thực hiện Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ.
            UBND tỉnh ban hành Kế hoạch như sau.
            Tệp đính kèm
            - Bản đã ký (https://mau.gov.vn/papi/tep/van-ban/B%E1%BA%A3n%20k%C3%BD.pdf)
            - bieu-mau.docx (https://mau.gov.vn/papi/tep/van-ban/bieu-mau.docx)
            Phụ lục
            """,
            OfficeWords.TextOf(PlanExport.Docx(publication, plan)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Nghị định 59/2019/NĐ-CP (1/7/2019, Chính phủ)", "Nghị định số 59/2019/NĐ-CP ngày 01 tháng 7 năm 2019 của Chính phủ")]
    [InlineData("Nghị định số 59/2019/NĐ-CP (1/12/2019, Chính phủ)", "Nghị định số 59/2019/NĐ-CP ngày 01 tháng 12 năm 2019 của Chính phủ")]
    [InlineData("Thông tư 36/2017/TT-BGDĐT", "Thông tư số 36/2017/TT-BGDĐT")]
    [InlineData("Nghị quyết 06/2021/NQ-HĐND (HĐND tỉnh)", "Nghị quyết số 06/2021/NQ-HĐND của HĐND tỉnh")]
    [InlineData("Luật Đất đai (2013)", "Luật Đất đai năm 2013")]
    [InlineData("Luật Đất đai", "Luật Đất đai")]
    [InlineData("Luật Đất đai (sửa đổi)", "Luật Đất đai (sửa đổi)")]
    [InlineData("Đề án 06 (Chính phủ)", "Đề án 06 của Chính phủ")]
    [InlineData("Quyết định số 5/QĐ-UBND ngày 1/2/2025 của UBND tỉnh về việc giao chỉ tiêu",
        "Quyết định số 5/QĐ-UBND ngày 1/2/2025 của UBND tỉnh về việc giao chỉ tiêu")]
    [InlineData("Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII, nhiệm kỳ 2020-2025",
        "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII, nhiệm kỳ 2020-2025")]
    public void A_reference_is_written_as_sentences_have_it_and_loses_no_word(string typed, string written)
    {
        var (_, publication, plan) = Repository.OfPlan(
            $"kế hoạch: Một kế hoạch\n  địa bàn: tỉnh Mẫu\n  lời văn: nguyên văn\n  căn cứ: {typed}\n");
        Assert.Contains($"\nCăn cứ {written}.", OfficeWords.TextOf(PlanExport.Docx(publication, plan)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_signed_words_name_is_not_said_twice()
    {
        var (_, publication, plan) = Repository.OfPlan(Plan.Replace(
            "mô tả: UBND", "mô tả: Căn cứ Chỉ thị số 23/CT-TTg ngày 02/9/2021, Luật Tổ chức chính quyền địa phương, UBND"));
        Assert.Contains(
            "\nPhục vụ người dân năm 2026\nThực hiện Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ.\n"
                + "Căn cứ Chỉ thị số 23/CT-TTg ngày 02/9/2021, Luật Tổ chức chính quyền địa phương, UBND tỉnh ban hành Kế hoạch như sau.\n",
            OfficeWords.TextOf(PlanExport.Docx(publication, plan)), StringComparison.Ordinal);
    }

    /// <summary>A number that stands in another is not named.</summary>
    [Fact]
    public void A_number_is_named_as_a_whole()
    {
        var (_, publication, plan) = Repository.OfPlan(Plan.Replace("mô tả: UBND", "mô tả: Theo Chỉ thị 123/CT-TTg, UBND"));
        Assert.Contains(
            "\nCăn cứ Chỉ thị số 23/CT-TTg ngày 02 tháng 9 năm 2021 của Thủ tướng Chính phủ;\n",
            OfficeWords.TextOf(PlanExport.Docx(publication, plan)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_summary_and_a_workbook_have_all_of_them_by_what_they_are_to_the_plan()
    {
        var (_, publication, plan) = Repository.OfPlan(Plan.Replace("nguyên văn", "tóm tắt"), Repository.Agencies, Files);
        Assert.Contains(
            """
            Địa bàn: tỉnh Mẫu
            Triển khai: Nghị quyết 76/NQ-CP (15/7/2021, Chính phủ)
            Thay thế: Kế hoạch 9/KH-UBND (2025)
            Căn cứ: Luật Tổ chức chính quyền địa phương (19/6/2015); Chỉ thị 23/CT-TTg (2/9/2021, Thủ tướng Chính phủ)
            Văn bản viện dẫn: Luật Đất đai (2013)
            UBND tỉnh ban hành Kế hoạch như sau.
            Tệp đính kèm
            - Bản đã ký (van-ban/Bản ký.pdf)
            - bieu-mau.docx (van-ban/bieu-mau.docx)
            """,
            OfficeWords.TextOf(PlanExport.Docx(publication, plan)), StringComparison.Ordinal);
        Assert.Equal(
            [
                "“Địa bàn” | “tỉnh Mẫu”",
                "“Triển khai” | “Nghị quyết 76/NQ-CP (15/7/2021, Chính phủ)”",
                "“Thay thế” | “Kế hoạch 9/KH-UBND (2025)”",
                "“Căn cứ” | “Luật Tổ chức chính quyền địa phương (19/6/2015); Chỉ thị 23/CT-TTg (2/9/2021, Thủ tướng Chính phủ)”",
                "“Văn bản viện dẫn” | “Luật Đất đai (2013)”",
                "“Tệp đính kèm” | “Bản đã ký (van-ban/Bản ký.pdf)”",
                "“Tệp đính kèm” | “bieu-mau.docx (van-ban/bieu-mau.docx)”",
            ],
            OfficeWords.SheetsOf(PlanExport.Xlsx(publication, plan))["Kế hoạch"][4..]);
    }

    [Theory]
    [InlineData("a.docx")]
    [InlineData("a.xlsx")]
    public void A_summary_and_a_workbook_import_again_with_all_that_is_known_of_the_document(string name)
    {
        var (trees, publication, plan) = Repository.OfPlan(
            Plan.Replace("lời văn: nguyên văn", "lời văn: tóm tắt\n  thời kỳ: 2026\n  trạng thái: hiệu lực\n  bản nguồn: không đầy đủ\n  "
                + "nguồn: Công báo số 5").Replace("số hiệu: 12/KH-UBND", "số hiệu: bị mất"),
            Repository.Agencies, Files);
        var bytes = name == "a.docx" ? PlanExport.Docx(publication, plan) : PlanExport.Xlsx(publication, plan);
        var (again, _) = ToldPlan.Imported(name, bytes, trees, plan);
        Assert.Equal(plan.Citations.Select(c => (c.Kind, c.Key)), again.Citations.Select(c => (c.Kind, c.Key)));
        Assert.Equal(
            (plan.Issued, plan.Period, plan.Status, plan.SourceCopy, plan.Provenance),
            (again.Issued, again.Period, again.Status, again.SourceCopy, again.Provenance));
        Assert.Equal(ToldPlan.Of(plan), ToldPlan.Of(again));
    }

    [Fact]
    public void A_plan_whose_place_another_takes_says_by_which()
    {
        var replaced = Plan.Replace("năm 2026", "năm 2025").Replace("12/KH-UBND", "9/KH-UBND").Replace("5/1/2026", "6/1/2025")
            .Replace("  thay thế: Kế hoạch 9/KH-UBND (2025)\n", "");
        (string Path, string Text)[] files =
            [("co-quan/a.papi", Repository.Agencies), ("ke-hoach/a.papi", Plan), ("ke-hoach/b.papi", replaced)];
        var publication = Repository.Publish(files.Select(f => SyntaxTree.Parse(SourceText.FromString(f.Path, f.Text))));
        Assert.Contains(
            "“Được thay thế bởi” | “Kế hoạch 12/KH-UBND ngày 5/1/2026”",
            OfficeWords.SheetsOf(PlanExport.Xlsx(publication, publication.Content.Plans.Single(p => p.Number == "9/KH-UBND")))["Kế hoạch"]);
    }
}
