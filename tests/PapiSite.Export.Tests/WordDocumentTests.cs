using System.IO.Compression;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PapiSite.Site;
using PapiSite.Site.Wording;

namespace PapiSite.Export.Tests;

/// <summary>What a person finds in an exported Word document.</summary>
public sealed class WordDocumentTests
{
    private const string Plan = """
        kế hoạch: Phục vụ người dân năm 2026
          số hiệu: 12/KH-UBND
          ngày ban hành: 5/1/2026
          cơ quan ban hành: UBND tỉnh
          người ký: Nguyễn Văn Mẫu (Phó Chủ tịch, thay mặt UBND, ký thay Chủ tịch)
          địa bàn: tỉnh Mẫu
          thời kỳ: 2026
          lời văn: nguyên văn
          nơi nhận: UBND tỉnh; Lưu VT
          phần I: Mục đích
            nội dung:
              Để **người dân** được phục vụ tốt hơn.

              - Việc thứ nhất.
              - Việc thứ hai.
          nhóm I: Một cửa
            nhiệm vụ 1: Niêm yết thủ tục
              chủ trì: Sở Nội vụ
              phối hợp: UBND cấp xã
              hạn: 30/6/2026
              chỉ tiêu: 90%
              sản phẩm: Danh mục

        """;

    private static readonly string Summary = Plan.Replace("lời văn: nguyên văn", "lời văn: tóm tắt");

    /// <summary>Of plans on which nobody collects reports no file says that one is missing or late.</summary>
    [Fact]
    public void Nobody_is_accused_where_no_reports_are_collected()
    {
        var publication = Repository.Publish(Repository.Folder("content"));
        Assert.All(publication.Content.Plans, plan => Assert.All(
            new[] { PlanExport.Docx(publication, plan, true), PlanExport.Xlsx(publication, plan, true) },
            file => Assert.DoesNotMatch("(?i)chưa có báo cáo|quá hạn|chậm [0-9]", AllText(file))));
    }

    /// <summary>The words of all parts of a package.</summary>
    private static string AllText(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return string.Concat(zip.Entries.Where(e => e.Name.EndsWith(".xml", StringComparison.Ordinal)).Select(e =>
        {
            using var reader = new StreamReader(e.Open());
            return Regex.Replace(reader.ReadToEnd(), "<[^>]*>", "");
        }));
    }

    [Fact]
    public void A_signed_plan_has_the_head_and_the_foot_of_the_decree()
    {
        var text = TextOf(Plan);
        Assert.Equal(
            """
            ỦY BAN NHÂN DÂN TỈNH MẪU
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 12/KH-UBND
            Mẫu, ngày 05 tháng 01 năm 2026
            KẾ HOẠCH
            Phục vụ người dân năm 2026
            I. Mục đích
            Để người dân được phục vụ tốt hơn.
            - Việc thứ nhất.
            - Việc thứ hai.
            Nơi nhận:
            - UBND tỉnh;
            - Lưu VT.
            TM. ỦY BAN NHÂN DÂN
            KT. CHỦ TỊCH
            PHÓ CHỦ TỊCH
            Nguyễn Văn Mẫu
            Phụ lục
            Danh mục nhiệm vụ
            (Kèm theo Kế hoạch số 12/KH-UBND ngày 5/1/2026 của UBND tỉnh Mẫu)
            STT
            Nhiệm vụ
            Cơ quan chủ trì
            Cơ quan phối hợp
            Thời hạn
            Chỉ tiêu
            Sản phẩm
            I. Một cửa
            1
            Niêm yết thủ tục
            Sở Nội vụ
            UBND cấp xã
            30/6/2026
            90%
            Danh mục
            """,
            text);
    }

    [Fact]
    public void A_summary_says_on_each_page_that_it_is_none_and_has_neither_motto_nor_signature()
    {
        var text = TextOf(Summary);
        Assert.DoesNotContain("Độc lập", text, StringComparison.Ordinal);
        Assert.DoesNotContain("TM. ỦY BAN NHÂN DÂN", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kèm theo", text, StringComparison.Ordinal);
        Assert.Contains("Số hiệu: 12/KH-UBND\nNgày ban hành: 5/1/2026\nCơ quan ban hành: UBND tỉnh\n", text, StringComparison.Ordinal);
        using var word = Open(Summary);
        var heads = word.MainDocumentPart!.HeaderParts.Select(h => h.Header.InnerText).ToList();
        Assert.Equal(2, heads.Count);
        Assert.All(heads, head => Assert.Contains(
            "Bản tóm tắt, không phải văn bản đã ký. Văn bản đã ký là kế hoạch 12/KH-UBND ngày 5/1/2026; khi có khác biệt, áp dụng theo văn "
                + "bản đã ký.",
            head, StringComparison.Ordinal));
    }

    [Fact]
    public void Headings_are_those_of_Words_navigation()
    {
        using var word = Open(Plan);
        var levels = word.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>()
            .Where(s => s.StyleParagraphProperties?.OutlineLevel is not null)
            .ToDictionary(s => s.StyleId!.Value!, s => s.StyleParagraphProperties!.OutlineLevel!.Val!.Value);
        Assert.Equal(
            [("I. Mục đích", 0), ("Phụ lục", 0)],
            word.MainDocumentPart.Document.Body!.Elements<Paragraph>()
                .Where(p => levels.ContainsKey(p.ParagraphProperties!.ParagraphStyleId!.Val!.Value!))
                .Select(p => (p.InnerText, levels[p.ParagraphProperties!.ParagraphStyleId!.Val!.Value!])));
    }

    [Fact]
    public void The_table_lies_across_its_head_is_repeated_and_its_rows_do_not_break()
    {
        using var word = Open(Plan);
        var body = word.MainDocumentPart!.Document.Body!;
        Assert.Equal(
            [null, PageOrientationValues.Landscape],
            body.Descendants<SectionProperties>().Select(s => s.GetFirstChild<PageSize>()!.Orient?.Value));
        var rows = body.Elements<Table>().Last().Elements<TableRow>().ToList();
        Assert.Equal([true, false, false], rows.Select(r => r.TableRowProperties?.GetFirstChild<TableHeader>() is not null));
        Assert.Equal([true, false, true], rows.Select(r => r.TableRowProperties?.GetFirstChild<CantSplit>() is not null));
    }

    /// <summary>A document ends with a paragraph: after a table it takes no room, and no line of it looks like the table's.</summary>
    [Fact]
    public void Under_the_last_table_there_is_no_line()
    {
        using var word = Open(Plan);
        var end = word.MainDocumentPart!.Document.Body!.Elements<Paragraph>().Last();
        Assert.Equal(("", BorderValues.None), (end.InnerText, end.ParagraphProperties!.ParagraphBorders!.TopBorder!.Val!.Value));
    }

    [Fact]
    public void A_document_of_the_Party_has_the_Partys_head()
    {
        var text = TextOf(
            Plan.Replace("cơ quan ban hành: UBND tỉnh", "cơ quan ban hành: Tỉnh ủy Mẫu").Replace("12/KH-UBND", "12-KH/TU"),
            Repository.Agencies + "  cơ quan: Tỉnh ủy Mẫu\n");
        Assert.StartsWith("TỈNH ỦY MẪU\n*\nĐẢNG CỘNG SẢN VIỆT NAM\nSố 12-KH/TU\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("CỘNG HÒA", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_counts_by_the_official_classes_and_leaves_room_to_sign()
    {
        var publication = Repository.Publish(Repository.Folder("tests/Fictitious"));
        const string classes = "Tổng số | Hoàn thành đúng hạn | Hoàn thành quá hạn | Chưa hoàn thành, trong hạn | "
            + "Chưa hoàn thành, quá hạn | Có báo cáo, không xác định thời hạn | Dừng thực hiện | Chưa có báo cáo";
        Assert.Equal(
            [
                "PHÒNG NỘI VỤ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc",
                "Số: ........./BC-......... | Thí Dụ, ngày ..... tháng ..... năm 20.....",
                "BÁO CÁO",
                "Kết quả thực hiện kế hoạch 12/KH-UBND ngày 15/1/2026 của UBND huyện Thí Dụ, tính đến ngày 15/7/2026",
                "5/6 nhiệm vụ có báo cáo; 2 hoàn thành (33,3% tổng số nhiệm vụ).",
                InterfaceTexts.Of(SiteLanguage.Vietnamese).CompletionMethod(Repository.Today),
                "Kết quả theo thời hạn, theo nhóm nhiệm vụ",
                $"Nhóm | {classes}",
                "I. Tham gia của người dân | 2 | 1 | 1 | 0 | 0 | 0 | 0 | 0",
                "II. Công khai, minh bạch | 4 | 0 | 0 | 0 | 1 | 1 | 1 | 1",
                "Tổng cộng | 6 | 1 | 1 | 0 | 1 | 1 | 1 | 1",
                "Kết quả theo thời hạn, theo cơ quan chủ trì",
                $"Cơ quan | {classes}",
                "Phòng Nội vụ | 3 | 1 | 1 | 0 | 1 | 0 | 0 | 0",
                "Phòng Văn hóa | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 0",
                "Phòng Tài chính | 2 | 0 | 0 | 0 | 0 | 1 | 1 | 0",
                "Văn phòng UBND huyện | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 1",
                "Nhiệm vụ do nhiều cơ quan chủ trì được đếm ở từng cơ quan, nên cộng các dòng có thể lớn hơn số nhiệm vụ của kế hoạch.",
                "Nơi nhận: / - UBND huyện. | (Chức vụ, chữ ký, họ và tên)",
                "Phụ lục",
                "Tình hình thực hiện từng nhiệm vụ",
                "STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn | Chỉ tiêu | Sản phẩm | "
                    + "Tình hình thực hiện | Việc đã làm, số liệu đạt được | Cơ quan báo cáo",
                "I. Tham gia của người dân",
                "1 | Niêm yết quy chế dân chủ ở các thôn | Phòng Nội vụ | UBND cấp xã | Quý I năm 2026 |  | Báo cáo | "
                    + "Hoàn thành quá hạn / Ngày hoàn thành: 10/4/2026. / Hoàn thành chậm 10 ngày so với thời hạn. | "
                    + "Minh chứng: Báo cáo niêm yết | Phòng Nội vụ, ngày 20/4/2026",
                "2 | Tập huấn cán bộ thôn | Phòng Nội vụ | UBND cấp xã | Tháng 5/2026 | ≥ 90% cán bộ thôn |  | "
                    + "Hoàn thành đúng hạn / Ngày hoàn thành: 28/5/2026. | Chỉ tiêu: Đã đạt 92% (đạt chỉ tiêu) | "
                    + "Phòng Nội vụ, ngày 5/7/2026",
                "II. Công khai, minh bạch",
                "1 | Công khai danh sách hộ nghèo | Phòng Văn hóa; Phòng Nội vụ | UBND cấp xã | Tháng 6/2026 |  | Danh sách | "
                    + "Chưa hoàn thành, quá hạn / Quá hạn 15 ngày / Đang thực hiện | Minh chứng: Danh sách hộ nghèo | "
                    + "Phòng Nội vụ, ngày 19/6/2026 / Phòng Văn hóa, ngày 18/6/2026",
                "2 | Công khai thu, chi ngân sách xã | Phòng Tài chính | UBND cấp xã | Hàng quý |  |  | "
                    + "Có báo cáo, không xác định thời hạn / Đang thực hiện |  | Phòng Tài chính, ngày 24/4/2026",
                "3 | Trả lời kiến nghị trên trang thông tin điện tử | Văn phòng UBND huyện | UBND cấp xã | Năm 2026 | "
                    + "Năm 2026: 95% kiến nghị / Năm 2027: 98% kiến nghị |  | Chưa có báo cáo |  | ",
                "4 | Số hóa hồ sơ ngân sách | Phòng Tài chính | UBND cấp xã | Tháng 4/2026 | 100% hồ sơ |  | "
                    + "Dừng thực hiện |  | Phòng Tài chính, ngày 22/6/2026",
            ],
            OfficeWords.BodyOf(PlanExport.Docx(publication, publication.Content.Plans.Single(), withProgress: true)).Split('\n'));
    }

    private static string TextOf(string plan, string agencies = Repository.Agencies)
    {
        var (_, publication, made) = Repository.OfPlan(plan, agencies);
        return OfficeWords.TextOf(PlanExport.Docx(publication, made));
    }

    private static WordprocessingDocument Open(string plan)
    {
        var (_, publication, made) = Repository.OfPlan(plan);
        return WordprocessingDocument.Open(new MemoryStream(PlanExport.Docx(publication, made)), isEditable: false);
    }
}
