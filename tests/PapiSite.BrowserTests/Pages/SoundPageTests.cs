using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;
using PapiSite.Site.Pages;

namespace PapiSite.BrowserTests.Pages;

[Collection(BrowserCollections.Sound)]
public sealed class SoundPageTests(BrowserFixture browser) : SoundPageTest(browser)
{
    [Theory]
    [MemberData(nameof(KindsOfPage.Every), MemberType = typeof(KindsOfPage))]
    public Task Every_kind_of_page_is_sound_narrow_and_wide_light_and_dark_and_with_large_text(SiteName site, string route) =>
        AssertSoundAsync(site, route, Lengthwise);

    [Fact]
    public void Every_kind_of_page_that_the_site_has_is_visited()
    {
        var visited = KindsOfPage.Every().Select(row => ((SiteName)row[0], (string)row[1])).ToList();
        var kinds = visited.Select(v => SitePublication.PagesOf(v.Item1).Single(p => p.Route == v.Item2).GetType()).ToHashSet();
        Assert.Equal(
            typeof(Page).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Page))).Select(t => t.Name).Order(),
            kinds.Select(t => t.Name).Order()
        );
    }
}
