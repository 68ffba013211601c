using Microsoft.Playwright;
using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;
using PapiSite.Site.Pages;

namespace PapiSite.BrowserTests.Pages;

[Collection(BrowserCollections.Sound)]
public sealed class ScriptlessTests(BrowserFixture browser) : BrowserTest(browser)
{
    [Theory]
    [InlineData(SiteName.PastDeadlines)]
    [InlineData(SiteName.Samples)]
    [InlineData(SiteName.Fictitious)]
    public async Task Every_kind_of_page_shows_its_content_without_scripts(SiteName site)
    {
        var visit = await LookAsync(site, "/", hasScripts: false);
        foreach (var route in KindsOfPage.Of(site))
        {
            await LookAtAsync(visit, site, route);
            Assert.True(await visit.Page.Locator("main h1").IsVisibleAsync(), $"{route}: no heading");
            // The search box leads to a page that says what to do; nothing else waits for a script.
            Assert.Equal(
                0,
                await visit.Page.Locator(":is(form, select, input, button):visible:not([role=search], [role=search] *)").CountAsync()
            );
            Assert.Equal(
                (route, 0),
                (
                    route,
                    await visit.Page.EvaluateAsync<int>(
                        "() => [...document.querySelectorAll('main table tbody tr')].filter(row => !row.checkVisibility()).length"
                    )
                )
            );
        }
    }

    [Fact]
    public async Task The_plan_shows_all_its_tasks_without_scripts()
    {
        var page = (await LookAsync(SiteName.PastDeadlines, "/ke-hoach/vinh-phuc-papi-2024/", hasScripts: false)).Page;
        var rows = page.Locator("tr[data-lead]:visible");
        await Assertions.Expect(rows).ToHaveCountAsync(88);
        var titles = await rows.Locator("th").AllTextContentsAsync();
        Assert.Equal(
            SitePublication.Of(SiteName.PastDeadlines).Tasks.Where(t => t.Plan.Id == "vinh-phuc-papi-2024").Select(t => t.Task.Headline),
            titles.Select(t => t.Trim())
        );
    }

    [Fact]
    public async Task The_address_of_before_leads_to_where_a_task_is_now_without_scripts()
    {
        var moved = SitePublication.PagesOf(SiteName.Samples).OfType<MovedPage>().First();
        var visit = await LookAsync(SiteName.Samples, "/", hasScripts: false);
        await visit.GoAsync(moved.Route);
        // The page leads on by itself, at once: where its next page is on the way already, there is no navigation to wait for.
        await Assertions
            .Expect(visit.Page)
            .ToHaveURLAsync(visit.AddressOf(SitePublication.Of(SiteName.Samples).Changes.RouteOf(moved.Former[0].Now.Task!.Value)!));
        await Assertions.Expect(visit.Page.Locator(".task-head")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Links_lead_from_home_to_a_task_and_its_agency_without_scripts()
    {
        var page = (await LookAsync(SiteName.PastDeadlines, "/", hasScripts: false)).Page;
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Mục chính" })
            .GetByRole(AriaRole.Link, new() { Name = "Kế hoạch" })
            .ClickAsync();
        await page.GetByRole(AriaRole.Main)
            .GetByRole(AriaRole.Link, new() { Name = "Nâng cao Chỉ số Hiệu quả quản trị" })
            .First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Tập huấn rà soát hộ nghèo và trình công bố kết quả toàn tỉnh" }).ClickAsync();
        await Assertions
            .Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToHaveTextAsync("Tập huấn rà soát hộ nghèo và trình công bố kết quả toàn tỉnh");
        await page.Locator("dl.facts").GetByRole(AriaRole.Link, new() { Name = "Sở Lao động, Thương binh và Xã hội" }).First.ClickAsync();
        await Assertions
            .Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToHaveTextAsync("Sở Lao động - Thương binh và Xã hội");
    }
}
