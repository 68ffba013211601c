using AngleSharp.Dom;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model.Changes;
using PapiSite.Site.Pages;
using PapiSite.Site.Wording;
using PapiSite.Themes.Default;

namespace PapiSite.Tests.Site;

/// <summary>The pages of changes: without a history, with a long one, and with hostile words in it.</summary>
public sealed class ChangePagesTests
{
    private const string Path = "ke-hoach/a.papi";

    private static readonly Source[] Frame =
    [
        new("trang-web.papi", "trang web: Trang thử\n"),
        new("co-quan/a.papi", "địa bàn tinh-a: tỉnh A\n  cơ quan: Sở Một\n"),
    ];

    public static TheoryData<string> Words => [.. HostileWords.All];

    [Theory]
    [InlineData(HistoryGap.NotRead, "Không có lịch sử thay đổi: bản này được tạo mà không đọc lịch sử, như khi xem thử.")]
    [InlineData(HistoryGap.NoGit, "Không có lịch sử thay đổi: máy tạo trang này không có git.")]
    [InlineData(HistoryGap.NothingRecorded, "Không có lịch sử thay đổi: kho git chưa ghi nhận nội dung lần nào.")]
    [InlineData(
        HistoryGap.NotTrusted,
        "Không có lịch sử thay đổi: git không đọc kho này vì thư mục thuộc về người dùng khác (xem “safe.directory” của git)."
    )]
    [InlineData(
        HistoryGap.Partial,
        "Không có lịch sử thay đổi: bản sao của kho không có đủ nội dung của các lần lưu trước (bản sao một phần); hãy tạo trang từ một "
            + "bản sao đầy đủ."
    )]
    [InlineData(HistoryGap.Unreadable, "Không có lịch sử thay đổi: không đọc được kho git.")]
    public void Without_a_history_the_page_says_why(HistoryGap gap, string words)
    {
        var page = Site(Plan("Việc"), ContentHistory.Missing(gap)).Page("thay-doi/index.html").Document;
        Assert.Equal(words, page.QuerySelector("main .note")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("main h2, main li"));
    }

    [Fact]
    public void Every_page_leads_to_the_changes() =>
        Assert.All(Site(Plan("Việc"), ContentHistory.Missing(HistoryGap.NotRead)).Pages, page =>
            Assert.Single(page.Document.QuerySelectorAll("footer a[href$='/thay-doi/']"))
        );

    [Fact]
    public void A_year_of_many_changes_is_cut_into_pages()
    {
        const int Days = 205;
        var revisions = Enumerable.Range(0, Days).Select(n => Step(new DateOnly(2025, 12, 31).AddDays(n), Plan("Việc", Deadline(n))));
        var site = Site(Plan("Việc", Deadline(Days - 1)), ContentHistory.Of(revisions));
        Assert.Equal(ChangePages.Newest, site.Page("thay-doi/index.html").Document.QuerySelectorAll("main section li").Length);
        Assert.Equal(
            ["Năm 2026 (204 thay đổi)", "Năm 2025 (1 thay đổi)"],
            site.Page("thay-doi/index.html")
                .Document.QuerySelectorAll("nav[aria-labelledby=theo-nam] li")
                .Select(l => l.TextContent.Words())
        );
        Assert.Equal(ChangePages.OnPage, site.Page("thay-doi/2026/index.html").Document.QuerySelectorAll("main section li").Length);
        var second = site.Page("thay-doi/2026/trang-2/index.html").Document;
        Assert.Equal(
            ("Thay đổi trong năm 2026, trang 2", 4),
            (second.QuerySelector("h1")!.TextContent, second.QuerySelectorAll("main section li").Length)
        );
        Assert.Equal("/thay-doi/2026/", second.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.Equal(
            "1/1/2026: Thời hạn đổi từ “1/1/2024” thành “2/1/2024”.",
            site.Page("ke-hoach/a/1/index.html")
                .Document.QuerySelectorAll("section[aria-labelledby=thay-doi] li")
                .Select(l => l.TextContent.Words())
                .Last()
        );
    }

    [Fact]
    public void Changes_keep_their_order_where_a_clock_was_wrong()
    {
        var days = new[] { 5, 3, 5, 9 };
        var revisions = days.Select((day, n) => Step(new(2026, 1, day), Plan("Việc", Deadline(n))));
        var page = Site(Plan("Việc", Deadline(3)), ContentHistory.Of(revisions)).Page("thay-doi/index.html").Document;
        Assert.Equal(
            ["ngay-2026-01-09", "ngay-2026-01-05", "ngay-2026-01-03", "ngay-2026-01-05-2"],
            page.QuerySelectorAll("main section > h2").Select(h => h.Id)
        );
        Assert.EndsWith("thành “4/1/2024”.", page.QuerySelector("main li")!.TextContent.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Hostile_words_in_the_history_stay_words(string words)
    {
        var line = words.ReplaceLineEndings(" ");
        var now = Plan($"Việc {line}").Replace("nhiệm vụ 1:", "nhiệm vụ 2:", StringComparison.Ordinal);
        var history = ContentHistory.Of([Step(new(2026, 1, 1), Plan($"Việc khác {line}")), Step(new(2026, 1, 2), now)]);
        var site = Site(now, history);
        Assert.All(site.Pages, page => SafeMarkup.Check(page, "/"));
        Assert.NotNull(site.Page("ke-hoach/a/1/index.html").Document.QuerySelector("meta[http-equiv=refresh]"));
        var changes = history.Changes.Select(c => c.Change).ToList();
        var sheet = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(
            ChangeSheet.Html(
                PapiSite.Site.Views.ChangeSheetView.Of(changes, line, line, InterfaceTexts.Of(PapiSite.Site.SiteLanguage.Vietnamese)),
                InterfaceTexts.Of(PapiSite.Site.SiteLanguage.Vietnamese)
            )
        );
        Assert.Equal(
            ["body", "del", "h1", "h2", "head", "html", "ins", "li", "main", "meta", "p", "span", "style", "title", "ul"],
            sheet.All.Select(e => e.LocalName).Append("del").Append("ins").Distinct().Order(StringComparer.Ordinal)
        );
        Assert.Single(sheet.QuerySelectorAll("style"));
    }

    [Theory]
    [InlineData("1/2/2026", true)]
    [InlineData("1/2/2027", false)]
    public void An_old_address_leads_only_to_what_is_published_by_the_day_of_the_site(string sent, bool leads)
    {
        string Question(string id) =>
            $"hỏi đáp: Bao giờ mở chợ?\n  mã: {id}\n  địa bàn: tỉnh A\n  cơ quan: Sở Một\n  ngày gửi: {sent}\n";
        var history = ContentHistory.Of([Step(new(2026, 3, 1), Question("cau-cu")), Step(new(2026, 3, 2), Question("cau-moi"))]);
        var site = RenderedSite.PagesWith([.. Frame, new(Path, Question("cau-moi"))], new(2026, 12, 1), history);
        Assert.Equal(leads, site.Files.ContainsKey("hoi-dap/cau-moi/index.html"));
        Assert.Equal(leads, site.Files.ContainsKey("hoi-dap/cau-cu/index.html"));
    }

    [Fact]
    public void Corrections_of_typing_stand_apart_on_the_page_of_changes_and_nowhere_else()
    {
        var history = ContentHistory.Of(
        [
            Step(new(2026, 1, 1), Plan("Việc", "năm 2023")),
            Step(new(2026, 1, 2), Plan("Việc", "năm 2024")) with { IsCorrection = true },
            Step(new(2026, 1, 3), Plan("Việc", "năm 2025")),
        ]);
        var site = RenderedSite.WholeWith([.. Frame, new(Path, Plan("Việc", "năm 2025"))], new(2026, 12, 1), history);
        var day = site.Page("thay-doi/2026/index.html").Document.QuerySelector("section[aria-labelledby=ngay-2026-01-02]")!;
        Assert.Equal(["Sửa cách ghi trên trang này"], day.Texts("h3"));
        Assert.Equal(["Kế hoạch “Kế hoạch A”"], day.Texts("h4"));
        Assert.Equal(["Nhiệm vụ 1 “Việc”: thời hạn đổi từ “năm 2023” thành “năm 2024”."], day.Texts("li"));
        Assert.Contains(
            "là chỉ sửa cách ghi", site.Page("thay-doi/index.html").Document.Texts("main p.soft").Last(), StringComparison.Ordinal);

        var task = site.Page("ke-hoach/a/1/index.html").Document;
        Assert.Equal(
            ["3/1/2026: Thời hạn đổi từ “năm 2024” thành “năm 2025”.", "1/1/2026: Thêm kế hoạch “Kế hoạch A” (1 nhiệm vụ)."],
            task.Texts("section[aria-labelledby=thay-doi] li").Concat(
                site.Page("ke-hoach/a/index.html").Document.Texts("section[aria-labelledby=thay-doi] li").TakeLast(1)));
        Assert.Contains("Cách ghi nhiệm vụ này trên trang được sửa lần gần nhất ngày 2/1/2026. Xem mọi thay đổi", task.Texts("main p"));
        Assert.DoesNotContain("năm 2023", task.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("năm 2023", site.Page("index.html").Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("năm 2023", site.Text("atom.xml"), StringComparison.Ordinal);
        Assert.Contains("năm 2025", site.Text("atom.xml"), StringComparison.Ordinal);
    }

    private static string Deadline(int day) => $"{1 + (day % 28)}/{1 + (day / 28)}/2024";

    private static string Plan(string headline, string deadline = "năm 2024") =>
        $"kế hoạch: Kế hoạch A\n  địa bàn: tỉnh A\n  thời kỳ: 2024\n  nhiệm vụ 1: {headline}\n    chủ trì: Sở Một\n    hạn: {deadline}\n";

    private static ContentRevision Step(DateOnly day, string text) =>
        new(day, [new(Path, ContentVersion.Of(SyntaxTree.Parse(SourceText.FromString(Path, text))))]);

    private static RenderedSite Site(string plan, ContentHistory history) =>
        RenderedSite.PagesWith([.. Frame, new(Path, plan)], new(2026, 12, 1), history);
}
