using static PapiSite.Tests.Site.ParticipationSite;

namespace PapiSite.Tests.Site;

/// <summary>What the pages of the fictitious district say of its drafts for comment.</summary>
public sealed class ConsultationPagesTests
{
    [Fact]
    public void The_list_has_what_is_open_first_with_the_days_left_and_where_to_write()
    {
        var list = Page("lay-y-kien/");
        Assert.Equal(["Đang lấy ý kiến", "Đã kết thúc lấy ý kiến", "Theo dõi"], list.Texts("main h2"));
        Assert.Equal(
            [
                "Dự thảo Quy chế tiếp công dân huyện Thí Dụ Còn 17 ngày, đến hết ngày 18/8/2026 Văn phòng UBND huyện Gửi ý kiến về: Văn "
                    + "phòng UBND huyện Thí Dụ, số 1 đường Thí Dụ; thư điện tử gopy@thi-du.example.gov.vn",
            ],
            list.Texts("main .cards > li")
        );
        Assert.Equal(
            ["Dự thảo Kế hoạch nâng cao Chỉ số PAPI năm 2027", "Phòng Nội vụ", "30/6/2026", "3", "2", "1"],
            list.Texts("main tbody th, main tbody td")
        );
    }

    [Fact]
    public void The_home_page_shows_open_drafts_before_the_plans_and_questions_near_the_end() =>
        Assert.Equal(
            [
                "Địa bàn",
                "Sắp đến hạn",
                "Bạn có thể làm gì",
                "Đang lấy ý kiến",
                "Kế hoạch",
                "Tiến độ thực hiện",
                "Cơ quan chủ trì nhiều nhiệm vụ nhất",
                "Hỏi đáp mới nhất",
                "Theo dõi",
            ],
            Page("").Texts("main h2")
        );

    [Fact]
    public void Every_comment_stands_beside_its_answer_and_what_changed_and_one_without_says_so()
    {
        var comments = Page("lay-y-kien/papi-2027/").GetElementById("y-kien")!.ParentElement!;
        Assert.Equal("3 ý kiến: 2 đã trả lời, 1 chưa trả lời.", comments.QuerySelector("p")!.TextContent);
        Assert.Equal(
            ["Ý kiến 1: Hội Liên hiệp Phụ nữ huyện", "Ý kiến 2: Một người dân xã A", "Ý kiến 3: Đoàn Thanh niên huyện"],
            comments.Texts("h3")
        );
        Assert.Equal(
            [
                "Trả lời Tiếp thu Trả lời ngày 15/7/2026 Phòng Nội vụ tiếp thu ý kiến của Hội. Dự thảo được sửa như sau Thêm “tại trụ sở "
                    + "xã và nhà văn hóa thôn” vào nhiệm vụ Công khai danh sách hộ nghèo.",
                "Trả lời Không tiếp thu, có giải trình Trả lời ngày 15/7/2026 Báo cáo thu, chi của xã được lập theo quý, nên số liệu hàng "
                    + "tháng chưa đủ để công khai. Kế hoạch giữ kỳ hàng quý.",
                "Trả lời Chưa trả lời Đã hết thời gian lấy ý kiến nhưng ý kiến này chưa được trả lời.",
            ],
            comments.Texts(".compare > div:nth-child(2)"));
    }

    [Fact]
    public void An_open_draft_tells_where_to_write_and_shows_no_comment_of_a_later_day()
    {
        var page = Page("lay-y-kien/quy-che-tiep-cong-dan/");
        Assert.Equal("Đang lấy ý kiến Còn 17 ngày, đến hết ngày 18/8/2026", page.QuerySelector(".tags")!.TextContent.Words());
        Assert.StartsWith(
            "Gửi ý kiến về Văn phòng UBND huyện Thí Dụ",
            page.QuerySelector("main .note")!.TextContent.Words(),
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["Điều 1. Lịch tiếp công dân", "Điều 2. Trả lời sau buổi tiếp", "Ý kiến 1: Hội Cựu chiến binh huyện", "Phiếu góp ý dự thảo"],
            page.Texts("main h3")
        );
        Assert.Contains("Đang trong thời gian lấy ý kiến, cơ quan chưa trả lời ý kiến này.", page.Texts("main p"));
    }

    [Fact]
    public void A_closed_draft_asks_for_no_more_comments() =>
        Assert.DoesNotContain("Gửi ý kiến về", Page("lay-y-kien/papi-2027/").Body!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void Before_its_first_day_a_draft_is_announced_and_not_shown()
    {
        var site = On(new(2026, 5, 31));
        var page = site.Page("lay-y-kien/papi-2027/index.html").Document;
        Assert.Equal("Sắp lấy ý kiến Nhận ý kiến từ ngày 1/6/2026", page.QuerySelector(".tags")!.TextContent.Words());
        Assert.Contains("Nội dung dự thảo được đăng ở đây từ ngày 1/6/2026.", page.Texts("main p"));
        Assert.Empty(page.QuerySelectorAll("main h2"));
        var list = site.Page("lay-y-kien/index.html").Document;
        Assert.Contains("Hiện không có dự thảo nào đang lấy ý kiến.", list.Texts("main p"));
        Assert.Equal(
            [
                "Dự thảo Kế hoạch nâng cao Chỉ số PAPI năm 2027 Sắp lấy ý kiến · Nhận ý kiến từ ngày 1/6/2026",
                "Dự thảo Quy chế tiếp công dân huyện Thí Dụ Sắp lấy ý kiến · Nhận ý kiến từ ngày 20/7/2026",
            ],
            list.QuerySelectorAll("main .index li")
                .Select(li => $"{li.QuerySelector("a")!.TextContent} {li.QuerySelector("span")!.TextContent}")
        );
        Assert.DoesNotContain("Đang lấy ý kiến", site.Page("index.html").Document.Texts("main h2"));
    }

    [Fact]
    public void An_agency_lists_the_drafts_on_which_it_asks_for_comments() =>
        Assert.Equal(
            ["Kết thúc lấy ý kiến ngày 30/6/2026 · 3 ý kiến: 2 đã trả lời, 1 chưa trả lời."],
            Page("co-quan/thi-du/phong-noi-vu/").GetElementById("lay-y-kien")!.ParentElement!.Texts("li span"));

    [Fact]
    public void A_plan_leads_to_the_consultation_on_it_and_back()
    {
        var site = RenderedSite.PagesOf(
            [
                new("ke-hoach/a.papi", "kế hoạch: Kế hoạch A\n  trạng thái: dự thảo\n"),
                new(
                    "lay-y-kien/a.papi",
                    "lấy ý kiến: Dự thảo A\n  mã: a\n  cơ quan: B (ngoài danh bạ)\n  từ ngày: 1/1/2025\n  đến ngày: 31/1/2025\n  gửi ý "
                        + "kiến: B\n  kế hoạch: a\n"
                ),
            ],
            "/",
            RenderedSite.AsOf
        );
        Assert.Equal(
            "/lay-y-kien/a/",
            site.Page("ke-hoach/a/index.html")
                .Document.GetElementById("lay-y-kien")!
                .ParentElement!.QuerySelector("a")!
                .GetAttribute("href")
        );
        Assert.Contains(
            "/ke-hoach/a/",
            site.Page("lay-y-kien/a/index.html").Document.QuerySelectorAll("main dd a").Select(a => a.GetAttribute("href"))
        );
    }

    [Fact]
    public void A_site_without_drafts_and_questions_has_no_pages_of_them_and_no_links()
    {
        var site = RenderedSite.PagesOf([new("ke-hoach/a.papi", "kế hoạch: A\n  nhiệm vụ 1: B\n")], "/", RenderedSite.AsOf);
        Assert.DoesNotContain(site.Pages, p =>
            p.VietnamesePath.StartsWith("lay-y-kien", StringComparison.Ordinal)
            || p.VietnamesePath.StartsWith("hoi-dap", StringComparison.Ordinal)
        );
        Assert.All(site.Pages, page => Assert.Empty(page.Document.QuerySelectorAll("a[href*='lay-y-kien/'], a[href*='hoi-dap/']")));
    }

    [Fact]
    public void Every_page_is_safe_has_an_outline_and_tables_with_heads()
    {
        Assert.Equal(18, Pages.Count());
        Assert.All(Pages, page =>
        {
            SafeMarkup.Check(page, "/");
            Headings.Check(page);
            Assert.All(page.Document.QuerySelectorAll("main table.tasks"), table =>
            {
                Assert.NotEqual("", table.QuerySelector("caption")!.TextContent.Words());
                Assert.All(table.QuerySelectorAll("tbody tr"), row =>
                    Assert.Equal("row", Assert.Single(row.QuerySelectorAll("th")).GetAttribute("scope"))
                );
                Assert.All(table.QuerySelectorAll("tr, th, td, thead, tbody"), cell =>
                    Assert.True(cell.HasAttribute("role"), cell.OuterHtml)
                );
            });
        });
    }
}
