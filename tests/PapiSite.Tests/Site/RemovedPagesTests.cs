using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model.Changes;

namespace PapiSite.Tests.Site;

/// <summary>What stands at the addresses of what is gone or has moved.</summary>
public sealed class RemovedPagesTests
{
    private const string Registry = "địa bàn a: tỉnh A\n  cơ quan: Sở Một\n  cơ quan: Sở Hai\n";
    private const string Plan =
        "kế hoạch: Kế hoạch A\n  số hiệu: 1/KH-UBND\n  địa bàn: tỉnh A\n  thời kỳ: 2026\n  nhiệm vụ 1: Mở chợ\n    chủ trì: Sở Một\n    "
            + "hạn: năm 2026\n  nhiệm vụ 2: Việc kín đáo\n    chủ trì: Sở Một\n    hạn: năm 2026\n";
    private const string Page = "trang: Giới thiệu\n  đường dẫn: gioi-thieu\n  nội dung: Lời.\n";
    private const string Question = "hỏi đáp: Câu kín đáo?\n  mã: cau-1\n  địa bàn: tỉnh A\n  cơ quan: Sở Một\n  ngày gửi: 1/2/2026\n";
    private const string Draft =
        "lấy ý kiến: Dự thảo kín đáo\n  mã: du-thao-1\n  địa bàn: tỉnh A\n  cơ quan: Sở Một\n  từ ngày: 1/2/2026\n  đến ngày: 9/2/2026\n  "
            + "gửi ý kiến: Sở Một\n";
    private const string Index = "bộ chỉ số CS: Chỉ số kín đáo\n  chỉ số 1: Một\n";

    private static readonly Source[] Before =
    [
        new("trang-web.papi", "trang web: Trang thử\n"),
        new("co-quan/a.papi", Registry),
        new("ke-hoach/a.papi", Plan),
        new(
            "ke-hoach/b.papi",
            "kế hoạch: Kế hoạch kín đáo\n  địa bàn: tỉnh A\n  nhiệm vụ 1: Việc kín đáo khác\n    chủ trì: Sở Một\n    hạn: năm 2026\n"
        ),
        new("trang/gioi-thieu.papi", Page),
        new("hoi-dap/a.papi", Question),
        new("lay-y-kien/a.papi", Draft),
        new("chi-so/a.papi", Index),
    ];

    private static readonly Source[] After =
    [
        Before[0], new("co-quan/a.papi", Registry.Replace("  cơ quan: Sở Hai\n", "", StringComparison.Ordinal)),
        new("ke-hoach/a.papi", Plan[..Plan.IndexOf("  nhiệm vụ 2", StringComparison.Ordinal)]),
    ];

    private static readonly Lazy<RenderedSite> Site = new(() => Rendered(Before, After));

    [Theory]
    [InlineData("ke-hoach/a/2", "Nhiệm vụ 2 từng ở địa chỉ này đã được bỏ khỏi trang ngày 3/2/2026 (bản lưu 0123abcd).", "/ke-hoach/a/")]
    [InlineData("ke-hoach/b", "Kế hoạch từng ở địa chỉ này đã được bỏ khỏi trang ngày 3/2/2026 (bản lưu 0123abcd).", "/ke-hoach/")]
    [InlineData("ke-hoach/b/1", "Nhiệm vụ 1 từng ở địa chỉ này đã được bỏ khỏi trang ngày 3/2/2026 (bản lưu 0123abcd).", "/ke-hoach/")]
    [InlineData("co-quan/a/so-hai", "Cơ quan từng ở địa chỉ này đã được bỏ khỏi trang ngày 3/2/2026 (bản lưu 0123abcd).", "/co-quan/")]
    [InlineData("gioi-thieu", "Bài viết từng ở địa chỉ này đã được bỏ khỏi trang ngày 3/2/2026 (bản lưu 0123abcd).", "/")]
    [InlineData(
        "hoi-dap/cau-1",
        "Câu hỏi, kiến nghị từng ở địa chỉ này đã được bỏ khỏi trang ngày 3/2/2026 (bản lưu 0123abcd).",
        "/thay-doi/2026/"
    )]
    [InlineData(
        "lay-y-kien/du-thao-1",
        "Dự thảo lấy ý kiến từng ở địa chỉ này đã được bỏ khỏi trang ngày 3/2/2026 (bản lưu 0123abcd).",
        "/thay-doi/2026/"
    )]
    [InlineData("chi-so/cs", "Bộ chỉ số từng ở địa chỉ này đã được bỏ khỏi trang ngày 3/2/2026 (bản lưu 0123abcd).", "/chi-so/")]
    [InlineData("chi-so/cs/1", "Chỉ số từng ở địa chỉ này đã được bỏ khỏi trang ngày 3/2/2026 (bản lưu 0123abcd).", "/chi-so/")]
    [InlineData(
        "en/ke-hoach/a/2",
        "The task 2 that was at this address was taken off the site on 3 February 2026 (saved version 0123abcd).",
        "/en/ke-hoach/a/"
    )]
    public void The_address_of_what_is_gone_says_when_it_went_and_nothing_of_what_it_was(string route, string words, string link)
    {
        var page = Site.Value.Page($"{route}/index.html").Document;
        Assert.Equal(words, page.QuerySelector("main .lead")!.TextContent);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Null(page.QuerySelector("link[rel=canonical]"));
        Assert.Equal(link, page.QuerySelector("main li a")!.GetAttribute("href"));
        // A list that went with its last member is not linked to.
        var pages = page.QuerySelectorAll("a[href^='/'][href$='/']").Select(a => a.GetAttribute("href")!.TrimStart('/') + "index.html");
        Assert.Empty(pages.Except(Site.Value.Files.Keys));
        Assert.DoesNotContain("kín đáo", page.DocumentElement.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_gone_is_in_no_data_and_no_search() =>
        Assert.DoesNotContain(Site.Value.Files.Where(f => f.Key.StartsWith("data/", StringComparison.Ordinal)), f =>
            Site.Value.Text(f.Key).Contains("kín đáo", StringComparison.Ordinal)
        );

    [Fact]
    public void A_task_that_has_the_address_of_one_that_is_gone_says_so()
    {
        var site = Rendered(
            [Before[0], Before[1], new("ke-hoach/a.papi", Plan)],
            [
                Before[0],
                Before[1],
                new("ke-hoach/a.papi", Plan.Replace("2: Việc kín đáo", "2: Trồng cây ở bờ đê", StringComparison.Ordinal)),
            ]
        );
        var page = site.Page("ke-hoach/a/2/index.html").Document;
        Assert.Equal(
            "Đến ngày 3/2/2026, địa chỉ này là của một nhiệm vụ khác, nay không còn trên trang.",
            page.QuerySelector("main > .wrap > .note")!.TextContent
        );
    }

    [Fact]
    public void A_task_that_was_put_back_is_not_taken_for_another()
    {
        var less = Plan[..Plan.IndexOf("  nhiệm vụ 2", StringComparison.Ordinal)];
        var site = Rendered(
            [Before[0], Before[1], new("ke-hoach/a.papi", Plan)],
            [Before[0], Before[1], new("ke-hoach/a.papi", less)],
            [Before[0], Before[1], new("ke-hoach/a.papi", Plan)]
        );
        Assert.Empty(site.Page("ke-hoach/a/2/index.html").Document.QuerySelectorAll("main > .wrap > .note"));
    }

    [Theory]
    [InlineData(
        "Sở Hai",
        "Sở Hai và Ba\n    tên khác: Sở Hai",
        "so-hai",
        "so-hai-va-ba",
        "Đến ngày 3/2/2026, địa chỉ này là của cơ quan “Sở Hai”. Nay xem Sở Hai và Ba."
    )]
    [InlineData(
        "địa bàn a:",
        "địa bàn tinh-a:",
        "so-mot",
        "../tinh-a/so-mot",
        "Đến ngày 3/2/2026, địa chỉ này là của cơ quan “Sở Một”. Nay xem Sở Một."
    )]
    public void The_old_address_of_an_agency_leads_on(string name, string now, string from, string to, string words)
    {
        var site = Rendered(
            Before,
            [Before[0], new("co-quan/a.papi", Registry.Replace(name, now, StringComparison.Ordinal)), .. Before[2..]]
        );
        var page = site.Page($"co-quan/a/{from}/index.html").Document;
        Assert.Equal(words, page.QuerySelector("main li")!.TextContent.Words());
        var target = new Uri(new Uri("https://a/co-quan/a/"), to + "/").AbsolutePath;
        Assert.Equal($"0; url={target}", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.True(site.Files.ContainsKey(target[1..] + "index.html"));
    }

    [Fact]
    public void An_agency_that_went_and_whose_name_another_has_now_leads_to_that_one()
    {
        var gone = Registry.Replace("  cơ quan: Sở Hai\n", "", StringComparison.Ordinal);
        var site = Rendered(
            Before,
            [Before[0], new("co-quan/a.papi", gone), .. Before[2..]],
            [Before[0], new("co-quan/a.papi", gone + "  cơ quan: Sở Tổng hợp\n    tên khác: Sở Hai\n"), .. Before[2..]]
        );
        Assert.Equal(
            "0; url=/co-quan/a/so-tong-hop/",
            site.Page("co-quan/a/so-hai/index.html").Document.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content")
        );
    }

    [Fact]
    public void The_old_title_of_a_question_is_not_told_again()
    {
        var site = Rendered(
            Before,
            [
                .. Before.Select(s =>
                    s.Path == "hoi-dap/a.papi"
                        ? new Source(s.Path, Question.Replace("mã: cau-1", "mã: cau-2", StringComparison.Ordinal))
                        : s
                ),
            ]
        );
        Assert.Equal(
            "Đến ngày 3/2/2026, địa chỉ này là của câu hỏi, kiến nghị dưới đây. Nay xem Câu kín đáo?.",
            site.Page("hoi-dap/cau-1/index.html").Document.QuerySelector("main li")!.TextContent.Words()
        );
    }

    [Fact]
    public void No_old_address_leads_to_another_old_one()
    {
        string[] names = ["Sở A Một", "Sở B Hai", "Sở C Ba", "Sở B Hai"];
        var versions = names
            .Select(
                (name, i) =>
                    new[]
                    {
                        Before[0],
                        new Source(
                            "co-quan/a.papi",
                            Registry.Replace("Sở Hai", name + (i > 0 ? $"\n    tên khác: {names[i - 1]}" : ""), StringComparison.Ordinal)
                        ),
                        Before[2],
                    }
            )
            .ToArray();
        var site = Rendered(versions);
        var leads = site
            .Pages.Where(p => p.Document.QuerySelector("meta[http-equiv=refresh]") is not null)
            .ToDictionary(
                p => p.Route,
                p => p.Document.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content")!.Split("url=/")[1]
            );
        Assert.Equal(
            ["co-quan/a/so-a-mot/", "co-quan/a/so-c-ba/"],
            leads.Keys.Where(k => !k.StartsWith("en/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        );
        Assert.All(leads.Values, to => Assert.DoesNotContain(to, leads.Keys));
    }

    /// <summary>The site of the last version, each a day behind the one before, from 2/2/2026 on.</summary>
    [Fact]
    public void What_went_in_a_year_of_which_no_change_is_told_leads_to_all_changes()
    {
        // The registry came in a year before; that a draft or a page goes is no change of a plan.
        var site = Rendered(Before, [.. Before.Where(s => !s.Path.StartsWith("lay-y-kien/", StringComparison.Ordinal))]);
        var page = site.Page("lay-y-kien/du-thao-1/index.html").Document;
        var links = page.QuerySelectorAll("main li a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(site.Files.ContainsKey("thay-doi/2026/index.html") ? "/thay-doi/2026/" : "/thay-doi/", links[^1]);
        Assert.All(links, link => Assert.Contains(link.TrimStart('/') + "index.html", site.Files.Keys));
    }

    private static RenderedSite Rendered(params Source[][] versions)
    {
        var steps = versions.Select(
            (sources, i) =>
            {
                var gone =
                    i == 0
                        ? []
                        : versions[i - 1]
                            .Where(b => !sources.Any(s => s.Path == b.Path))
                            .Select(b => new FileRevision(b.Path, ContentVersion.Empty));
                return new ContentRevision(
                    new DateOnly(2026, 2, 2 + i),
                    [
                        .. sources.Select(s => new FileRevision(
                            s.Path,
                            ContentVersion.Of(SyntaxTree.Parse(SourceText.FromString(s.Path, s.Text)))
                        )),
                        .. gone,
                    ]
                )
                {
                    Id = "0123abcd4567",
                };
            }
        );
        return RenderedSite.WholeWith(versions[^1], new(2026, 12, 1), ContentHistory.Of(steps));
    }
}
