using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace PapiSite.BrowserTests.Browser;

/// <summary>What can be measured of a page's accessibility.</summary>
internal static class Audit
{
    /// <summary>Every rule of WCAG 2.2 AA and of good practice.</summary>
    private static readonly string[] Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>What axe finds against WCAG 2.2 AA and good practice, a line an element.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in globalThis")) await page.EvaluateAsync(Axe);
        // Only what was found is brought out of the page: the rest of axe's answer is a thousand times as long.
        return await page.EvaluateAsync<string[]>("""
            async tags => {
              // What is off the screen of a long page has no places yet, and axe measures places.
              const unlaid = [...document.querySelectorAll('.many .group')];
              for (const { style } of unlaid) style.contentVisibility = 'visible';
              const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], selectors: false, preload: false });
              for (const each of unlaid) each.removeAttribute('style');
              return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
            }
            """, Rules);
    }

    /// <summary>How far what was shown has moved since the page was loaded (CLS); more than a twentieth is told.</summary>
    public static async Task<IReadOnlyList<string>> ShiftAsync(IPage page)
    {
        // The form of a table comes in with the first count of its rows.
        if (await page.Locator("[data-filter-count], [data-task-filter] template").CountAsync() > 0)
            await Assertions.Expect(page.Locator("[data-filter-count]").First).Not.ToBeEmptyAsync();
        var shift = await page.EvaluateAsync<double>(
            """
            () => new Promise(resume => {
              let sum = 0;
              const observer = new PerformanceObserver(list => { for (const { value } of list.getEntries()) sum += value; });
              observer.observe({ type: 'layout-shift', buffered: true });
              requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resume(sum), 50)));
            })
            """);
        return shift < 0.05 ? [] : [$"what was shown moved by {shift:0.000}"];
    }

    /// <summary>Fails with every line where there is any.</summary>
    public static void AssertNone(IReadOnlyCollection<string> found)
    {
        if (found.Count > 0) Assert.Fail(string.Join('\n', found));
    }

    /// <summary>The elements that make the page, or a part of it, wider than it may be; empty where nothing scrolls sideways.</summary>
    public static async Task<IReadOnlyList<string>> SidewaysAsync(IPage page) =>
        await page.EvaluateAsync<string[]>(
            """
            () => {
              const name = element => `${element.localName}.${element.className}: ${element.textContent.trim().slice(0, 40)}`;
              const root = document.documentElement;
              const all = [...document.querySelectorAll('body *')];
              const scrollers = all.filter(each => each.scrollWidth > each.clientWidth && /auto|scroll/.test(getComputedStyle(each).overflowX) && each.localName !== 'select');
              if (root.scrollWidth <= root.clientWidth) return scrollers.map(name);
              const wide = all.filter(each => each.getBoundingClientRect().right > root.clientWidth + .5);
              return [`the page is ${root.scrollWidth} px in ${root.clientWidth} px`, ...wide.slice(0, 5).map(name)];
            }
            """
        );

    /// <summary>The elements whose text is cut off.</summary>
    public static async Task<IReadOnlyList<string>> CutAsync(IPage page) => await page.EvaluateAsync<string[]>("""
        () => [...document.querySelectorAll('body *')]
          .filter(each => getComputedStyle(each).overflow !== 'visible' && !each.closest('.visually-hidden, svg, select, input'))
          .filter(each => each.scrollHeight > each.clientHeight + 1 || each.scrollWidth > each.clientWidth + 1)
          .map(each => `cut off: ${each.outerHTML.slice(0, 100)}`)
        """);

    /// <summary>What the policy would have to be loosened for, in the document as it stands after its scripts ran.</summary>
    public static async Task<IReadOnlyList<string>> InlineAsync(IPage page) => await page.EvaluateAsync<string[]>("""
        () => [...document.querySelectorAll('*')].filter(element =>
          element.matches('script:not([src]), style, [style], [href^="javascript:" i], [action^="javascript:" i], iframe, object, embed')
          || element.getAttributeNames().some(name => name.startsWith('on'))).map(element => `inline: ${element.outerHTML.slice(0, 200)}`)
        """);
}
