using Microsoft.Playwright;
using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;

namespace PapiSite.BrowserTests.Pages;

/// <summary>A page is passed on by its address.</summary>
public sealed class SharingTests(BrowserFixture browser) : BrowserTest(browser)
{
    private const string Task = "/ke-hoach/vinh-phuc-papi-2024/v.1/";

    [Theory]
    [InlineData("", "Sao chép địa chỉ trang này", "Đã sao chép địa chỉ.")]
    [InlineData("/en", "Copy the address of this page", "Address copied.")]
    public async Task A_button_copies_the_address_without_the_place_in_the_page(string language, string button, string said)
    {
        var visit = await OpenAsync(SiteName.PastDeadlines, language + Task + "#tien-do");
        await visit.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("[data-share] [aria-live]")).ToHaveTextAsync(said);
        Assert.Equal(visit.AddressOf(language + Task), await visit.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
        await visit.AssertNothingWentWrongAsync();
    }

    [Fact]
    public async Task A_browser_that_refuses_to_copy_shows_the_address()
    {
        var visit = await OpenAsync(SiteName.PastDeadlines, Task);
        await visit.Page.EvaluateAsync("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Sao chép địa chỉ trang này" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("[data-share] [aria-live]")).ToHaveTextAsync(visit.AddressOf(Task));
    }

    [Fact]
    public async Task Without_scripts_there_is_no_button_that_does_nothing() =>
        await Assertions.Expect((await LookAsync(SiteName.PastDeadlines, Task, hasScripts: false)).Page.GetByRole(AriaRole.Button)
            .Filter(new() { HasText = "Sao chép" })).ToHaveCountAsync(0);

    [Theory]
    [InlineData(320)]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task No_number_of_a_document_breaks_at_the_end_of_a_line(int width)
    {
        foreach (var route in new[] { "/ke-hoach/", "/ke-hoach/vinh-phuc-papi-2024/", Task, "/van-ban/", "/chi-so/papi/5/" })
        {
            var page = (await LookAsync(SiteName.PastDeadlines, route, new() { Width = width, Height = 740 })).Page;
            var broken = await page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll('.nb')]
                  .filter(number => number.offsetHeight > 1.9 * parseFloat(getComputedStyle(number).lineHeight)).map(number => number.textContent)
                """);
            Assert.Empty(broken);
            Assert.NotEqual(0, await page.Locator(".nb").CountAsync());
        }
    }
}
