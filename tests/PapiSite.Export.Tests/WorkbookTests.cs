using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PapiSite.Export.Tests;

/// <summary>What a person finds in an exported workbook.</summary>
public sealed class WorkbookTests
{
    private const string Plan = """
        kế hoạch: Phục vụ người dân năm 2026
          số hiệu: 12/KH-UBND
          ngày ban hành: 5/1/2026
          cơ quan ban hành: UBND tỉnh
          địa bàn: tỉnh Mẫu
          thời kỳ: 2026
          lời văn: nguyên văn
          nhóm I: Một cửa
            nhiệm vụ 1: Niêm yết thủ tục
              chủ trì: Sở Nội vụ
              hạn: 30/6/2026
              chỉ tiêu: 90%
            nhiệm vụ 1.10: "=HYPERLINK" là tên của một hàm
              chủ trì: Sở Nội vụ
              hạn: trước ngày 30/6/2026
              chỉ tiêu: ≥ 90% hồ sơ
            nhiệm vụ 3: =1+1
              chủ trì: Sở Tài chính

        """;

    [Fact]
    public void Numbers_days_and_shares_are_such_and_all_else_is_text()
    {
        using var book = Open();
        var sheet = Sheets(book)["Nhiệm vụ"];
        string Shown(string reference)
        {
            var cell = sheet.Descendants<Cell>().Single(c => c.CellReference == reference);
            return cell.DataType?.Value == CellValues.InlineString ? $"“{cell.InnerText}”" : $"{cell.CellValue?.Text} as {cell.StyleIndex}";
        }

        Assert.Equal(["“STT”", "“Nhiệm vụ”", "“Cơ quan chủ trì”", "“Thời hạn”", "“Chỉ tiêu”"], "ABCDE".Select(c => Shown($"{c}2")));
        Assert.Equal("“I. Một cửa”", Shown("A3"));
        // 46203 is the 30th of June 2026 for Excel.
        Assert.Equal(["1 as 7", "“Niêm yết thủ tục”", "“Sở Nội vụ”", "46203 as 9", "0.9 as 8"], "ABCDE".Select(c => Shown($"{c}4")));
        Assert.Equal(["“1.10”", "“\"=HYPERLINK\" là tên của một hàm”"], "AB".Select(c => Shown($"{c}5")));
        Assert.Equal(["“Trước ngày 30/6/2026”", "“≥ 90% hồ sơ”"], "DE".Select(c => Shown($"{c}5")));
        Assert.Equal("“=1+1”", Shown("B6"));
        Assert.Empty(sheet.Descendants<CellFormula>());
        var format = book.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>()
            .ElementAt((int)sheet.Descendants<Cell>().Single(c => c.CellReference == "B6").StyleIndex!.Value);
        Assert.True(format.QuotePrefix?.Value);
    }

    [Fact]
    public void The_head_stays_in_sight_and_on_each_page_which_the_sheet_fits()
    {
        using var book = Open();
        var sheet = Sheets(book)["Nhiệm vụ"];
        var pane = sheet.Descendants<Pane>().Single();
        Assert.Equal((2.0, "A3", PaneStateValues.Frozen), (pane.VerticalSplit!.Value, pane.TopLeftCell!.Value, pane.State!.Value));
        Assert.Equal(
            "'Nhiệm vụ'!$2:$2",
            book.WorkbookPart!.Workbook.DefinedNames!.Elements<DefinedName>().Single(n => n.LocalSheetId! == 0U).Text);
        var page = sheet.Descendants<PageSetup>().Single();
        Assert.Equal(
            (OrientationValues.Landscape, 1U, 0U), (page.Orientation!.Value, page.FitToWidth!.Value, page.FitToHeight!.Value));
        Assert.True(sheet.Descendants<PageSetupProperties>().Single().FitToPage!.Value);
        Assert.Contains("A1:E1", sheet.Descendants<MergeCell>().Select(m => m.Reference!.Value));
        Assert.Contains("A3:E3", sheet.Descendants<MergeCell>().Select(m => m.Reference!.Value));
    }

    [Fact]
    public void A_second_sheet_tells_what_is_known_of_the_plan()
    {
        using var book = Open();
        Assert.Equal(
            """
            Kế hoạch | Phục vụ người dân năm 2026
            Số hiệu | 12/KH-UBND
            Ngày ban hành | 5/1/2026
            Cơ quan ban hành | UBND tỉnh
            Địa bàn | tỉnh Mẫu
            Thời gian thực hiện | 2026
            """,
            string.Join(
                '\n', Sheets(book)["Kế hoạch"].Descendants<Row>()
                    .Select(r => string.Join(" | ", r.Elements<Cell>().Select(c => c.InnerText)))));
    }

    [Fact]
    public void Progress_has_a_sheet_of_counts()
    {
        var publication = Repository.Publish(Repository.Folder("tests/Fictitious"));
        using var book = SpreadsheetDocument.Open(
            new MemoryStream(PlanExport.Xlsx(publication, publication.Content.Plans.Single(), withProgress: true)), isEditable: false);
        var rows = Sheets(book)["Kết quả"].Descendants<Row>()
            .Select(r => string.Join(" | ", r.Elements<Cell>().Select(c => c.InnerText)).TrimEnd(' ', '|')).ToList();
        Assert.StartsWith(
            "Nhóm | Tổng số | Hoàn thành đúng hạn | Hoàn thành quá hạn | Chưa hoàn thành, trong hạn | Chưa hoàn thành, quá hạn | ", rows[1],
            StringComparison.Ordinal);
        Assert.StartsWith("I. Tham gia của người dân | 2 | 1 | 1 | 0 | 0", rows[2], StringComparison.Ordinal);
    }

    private static SpreadsheetDocument Open()
    {
        var (_, publication, plan) = Repository.OfPlan(Plan);
        return SpreadsheetDocument.Open(new MemoryStream(PlanExport.Xlsx(publication, plan)), isEditable: false);
    }

    private static Dictionary<string, Worksheet> Sheets(SpreadsheetDocument book) =>
        book.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().ToDictionary(
            s => s.Name!.Value!, s => ((WorksheetPart)book.WorkbookPart.GetPartById(s.Id!.Value!)).Worksheet);
}
