using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;

namespace PapiSite.BrowserTests.Pages;

public sealed partial class PrintTests(BrowserFixture browser, SiteServers servers) : BrowserTest(browser, servers)
{
    private const string Plan = "/ke-hoach/vinh-phuc-papi-2024/";

    [Fact]
    public async Task A_printed_plan_has_the_national_heading_and_no_controls()
    {
        var page = (await OpenAsync(SiteName.PastDeadlines, Plan)).Page;
        var (heading, form) = (page.Locator(".print-head"), page.Locator("form"));
        await Assertions.Expect(form).ToBeVisibleAsync();
        await Assertions.Expect(heading).ToBeHiddenAsync();

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(heading).ToBeVisibleAsync();
        foreach (var words in new[] { "UBND TỈNH VĨNH PHÚC", "Số 151/KH-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Vĩnh Phúc, ngày 13 tháng 6 năm 2024" })
            await Assertions.Expect(heading).ToContainTextAsync(words);
        await Assertions.Expect(form).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("nav:visible, .skip:visible, form :visible, a.button:visible")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("tr[data-lead]:visible")).ToHaveCountAsync(88);
        await Assertions.Expect(page.Locator("details:not([open]) .prose").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Print_is_dark_on_white_in_the_dark_scheme_too()
    {
        var page = (await OpenAsync(SiteName.PastDeadlines, Plan)).Page;
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        await Assertions.Expect(page.Locator("body")).ToHaveCSSAsync("color", "rgb(0, 0, 0)");
        await Assertions.Expect(page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(255, 255, 255)");
    }

    [Fact]
    public async Task A_plan_prints_on_several_pages_and_a_task_on_fewer()
    {
        var plan = (await OpenAsync(SiteName.PastDeadlines, Plan)).Page;
        var task = (await OpenAsync(SiteName.PastDeadlines, Plan + "i.1/")).Page;
        var (planPages, taskPages) = (SheetsOf(await plan.PdfAsync(new() { PreferCSSPageSize = true })), SheetsOf(await task.PdfAsync(new() { PreferCSSPageSize = true })));
        Assert.InRange(taskPages, 1, 2);
        Assert.InRange(planPages, 5, 40);
    }

    [Fact]
    public async Task A_filtered_plan_prints_only_what_the_filter_left()
    {
        var page = (await OpenAsync(SiteName.PastDeadlines, Plan + "?tu=ho+ngheo")).Page;
        var rows = page.Locator("tr[data-lead]:visible");
        await Assertions.Expect(rows).Not.ToHaveCountAsync(88);
        var shown = await rows.CountAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(rows).ToHaveCountAsync(shown);
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync($"Hiển thị {shown} trong tổng số 88 nhiệm vụ.");
    }

    /// <summary>The number of sheets; Chromium writes the objects of pages uncompressed.</summary>
    private static int SheetsOf(byte[] pdf) => SheetObject().Count(Encoding.Latin1.GetString(pdf));

    [GeneratedRegex(@"/Type\s*/Page\b", RegexOptions.None, 10_000)]
    private static partial Regex SheetObject();
}
