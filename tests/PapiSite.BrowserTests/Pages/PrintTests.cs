using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;

namespace PapiSite.BrowserTests.Pages;

public sealed partial class PrintTests(BrowserFixture browser) : BrowserTest(browser)
{
    private const string Plan = "/ke-hoach/vinh-phuc-papi-2024/";

    [Fact]
    public async Task A_printed_plan_of_official_wording_is_laid_out_as_the_decree_has_it()
    {
        using var content = TemporaryContent.CopyOf(SiteName.Fictitious);
        const string Source = "ke-hoach/thi-du-papi-2026.papi";
        content.Write(Source, content.Read(Source).Replace(
            "  cơ quan ban hành: UBND huyện\n",
            "  cơ quan ban hành: UBND huyện\n  người ký: Nguyễn Văn Mẫu (Phó Chủ tịch, ký thay Chủ tịch, thay mặt UBND)\n"
                + "  nơi nhận: Phòng Nội vụ; Lưu VT\n",
            StringComparison.Ordinal));
        await using var server = await content.ServeAsync();
        var visit = await BeginAsync(new(server.Address));
        await visit.GoAsync("/ke-hoach/thi-du-papi-2026/");
        var page = visit.Page;
        await page.SetViewportSizeAsync(624, 900);   // the width of the text on A4
        var (heading, form) = (page.Locator(".print-head"), page.Locator("main form"));
        foreach (var onPaper in new[] { heading, page.Locator(".signature") }) await Assertions.Expect(onPaper).ToBeHiddenAsync();

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        foreach (
            var words in new[]
            {
                "ỦY BAN NHÂN DÂN HUYỆN THÍ DỤ",
                "Số: 12/KH-UBND",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Độc lập - Tự do - Hạnh phúc",
                "Thí Dụ, ngày 15 tháng 01 năm 2026",
            }
        )
        {
            await Assertions.Expect(heading).ToContainTextAsync(words);
        }

        await Assertions.Expect(form).ToBeHiddenAsync();
        var (issuer, nation, title) = (await BoxAsync(page, ".issuer"), await BoxAsync(page, ".motto"), await BoxAsync(page, "h1"));
        Assert.True(
            issuer.X + issuer.Width <= nation.X && issuer.Y < nation.Y + nation.Height,
            "the issuing body stands left of the national heading"
        );
        Assert.True(nation.Y + nation.Height < title.Y, "the heads stand above the title");
        await Assertions.Expect(page.Locator(".print-kind")).ToHaveTextAsync("KẾ HOẠCH");
        foreach (var centred in new[] { ".print-head", ".print-kind", "h1", ".signature" })
            await Assertions.Expect(page.Locator(centred)).ToHaveCSSAsync("text-align", "center");
        await Assertions.Expect(page.Locator(".print-notice")).ToContainTextAsync("áp dụng theo văn bản đã ký");

        var (recipients, signature) = (await BoxAsync(page, ".recipients"), await BoxAsync(page, ".signature"));
        Assert.True(
            recipients.X + recipients.Width <= signature.X && Math.Abs(recipients.Y - signature.Y) < 2,
            "recipients left, signature right"
        );
        Assert.Equal(
            ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Văn Mẫu"],
            (await page.Locator(".signature p").AllTextContentsAsync()).SelectMany(p => p.Split('\n'))
        );
        Assert.Equal("\":\"", await page.Locator(".recipients h2").EvaluateAsync<string>("h => getComputedStyle(h, '::after').content"));
    }

    [Fact]
    public async Task A_summary_prints_its_notice_on_every_sheet_and_does_not_look_like_the_document()
    {
        var page = (await LookAsync(SiteName.PastDeadlines, Plan)).Page;
        var sheets = PrintedSheets.TextsOf(await page.PdfAsync(new() { PreferCSSPageSize = true }));
        Assert.InRange(sheets.Count, 5, 40);
        const string Notice = "phần mô tả là lời tóm tắt. Khi có khác biệt, áp dụng theo văn bản đã ký.";
        Assert.All(sheets, sheet => Assert.Contains(Solid(Notice), sheet, StringComparison.Ordinal));
        Assert.All(
            new[] { "CỘNG HÒA", "Độc lập - Tự do", "TM. ", "KT. " },
            words => Assert.All(sheets, sheet => Assert.DoesNotContain(Solid(words), sheet, StringComparison.Ordinal)));
        // What stands in the head of a document stands among the particulars.
        Assert.All(
            new[] { "151/KH-UBND", "13/6/2024", "UBND tỉnh Vĩnh Phúc", "Vũ Chí Giang" },
            words => Assert.Contains(Solid(words), sheets[0], StringComparison.Ordinal));
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(page.Locator("nav:visible, .skip:visible, form :visible, a.button:visible")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("tr[data-lead]:visible")).ToHaveCountAsync(88);
        await Assertions.Expect(page.Locator("details:not([open]) .prose").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Sheets_are_A4_with_numbers_and_tables_repeat_their_heads()
    {
        var page = (await LookAsync(SiteName.PastDeadlines, Plan)).Page;
        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }));
        Assert.Matches(@"/MediaBox\s*\[\s*0 0 59[456](\.\d+)? 84[12](\.\d+)?\s*\]", pdf);
        var rules = await page.EvaluateAsync<string[]>(
            "() => [...document.styleSheets].flatMap(s => [...s.cssRules]).filter(r => r instanceof CSSPageRule).map(r => r.cssText)"
        );
        Assert.Contains(rules, rule =>
            rule.Contains("counter(page)", StringComparison.Ordinal)
            && rule.Contains("margin: 20mm 15mm 20mm 30mm", StringComparison.Ordinal)
        );
        Assert.Contains(rules, rule =>
            rule.StartsWith("@page :first", StringComparison.Ordinal) && rule.Contains("content: none", StringComparison.Ordinal)
        );
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(page.Locator(".tasks thead").First).ToHaveCSSAsync("display", "table-header-group");
        await Assertions.Expect(page.Locator(".tasks thead").First).ToHaveCSSAsync("break-inside", "avoid");
        await Assertions.Expect(page.Locator(".tasks tbody tr").First).ToHaveCSSAsync("break-inside", "avoid");
        Assert.Equal(
            13,
            Math.Round(await page.EvaluateAsync<double>("() => parseFloat(getComputedStyle(document.body).fontSize) * 72 / 96"), 1)
        );
    }

    [Fact]
    public async Task Print_is_dark_on_white_in_the_dark_scheme_too()
    {
        var page = (await LookAsync(SiteName.PastDeadlines, Plan)).Page;
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        await Assertions.Expect(page.Locator("body")).ToHaveCSSAsync("color", "rgb(0, 0, 0)");
        await Assertions.Expect(page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(255, 255, 255)");
    }

    [Fact]
    public async Task A_plan_prints_on_several_pages_and_a_task_on_fewer()
    {
        Assert.InRange(await SheetsAsync(Plan + "i.1/"), 1, 2);
        Assert.InRange(await SheetsAsync(Plan), 5, 40);

        async Task<int> SheetsAsync(string route) =>
            SheetsOf(await (await LookAsync(SiteName.PastDeadlines, route)).Page.PdfAsync(new() { PreferCSSPageSize = true }));
    }

    [Theory]
    [InlineData(SiteName.Samples)]
    [InlineData(SiteName.Fictitious)]
    public async Task Every_kind_of_page_prints_within_the_sheet_and_without_controls(SiteName site)
    {
        var visit = await LookAsync(site, "/", new() { Width = 624, Height = 900 }, hasScripts: false);   // the width of the text on A4
        var page = visit.Page;
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var route in KindsOfPage.Of(site))
        {
            await LookAtAsync(visit, site, route);
            Assert.Equal((route, 624), (route, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")));
            Assert.Equal(
                (route, 0),
                (route, await page.Locator("nav:visible, .skip:visible, a.button:visible, button:visible").CountAsync())
            );
        }
    }

    [Fact]
    public async Task A_report_of_a_period_prints_with_room_for_number_day_and_signature()
    {
        var page = (await LookAsync(SiteName.Fictitious, "/bao-cao/2026-06/thi-du-papi-2026/")).Page;
        await Assertions.Expect(page.Locator(".signature")).ToBeHiddenAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(page.Locator(".print-head")).ToContainTextAsync("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        await Assertions.Expect(page.Locator(".print-head")).ToContainTextAsync("Thí Dụ, ngày ..... tháng ..... năm 20.....");
        await Assertions.Expect(page.Locator(".signature")).ToBeVisibleAsync();
        Assert.InRange(SheetsOf(await page.PdfAsync(new() { PreferCSSPageSize = true })), 1, 3);
    }

    [Fact]
    public async Task A_filtered_plan_prints_only_what_the_filter_left()
    {
        var page = (await LookAsync(SiteName.PastDeadlines, Plan + "?tu=ho+ngheo")).Page;
        var rows = page.Locator("tr[data-lead]:visible");
        await Assertions.Expect(rows).Not.ToHaveCountAsync(88);
        var shown = await rows.CountAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(rows).ToHaveCountAsync(shown);
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync($"Hiển thị {shown} trong tổng số 88 nhiệm vụ.");
    }

    private static string Solid(string words) => words.Replace(" ", "", StringComparison.Ordinal);

    private static async Task<LocatorBoundingBoxResult> BoxAsync(IPage page, string selector) =>
        await page.Locator(selector).BoundingBoxAsync() ?? throw new InvalidOperationException($"{selector} is not shown.");

    /// <summary>The number of sheets; Chromium writes the objects of pages uncompressed.</summary>
    private static int SheetsOf(byte[] pdf) => SheetObject().Count(Encoding.Latin1.GetString(pdf));

    [GeneratedRegex(@"/Type\s*/Page\b", RegexOptions.None, 10_000)]
    private static partial Regex SheetObject();
}
