using Microsoft.Playwright;

namespace PapiSite.BrowserTests.Browser;

/// <summary>The browser of a collection; each test opens a fresh context in it.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    /// <summary>Long enough for a busy machine; no test waits for it to pass.</summary>
    private const float Patience = 30_000;

    private readonly Dictionary<(Uri Home, bool HasScripts), Visit> _kept = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public IBrowser Browser => _browser ?? throw new InvalidOperationException("The browser has not been started.");

    /// <summary>
    /// A window on a site that is used again and again, for tests that only look: a fresh one takes a second of a processor, three times
    /// what most looks take.
    /// It stands as a fresh one does, and knows of nothing that went wrong.
    /// </summary>
    public async Task<Visit> KeptVisitAsync(Uri home, ViewportSize size, bool hasScripts)
    {
        if (!_kept.TryGetValue((home, hasScripts), out var visit))
            visit = _kept[(home, hasScripts)] = await Visit.BeginAsync(Browser, home, new() { JavaScriptEnabled = hasScripts });
        await visit.BeginAgainAsync(size);
        return visit;
    }

    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright.Chromium);
        Assertions.SetDefaultExpectTimeout(Patience);
    }

    public async Task DisposeAsync()
    {
        foreach (var visit in _kept.Values) await visit.DisposeAsync();
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
