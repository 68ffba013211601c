using System.Globalization;
using AngleSharp.Dom;
using PapiSite.Site.Output;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Site;

/// <summary>A page a place: what it is, what became of it, and what the site has of it.</summary>
public sealed class PlacePagesTests
{
    private static readonly IReadOnlyList<Source> Sources =
    [
        new("chi-so/x.papi", "bộ chỉ số X: Chỉ số X\n  chỉ số 1: Một\n"),
        new(
            "co-quan/a.papi",
            "địa bàn a: tỉnh A\n  đến ngày: 30/6/2025\n  nhập vào: tỉnh B\n  chưa kiểm chứng: nhập vào\n  cơ quan: UBND tỉnh\n"
                + "  cơ quan: Sở Một\n  cơ quan: Sở Hai\n  cơ quan: Sở Ba\n\n"
                + "địa bàn b: tỉnh B\n  từ ngày: 1/7/2025\n  ghi chú: Lập *mới*.\n  cơ quan: Sở Một\n\n"
                + "địa bàn xa-x: xã X\n  cấp: xã\n  thuộc: tỉnh B\n  cơ quan: UBND xã X\n\n"
                + "địa bàn c: tỉnh C\n  đến ngày: 30/6/2025\n  nhập vào: tỉnh B\n"),
        new(
            "ke-hoach/mot.papi",
            "kế hoạch: Kế hoạch một\n  số hiệu: 1/KH-UBND\n  ngày ban hành: 1/2/2025\n  cơ quan ban hành: UBND tỉnh\n  địa bàn: tỉnh A\n"
                + "  thời kỳ: 2025\n  bộ chỉ số: X\n  kết quả 2024: 41,5 điểm; hạng 7/63\n"
                + "  nhiệm vụ 1: Việc đã qua\n    chủ trì: Sở Một\n    phối hợp: Sở Hai\n    hạn: tháng 2/2025\n"
                + "  nhiệm vụ 2: Việc xa\n    chủ trì: Sở Một\n    hạn: năm 2025\n"
                + "  nhiệm vụ 3: Việc gần\n    chủ trì: Sở Hai\n    hạn: quý II/2025\n"
                + "  nhiệm vụ 4: Việc thường xuyên\n    chủ trì: Sở Hai\n    hạn: thường xuyên\n"),
    ];

    private static readonly RenderedSite Site = RenderedSite.Of(Sources, "/", new(2025, 3, 1));

    [Fact]
    public void A_place_tells_what_it_is_and_what_became_of_it()
    {
        Assert.Empty(Site.Diagnostics.Where(d => d.Severity == PapiSite.Language.Diagnostics.Severity.Error));
        var former = Page("a");
        Assert.Equal("Tỉnh A (đến 30/6/2025)", former.QuerySelector("h1")!.TextContent);
        Assert.Equal(
            [
                "Cấp: Cấp tỉnh", "Có đến hết: 30/6/2025",
                "Địa bàn sau sắp xếp: Tỉnh B Theo tên gọi hoặc thông tin chung, chưa kiểm chứng.",
            ],
            Facts(former));
        Assert.Equal(
            ["Cấp: Cấp tỉnh", "Có từ: 1/7/2025", "Địa bàn trước sắp xếp: Tỉnh A (đến 30/6/2025) (chưa kiểm chứng) Tỉnh C (đến 30/6/2025)"],
            Facts(Page("b")));
        Assert.Equal("<p>Lập <em>mới</em>.</p>", Page("b").QuerySelector(".note")!.InnerHtml.Trim());
        Assert.Equal(["Cấp: Cấp xã", "Thuộc: Tỉnh B"], Facts(Page("xa-x")));
        Assert.Equal("Trang chủ Địa bàn Tỉnh B Xã X", string.Join(' ', Page("xa-x").Texts(".crumbs li")));
    }

    [Fact]
    public void It_has_plans_agencies_scores_and_the_places_in_it()
    {
        var page = Page("a");
        Assert.Equal(
            "Tỉnh A (đến 30/6/2025): 1 kế hoạch, 4 nhiệm vụ, 2 cơ quan, đơn vị được giao nhiệm vụ.",
            page.QuerySelector(".lead")!.TextContent);
        Assert.Equal(["Kế hoạch", "Sắp đến hạn", "Cơ quan", "Điểm và thứ hạng"], page.Texts(".toc a"));
        Assert.Equal(["Kế hoạch một"], page.Texts("section[aria-labelledby=ke-hoach] h3"));
        Assert.Equal(
            [
                "Sở Hai chủ trì 2 nhiệm vụ · phối hợp 1 nhiệm vụ", "Sở Một chủ trì 2 nhiệm vụ", "Sở Ba", "UBND tỉnh",
            ],
            page.QuerySelectorAll("section[aria-labelledby=co-quan] li").Select(Spaced));
        Assert.Equal("2 cơ quan chưa được giao nhiệm vụ nào", page.QuerySelector("section[aria-labelledby=co-quan] summary")!.TextContent);
        Assert.Contains("41,5", page.QuerySelector("section[aria-labelledby=diem]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["Tỉnh A (đến 30/6/2025) 1 kế hoạch · sau đó thuộc tỉnh B (chưa kiểm chứng)"],
            Page("b").QuerySelectorAll("section[aria-labelledby=ke-hoach-truoc] li").Select(Spaced));
        Assert.Equal(
            ["Xã X chưa có kế hoạch trên trang này"], Page("b").QuerySelectorAll("section[aria-labelledby=truc-thuoc] li").Select(Spaced));
    }

    [Fact]
    public void What_falls_due_next_stands_in_the_order_of_its_last_day_and_what_is_past_is_only_counted()
    {
        var due = Page("a").QuerySelector("section[aria-labelledby=thoi-han]")!;
        Assert.Equal(["Việc gần", "Việc xa"], due.Texts("tbody th a"));
        Assert.Equal(
            [
                "2 nhiệm vụ chưa hết thời hạn:",
                "Tính đến ngày 1/3/2025, xếp theo ngày cuối cùng của thời hạn ghi trong kế hoạch; thời hạn ghi cả quý, cả năm là đến ngày "
                    + "cuối của quý, của năm. Không kể nhiệm vụ không có ngày cuối cùng, nhiệm vụ đã được báo cáo là hoàn thành hoặc dừng "
                    + "thực hiện, nhiệm vụ của dự thảo và của kế hoạch đã được thay thế.",
                "1 nhiệm vụ đã hết thời hạn ghi trong kế hoạch.",
                "Tính đến ngày 1/3/2025. Hết thời hạn nghĩa là ngày cuối cùng ghi trong kế hoạch đã qua, không có nghĩa là nhiệm vụ "
                    + "chưa được thực hiện. Trang này không nhận báo cáo nên không cho biết nhiệm vụ nào đã hoàn thành.",
                "Xem tất cả thời hạn",
            ],
            due.Texts("p"));
        Assert.Null(Page("b").QuerySelector("section[aria-labelledby=thoi-han]"));
    }

    [Fact]
    public void The_list_has_every_place_and_agencies_plans_and_the_foot_lead_there()
    {
        var list = Site.Page("dia-ban/index.html").Document;
        Assert.Equal(["Địa bàn có kế hoạch", "Địa bàn chưa có kế hoạch"], list.Texts("h2"));
        Assert.Equal(["/dia-ban/a/", "/dia-ban/b/", "/dia-ban/c/", "/dia-ban/xa-x/"], Hrefs(list, "main .index a"));
        Assert.Equal(["/dia-ban/a/"], Hrefs(Site.Page("co-quan/a/so-mot/index.html").Document, "dl.facts a[href^='/dia-ban/']"));
        Assert.Equal(["/dia-ban/a/"], Hrefs(Site.Page("ke-hoach/mot/index.html").Document, "dl.facts a[href^='/dia-ban/']"));
        Assert.Equal(["/dia-ban/"], Hrefs(Site.Page("co-quan/index.html").Document, "main p a"));
        Assert.Equal(["/dia-ban/"], Hrefs(list, ".site-foot a[href^='/dia-ban/']"));
        // A year later the province is one that was.
        var later = RenderedSite.PagesOf(Sources, "/", new(2026, 3, 1)).Page("dia-ban/index.html").Document;
        Assert.Equal(
            ["Địa bàn có kế hoạch", "Địa bàn chưa có kế hoạch", "Địa bàn trước sắp xếp, chưa có kế hoạch"], later.Texts("h2"));
    }

    [Fact]
    public void Two_places_of_one_name_are_told_apart_where_an_agency_has_both()
    {
        var site = RenderedSite.PagesOf(
            [
                new(
                    "co-quan/h.papi",
                    "địa bàn h-cu: tỉnh H\n  đến ngày: 30/6/2025\n  nhập vào: tỉnh H\n  cơ quan: Sở Một\n\n"
                        + "địa bàn h: tỉnh H\n  từ ngày: 1/7/2025\n  cơ quan: Sở Một\n\nđịa bàn k: tỉnh K\n  cơ quan: Sở Một\n"),
                new(
                    "ke-hoach/a.papi",
                    "kế hoạch: A\n  địa bàn: tỉnh H\n  ngày ban hành: 1/2/2025\n  nhiệm vụ 1: Một\n    chủ trì: Sở Một\n\n"
                        + "kế hoạch: B\n  mã: b\n  địa bàn: tỉnh H\n  ngày ban hành: 1/2/2026\n  nhiệm vụ 1: Một\n    chủ trì: Sở Một\n"),
            ],
            "/", new(2026, 3, 1));
        Assert.Contains(
            "Sở Một ở các địa bàn: H (đến 30/6/2025), H", Facts(site.Page("co-quan/k/so-mot/index.html").Document));
        Assert.Equal(
            ["Sở Một, H", "Sở Một, H (đến 30/6/2025)"],
            site.Page("co-quan/index.html").Document.Texts("main .index span a").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void In_English_the_frame_is_English()
    {
        var page = Site.Page("en/dia-ban/a/index.html").Document;
        Assert.Equal("Tỉnh A (until 30 June 2025): 1 plan, 4 tasks, 2 agencies with tasks.", page.QuerySelector(".lead")!.TextContent);
        Assert.Equal("vi", page.QuerySelector(".lead span")!.GetAttribute("lang"));
    }

    [Fact]
    public void Every_link_of_its_pages_leads_to_a_page()
    {
        var pages = Site.Pages.Where(p => p.VietnamesePath.StartsWith("dia-ban/", StringComparison.Ordinal)).ToList();
        Assert.Equal(10, pages.Count);
        Assert.All(pages.SelectMany(p => Hrefs(p.Document, "a[href^='/']")), href =>
            Assert.True(Site.Files.ContainsKey(SiteFiles.FileOf(href.Split('#', '?')[0])), href));
        foreach (var heads in pages.GroupBy(p => p.Language))
        {
            Assert.Distinct(heads.Select(p => p.Document.Title));
            Assert.Distinct(heads.Select(p => p.Document.QuerySelector("meta[name=description]")!.GetAttribute("content")));
        }
    }

    [Fact]
    public void A_long_list_is_cut_and_a_province_of_many_communes_shows_some_and_leads_to_the_list()
    {
        var communes = string.Concat(
            Enumerable.Range(1, 650).Select(i => string.Create(
                CultureInfo.InvariantCulture, $"\nđịa bàn x{i:000}: xã Số {i:000}\n  cấp: xã\n  thuộc: tỉnh B\n")));
        var site = RenderedSite.PagesOf([new("co-quan/b.papi", "địa bàn b: tỉnh B\n" + communes)], "/", new(2025, 3, 1));
        Assert.Equal(300, site.Page("dia-ban/index.html").Document.QuerySelectorAll("main .index li").Length);
        var last = site.Page("dia-ban/trang/3/index.html").Document;
        Assert.Equal("Địa bàn, trang 3", last.QuerySelector("h1")!.TextContent);
        Assert.Equal(51, last.QuerySelectorAll("main .index li").Length);
        Assert.Equal(["/dia-ban/", "/dia-ban/trang/2/", "/dia-ban/trang/3/"], Hrefs(last, "nav.toc a"));
        var province = site.Page("dia-ban/b/index.html").Document;
        Assert.Equal(300, province.QuerySelectorAll("section[aria-labelledby=truc-thuoc] li").Length);
        Assert.Equal("Còn 350 địa bàn khác. Xem tất cả địa bàn", province.Texts("section[aria-labelledby=truc-thuoc] > p").Single());
    }

    [Fact]
    public void A_site_without_places_has_no_such_page()
    {
        var site = RenderedSite.PagesOf([new("ke-hoach/a.papi", "kế hoạch: Kế hoạch một\n  thời kỳ: 2025\n")], "/", new(2025, 3, 1));
        Assert.DoesNotContain(site.PagePaths, path => path.Contains("dia-ban", StringComparison.Ordinal));
        Assert.Empty(site.Page("index.html").Document.QuerySelectorAll("a[href^='/dia-ban/']"));
    }

    [Fact]
    public void Its_folder_is_no_page_of_the_contents_own()
    {
        var bound = RenderedSite.Bind([new("trang/a.papi", "trang: Địa bàn\n  đường dẫn: dia-ban\n  nội dung: Của tôi.\n")]);
        Assert.Contains("PAPI3012", bound.Diagnostics.Select(d => d.Descriptor.Code));
    }

    private static IDocument Page(string place) => Site.Page($"dia-ban/{place}/index.html").Document;

    private static IEnumerable<string> Facts(IParentNode page) => page.QuerySelectorAll("dl.facts > div")
        .Select(fact => $"{fact.QuerySelector("dt")!.TextContent}: {fact.QuerySelector("dd")!.TextContent.Words()}");

    private static IEnumerable<string> Hrefs(IParentNode parent, string selector) =>
        parent.QuerySelectorAll(selector).Select(a => a.GetAttribute("href")!);

    private static string Spaced(IElement entry) => string.Join(' ', entry.Children.Select(c => c.TextContent.Words()));
}
