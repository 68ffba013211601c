using AngleSharp.Dom;

namespace PapiSite.Tests.Site;

/// <summary>The pages of agencies that stand in several places and groups.</summary>
public sealed class AgencyPagesTests
{
    private static readonly Source[] Sources =
    [
        new(
            "co-quan/a.papi",
            "địa bàn tinh-a: tỉnh A\n  cơ quan: Sở Một\n  cơ quan nhom: Các sở của tỉnh\n    loại: nhóm\n    thành viên: Sở Một\n"
        ),
        new(
            "co-quan/b.papi",
            "địa bàn huyen-b: huyện B\n  thuộc: tỉnh A\n  cơ quan nhom: Các sở của huyện\n    loại: nhóm\n    thành viên: Sở Một\n  cơ "
                + "quan: Sở Một\n"
        ),
        new(
            "co-quan/c.papi",
            "địa bàn huyen-c: huyện C\n  thuộc: tỉnh A\n  cơ quan nhom: Nhóm C\n    loại: nhóm\n    thành viên: Sở Một\n"
        ),
        new(
            "ke-hoach/a.papi",
            "kế hoạch: A\n  địa bàn: tỉnh A\n  nhiệm vụ 1: Một\n    chủ trì: Sở Một\n  nhiệm vụ 2: Hai\n    chủ trì: Các sở của tỉnh\n"
        ),
        new("ke-hoach/c.papi", "kế hoạch: C\n  địa bàn: huyện C\n  nhiệm vụ 1: Ba\n    phối hợp: Nhóm C\n"),
    ];

    private static readonly RenderedSite Site = RenderedSite.Of(Sources, "/", RenderedSite.AsOf);

    [Fact]
    public void An_agency_shows_its_own_tasks_and_those_of_each_group_that_it_is_in()
    {
        var page = Site.Page("co-quan/tinh-a/so-mot/index.html");
        Assert.Equal(
            ["Chủ trì 1 nhiệm vụ", "Qua nhóm “Các sở của tỉnh”: 1 nhiệm vụ", "Qua nhóm “Nhóm C”: 1 nhiệm vụ"],
            page.Document.QuerySelectorAll("h3").Select(h => h.TextContent.Words()));
        SafeMarkup.Check(page, "/");
    }

    [Fact]
    public void A_kind_lists_its_agencies_over_all_places() =>
        Assert.Equal(
            ["Sở Một, tỉnh A", "Sở Một, huyện B"],
            Site.Page("co-quan/so-mot/index.html")
                .Document.QuerySelectorAll("main .index a")
                .Select(a => a.TextContent)
                .Order(StringComparer.Ordinal)
                .Reverse()
        );

    [Fact]
    public void A_kind_shows_the_tasks_of_each_place_apart() =>
        Assert.Equal(
            ["Sở Một, tỉnh A: Một"],
            Site.Page("co-quan/so-mot/index.html")
                .Document.QuerySelectorAll("main .group")
                .Select(g =>
                    $"{g.QuerySelector("h3")!.TextContent}: "
                        + $"{string.Join(", ", g.QuerySelectorAll("tbody th a").Select(a => a.TextContent))}"
                )
        );

    [Fact]
    public void The_list_of_agencies_names_a_kind_once_with_its_places() =>
        Assert.Contains(
            "Các sở của tỉnh A, C",
            Site.Page("co-quan/index.html")
                .Document.QuerySelectorAll("main .index li")
                .Select(li =>
                    $"{li.QuerySelector("a")!.TextContent} "
                        + $"{string.Join(", ", li.QuerySelectorAll("span a").Select(a => a.TextContent.Split(", ")[1]))}"
                )
        );

    [Fact]
    public void An_agency_of_one_place_leads_to_the_same_in_others()
    {
        var links = Site.Page("co-quan/tinh-a/so-mot/index.html").Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href"));
        Assert.Contains("/co-quan/so-mot/", links);
    }
}
