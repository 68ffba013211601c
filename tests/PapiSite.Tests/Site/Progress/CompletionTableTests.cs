using AngleSharp.Dom;

namespace PapiSite.Tests.Site.Progress;

/// <summary>
/// The table of the four official classes that an office copies into its report, in the fictitious district, counted by hand.
/// </summary>
public sealed class CompletionTableTests
{
    private static readonly string[] Official =
    [
        "Hoàn thành đúng hạn",
        "Hoàn thành quá hạn",
        "Chưa hoàn thành, trong hạn",
        "Chưa hoàn thành, quá hạn",
    ];

    [Fact]
    public void The_report_of_a_period_counts_by_group_and_by_leading_agency_and_says_the_rule()
    {
        var section = Section("bao-cao/2026-06/thi-du-papi-2026", "theo-han");
        var tables = section.QuerySelectorAll("table").ToList();
        Assert.Equal(
            ["Nhóm", .. Official, "Có báo cáo, không xác định thời hạn", "Dừng thực hiện", "Chưa có báo cáo", "Tổng số"],
            Heads(tables[0])
        );
        Assert.Equal(
            [
                "I. Tham gia của người dân | 1 | 1 | 0 | 0 | 0 | 0 | 0 | 2",
                "II. Công khai, minh bạch | 0 | 0 | 1 | 0 | 1 | 1 | 1 | 4",
                "Tổng cộng | 1 | 1 | 1 | 0 | 1 | 1 | 1 | 6",
            ],
            Rows(tables[0])
        );
        Assert.Equal(
            ["Cơ quan", .. Official, "Có báo cáo, không xác định thời hạn", "Dừng thực hiện", "Chưa có báo cáo", "Tổng số"],
            Heads(tables[1])
        );
        Assert.Equal(
            [
                "Phòng Nội vụ | 1 | 1 | 1 | 0 | 0 | 0 | 0 | 3",
                "Phòng Văn hóa | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 1",
                "Phòng Tài chính | 0 | 0 | 0 | 0 | 1 | 1 | 0 | 2",
                "Văn phòng UBND huyện | 0 | 0 | 0 | 0 | 0 | 0 | 1 | 1",
            ],
            Rows(tables[1])
        );
        Assert.Contains(
            "Quy tắc: tính đến hết ngày 30/6/2026, mỗi nhiệm vụ ở một cột.",
            section.TextContent.Words(),
            StringComparison.Ordinal
        );
        Assert.Contains("Nhiệm vụ do nhiều cơ quan chủ trì được đếm ở từng cơ quan", section.TextContent.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_agency_counts_the_tasks_that_it_leads_by_plan()
    {
        var table = Section("co-quan/thi-du/phong-noi-vu", "tien-do").QuerySelectorAll("table")[1];
        Assert.Equal(["Kế hoạch", .. Official, "Tổng số"], Heads(table));
        Assert.Equal(["Kế hoạch 12/KH-UBND ngày 15/1/2026 | 1 | 1 | 0 | 1 | 3"], Rows(table));
    }

    [Fact]
    public void In_English_the_classes_have_their_names_too() =>
        Assert.Equal(
            [
                "Group",
                "Completed on time",
                "Completed late",
                "Not completed, within the deadline",
                "Not completed, overdue",
                "Reported on, no final date",
                "Discontinued",
                "Not yet reported",
                "Total",
            ],
            Heads(Section("en/bao-cao/2026-06/thi-du-papi-2026", "theo-han").QuerySelector("table")!)
        );

    private static IElement Section(string route, string id) => FictitiousDistrict.Page(route).GetElementById(id)!.ParentElement!;

    private static IEnumerable<string> Heads(IElement table) => table.QuerySelectorAll("thead th").Select(h => h.TextContent.Words());

    private static IEnumerable<string> Rows(IElement table) =>
        table.QuerySelectorAll("tbody tr").Select(r => string.Join(" | ", r.Children.Select(c => c.TextContent.Words())));
}
