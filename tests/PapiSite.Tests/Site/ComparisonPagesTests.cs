using System.Text;
using AngleSharp.Dom;

namespace PapiSite.Tests.Site;

/// <summary>Two plans of one index set, side by side.</summary>
public sealed class ComparisonPagesTests
{
    private const string Registry =
        "địa bàn tinh-a: tỉnh A\n  tên ngắn: A\n  cơ quan: Sở Một\nđịa bàn tinh-b: tỉnh B\n  tên ngắn: B\n  cơ quan: Sở Hai\n";

    private const string Index =
        "bộ chỉ số PAPI: Chỉ số PAPI\n  chỉ số 1: Tham gia\n    thành phần 1: Tri thức\n  chỉ số 2: Công khai\n  chỉ số 3: Giải trình\nbộ "
            + "chỉ số KHÁC: Chỉ số khác\n";

    private static readonly Source[] Sources =
    [
        new("co-quan/a.papi", Registry), new("chi-so/papi.papi", Index),
        new("ke-hoach/a.papi", """
            kế hoạch: Kế hoạch của A
              mã: z-a
              số hiệu: 1/KH-UBND
              ngày ban hành: 1/2/2023
              địa bàn: tỉnh A
              thời kỳ: 2023
              bộ chỉ số: PAPI
              hạn: năm 2023
              nhiệm vụ 9: Việc rời
                chủ trì: Sở Một
              nhóm I: Nhóm một
                chỉ số: PAPI.1
                kết quả 2022: 5,5/10 điểm; hạng 3/63
                mục tiêu 2023: hạng 2/63
                nhiệm vụ 1: Việc một của A
                  chủ trì: Sở Một
                nhiệm vụ 2: Việc hai của A
                  chỉ số: PAPI.1.1
                  chủ trì: Sở Một

            """),
        new("ke-hoach/b.papi", """
            kế hoạch: Kế hoạch của B
              mã: b
              số hiệu: 2/KH-UBND
              ngày ban hành: 1/2/2024
              địa bàn: tỉnh B
              thời kỳ: 2024
              bộ chỉ số: PAPI
              nhóm 1: Nhóm hai
                chỉ số: PAPI.1
                nhiệm vụ 1: Việc của B
                  chủ trì: Sở Hai
                  hạn: quý II

            """),
        new("ke-hoach/c.papi", "kế hoạch: Kế hoạch về chỉ số khác\n  mã: c\n  bộ chỉ số: KHÁC\n"),
    ];

    private static readonly RenderedSite Site = RenderedSite.PagesOf(Sources, "/", RenderedSite.AsOf);

    private static readonly IDocument Page = Site.Page("so-sanh/b/z-a/index.html").Document;

    [Fact]
    public void The_earlier_plan_stands_first_whatever_the_address() =>
        Assert.Equal("So sánh A 2023 và B 2024", Page.QuerySelector("h1")!.TextContent);

    [Fact]
    public void Particulars_stand_beside_each_other()
    {
        var rows = Page.QuerySelectorAll("tbody tr")
            .Select(r => string.Join(" | ", r.Children.Select(c => c.TextContent.Words())))
            .ToList();
        Assert.Contains("Số hiệu | 1/KH-UBND | 2/KH-UBND", rows);
        Assert.Contains("Ngày ban hành | 1/2/2023 | 1/2/2024", rows);
        Assert.Contains("Nhiệm vụ | 3 | 1", rows);
    }

    [Fact]
    public void Each_dimension_has_a_heading_and_both_plans_with_counts_scores_and_tasks()
    {
        var dimension = Page.QuerySelector("section[aria-labelledby=papi-1]")!;
        Assert.Equal("PAPI.1: Tham gia", dimension.QuerySelector("h3")!.TextContent);
        Assert.Equal(["A 2023 2 nhiệm vụ", "B 2024 1 nhiệm vụ"], dimension.QuerySelectorAll("h4").Select(h => h.TextContent.Words()));
        Assert.Equal(
            ["Năm 2022: 5,5/10 điểm, hạng 3/63", "Năm 2023, mục tiêu: hạng 2/63"],
            dimension.QuerySelectorAll("ul.plain li").Select(l => l.TextContent.Words())
        );
        Assert.Equal(
            [
                "Việc một của A Chủ trì: Sở Một Thời hạn: năm 2023",
                "Việc hai của A Chủ trì: Sở Một Thời hạn: năm 2023",
                "Việc của B Chủ trì: Sở Hai Thời hạn: quý II",
            ],
            dimension.QuerySelectorAll("ul[aria-labelledby] li").Select(l => l.TextContent.Words())
        );
    }

    [Fact]
    public void Dimensions_of_which_neither_plan_speaks_are_left_out() => Assert.Null(Page.QuerySelector("#papi-2"));

    [Fact]
    public void Tasks_without_a_dimension_come_last()
    {
        var sections = Page.QuerySelectorAll("main section");
        var last = sections[sections.Length - 1];
        Assert.Equal("Không thuộc chỉ số nào", last.QuerySelector("h2")!.TextContent);
        Assert.Equal(["Việc rời"], last.QuerySelectorAll("a").Select(a => a.TextContent));
    }

    [Fact]
    public void Plans_and_the_list_lead_to_the_comparison()
    {
        foreach (var path in new[] { "ke-hoach/b/index.html", "ke-hoach/z-a/index.html", "so-sanh/index.html" })
            Assert.Contains("/so-sanh/b/z-a/", Site.Page(path).Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
        Assert.Contains(
            "/so-sanh/",
            Site.Page("ke-hoach/index.html").Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href"))
        );
    }

    [Fact]
    public void Plans_of_different_index_sets_are_not_compared()
    {
        Assert.DoesNotContain(Site.Files.Keys, path =>
            path.StartsWith("so-sanh/", StringComparison.Ordinal) && path.Contains("/c/", StringComparison.Ordinal)
        );
        Assert.Null(Site.Page("ke-hoach/c/index.html").Document.QuerySelector("#so-sanh"));
    }

    [Fact]
    public void Pairs_grow_with_the_plans_and_not_with_their_square()
    {
        var plans = new StringBuilder();
        for (var i = 0; i < 60; i++)
        {
            plans
                .Append("kế hoạch: Kế hoạch ")
                .Append(i)
                .Append("\n  mã: p")
                .Append(i)
                .Append("\n  thời kỳ: ")
                .Append(2000 + i)
                .Append("\n  bộ chỉ số: PAPI\n  địa bàn: tỉnh ")
                .Append(i % 30 == 0 ? "A" : "B")
                .Append('\n');
        }

        var site = RenderedSite.PagesOf([Sources[0], Sources[1], new("ke-hoach/a.papi", plans.ToString())], "/", RenderedSite.AsOf);
        Assert.InRange(site.Files.Keys.Count(p => p.StartsWith("so-sanh/p", StringComparison.Ordinal)), 60 * 10, 60 * 24);
        // Thirty plans lie between them: only their place brings them together.
        Assert.Contains("so-sanh/p0/p30/index.html", site.Files.Keys);
        Assert.DoesNotContain("so-sanh/p0/p31/index.html", site.Files.Keys);
        Assert.InRange(site.Page("so-sanh/index.html").Document.QuerySelectorAll("main h3").Length, 20, 24);
    }

    [Fact]
    public void The_pages_keep_to_what_every_page_keeps_to() => Assert.All(Site.Pages, page =>
    {
        Headings.Check(page);
        SafeMarkup.Check(page, "/");
        Assert.Distinct(page.Document.Everything().Select(e => e.GetAttribute("id")).OfType<string>());
    });
}
