using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;
using PapiSite.Site.Pages;

namespace PapiSite.BrowserTests.Pages;

/// <summary>
/// Addresses, names of files and slips of recognition are longer than a telephone is wide: they break, and nothing scrolls sideways.
/// </summary>
[Collection(BrowserCollections.Sound)]
public sealed class LongWordTests(BrowserFixture browser) : BrowserTest(browser)
{
    private static readonly int[] Widths = [320, 480, 640, 800, 1280];

    [Fact]
    public async Task Every_page_of_prose_is_as_narrow_as_a_telephone()
    {
        var visit = await LookAsync(SiteName.PastDeadlines, "/", new() { Width = 320, Height = 800 });
        var found = new List<string>();
        foreach (var page in SitePublication.PagesOf(SiteName.PastDeadlines).OfType<ProsePage>())
        {
            await visit.GoAsync(page.Route);
            found.AddRange((await Audit.SidewaysAsync(visit.Page)).Select(f => $"{page.Route}: {f}"));
        }

        Audit.AssertNone(found);
    }

    [Fact]
    public async Task Every_kind_of_page_breaks_words_that_are_wider_than_the_screen()
    {
        var pages = SitePublication.PagesOf(SiteName.LongWords).DistinctBy(p => p.GetType()).Select(p => p.Route);
        var visit = await BeginAsync(await SiteServers.AddressOfAsync(SiteName.LongWords));
        var found = new List<string>();
        foreach (var route in pages)
        {
            await LookAtAsync(visit, SiteName.LongWords, route);
            foreach (var width in Widths)
            {
                await visit.Page.SetViewportSizeAsync(width, 800);
                found.AddRange((await Audit.SidewaysAsync(visit.Page)).Select(f => $"{route}, {width} px: {f}"));
            }
        }

        Audit.AssertNone(found);
    }
}
