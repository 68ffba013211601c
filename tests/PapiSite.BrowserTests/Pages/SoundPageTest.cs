using Microsoft.Playwright;
using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;

namespace PapiSite.BrowserTests.Pages;

/// <summary>Looks at a page in both schemes, narrow and wide, with large text and wide spacing.</summary>
public abstract class SoundPageTest(BrowserFixture browser) : BrowserTest(browser)
{
    private static readonly int[] Widths = [320, 1280];

    private static readonly int[] LargeTextWidths = [360, 640];

    private protected async Task AssertSoundAsync(SiteName site, string route, Func<IPage, Task>? ready = null, bool inTheDark = true)
    {
        var visit = await LookAsync(site, route);
        var page = visit.Page;
        if (ready is not null) await ready(page);
        List<string> found = [.. await Audit.InlineAsync(page)];
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 800);
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            found.AddRange((await Audit.ViolationsAsync(page)).Concat(await Audit.SidewaysAsync(page)).Select(f => $"{width} px: {f}"));
            if (!inTheDark) continue;
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
}
