using Microsoft.Playwright;
using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Search;
using PapiSite.BrowserTests.Sites;
using PapiSite.BrowserTests.Tables;

namespace PapiSite.BrowserTests.Pages;

public sealed class KeyboardTests(BrowserFixture browser) : BrowserTest(browser)
{
    private const string Plan = "/ke-hoach/thi-du-2026/";

    [Theory]
    [InlineData("/")]
    [InlineData(Plan)]
    public async Task The_first_stop_is_a_link_past_the_head_of_the_page(string route)
    {
        var page = (await OpenAsync(SiteName.Samples, route)).Page;
        var skip = page.GetByRole(AriaRole.Link, new() { Name = "Đến nội dung chính" });
        await Assertions.Expect(skip).Not.ToBeInViewportAsync();

        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(skip).ToBeFocusedAsync();
        await Assertions.Expect(skip).ToBeInViewportAsync(new() { Ratio = 1 });

        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        Assert.True(
            await page.EvaluateAsync<bool>("() => document.activeElement.matches('main a, main button, main input, main summary')")
        );
    }

    [Theory]
    [InlineData("/", ColorScheme.Light)]
    [InlineData("/ke-hoach/thi-du-2026/i.1/", ColorScheme.Dark)]
    [InlineData(Plan, ColorScheme.Light)]
    public async Task Tab_stops_at_every_control_where_it_can_be_seen_and_nowhere_twice(string route, ColorScheme scheme)
    {
        var page = (await OpenAsync(SiteName.Samples, route, new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce })).Page;
        if (route == Plan) await Assertions.Expect(page.GetByRole(AriaRole.Status)).Not.ToBeEmptyAsync();
        var controls = await page.EvaluateAsync<int>("""
            () => [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')].filter(each => each.checkVisibility()).length
            """);
        var stops = new List<string>();
        for (var i = 0; i < controls; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            stops.Add(
                await page.EvaluateAsync<string>(
                    """
                    () => {
                      const focused = document.activeElement;
                      globalThis.stops ??= new Set();
                      if (stops.has(focused)) return `twice: ${focused.outerHTML.slice(0, 100)}`;
                      stops.add(focused);
                      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
                      const { top, bottom, left, right } = focused.getBoundingClientRect();
                      if (outlineStyle !== 'solid' || parseFloat(outlineWidth) < 2 || outlineColor === 'rgba(0, 0, 0, 0)') return `no outline: ${focused.outerHTML.slice(0, 100)}`;
                      return bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth ? `out of sight: ${focused.outerHTML.slice(0, 100)}` : '';
                    }
                    """
                )
            );
        }

        Audit.AssertNone([.. stops.Where(s => s.Length > 0)]);
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task The_first_result_of_a_search_is_at_most_twelve_stops_away(int width)
    {
        var page = (await OpenAsync(
            SiteName.PastDeadlines, "/tim-kiem/?q=so+y+te+vinh+phuc+chu+tri+nhung+viec+gi",
            new() { ViewportSize = new() { Width = width, Height = 740 } })).Page;
        var first = new SearchResults(page).Titles.First;
        await Assertions.Expect(first).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        var stops = 1;
        for (; stops < 40 && !await IsFocusedAsync(first); stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            // Before the filters stands a link past them, which is seen when it has the focus.
            var past = page.GetByRole(AriaRole.Link, new() { Name = "Đến kết quả" });
            if (!await IsFocusedAsync(past)) continue;
            await Assertions.Expect(past).ToBeInViewportAsync(new() { Ratio = 1 });
            await page.Keyboard.PressAsync("Enter");
        }

        Assert.InRange(stops, 1, 12);
    }

    [Fact]
    public async Task The_filter_works_by_keyboard_alone_and_keeps_the_focus()
    {
        var page = (await OpenAsync(SiteName.Samples, Plan)).Page;
        var filter = new TaskFilter(page);
        await filter.AnnouncesAsync(8, 8);
        for (var i = 0; i < 60 && !await IsFocusedAsync(filter.Text); i++) await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("hoa");
        await filter.AnnouncesAsync(2, 8);
        await Assertions.Expect(filter.Text).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await filter.AnnouncesAsync(2, 8);

        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(filter.Agency).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("End");
        await filter.AnnouncesAsync(1, 8);
        await Assertions.Expect(filter.Agency).ToHaveValueAsync("Sở Y tế");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(filter.Role).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(filter.Deadline).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(filter.Reset).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await filter.AnnouncesAsync(8, 8);
    }

    [Fact]
    public async Task A_column_sorts_by_keyboard_and_keeps_the_focus()
    {
        var page = (await OpenAsync(SiteName.Samples, Plan)).Page;
        var filter = new TaskFilter(page);
        await filter.AnnouncesAsync(8, 8);
        var button = filter.Column("Nhiệm vụ").GetByRole(AriaRole.Button);
        await filter.Reset.FocusAsync();
        for (var i = 0; i < 20 && !await IsFocusedAsync(button); i++) await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(filter.Column("Nhiệm vụ")).ToHaveAttributeAsync("aria-sort", "ascending");
        await Assertions.Expect(button).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(filter.Column("Nhiệm vụ")).ToHaveAttributeAsync("aria-sort", "descending");
        await Assertions.Expect(button).ToBeFocusedAsync();
    }

    private static Task<bool> IsFocusedAsync(ILocator control) => control.EvaluateAsync<bool>("each => each === document.activeElement");
}
