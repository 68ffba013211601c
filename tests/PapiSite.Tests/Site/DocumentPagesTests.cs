using System.Text;
using AngleSharp.Dom;

namespace PapiSite.Tests.Site;

/// <summary>From a cited document to what cites it, and back.</summary>
public sealed class DocumentPagesTests
{
    private static readonly Source[] Sources =
    [
        new(
            "co-quan/a.papi",
            "địa bàn tinh-a: tỉnh A\n  cơ quan: UBND tỉnh\n  cơ quan: Sở Một\nđịa bàn huyen-b: huyện B\n  thuộc: tỉnh A\n  cơ quan: UBND "
                + "huyện\n"
        ),
        new(
            "ke-hoach/a.papi",
            """
            kế hoạch: Của tỉnh năm 2023
              mã: a
              số hiệu: 243/KH-UBND
              ngày ban hành: 9/10/2023
              cơ quan ban hành: UBND tỉnh
              địa bàn: tỉnh A
              căn cứ: Luật Đất đai (2013)
              nhiệm vụ 1: Một
                chủ trì: Sở Một
                căn cứ: Quyết định 468/QĐ-TTg (27/3/2021, Thủ tướng Chính phủ)
              nhiệm vụ 2: Hai
                chủ trì: Sở Một
                việc a: Phần của hai
                  căn cứ: Quyết định số 468/QĐ-TTg
              trách nhiệm 1: Ba
                cơ quan: Sở Một
                căn cứ: Quyết định 468/QĐ-TTg (2021)
              chế độ báo cáo: Bốn
                cơ quan: Sở Một
                căn cứ: Quyết định 468/QĐ-TTg

            """),
        new("ke-hoach/b.papi", """
            kế hoạch: Của huyện năm 2023
              mã: b
              số hiệu: 7/KH-UBND
              ngày ban hành: 1/11/2023
              cơ quan ban hành: UBND huyện
              địa bàn: huyện B
              triển khai: Kế hoạch 243/KH-UBND (9/10/2023, UBND tỉnh A)
              thay thế: Kế hoạch 6/KH-UBND (1/11/2022, UBND huyện)
              nhiệm vụ 1: Năm
                căn cứ: Luật Đất đai

            """),
        new("ke-hoach/c.papi", """
            kế hoạch: Của huyện năm 2022
              mã: c
              số hiệu: 06/KH-UBND
              ngày ban hành: 1/11/2022
              cơ quan ban hành: UBND huyện
              địa bàn: huyện B

            """),
    ];

    private static readonly RenderedSite Site = RenderedSite.PagesOf(Sources, "/", RenderedSite.AsOf);

    [Fact]
    public void A_decision_is_two_clicks_from_home_and_shows_the_tasks_that_cite_it()
    {
        Assert.Contains("/van-ban/", Hrefs("index.html", "footer"));
        Assert.Contains("/van-ban/468-qd-ttg-2021/", Hrefs("van-ban/index.html", "main"));
        Assert.Equal(["/ke-hoach/a/1/", "/ke-hoach/a/2/"], Hrefs("van-ban/468-qd-ttg-2021/index.html", "tr[data-lead] th"));
    }

    [Fact]
    public void A_document_leads_to_the_duties_that_cite_it()
    {
        Assert.Equal(
            ["/ke-hoach/a/#trach-nhiem-1", "/ke-hoach/a/#bao-cao-1"],
            Hrefs("van-ban/468-qd-ttg-2021/index.html", "section[aria-labelledby=trach-nhiem]")
        );
        Assert.Equal(
            ["Ba", "Bốn"],
            new[] { "trach-nhiem-1", "bao-cao-1" }.Select(id =>
                Page("ke-hoach/a/index.html").GetElementById(id)!.QuerySelector("b, th")!.FirstChild!.TextContent.Words()
            )
        );
    }

    [Fact]
    public void A_document_written_in_several_ways_has_one_page_that_lists_them() =>
        Assert.Equal(
            [
                "Quyết định 468/QĐ-TTg",
                "Quyết định 468/QĐ-TTg (27/3/2021, Thủ tướng Chính phủ)",
                "Quyết định 468/QĐ-TTg (2021)",
                "Quyết định số 468/QĐ-TTg",
            ],
            Page("van-ban/468-qd-ttg-2021/index.html").QuerySelectorAll("dl.facts dd li:not(:has(a))").Select(e => e.TextContent)
        );

    [Fact]
    public void Tasks_parts_plans_and_duties_link_what_they_cite()
    {
        Assert.Contains("/van-ban/468-qd-ttg-2021/", Hrefs("ke-hoach/a/1/index.html", "main"));
        Assert.Contains("/van-ban/468-qd-ttg-2021/", Hrefs("ke-hoach/a/2/index.html", "main"));
        Assert.Equal(2, Hrefs("ke-hoach/a/index.html", "main").Count(h => h == "/van-ban/468-qd-ttg-2021/"));
        Assert.Contains("/van-ban/luat-dat-dai-2013/", Hrefs("ke-hoach/a/index.html", "main"));
    }

    [Fact]
    public void A_law_cited_with_and_without_its_year_is_one() =>
        Assert.Equal(
            "Được viện dẫn ở 1 kế hoạch, 1 nhiệm vụ.",
            Page("van-ban/luat-dat-dai-2013/index.html").QuerySelector(".lead")!.TextContent
        );

    [Fact]
    public void A_plan_of_the_site_and_its_document_lead_to_each_other()
    {
        Assert.Contains("/ke-hoach/a/", Hrefs("van-ban/tinh-a-243-kh-ubnd-2023/index.html", "dl.facts"));
        Assert.Contains("/van-ban/tinh-a-243-kh-ubnd-2023/", Hrefs("ke-hoach/a/index.html", "dl.facts"));
        Assert.Contains("/ke-hoach/a/", Hrefs("ke-hoach/b/index.html", "dl.facts"));
    }

    [Fact]
    public void A_plan_says_by_what_it_was_replaced_and_so_does_its_document()
    {
        Assert.Equal(
            "Của huyện năm 2023 Kế hoạch 7/KH-UBND ngày 1/11/2023, UBND huyện",
            Fact("ke-hoach/c/index.html", "Được thay thế bởi")
        );
        Assert.StartsWith(
            "Được thay thế bởi Của huyện năm 2023",
            Page("van-ban/huyen-b-6-kh-ubnd-2022/index.html").QuerySelector(".note.warn")!.TextContent.Words(),
            StringComparison.Ordinal
        );
        Assert.NotNull(Page("van-ban/index.html").QuerySelector("li:has([href='/van-ban/huyen-b-6-kh-ubnd-2022/']) .tag"));
        Assert.Equal("Kế hoạch 6/KH-UBND (1/11/2022, UBND huyện) (xem kế hoạch)", Fact("ke-hoach/b/index.html", "Thay thế"));
        Assert.Null(Page("van-ban/tinh-a-243-kh-ubnd-2023/index.html").QuerySelector(".note.warn"));
    }

    [Fact]
    public void Kinds_stand_by_rank_and_numbers_by_value()
    {
        var site = RenderedSite.PagesOf(
            [
                new(
                    "ke-hoach/a.papi",
                    "kế hoạch: A\n  căn cứ: Kế hoạch 10/KH-X (2020); Kế hoạch 9/KH-X (2020); Nghị định 2/2020/NĐ-CP; Luật Đất đai; Luật "
                        + "Du lịch; Luật Ân xá; Luật An ninh; 3/NQ-CP (2020)\n"
                ),
            ],
            "/",
            RenderedSite.AsOf
        );
        Assert.Equal(
            [
                "Luật An ninh",
                "Luật Ân xá",
                "Luật Du lịch",
                "Luật Đất đai",
                "Nghị quyết 3/NQ-CP",
                "Nghị định 2/2020/NĐ-CP",
                "Kế hoạch 9/KH-X",
                "Kế hoạch 10/KH-X",
            ],
            site.Page("van-ban/index.html").Document.QuerySelectorAll(".index a").Select(a => a.TextContent)
        );
    }

    [Fact]
    public void Many_documents_are_cut_into_pages_within_three_clicks_from_home()
    {
        var many = new StringBuilder("kế hoạch: A\n  mã: a\n");
        for (var i = 1; i <= 450; i++) many.Append("  căn cứ: Quyết định ").Append(i).Append("/QĐ-TTg (2020)\n");
        var site = RenderedSite.PagesOf([new("ke-hoach/a.papi", many.ToString())], "/", RenderedSite.AsOf);
        var index = site.Page("van-ban/index.html").Document;
        Assert.InRange(index.QuerySelectorAll(".index a").Length, 1, 50);
        var parts = index.QuerySelectorAll("main section ul:not(.index) a").ToList();
        Assert.Equal("Trang 2: từ Quyết định 201/QĐ-TTg đến Quyết định 400/QĐ-TTg", parts[1].TextContent);
        Assert.Equal(
            [200, 200, 50],
            parts.Select(p => site.Page(p.GetAttribute("href")![1..] + "index.html").Document.QuerySelectorAll(".index a").Length)
        );
    }

    [Fact]
    public void Many_tasks_of_one_document_are_cut_into_pages()
    {
        var many = new StringBuilder("kế hoạch: A\n  mã: a\n");
        for (var i = 1; i <= 301; i++) many.Append("  nhiệm vụ ").Append(i).Append(": Việc\n    căn cứ: Luật Nhà ở\n");
        var site = RenderedSite.PagesOf([new("ke-hoach/a.papi", many.ToString())], "/", RenderedSite.AsOf);
        Assert.Equal(300, site.Page("van-ban/luat-nha-o/index.html").Document.QuerySelectorAll("tr[data-lead]").Length);
        Assert.Single(site.Page("van-ban/luat-nha-o/trang-2/index.html").Document.QuerySelectorAll("tr[data-lead]"));
    }

    [Fact]
    public void The_pages_keep_to_what_every_page_keeps_to() => Assert.All(Site.Pages, page =>
        {
            Headings.Check(page);
            SafeMarkup.Check(page, "/");
            Assert.All(
                page.Document.QuerySelectorAll("main a[href^='/']")
                    .Select(a => a.GetAttribute("href")!.Split('#')[0])
                    .Where(h => h.EndsWith('/')),
                href => Assert.Contains(href[1..] + "index.html", Site.Files.Keys)
            );
        });

    private static IDocument Page(string path) => Site.Page(path).Document;

    private static IEnumerable<string> Hrefs(string path, string inside) =>
        Page(path).QuerySelectorAll($"{inside} a").Select(a => a.GetAttribute("href")!);

    private static string Fact(string path, string term) =>
        Page(path)
            .QuerySelectorAll("dl.facts > div")
            .Single(d => d.QuerySelector("dt")!.TextContent == term)
            .QuerySelector("dd")!
            .TextContent.Words();
}
