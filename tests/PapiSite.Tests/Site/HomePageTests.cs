using PapiSite.Model.Changes;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Site;

/// <summary>The home page begins with what a visitor looks for: search, places, what is due, what can be done.</summary>
public sealed class HomePageTests
{
    private const string Places =
        "địa bàn a: tỉnh A\n  cơ quan: UBND tỉnh\n  cơ quan: Sở Một\nđịa bàn b: tỉnh B\n  cơ quan: Sở Một\n";

    private const string Index =
        "bộ chỉ số X: Chỉ số X\n  mô tả: X đo *điều* ở TP. Hồ và nơi khác. Câu sau.\n  chỉ số 1: Một\n"
        + "bộ chỉ số Y: Chỉ số Y\n  mô tả: Do Bộ công bố\n"
        + "bộ chỉ số Z: Chỉ số Z\n  mô tả: Z không kế hoạch nào dùng.\n";

    private const string Plan =
        "kế hoạch: Kế hoạch một\n  số hiệu: 1/KH-UBND\n  ngày ban hành: 1/2/2025\n  cơ quan ban hành: UBND tỉnh\n  địa bàn: tỉnh A\n"
        + "  thời kỳ: 2025\n  bộ chỉ số: X; Y\n"
        + "  nhiệm vụ 1: Cấp nước sạch cho thôn\n    chủ trì: Sở Một\n    hạn: năm 2025\n"
        + "  nhiệm vụ 2: Rà soát hộ nghèo\n    chủ trì: Sở Một\n    hạn: quý II/2025\n";

    private static readonly IReadOnlyList<Source> Sources = Of("");

    [Fact]
    public void It_begins_with_search_and_says_in_a_sentence_what_the_indices_of_the_plans_are()
    {
        var home = Home(Sources);
        Assert.Equal(
            ["Chọn địa bàn của bạn", "Sắp đến hạn", "Bạn có thể làm gì", "Kế hoạch", "Cơ quan chủ trì nhiều nhiệm vụ nhất", "Theo dõi"],
            home.Texts("main h2"));
        Assert.Equal("form", home.QuerySelector("main h1")!.NextElementSibling!.LocalName);
        Assert.Equal(["X đo điều ở TP. Hồ và nơi khác.", "Y: Do Bộ công bố"], home.Texts(".meanings li"));
        Assert.Equal("/chi-so/x/", home.QuerySelector(".meanings a")!.GetAttribute("href"));
    }

    [Fact]
    public void Examples_are_topics_that_tasks_say_then_the_agency_with_most_tasks()
    {
        Assert.Equal(["hộ nghèo", "nước sạch", "Sở Một"], Home(Sources).Texts(".examples a"));
        Assert.Equal(
            ["/tim-kiem/?q=h%E1%BB%99%20ngh%C3%A8o"],
            Home(Sources).QuerySelectorAll(".examples a").Take(1).Select(a => a.GetAttribute("href")!));
    }

    [Fact]
    public void The_settings_may_say_others() =>
        Assert.Equal(["làm sổ đỏ", "<b>rác</b>"], Home(Of("  ví dụ tìm kiếm: làm sổ đỏ; <b>rác</b>\n")).Texts(".examples a"));

    [Fact]
    public void A_visitor_chooses_a_place_among_those_with_plans()
    {
        var places = Home(Sources).QuerySelector("section[aria-labelledby=dia-ban]")!;
        Assert.Equal(["/dia-ban/a/", "/dia-ban/"], places.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!));
        Assert.Equal("Tỉnh A1 kế hoạch", places.QuerySelector("li")!.TextContent);
    }

    [Fact]
    public void What_is_due_soon_stands_there_while_something_is()
    {
        Assert.Equal(
            ["Rà soát hộ nghèo", "Cấp nước sạch cho thôn"], Home(Sources).Texts("section[aria-labelledby=sap-den-han] tbody th a"));
        Assert.Null(RenderedSite.PagesOf(Sources, "/", new(2026, 3, 1)).Page("index.html").Document.GetElementById("sap-den-han"));
    }

    [Fact]
    public void The_newest_changes_stand_there_where_the_site_knows_any()
    {
        static DatedChange Change(int day, int plan) =>
            new(new RevisionMark(day, new(2025, 2, day), "0123456789", null), new PlanAdded(new($"p{plan}", $"Kế hoạch {plan}", null), 2));
        var history = new ContentHistory
        {
            Changes = [Change(20, 1), Change(20, 2), Change(20, 2), .. Enumerable.Range(3, 7).Select(i => Change(9, i))],
        };
        var home = RenderedSite.PagesWith(Sources, new(2025, 3, 1), history).Page("index.html").Document;
        var lines = home.Texts("section[aria-labelledby=moi-thay-doi] li").ToList();
        Assert.Equal(5, lines.Count);
        Assert.Equal("20/2/2025 · Kế hoạch “Kế hoạch 1”: Thêm kế hoạch “Kế hoạch 1” (2 nhiệm vụ).", lines[0]);
        Assert.Equal("20/2/2025 · Kế hoạch “Kế hoạch 2”: 2 thay đổi.", lines[1]);
        Assert.Null(Home(Sources).GetElementById("moi-thay-doi"));
    }

    [Fact]
    public void It_says_what_a_visitor_can_do_as_far_as_the_site_has_it()
    {
        Assert.Equal(
            [
                "Gửi câu hỏi, kiến nghị, phản ánh: Xem các câu hỏi đã được trả lời và cách gửi câu hỏi của bạn.",
                "Góp ý dự thảo: 1 dự thảo đang lấy ý kiến; mỗi dự thảo có nơi nhận và hạn gửi ý kiến.",
                "Theo dõi bằng lịch trên điện thoại: Mở trang của kế hoạch hoặc cơ quan, bấm “Thêm thời hạn vào lịch” ở cuối trang; điện "
                    + "thoại nhắc khi nhiệm vụ đến hạn.",
            ],
            Ways(ParticipationSite.Page("")));
        Assert.Single(Ways(Home(Sources)));
    }

    private static IEnumerable<string> Ways(AngleSharp.Dom.IDocument home) => home
        .QuerySelectorAll("section[aria-labelledby=ban-co-the] li")
        .Select(li => $"{li.Children[0].TextContent}: {li.Children[1].TextContent.Words()}");

    private static IReadOnlyList<Source> Of(string settings) =>
    [
        new("trang-web.papi", "trang web: Trang thử\n" + settings), new("co-quan/a.papi", Places), new("chi-so/x.papi", Index),
        new("ke-hoach/mot.papi", Plan),
    ];

    private static AngleSharp.Dom.IDocument Home(IReadOnlyList<Source> sources) =>
        RenderedSite.PagesOf(sources, "/", new(2025, 3, 1)).Page("index.html").Document;
}
