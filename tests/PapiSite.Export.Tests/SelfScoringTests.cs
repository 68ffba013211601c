namespace PapiSite.Export.Tests;

/// <summary>Tables in which a body scores itself, in files as on the page of the plan.</summary>
public sealed class SelfScoringTests
{
    internal const string Set = """
        bộ chỉ số CCHC: Chỉ số cải cách hành chính
          tên ngắn: PAR INDEX
          điểm tối đa: 5
          chỉ số 1: Chỉ đạo
            điểm tối đa: 3
            thành phần 1: Kế hoạch
              điểm tối đa: 1
            thành phần 2: Hoàn thành
              điểm tối đa: 2
          chỉ số 2: Công khai
            điểm tối đa: 2

        """;

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

    private const string Table = """
          tự chấm điểm 2025: CCHC
            nguồn: Phụ lục II
            tiêu chí 2: không đánh giá
            tiêu chí 1.1: 1/1 điểm
              điểm thẩm định: 0,75 điểm
              tài liệu kiểm chứng: Kế hoạch số 3/KH-UBND; Công văn số 15/UBND-NV
            tiêu chí 1.2: 1,5/2 điểm
              điểm thẩm định: 2 điểm
              ghi chú: Một nhiệm vụ **chậm**.
            tổng điểm: 4,5/5 điểm
            ghi chú: Bảng chưa được phê duyệt.

        """;

    [Fact]
    public void A_Word_file_has_the_table_on_a_sheet_of_its_own_in_the_order_of_the_set()
    {
        var file = Docx(Plan + Table);
        Assert.EndsWith(
            """
            Sở Nội vụ
            Phụ lục II
            Tự chấm điểm PAR INDEX năm 2025
            (Kèm theo Kế hoạch số 12/KH-UBND ngày 5/1/2026 của UBND tỉnh Mẫu)
            STT
            Tiêu chí
            Điểm tối đa
            Điểm tự chấm
            Điểm thẩm định
            Tài liệu kiểm chứng
            Ghi chú
            1
            Chỉ đạo
            3
            2,5
            2,75
            1.1
            Kế hoạch
            1
            1
            0,75
            Kế hoạch số 3/KH-UBND
            Công văn số 15/UBND-NV
            1.2
            Hoàn thành
            2
            1,5
            2
            Một nhiệm vụ chậm.
            2
            Công khai
            2
            không đánh giá
            Tổng điểm
            5
            4,5
            Điểm in nghiêng không có trong văn bản: đó là tổng điểm các tiêu chí bên trong, chỉ tính khi mọi tiêu chí ấy đều có điểm.
            Bảng chưa được phê duyệt.
            """,
            OfficeWords.TextOf(file), StringComparison.Ordinal);
        Assert.Equal(
            """
            STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Điểm thẩm định | Tài liệu kiểm chứng | Ghi chú
            **1** | **Chỉ đạo** | **3** | ***2,5*** | ***2,75*** |  | 
            1.1 | Kế hoạch | 1 | 1 | 0,75 | Kế hoạch số 3/KH-UBND / Công văn số 15/UBND-NV | 
            1.2 | Hoàn thành | 2 | 1,5 | 2 |  | Một nhiệm vụ chậm.
            2 | Công khai | 2 | không đánh giá |  |  | 
             | **Tổng điểm** | **5** | **4,5** |  |  | 
            """,
            OfficeWords.LastTableOf(file));
        Assert.Empty(OfficeFileTests.FaultsOf(file, isWord: true));
    }

    [Fact]
    public void A_workbook_has_points_as_numbers_and_words_as_text()
    {
        var (_, publication, plan) = Repository.OfPlan(Plan + Table, Repository.Agencies + Set);
        var file = PlanExport.Xlsx(publication, plan);
        Assert.Equal(
            [
                "“Tự chấm điểm PAR INDEX năm 2025”",
                "“Nguồn: Phụ lục II”",
                "“STT” | “Tiêu chí” | “Điểm tối đa” | “Điểm tự chấm” | “Điểm thẩm định” | “Tài liệu kiểm chứng” | “Ghi chú”",
                "“1” | “Chỉ đạo” | 3 | 2.5 | 2.75",
                "“1.1” | “Kế hoạch” | 1 | 1 | 0.75 | “Kế hoạch số 3/KH-UBND\nCông văn số 15/UBND-NV”",
                "“1.2” | “Hoàn thành” | 2 | 1.5 | 2 |  | “Một nhiệm vụ chậm.”",
                "“2” | “Công khai” | 2 | “không đánh giá”",
                " | “Tổng điểm” | 5 | 4.5",
                "“Điểm in nghiêng không có trong văn bản: đó là tổng điểm các tiêu chí bên trong, chỉ tính khi mọi tiêu chí ấy đều có "
                    + "điểm.”",
                "“Bảng chưa được phê duyệt.”",
            ],
            OfficeWords.SheetsOf(file)["Tự chấm điểm"]);
        Assert.Empty(OfficeFileTests.FaultsOf(file, isWord: false));
    }

    [Fact]
    public void A_table_has_the_columns_that_it_fills_and_says_nothing_of_sums_that_it_has_not()
    {
        var file = Docx(Plan + "  tự chấm điểm 2025: CCHC\n    cơ quan: Sở Nội vụ\n    tiêu chí 1.1: 1 điểm\n");
        Assert.EndsWith(
            """
            Sở Nội vụ
            Phụ lục
            Tự chấm điểm PAR INDEX năm 2025
            (Kèm theo Kế hoạch số 12/KH-UBND ngày 5/1/2026 của UBND tỉnh Mẫu)
            Cơ quan tự chấm: Sở Nội vụ
            STT
            Tiêu chí
            Điểm tối đa
            Điểm tự chấm
            1
            Chỉ đạo
            3
            1.1
            Kế hoạch
            1
            1
            """,
            OfficeWords.TextOf(file), StringComparison.Ordinal);
    }

    /// <summary>Two appendices of one label would be one to a reader: the source is told instead.</summary>
    [Fact]
    public void Two_tables_have_two_sheets_and_two_titles()
    {
        string Of(string body) => Table.Replace("    nguồn:", $"    cơ quan: {body}\n    nguồn:");
        var (_, publication, plan) = Repository.OfPlan(Plan + Of("Sở Nội vụ") + Of("Sở Tài chính"), Repository.Agencies + Set);
        string[] lines = ["Phụ lục", "Tự chấm điểm", "Cơ quan tự chấm", "Nguồn"];
        Assert.Equal(
            [
                "Phụ lục", "Phụ lục", "Tự chấm điểm PAR INDEX năm 2025: Sở Nội vụ", "Cơ quan tự chấm: Sở Nội vụ", "Nguồn: Phụ lục II",
                "Phụ lục", "Tự chấm điểm PAR INDEX năm 2025: Sở Tài chính", "Cơ quan tự chấm: Sở Tài chính", "Nguồn: Phụ lục II",
            ],
            OfficeWords.TextOf(PlanExport.Docx(publication, plan)).Split('\n')
                .Where(line => lines.Any(l => line.StartsWith(l, StringComparison.Ordinal))));
        var sheets = OfficeWords.SheetsOf(PlanExport.Xlsx(publication, plan));
        Assert.Equal(["Nhiệm vụ", "Kế hoạch", "Tự chấm điểm", "Tự chấm điểm (2)"], sheets.Keys);
        Assert.Equal("“Tự chấm điểm PAR INDEX năm 2025: Sở Tài chính”", sheets["Tự chấm điểm (2)"][0]);
    }

    /// <summary>A report tells what was done of the tasks; what the plan's bodies scored themselves is the plan's.</summary>
    [Fact]
    public void A_report_has_no_such_table()
    {
        var (_, publication, plan) = Repository.OfPlan(Plan + Table, Repository.Agencies + Set);
        Assert.DoesNotContain(
            "Tự chấm điểm", OfficeWords.TextOf(PlanExport.Docx(publication, plan, withProgress: true)), StringComparison.Ordinal);
    }

    private static byte[] Docx(string plan)
    {
        var (_, publication, made) = Repository.OfPlan(plan, Repository.Agencies + Set);
        return PlanExport.Docx(publication, made);
    }
}
