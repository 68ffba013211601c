using Microsoft.Playwright;
using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;

namespace PapiSite.BrowserTests.Pages;

/// <summary>A width and a scheme of colours in which a page is looked at.</summary>
internal readonly record struct Looks(int Width, ColorScheme Scheme);

/// <summary>Looks at a page while it comes in, narrow and wide, with large text and wide spacing.</summary>
public abstract class SoundPageTest(BrowserFixture browser) : BrowserTest(browser)
{
    /// <summary>
    /// The dark part of the style sheet sets tokens and nothing else, and no width sets a colour. So each width is seen in one scheme:
    /// pages of every kind in these,
    /// their variants, which have the same parts, in <see cref="Crosswise"/>.
    /// </summary>
    private protected static readonly Looks[] Lengthwise = [new(320, ColorScheme.Light), new(1280, ColorScheme.Dark)];

    /// <summary>See <see cref="Lengthwise"/>.</summary>
    private protected static readonly Looks[] Crosswise = [new(320, ColorScheme.Dark), new(1280, ColorScheme.Light)];

    /// <summary>In which pages come in: those of every kind in the one, their variants in the other.</summary>
    private static readonly ViewportSize Telephone = new() { Width = 360, Height = 740 }, Screen = new() { Width = 1280, Height = 740 };

    private static readonly int[] Widths = [320, 1280];

    private static readonly int[] LargeTextWidths = [360, 640];

    private protected async Task AssertSoundAsync(SiteName site, string route, Looks[] looks, Func<IPage, Task>? ready = null)
    {
        var visit = await LookAsync(site, route, looks == Lengthwise ? Telephone : Screen);
        var page = visit.Page;
        List<string> found = [];
        // While a page answers, it may grow.
        if (ready is null) found.AddRange(await Audit.ShiftAsync(page));
        else await ready(page);
        found.AddRange(await Audit.InlineAsync(page));
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 800);
            found.AddRange((await Audit.SidewaysAsync(page)).Select(f => $"{width} px: {f}"));
            foreach (var look in looks.Where(l => l.Width == width))
            {
                await page.EmulateMediaAsync(new() { ColorScheme = look.Scheme });
                found.AddRange((await Audit.ViolationsAsync(page)).Select(f => $"{width} px, {look.Scheme}: {f}"));
            }
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
            found.AddRange(
                (await Audit.SidewaysAsync(page)).Concat(await Audit.CutAsync(page)).Select(f => $"text of 200 %, {width} px: {f}")
            );
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
