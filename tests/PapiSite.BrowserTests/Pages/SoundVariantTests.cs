using Microsoft.Playwright;
using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;

namespace PapiSite.BrowserTests.Pages;

[Collection(BrowserCollections.Sound)]
public sealed class SoundVariantTests(BrowserFixture browser) : SoundPageTest(browser)
{
    /// <summary>The words differ, colours and structure do not.</summary>
    [Theory]
    [MemberData(nameof(KindsOfPage.InEnglish), MemberType = typeof(KindsOfPage))]
    public Task Every_kind_of_page_is_as_sound_in_English(SiteName site, string route) => AssertSoundAsync(site, route, Lengthwise[..1]);

    [Theory]
    [InlineData("/")]
    [InlineData("/ke-hoach/vinh-phuc-papi-2024/i.1/")]
    [InlineData("/co-quan/vinh-phuc/so-noi-vu/")]
    [InlineData("/thoi-han/")]
    [InlineData("/thoi-han/dinh-ky/")]
    public Task Pages_are_as_sound_while_no_deadline_is_past(string route) => AssertSoundAsync(SiteName.BeforeDeadlines, route, Crosswise);

    [Theory]
    [InlineData(SiteName.PastDeadlines, "/ke-hoach/vinh-phuc-papi-2024/?tu=ho+ngheo")]
    [InlineData(SiteName.Samples, "/ke-hoach/thi-du-2026/?tu=khong+co+tu+nay")]
    [InlineData(SiteName.Samples, "/co-quan/thi-du/so-noi-vu/?vai-tro=lead&sap-xep=-title")]
    [InlineData(SiteName.PastDeadlines, "/thoi-han/2021/quy-4/?han=2021-q4&sap-xep=deadline")]
    public Task Filtered_pages_are_as_sound(SiteName site, string route) =>
        AssertSoundAsync(site, route, Crosswise, page => FiltersAsync(page, route));

    [Theory]
    [InlineData(SiteName.PastDeadlines, "/tim-kiem/?q=so+noi+vu&vai-tro=lead&vai-tro=coordinating&han=2024")]
    [InlineData(SiteName.PastDeadlines, "/tim-kiem/?q=zzyzx+qwrty&vai-tro=lead")]
    [InlineData(SiteName.PastDeadlines, "/en/tim-kiem/?q=ho+ngheo&roi=1&so=30")]
    public Task Searches_are_as_sound(SiteName site, string route) => AssertSoundAsync(site, route, Crosswise, async page =>
    {
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).Not.ToBeEmptyAsync();
        await page.EvaluateAsync("() => { for (const each of document.querySelectorAll('details')) each.open = true; }");
    });

    /// <summary>Waits until the filter that the address asks for has been applied.</summary>
    private static async Task FiltersAsync(IPage page, string route)
    {
        // A task in two roles has a row in each; it is one task.
        var total = await page.Locator("tr[data-lead] th a").EvaluateAllAsync<int>("links => new Set(links.map(link => link.href)).size");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync($"trong tổng số {total} nhiệm vụ");
        if (route.Contains("khong+co", StringComparison.Ordinal))
            await Assertions.Expect(page.Locator("tr[data-lead]:visible")).ToHaveCountAsync(0);
        else
            await page.WaitForFunctionAsync("document.querySelector('tr[data-lead][hidden], [aria-sort]')");
    }
}
