using AngleSharp.Dom;

namespace PapiSite.Tests.Site;

/// <summary>Tables of more tasks than a telephone lays out at once: all is in the page, and what is not first stands folded.</summary>
public sealed class LongTableTests
{
    [Fact]
    public void A_table_of_more_than_a_hundred_tasks_is_in_parts_behind_lines_that_say_which()
    {
        var page = Plan(Tasks(250));
        Assert.Equal([100, 100, 50], page.QuerySelectorAll("table.tasks").Select(t => t.QuerySelectorAll("tr[data-lead]").Length));
        Assert.Equal(
            ["Nhiệm vụ thứ 101 đến 200 trong tổng số 250", "Nhiệm vụ thứ 201 đến 250 trong tổng số 250"],
            page.QuerySelectorAll("details:not([open]) > summary:has(+ table.tasks)").Select(s => s.TextContent));
        // Every task keeps its address.
        Assert.Equal(Enumerable.Range(1, 250).Select(n => $"n-{n}"), page.QuerySelectorAll("tr[data-lead]").Select(row => row.Id!));
    }

    [Fact]
    public void Of_several_groups_with_more_than_a_hundred_tasks_the_first_stands_open()
    {
        var page = Plan($"  nhóm I: Một\n{Tasks(60, "    ")}  nhóm II: Hai\n{Tasks(60, "    ")}  nhóm III: Ba\n{Tasks(1, "    ")}");
        Assert.Equal(
            ["Xem 60 nhiệm vụ", "Xem 1 nhiệm vụ"],
            page.QuerySelectorAll("details:not([open]) > summary:has(+ table.tasks)").Select(s => s.TextContent));
        Assert.Equal(["I", "II", "III"], page.QuerySelectorAll("nav.jump a > [aria-hidden]").Select(a => a.TextContent));
        Assert.Equal(["I. Một", "II. Hai", "III. Ba"], page.QuerySelectorAll("nav.jump a > .visually-hidden").Select(a => a.TextContent));
    }

    [Fact]
    public void A_hundred_tasks_stand_as_they_are()
    {
        var page = Plan($"  nhóm I: Một\n{Tasks(60, "    ")}  nhóm II: Hai\n{Tasks(40, "    ")}");
        Assert.Empty(page.QuerySelectorAll("details:not([open]) tr[data-lead]"));
    }

    private static string Tasks(int count, string indent = "  ") =>
        string.Concat(Enumerable.Range(1, count).Select(n => $"{indent}nhiệm vụ {n}: Việc {n}\n"));

    private static IDocument Plan(string tasks) => RenderedSite.PagesOf(
        [
            new("trang-web.papi", "trang web: Trang thử\n"),
            new("ke-hoach/a.papi", $"kế hoạch: Kế hoạch thử\n  mã: a\n{tasks}"),
        ], "/", RenderedSite.AsOf).Page("ke-hoach/a/index.html").Document;
}
