using Microsoft.Playwright;
using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;

namespace PapiSite.BrowserTests.Pages;

/// <summary>Bars and charts where a reader's own few colours take the place of the site's.</summary>
public sealed class ForcedColourTests(BrowserFixture browser) : BrowserTest(browser)
{
    [Theory]
    [InlineData("/ke-hoach/thi-du-papi-2026/")]
    [InlineData("/")]
    public async Task Parts_of_bars_have_the_reader_s_colours_and_are_told_apart(string route)
    {
        var visit = await OpenAsync(SiteName.Fictitious, route, new() { ForcedColors = ForcedColors.Active });
        var parts = await visit.Page.EvaluateAsync<string[]>("""
            () => {
              const probe = document.body.appendChild(document.createElement('i'));
              probe.style.forcedColorAdjust = 'none';
              const system = name => { probe.style.color = name; return getComputedStyle(probe).color; };
              const names = Object.fromEntries(['CanvasText', 'Highlight', 'Canvas'].map(name => [system(name), name]));
              const found = [...document.querySelectorAll('[data-kind]')].map(part => {
                const { fill, stroke, fillOpacity } = getComputedStyle(part);
                return `${part.dataset.kind} ${names[fill] ?? fill} ${names[stroke] ?? stroke} ${fillOpacity}`;
              });
              probe.remove();
              return [...new Set(found)].sort();
            }
            """);
        Assert.NotEmpty(parts);
        Assert.All(parts, part => Assert.Equal(
                part.Split(' ')[0] switch
                {
                    "completed" => "CanvasText",
                    "late" => "Highlight",
                    _ => "Canvas",
                } + " CanvasText 1",
                part[(part.IndexOf(' ', StringComparison.Ordinal) + 1)..]
            ));
    }
}
