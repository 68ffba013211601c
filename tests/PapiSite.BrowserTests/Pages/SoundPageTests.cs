using Microsoft.Playwright;
using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;
using PapiSite.Site.Pages;

namespace PapiSite.BrowserTests.Pages;

public sealed class SoundPageTests(BrowserFixture browser, SiteServers servers) : BrowserTest(browser, servers)
{
    private static readonly int[] Widths = [320, 1280];

    private static readonly int[] LargeTextWidths = [360, 640];

    [Theory]
    [MemberData(nameof(KindsOfPage.Every), MemberType = typeof(KindsOfPage))]
    public Task Every_kind_of_page_is_sound_in_both_schemes_narrow_and_wide_and_with_large_text(SiteName site, string route) => AssertSoundAsync(site, route, _ => Task.CompletedTask);

    [Theory]
    [MemberData(nameof(KindsOfPage.InEnglish), MemberType = typeof(KindsOfPage))]
    public Task Every_kind_of_page_is_as_sound_in_English(SiteName site, string route) => AssertSoundAsync(site, route, _ => Task.CompletedTask);

    [Theory]
    [InlineData("/")]
    [InlineData("/ke-hoach/vinh-phuc-papi-2024/i.1/")]
    [InlineData("/co-quan/vinh-phuc/so-noi-vu/")]
    [InlineData("/thoi-han/")]
    [InlineData("/thoi-han/dinh-ky/")]
    public Task Pages_are_as_sound_while_no_deadline_is_past(string route) => AssertSoundAsync(SiteName.BeforeDeadlines, route, _ => Task.CompletedTask);

    [Theory]
    [InlineData(SiteName.PastDeadlines, "/ke-hoach/vinh-phuc-papi-2024/?tu=ho+ngheo")]
    [InlineData(SiteName.PastDeadlines, "/ke-hoach/vinh-phuc-papi-2024/?tu=khong+co+tu+nay")]
    [InlineData(SiteName.PastDeadlines, "/co-quan/vinh-phuc/so-noi-vu/?vai-tro=lead&sap-xep=-title")]
    [InlineData(SiteName.PastDeadlines, "/thoi-han/2024/quy-4/?han=2024-q4&sap-xep=deadline")]
    public Task Filtered_pages_are_as_sound(SiteName site, string route) => AssertSoundAsync(site, route, page => FiltersAsync(page, route));

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

    private async Task AssertSoundAsync(SiteName site, string route, Func<IPage, Task> ready)
    {
        var visit = await OpenAsync(site, route);
        var page = visit.Page;
        await ready(page);
        List<string> found = [.. await Audit.InlineAsync(page)];
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 800);
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            found.AddRange((await Audit.ViolationsAsync(page)).Concat(await Audit.SidewaysAsync(page)).Select(f => $"{width} px: {f}"));
            // Only colours change with the scheme: the dark part of the style sheet sets tokens and nothing else.
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            found.AddRange((await Audit.ColourViolationsAsync(page)).Concat(await Audit.SidewaysAsync(page)).Select(f => $"{width} px, dark: {f}"));
        }

        found.AddRange(await WithLargeTextAsync(page));
        found.AddRange(await WithWideSpacingAsync(page));
        Audit.AssertNone(found);
        await visit.AssertNothingWentWrongAsync();
    }

    /// <summary>WCAG 2.2, 1.4.4: text of twice the size.</summary>
    private static async Task<IReadOnlyList<string>> WithLargeTextAsync(IPage page)
    {
        await page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%'; }");
        Assert.Equal("32px", await page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).fontSize"));
        var found = new List<string>();
        foreach (var width in LargeTextWidths)
        {
            await page.SetViewportSizeAsync(width, 800);
            found.AddRange((await Audit.SidewaysAsync(page)).Concat(await Audit.CutAsync(page)).Select(f => $"text of 200 %, {width} px: {f}"));
        }

        await page.EvaluateAsync("() => { document.documentElement.style.fontSize = ''; }");
        return found;
    }

    /// <summary>WCAG 2.2, 1.4.12: the spacing that a reader may set.</summary>
    private static async Task<IReadOnlyList<string>> WithWideSpacingAsync(IPage page)
    {
        await page.SetViewportSizeAsync(Widths[0], 800);
        await page.EvaluateAsync("""
            () => {
              for (const { style, localName } of document.querySelectorAll('body, body *')) {
                style.lineHeight = '1.5';
                style.letterSpacing = '.12em';
                style.wordSpacing = '.16em';
                if (localName === 'p') style.marginBottom = '2em';
              }
            }
            """);
        return [.. (await Audit.SidewaysAsync(page)).Concat(await Audit.CutAsync(page)).Select(f => $"wide spacing: {f}")];
    }

    /// <summary>Waits until the filter that the address asks for has been applied.</summary>
    private static async Task FiltersAsync(IPage page, string route)
    {
        // A task in two roles has a row in each; it is one task.
        var total = await page.Locator("tr[data-lead] th a").EvaluateAllAsync<int>("links => new Set(links.map(link => link.href)).size");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync($"trong tổng số {total} nhiệm vụ");
        if (route.Contains("khong+co", StringComparison.Ordinal)) await Assertions.Expect(page.Locator("tr[data-lead]:visible")).ToHaveCountAsync(0);
        else await page.WaitForFunctionAsync("document.querySelector('tr[data-lead][hidden], [aria-sort]')");
    }
}
