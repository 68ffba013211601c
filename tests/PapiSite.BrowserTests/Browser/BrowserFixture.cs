using Microsoft.Playwright;

namespace PapiSite.BrowserTests.Browser;

/// <summary>The browser of a collection; each test opens a fresh context in it.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    /// <summary>Long enough for a busy machine; no test waits for it to pass.</summary>
    private const float Patience = 30_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public IBrowser Browser => _browser ?? throw new InvalidOperationException("The browser has not been started.");

    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright.Chromium);
        Assertions.SetDefaultExpectTimeout(Patience);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
