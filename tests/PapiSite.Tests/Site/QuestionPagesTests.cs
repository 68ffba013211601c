using System.Text;
using static PapiSite.Tests.Site.ParticipationSite;

namespace PapiSite.Tests.Site;

/// <summary>What the pages of the fictitious district say of the questions that it received.</summary>
public sealed class QuestionPagesTests
{
    [Fact]
    public void The_register_has_the_newest_first_with_state_days_and_figures()
    {
        var register = Page("hoi-dap/");
        Assert.Equal(
            [
                "5 câu hỏi, kiến nghị, phản ánh đã nhận",
                "3 đã trả lời, trong đó 2 đúng hạn 15 ngày",
                "2 chưa trả lời, trong đó 1 đã quá hạn",
                "13 ngày để có câu trả lời (trung vị)",
            ],
            register
                .QuerySelectorAll(".figures > div")
                .Select(d => $"{d.QuerySelector("dd")!.TextContent} {d.QuerySelector("dt")!.TextContent}")
        );
        Assert.Equal(
            [
                "Xem báo cáo thu, chi ngân sách xã quý II ở đâu? Câu hỏi | Phòng Tài chính | Chưa trả lời | 24/7/2026 | | đã chờ 8",
                "Đường dây nóng của huyện không có người nghe Phản ánh | Văn phòng UBND huyện | Quá hạn trả lời 7 ngày | 10/7/2026 | | đã "
                    + "chờ 22",
                "Niêm yết danh sách hộ nghèo ở nhà văn hóa thôn Kiến nghị | Phòng Văn hóa Phòng Nội vụ | Đã trả lời | 2/7/2026 | "
                    + "15/7/2026 | 13",
                "Lớp tập huấn cán bộ thôn có dành cho trưởng ban công tác Mặt trận không? Câu hỏi | Phòng Nội vụ | Trả lời trễ hạn 6 ngày "
                    + "| 15/6/2026 | 6/7/2026 | 21",
                "Bao giờ niêm yết danh sách hộ nghèo? Câu hỏi | Phòng Văn hóa | Đã trả lời | 3/6/2026 | 10/6/2026 | 7",
            ],
            register.QuerySelectorAll("main tbody tr").Select(row => string.Join(" | ", row.Texts("th, td")).Words()));
        Assert.EndsWith("Hạn trả lời là 15 ngày.", register.QuerySelector("main table ~ p")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_has_its_answer_its_days_and_the_task_concerned()
    {
        var page = Page("hoi-dap/niem-yet-o-nha-van-hoa/");
        Assert.Equal(
            [
                "Cơ quan trả lời",
                "Phòng Văn hóa Phòng Nội vụ",
                "Ngày gửi",
                "2/7/2026",
                "Ngày trả lời",
                "15/7/2026",
                "Thời gian trả lời",
                "13 ngày (hạn 15 ngày)",
                "Kế hoạch",
                "Nâng cao Chỉ số PAPI huyện Thí Dụ năm 2026",
                "Nhiệm vụ",
                "II.1 Công khai danh sách hộ nghèo",
            ],
            page.Texts("main dt, main dd"));
        Assert.Equal(["Nội dung kiến nghị", "Trả lời"], page.Texts("main h2"));
        Assert.Equal("nhà văn hóa thôn", page.QuerySelector("main strong")!.TextContent);
    }

    [Fact]
    public void A_question_without_an_answer_says_how_long_it_has_waited()
    {
        var page = Page("hoi-dap/duong-day-nong/");
        Assert.Equal("Quá hạn trả lời 7 ngày", page.QuerySelector(".tag")!.TextContent);
        Assert.Equal(["Cơ quan trả lời", "Ngày gửi", "Hạn trả lời"], page.Texts("main dt"));
        Assert.Contains("Chưa có trả lời; đã chờ 22 ngày.", page.Texts("main p"));
    }

    [Fact]
    public void An_answer_of_a_later_day_is_not_shown()
    {
        var site = On(new(2026, 7, 14));
        var page = site.Page("hoi-dap/niem-yet-o-nha-van-hoa/index.html").Document;
        Assert.Equal("Chưa trả lời", page.QuerySelector(".tag")!.TextContent);
        Assert.DoesNotContain("Từ tháng 8", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.False(site.Files.ContainsKey("hoi-dap/thu-chi-quy-ii/index.html"));
    }

    [Fact]
    public void An_agency_tells_how_many_how_fast_and_how_many_wait()
    {
        var section = Page("co-quan/thi-du/phong-noi-vu/").GetElementById("hoi-dap")!.ParentElement!;
        Assert.Equal(
            ["Đã nhận", "2", "Đã trả lời", "2", "Thời gian trả lời", "trung vị 17 ngày, lâu nhất 21 ngày", "Chưa trả lời", "0"],
            section.Texts("dt, dd")
        );
        Assert.Equal(
            ["/hoi-dap/niem-yet-o-nha-van-hoa/", "/hoi-dap/tap-huan-can-bo-thon/", "/hoi-dap/"],
            section.QuerySelectorAll("a").Select(a => a.GetAttribute("href"))
        );
        var office = Page("co-quan/thi-du/van-phong-ubnd-huyen/").GetElementById("hoi-dap")!.ParentElement!;
        Assert.Equal(["Đã nhận", "1", "Đã trả lời", "0", "Chưa trả lời", "1, trong đó 1 đã quá hạn"], office.Texts("dt, dd"));
    }

    [Theory]
    [InlineData("ke-hoach/thi-du-papi-2026/", 4)]
    [InlineData("ke-hoach/thi-du-papi-2026/ii.1/", 2)]
    [InlineData("ke-hoach/thi-du-papi-2026/i.2/", 1)]
    public void A_plan_and_a_task_lead_to_the_questions_about_them(string path, int questions)
    {
        var section = Page(path).GetElementById("hoi-dap")!;
        Assert.Equal("Hỏi đáp liên quan", section.TextContent);
        Assert.Equal(questions, section.ParentElement!.QuerySelectorAll("li a").Length);
    }

    [Fact]
    public void A_task_that_nobody_asks_about_says_nothing() =>
        Assert.Null(Page("ke-hoach/thi-du-papi-2026/i.1/").GetElementById("hoi-dap"));

    [Fact]
    public void A_long_register_is_cut_into_pages_of_200()
    {
        var questions = new StringBuilder();
        // The first ends as the address of a page might look, and takes none's place.
        for (var i = 0; i < 401; i++)
        {
            questions
                .Append("hỏi đáp: Câu hỏi ")
                .Append(i)
                .Append("\n  mã: ")
                .Append(i == 0 ? "trang" : $"c{i}")
                .Append("\n  cơ quan: A (ngoài danh bạ)\n  ngày gửi: 3/6/2024\n");
        }

        var site = RenderedSite.PagesOf([new("hoi-dap/a.papi", questions.ToString())], "/", RenderedSite.AsOf);
        Assert.Equal(
            [200, 200, 1],
            new[] { "hoi-dap/", "hoi-dap/trang/2/", "hoi-dap/trang/3/" }.Select(p =>
                site.Page(p + "index.html").Document.QuerySelectorAll("main tbody tr").Length
            )
        );
        Assert.Equal("Câu hỏi 0", site.Page("hoi-dap/trang/index.html").Document.QuerySelector("h1")!.TextContent);
        var second = site.Page("hoi-dap/trang/2/index.html").Document;
        Assert.Equal(
            ["/hoi-dap/", "/hoi-dap/trang/2/", "/hoi-dap/trang/3/"],
            second.QuerySelectorAll("nav.toc a").Select(a => a.GetAttribute("href"))
        );
        Assert.Equal("Hỏi đáp, trang 2", second.QuerySelector("nav.toc a[aria-current]")!.TextContent);
    }

    [Fact]
    public void A_file_of_an_answer_is_published_with_it()
    {
        static RenderedSite Site(DateOnly day) =>
            RenderedSite.Of(
                [
                    new(
                        "hoi-dap/a.papi",
                        "hỏi đáp: A?\n  mã: a\n  cơ quan: B (ngoài danh bạ)\n  ngày gửi: 3/6/2024\n  trả lời: C\n  ngày trả lời: "
                            + "10/6/2024\n  tệp: tep/cong-van.pdf (Công văn trả lời)\n"
                    ),
                ],
                "/",
                day,
                "tep/cong-van.pdf"
            );
        Assert.DoesNotContain(Site(new(2024, 6, 9)).Files.Keys, f => f.StartsWith("tep/", StringComparison.Ordinal));
        var later = Site(new(2024, 6, 10));
        Assert.Contains("tep/tep/cong-van.pdf", later.Files.Keys);
        Assert.Equal("Công văn trả lời", later.Page("hoi-dap/a/index.html").Document.QuerySelector("main section li a")!.TextContent);
    }
}
