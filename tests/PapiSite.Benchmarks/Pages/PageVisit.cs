using Microsoft.Playwright;

namespace PapiSite.Benchmarks.Pages;

/// <summary>What a first visit to a page took: milliseconds from the start of navigation, shift, and what went over the line.</summary>
/// <param name="Painted">The first paint with content.</param>
/// <param name="Largest">The largest paint with content (LCP).</param>
/// <param name="Shift">The layout shift (CLS): the largest sum of a second's shifts, five seconds at most.</param>
/// <param name="Results">When the first result of the search stood on the page; null on pages that search nothing.</param>
/// <param name="Bytes">What was received, heads of answers included.</param>
/// <param name="Requests">How many requests were answered.</param>
internal sealed record PageVisit(double Painted, double Largest, double Shift, double? Results, double Bytes, int Requests)
{
    /// <summary>The width and height of a small telephone.</summary>
    public const int Width = 360, Height = 740;

    /// <summary>Longer than the slowest page takes to come to rest.</summary>
    private const float Patience = 90_000;

    /// <summary>How long a page must have asked for nothing, and shown nothing new, to be at rest.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(2.5);

    /// <summary>
    /// Runs before the page's own scripts. Shifts within half a second of a key or a tap are expected and do not count, as in
    /// https://web.dev/articles/cls.
    /// </summary>
    private const string Watch = """
        globalThis.seen = { painted: 0, largest: 0, shift: 0, results: null }
        let sum = 0, first = 0, last = 0
        const watch = (type, each) => new PerformanceObserver(list => list.getEntries().forEach(each)).observe({ type, buffered: true })
        watch('paint', ({ name, startTime }) => { if (name === 'first-contentful-paint') seen.painted = startTime })
        watch('largest-contentful-paint', ({ startTime }) => { seen.largest = startTime })
        watch('layout-shift', ({ value, startTime, hadRecentInput }) => {
          if (hadRecentInput) return
          if (startTime - last > 1000 || startTime - first > 5000) sum = 0, first = startTime
          last = startTime
          seen.shift = Math.max(seen.shift, sum += value)
        })
        new MutationObserver((_, observer) => {
          if (!document.querySelector('[data-hits] > li')) return
          observer.disconnect()
          // With the frame that shows it.
          requestAnimationFrame(() => { seen.results = performance.now() })
        }).observe(document, { childList: true, subtree: true })
        """;

    /// <summary>Visits a page with an empty cache, on a slow line and processor, until it is at rest.</summary>
    /// <param name="browser">The browser.</param>
    /// <param name="address">The page's address.</param>
    /// <param name="line">The line.</param>
    public static async Task<PageVisit> OfAsync(IBrowser browser, string address, Line line)
    {
        await using var context = await browser.NewContextAsync(
            new() { ViewportSize = new() { Width = Width, Height = Height }, IsMobile = true, HasTouch = true }
        );
        await context.AddInitScriptAsync(Watch);
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(Patience);
        var (bytes, requests, moved) = (0.0, 0, TimeProvider.System.GetTimestamp());
        var protocol = await context.NewCDPSessionAsync(page);
        protocol.Event("Network.loadingFinished").OnEvent += (_, data) =>
        {
            bytes += data!.Value.GetProperty("encodedDataLength").GetDouble();
            requests++;
            moved = TimeProvider.System.GetTimestamp();
        };
        protocol.Event("Network.requestWillBeSent").OnEvent += (_, _) => moved = TimeProvider.System.GetTimestamp();
        await protocol.SendAsync("Network.enable");
        await protocol.SendAsync("Network.emulateNetworkConditions", new()
        {
            ["offline"] = false,
            ["latency"] = line.Latency,
            ["downloadThroughput"] = Line.Bytes(line.Kilobits),
            ["uploadThroughput"] = Line.Bytes(line.Upload),
        });
        await protocol.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = Line.Slowdown });
        await page.GotoAsync(address);
        while (TimeProvider.System.GetElapsedTime(moved) < Rest + TimeSpan.FromMilliseconds(line.Latency)) await Task.Delay(100);
        var seen = (await page.EvaluateAsync<Seen>("() => seen"))!;
        return new(seen.Painted, seen.Largest, seen.Shift, seen.Results, bytes, requests);
    }

    /// <summary>What the page's own clock says.</summary>
    private sealed record Seen
    {
        public double Painted { get; init; }

        public double Largest { get; init; }

        public double Shift { get; init; }

        public double? Results { get; init; }
    }
}
