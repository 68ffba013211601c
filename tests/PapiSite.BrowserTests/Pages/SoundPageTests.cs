using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;
using PapiSite.Site.Pages;

namespace PapiSite.BrowserTests.Pages;

[Collection(BrowserCollections.SoundPages)]
public sealed class SoundPageTests(BrowserFixture browser, SiteServers servers) : SoundPageTest(browser, servers)
{
    [Theory]
    [MemberData(nameof(KindsOfPage.Every), MemberType = typeof(KindsOfPage))]
    public Task Every_kind_of_page_is_sound_in_both_schemes_narrow_and_wide_and_with_large_text(SiteName site, string route) => AssertSoundAsync(site, route);

    [Theory]
    [InlineData(SiteName.PastDeadlines, "/tim-kiem/?q=so+noi+vu&vai-tro=lead&vai-tro=coordinating&han=2024")]
    [InlineData(SiteName.PastDeadlines, "/tim-kiem/?q=zzyzx+qwrty&vai-tro=lead")]
    [InlineData(SiteName.PastDeadlines, "/en/tim-kiem/?q=ho+ngheo&roi=1&so=30")]
    public Task Searches_are_as_sound(SiteName site, string route) => AssertSoundAsync(site, route, async page =>
    {
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).Not.ToBeEmptyAsync();
        await page.EvaluateAsync("() => { for (const each of document.querySelectorAll('details')) each.open = true; }");
    });

    [Fact]
    public void Every_kind_of_page_that_the_site_has_is_visited()
    {
        var visited = KindsOfPage.Every().Select(row => ((SiteName)row[0], (string)row[1])).ToList();
        var kinds = visited.Select(v => SitePublication.PagesOf(v.Item1).Single(p => p.Route == v.Item2).GetType()).ToHashSet();
        Assert.Equal(typeof(Page).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Page))).Select(t => t.Name).Order(), kinds.Select(t => t.Name).Order());
    }
}
