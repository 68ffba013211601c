using AngleSharp.Dom;
using PapiSite.Tests.Site.Progress;

namespace PapiSite.Tests.Site;

/// <summary>Where a plan lives of targets they stand in its tables; those of several years in a table with a column a year.</summary>
public sealed class TargetColumnTests
{
    [Theory]
    [InlineData("một trong ba", "≥ 55%||", true)]
    [InlineData("một trong bốn", "≥ 55%|||", false)]
    [InlineData("không có", "||", false)]
    public void A_table_has_a_column_of_targets_where_a_third_of_its_tasks_have_one(string name, string targets, bool hasColumn)
    {
        var page = Page(string.Concat(targets.Split('|').Select((t, i) => Task(i + 1, t.Length > 0 ? [$"chỉ tiêu: {t}"] : []))));
        Assert.True(hasColumn == page.QuerySelectorAll("table.tasks th").Any(h => h.TextContent == "Chỉ tiêu"), name);
        if (!hasColumn) return;
        Assert.Equal(["≥ 55%", "", ""], page.QuerySelectorAll("td[data-label='Chỉ tiêu']").Select(c => c.TextContent.Words()));
    }

    [Fact]
    public void Several_targets_of_a_task_stand_below_each_other()
    {
        var cell = Page(Task(1, ["chỉ tiêu: ≥ 55% hộ", "chỉ tiêu: 12 xã"])).QuerySelector("td[data-label='Chỉ tiêu'] > div")!;
        Assert.Equal("≥ 55% hộ<br>12 xã", cell.InnerHtml.Replace("\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_document_does_not_print_is_no_column()
    {
        var page = Page(Task(1, ["chỉ tiêu: ≥ 55%", "chỉ tiêu 2025: 1%", "chỉ tiêu 2026: 2%"]), "  suy ra: chỉ tiêu\n");
        Assert.Empty(page.QuerySelectorAll("th.col-target, .by-year"));
    }

    [Fact]
    public void Targets_by_year_stand_in_a_table_with_a_column_a_year()
    {
        var page = Page(
            "  nhóm I: Trực tuyến\n"
            + Task(1, ["chỉ tiêu 2026: 80% hồ sơ", "chỉ tiêu 2025: 70% hồ sơ"], "    ") + Task(2, ["chỉ tiêu 2030: giữ vững"], "    ")
            + Task(3, ["chỉ tiêu: 5 xã"], "    "));
        Assert.Equal(
            [
                "Chỉ tiêu theo năm: I. Trực tuyến",
                "Nhiệm vụ | 2025 | 2026 | 2030",
                "1 Việc 1 | 70% hồ sơ | 80% hồ sơ | ",
                "2 Việc 2 |  |  | giữ vững",
            ],
            TableOf(page.QuerySelector("section.group table.by-year")!));
        // What stands there is not told again in the other table.
        Assert.Equal(["", "", "5 xã"], page.QuerySelectorAll("td[data-label='Chỉ tiêu']").Select(c => c.TextContent.Words()));
    }

    [Fact]
    public void A_goal_has_its_targets_once_at_its_head()
    {
        var page = Page(
            "  nhằm mục tiêu: Nhanh hơn\n    chỉ tiêu: 100% đúng hạn\n    chỉ tiêu 2025: 70%\n    chỉ tiêu 2026: 80%\n"
            + Task(1, [], "    ") + Task(2, ["chỉ tiêu 2026: 12 xã"], "    "));
        Assert.Equal("100% đúng hạn", page.QuerySelector(".group-head dd")!.TextContent.Words());
        Assert.Equal(
            ["Chỉ tiêu theo năm: Nhanh hơn", "Nhiệm vụ | 2025 | 2026", "Nhanh hơn | 70% | 80%", "2 Việc 2 |  | 12 xã"],
            TableOf(page.QuerySelector("table.by-year")!));
        Assert.Empty(page.QuerySelectorAll("th.col-target"));
    }

    [Fact]
    public void The_page_of_a_task_has_them_in_a_table_too_and_two_of_a_year_in_one_cell()
    {
        string[] targets = ["chỉ tiêu: 5 xã", "chỉ tiêu 2025: 70%", "chỉ tiêu 2026: 80%", "chỉ tiêu 2026: 12 xã"];
        var page = Site(Task(1, targets)).Page("ke-hoach/a/1/index.html").Document;
        var table = page.QuerySelector("dl.facts table.by-year")!;
        Assert.Equal(["Chỉ tiêu theo năm", "2025 | 2026", "70% | 80% 12 xã"], TableOf(table));
        Assert.Equal("5 xã", table.ParentElement!.QuerySelector("li")!.TextContent);
        Assert.All(table.QuerySelectorAll("th"), head => Assert.NotNull(head.GetAttribute("scope")));
    }

    [Fact]
    public void Targets_of_one_year_stay_lines()
    {
        var page = Page(Task(1, ["chỉ tiêu 2025: 70%"]));
        Assert.Empty(page.QuerySelectorAll(".by-year"));
        Assert.Equal("Năm 2025: 70%", page.QuerySelector("td[data-label='Chỉ tiêu']")!.TextContent.Words());
    }

    [Fact]
    public void In_English_too() => Assert.Equal(
        ["Targets by year", "Task | 2025 | 2026", "1 Việc 1 | 70% | 80%"],
        TableOf(Site(Task(1, ["chỉ tiêu 2025: 70%", "chỉ tiêu 2026: 80%"])).Page("en/ke-hoach/a/index.html").Document
            .QuerySelector("table.by-year")!));

    private static IEnumerable<string> TableOf(IElement table) =>
        table.QuerySelectorAll("tr").Select(row => string.Join(" | ", row.Children.Select(cell => cell.TextContent.Words())))
            .Prepend(table.QuerySelector("caption")!.TextContent);

    private static string Task(int number, string[] lines, string indent = "  ") =>
        $"{indent}nhiệm vụ {number}: Việc {number}\n" + string.Concat(lines.Select(line => $"{indent}  {line}\n"));

    private static IDocument Page(string tasks, string plan = "") => Site(plan + tasks).Page("ke-hoach/a/index.html").Document;

    private static RenderedSite Site(string plan) => RenderedSite.PagesOf(
        [
            new("trang-web.papi", "trang web: Trang thử\n"),
            new("ke-hoach/a.papi", $"kế hoạch: Kế hoạch thử\n  mã: a\n{plan}"),
        ], "/", RenderedSite.AsOf);
}
