using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PapiSite.Tests.Site.Calendar;

/// <summary>What a reader finds on the pages of deadlines.</summary>
public sealed class DeadlinePagesTests
{
    private static readonly RenderedSite Running = CalendarContent.PagesOn(new(2023, 11, 1));

    private static readonly RenderedSite Later = CalendarContent.PagesOn(new(2024, 2, 1));

    [Fact]
    public void From_home_to_what_is_due_in_a_quarter_takes_two_steps()
    {
        Assert.Contains("/thoi-han/", Links(Running, "index.html"));
        Assert.Contains("/thoi-han/2023/quy-4/", Links(Running, "thoi-han/index.html"));
    }

    [Fact]
    public void A_quarter_sets_its_own_tasks_apart_from_those_of_the_year_and_of_several()
    {
        var page = Running.Page("thoi-han/2023/quy-4/index.html").Document;
        Assert.Equal("Thời hạn quý IV năm 2023", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(
            [
                "Quý IV năm 2023: Khám mắt",
                "Tháng 10 năm 2023: Kiểm tra",
                "Tháng 12 năm 2023: Lập hồ sơ, Tiêm chủng",
                "Hạn cả năm 2023: Tập huấn",
                "Hạn nhiều năm, đến hết năm 2023: Sửa trạm",
            ],
            Sections(page));
        Assert.Equal("4 nhiệm vụ ghi hạn trong quý IV năm 2023.", page.QuerySelector(".lead")!.TextContent);
        Assert.Equal(
            "Ngoài ra, 1 nhiệm vụ ghi hạn cả năm 2023, muộn nhất là ngày 31/12/2023",
            page.QuerySelector("a[href='/thoi-han/2023/quy-4/#ca-nam']")!.TextContent
        );
    }

    [Fact]
    public void A_year_lists_what_is_due_by_all_of_it_and_counts_the_rest()
    {
        var page = Running.Page("thoi-han/2023/index.html").Document;
        Assert.Equal(["Hạn cả năm 2023: Tập huấn"], Sections(page));
        Assert.Equal(
            "6 nhiệm vụ có hạn kết thúc trong năm 2023. Trong đó 1 nhiệm vụ đã hết thời hạn.",
            page.QuerySelector(".lead")!.TextContent
        );
        Assert.Equal(
            ["Quý I 0 1", "Quý II 1 tháng 6: 1 1", "Quý III 0 1", "Quý IV 4 tháng 10: 1; tháng 12: 2 1"],
            page.QuerySelectorAll("[aria-labelledby=theo-quy] tbody tr").Select(r => r.TextContent.Words()));
        Assert.Equal(
            [
                "/thoi-han/2025/quy-4/#nhieu-nam Hạn nhiều năm, đến hết năm 2025 1 nhiệm vụ",
                "/thoi-han/thuong-xuyen/#thuong-xuyen Thường xuyên 1 nhiệm vụ",
                "/thoi-han/thuong-xuyen/#tu-nam-2022 Từ năm 2022 trở đi 1 nhiệm vụ",
                "/thoi-han/dinh-ky/#hang-thang Hằng tháng 1 nhiệm vụ",
                "/thoi-han/dinh-ky/#hang-quy Hằng quý 1 nhiệm vụ",
                "/thoi-han/dinh-ky/#hang-nam Hằng năm 1 nhiệm vụ",
            ],
            page.QuerySelectorAll("[aria-labelledby=dang-lam] li")
                .Select(li => $"{li.QuerySelector("a")!.GetAttribute("href")} {string.Join(' ', li.Children.Select(c => c.TextContent))}")
        );
        Assert.DoesNotContain("Xây trạm", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_stand_in_the_year_with_their_days_and_in_each_quarter()
    {
        Assert.EndsWith(
            "10/3/2023; 10/6/2023; 10/9/2023; 10/12/2023",
            Reports(Running, "thoi-han/2023/index.html"),
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "Trước ngày 10 tháng cuối quý10/9/2023",
            Reports(Running, "thoi-han/2023/quy-3/index.html"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "/thoi-han/2023/quy-3/ báo cáo",
            Running.Page("thoi-han/index.html").Document.QuerySelectorAll("a").Select(a => $"{a.GetAttribute("href")} {a.TextContent}")
        );
    }

    [Theory]
    [InlineData("2023-11-01", "Tổng hợp: Hàng quý Lần tới: quý IV/2023")]
    [InlineData("2024-01-01", "Tổng hợp: Hàng quý Kế hoạch đã hết thời gian thực hiện")]
    [InlineData("2023-11-01", "Chấm điểm: Tháng 12 hàng năm Lần tới: tháng 12/2023")]
    [InlineData("2024-01-01", "Chấm điểm: Tháng 12 hàng năm Lần tới: tháng 12/2024")]
    [InlineData("2023-11-01", "Báo cáo quý: Trước ngày 10 tháng cuối quý Lần tới: 10/12/2023")]
    [InlineData("2023-12-11", "Báo cáo quý: Trước ngày 10 tháng cuối quý Kế hoạch đã hết thời gian thực hiện")]
    public void What_recurs_tells_when_it_falls_due_next(string day, string expected)
    {
        var rows = CalendarContent.PagesOn(DateOnly.Parse(day)).Page("thoi-han/dinh-ky/index.html").Document.QuerySelectorAll("tbody tr");
        Assert.Contains(
            expected,
            rows.Select(r =>
                $"{r.QuerySelector("th a")!.TextContent}: "
                    + string.Join(' ', r.Children[^1].QuerySelector("div")!.ChildNodes
                        .Select(n => n.TextContent.Trim()).Where(t => t.Length > 0))
            )
        );
    }

    [Theory]
    [InlineData("thuong-xuyen", "Thường xuyên: Trực ban|Từ năm 2022 trở đi: Nuôi dưỡng")]
    [InlineData("theo-dieu-kien", "Theo điều kiện: Chờ hướng dẫn")]
    [InlineData("khong-neu", "Không nêu thời hạn: Không rõ|Thời hạn không ghi năm: Đo đạc")]
    [InlineData("dinh-ky", "Hằng tháng: Đọc nước|Hằng quý: Tổng hợp|Hằng năm: Chấm điểm")]
    public void What_has_no_day_is_listed_by_kind(string list, string expected)
    {
        Assert.Equal(expected.Split('|'), Sections(Running.Page($"thoi-han/{list}/index.html").Document));
        Assert.Contains($"/thoi-han/{list}/", Links(Running, "thoi-han/index.html"));
    }

    [Fact]
    public void The_overview_counts_what_is_past_as_the_home_page_does_and_leads_to_its_years()
    {
        var home = Later.Page("index.html").Document.QuerySelector(".figures a[href='/thoi-han/']")!.TextContent;
        var overview = Later.Page("thoi-han/index.html").Document.QuerySelector("[aria-labelledby=het-thoi-han]")!;
        Assert.Equal("6", home);
        Assert.StartsWith(
            "6 nhiệm vụ đã hết thời hạn ghi trong kế hoạch; ",
            overview.QuerySelector("p")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(["/thoi-han/2023/"], overview.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        Assert.EndsWith(
            "Trong đó 6 nhiệm vụ đã hết thời hạn.",
            Later.Page("thoi-han/2023/index.html").Document.QuerySelector(".lead")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_overview_shows_what_is_still_due_in_the_running_quarter_the_soonest_first()
    {
        var quarter = Running.Page("thoi-han/index.html").Document.QuerySelector("[aria-labelledby=quy-nay]")!;
        Assert.Equal(
            ["Lập hồ sơ", "Tiêm chủng", "Khám mắt", "Báo cáo quý"],
            quarter.QuerySelectorAll("tbody th a").Select(a => a.TextContent)
        );
        Assert.Contains("/thoi-han/2023/quy-4/", quarter.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        Assert.Contains(
            "không có nhiệm vụ nào",
            Later.Page("thoi-han/index.html").Document.QuerySelector("[aria-labelledby=quy-nay]")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_table_of_years_links_counts_that_are_not_nothing()
    {
        var rows = Running.Page("thoi-han/index.html").Document.QuerySelectorAll(".counts tbody tr").Select(r => r.TextContent.Words());
        Assert.Equal(["Năm 2021", "Năm 2022", "Năm 2023 báo cáo 1 báo cáo 4 1 1", "Năm 2024 theo năm 1", "Năm 2025 theo năm 1"], rows);
    }

    [Theory]
    [InlineData("thoi-han/index.html")]
    [InlineData("thoi-han/2023/index.html")]
    [InlineData("thoi-han/2023/quy-4/index.html")]
    public void The_method_is_told_in_one_sentence(string path) =>
        Assert.Contains(Running.Page(path).Document.QuerySelectorAll("p.note"), p =>
            p.TextContent.StartsWith("Mỗi nhiệm vụ được xếp vào quý có ngày cuối cùng của thời hạn", StringComparison.Ordinal)
        );

    [Fact]
    public void A_long_list_goes_on_over_pages_that_lead_to_one_another()
    {
        var site = RenderedSite.PagesOf(CalendarContent.Long(wholeYear: 1050, inQuarter: 200), "/", new(2023, 11, 1));
        var pages = new[] { "", "trang-2/", "trang-3/" }.Select(p => site.Page($"thoi-han/2023/quy-4/{p}index.html").Document).ToList();
        Assert.Equal([500, 500, 250], pages.Select(p => p.QuerySelectorAll("tr[data-lead]").Length));
        Assert.Equal(
            ["/thoi-han/2023/quy-4/", "/thoi-han/2023/quy-4/trang-3/"],
            pages[1].QuerySelectorAll("[rel=prev], [rel=next]").Select(a => a.GetAttribute("href"))
        );
        Assert.Equal("Thời hạn quý IV năm 2023, trang 2", pages[1].QuerySelector("h1")!.TextContent);
        Assert.Equal("Hạn cả năm 2023 (tiếp)", pages[1].QuerySelector("h2")!.TextContent);
        Assert.All(pages, page => Assert.Equal(4, page.QuerySelectorAll(".toc a").Length));
        Assert.Distinct(pages.Select(p => p.Title));
    }

    private static IEnumerable<string?> Links(RenderedSite site, string path) =>
        site.Page(path).Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href"));

    private static IEnumerable<string> Sections(IHtmlDocument page) =>
        page.QuerySelectorAll("[data-task-group]")
            .Select(s =>
                $"{s.QuerySelector("h2")!.TextContent}: "
                    + $"{string.Join(", ", s.QuerySelectorAll("tr[data-lead] th a").Select(a => a.TextContent))}"
            );

    private static string Reports(RenderedSite site, string path) =>
        Assert.Single(site.Page(path).Document.QuerySelectorAll("[aria-labelledby=bao-cao] tbody tr")).TextContent.Words();
}
