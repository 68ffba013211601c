using AngleSharp.Dom;
using PapiSite.Site.Views;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Site;

/// <summary>How to ask, how to comment, whom to ring: links that a telephone opens, and a form to print.</summary>
public sealed class WritingToAgenciesTests
{
    private const string Registry =
        "địa bàn a: tỉnh A\n  cơ quan: Sở Một\n    điện thoại: 0200 000 0001\n    thư điện tử: mot@a.example.gov.vn\n"
        + "    tiếp công dân: Thứ hai\n  cơ quan: Sở Hai\n  cơ quan: Sở Cũ\n    đến ngày: 30/6/2025\n    điện thoại: 0200 000 0009\n";

    private const string Plan =
        "kế hoạch: Kế hoạch một\n  địa bàn: tỉnh A\n  thời kỳ: 2025\n"
        + "  nhiệm vụ 1: Việc một\n    chủ trì: Sở Một; Sở Hai; Sở Cũ\n    hạn: năm 2025\n"
        + "  nhiệm vụ 2: Việc hai\n    chủ trì: Sở Hai\n    phối hợp: Sở Một\n    hạn: năm 2025\n";

    private const string Question = "hỏi đáp: Hỏi gì?\n  mã: hoi\n  địa bàn: tỉnh A\n  cơ quan: Sở Hai\n  ngày gửi: 1/2/2025\n";

    [Fact]
    public void The_register_says_how_to_ask_and_has_a_form_to_print()
    {
        var part = ParticipationSite.Page("hoi-dap/").QuerySelector("section[aria-labelledby=cach-gui]")!;
        Assert.Equal("Gửi đến một trong những nơi sau:", part.QuerySelector("p")!.TextContent);
        Assert.Equal(
            [
                "Cơ quan: Phòng Nội vụ", "Địa chỉ: Số 2, đường Thí Dụ, huyện Thí Dụ (hư cấu)",
                "Điện thoại: (0200) 000 0002; 0200 000 0012 (đường dây nóng)", "Thư điện tử: noivu@thi-du.example.gov.vn",
            ],
            Facts(part).Take(4));
        Assert.Equal(
            "mailto:noivu@thi-du.example.gov.vn?subject=" + Uri.EscapeDataString("Câu hỏi, kiến nghị, phản ánh"),
            part.QuerySelector("a[href^=mailto]")!.GetAttribute("href"));
        Assert.Contains("Tiếp công dân: Ngày 15 hằng tháng, từ 8 giờ đến 11 giờ", Facts(part));
        var form = part.QuerySelector("details.letter")!;
        Assert.Equal("Phiếu gửi câu hỏi, kiến nghị, phản ánh", form.QuerySelector("h3")!.TextContent);
        Assert.Equal(
            ["Kính gửi:", "Họ và tên:", "Địa chỉ:", "Điện thoại:", "Thư điện tử:", "Ngày, tháng, năm:", "Chữ ký của người gửi:"],
            form.Texts(".form-line"));
        Assert.Equal(
            "/hoi-dap/#cach-gui",
            ParticipationSite.Page("hoi-dap/duong-day-nong/").QuerySelector("main a[href$='#cach-gui']")!.GetAttribute("href"));
    }

    [Fact]
    public void Of_offices_that_nobody_knows_how_to_reach_nothing_is_said_and_the_site_s_own_comes_first()
    {
        var bare = Site("trang web: Trang thử\n").Page("hoi-dap/index.html").Document;
        Assert.Empty(bare.QuerySelectorAll("section[aria-labelledby=cach-gui] dl"));
        var own = Site("trang web: Trang thử\n  cơ quan chủ quản: Sở Một\n  địa chỉ: Số 1\n  thư điện tử: hoi@a.example.gov.vn\n")
            .Page("hoi-dap/index.html").Document;
        Assert.Equal(
            ["Cơ quan: Sở Một", "Địa chỉ: Số 1", "Thư điện tử: hoi@a.example.gov.vn"],
            Facts(own.QuerySelector("section[aria-labelledby=cach-gui]")!));
    }

    [Fact]
    public void An_open_draft_says_how_to_comment_and_a_closed_one_does_not()
    {
        var open = ParticipationSite.Page("lay-y-kien/quy-che-tiep-cong-dan/");
        var subject = Uri.EscapeDataString("Góp ý: Dự thảo Quy chế tiếp công dân huyện Thí Dụ");
        var letter = $"mailto:gopy@thi-du.example.gov.vn?subject={subject}";
        Assert.Equal([letter, letter], open.QuerySelectorAll("a[href^='mailto:gopy']").Select(a => a.GetAttribute("href")!));
        Assert.Equal(
            "Kính gửi: Văn phòng UBND huyện Thí Dụ, số 1 đường Thí Dụ; thư điện tử gopy@thi-du.example.gov.vn",
            open.Texts("details.letter p").ElementAt(1));
        var closed = ParticipationSite.Page("lay-y-kien/papi-2027/");
        Assert.Empty(closed.QuerySelectorAll("details.letter, #cach-gui, main a[href^=mailto]"));
    }

    [Fact]
    public void A_task_says_whom_to_ring_among_those_that_lead_it_and_go_on()
    {
        var site = Site("trang web: Trang thử\n");
        Assert.Contains("Liên hệ: Sở Một · 0200 000 0001 · mot@a.example.gov.vn", Facts(site.Page("ke-hoach/mot/1/index.html").Document));
        Assert.Equal(
            ["/co-quan/a/so-mot/#lien-he", "tel:+842000000001", "mailto:mot@a.example.gov.vn"],
            site.Page("ke-hoach/mot/1/index.html").Document.QuerySelectorAll("dl.facts > div:nth-of-type(2) a")
                .Select(a => a.GetAttribute("href")!));
        Assert.DoesNotContain(
            Facts(site.Page("ke-hoach/mot/2/index.html").Document), fact => fact.StartsWith("Liên hệ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Sở Một, a@b.example", "Sở Một, |a@b.example=mailto:a@b.example?subject=X%20%26%20Y")]
    [InlineData("gọi 0200 000 0001 hoặc 1900 0000", "gọi |0200 000 0001=tel:+842000000001| hoặc |1900 0000")]
    [InlineData("giai đoạn 2026 - 2030", "giai đoạn |2026 - 2030")]
    [InlineData("a+b@c.example?bcc=d", "a+b@c.example=mailto:a%2Bb@c.example?subject=X%20%26%20Y|?bcc=d")]
    [InlineData("\"><script>@x", "\"><script>@x")]
    public void Addresses_and_numbers_in_words_become_links(string words, string expected) => Assert.Equal(
        expected, string.Join('|', LinkedWords.Of(words, "X & Y").Select(p => p.Href is null ? p.Words : $"{p.Words}={p.Href}")));

    private static IEnumerable<string> Facts(IParentNode part) => part.QuerySelectorAll("dl.facts > div")
        .Select(fact => $"{fact.QuerySelector("dt")!.TextContent.Words()}: {fact.QuerySelector("dd")!.TextContent.Words()}");

    private static RenderedSite Site(string settings) => RenderedSite.PagesOf(
        [
            new("trang-web.papi", settings), new("co-quan/a.papi", Registry), new("ke-hoach/mot.papi", Plan),
            new("hoi-dap/a.papi", Question),
        ],
        "/", new(2025, 3, 1));
}
