using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace PapiSite.BrowserTests.Browser;

/// <summary>A visitor's window onto one site: a fresh context with one page, which keeps all that goes wrong in it.</summary>
public sealed class Visit : IAsyncDisposable
{
    /// <summary>Runs before the pages' own scripts.</summary>
    private const string KeepViolations = """
        globalThis.policyViolations = [];
        addEventListener('securitypolicyviolation', event => policyViolations.push(`${event.violatedDirective}: ${event.blockedURI}`));
        """;

    private readonly ConcurrentQueue<string> _problems = [];
    private readonly Uri _home;

    private Visit(IBrowserContext context, IPage page, Uri home) => (Context, Page, _home) = (context, page, home);

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    public static async Task<Visit> BeginAsync(IBrowser browser, Uri home, BrowserNewContextOptions? options)
    {
        var context = await browser.NewContextAsync(options ?? new());
        await context.AddInitScriptAsync(KeepViolations);
        var visit = new Visit(context, await context.NewPageAsync(), home);
        context.Console += (_, message) => visit._problems.Enqueue($"console, {message.Type}: {message.Text}");
        context.WebError += (_, error) => visit._problems.Enqueue($"error: {error.Error}");
        context.Request += (_, request) => visit.Look(request);
        context.Response += (_, response) =>
        {
            if (response.Status >= 400) visit._problems.Enqueue($"status {response.Status}: {response.Url}");
        };
        return visit;
    }

    /// <summary>Forgets what was looked at and how.</summary>
    public async Task BeginAgainAsync(ViewportSize size)
    {
        await Page.UnrouteAllAsync();
        await Page.GotoAsync("about:blank");
        await Page.SetViewportSizeAsync(size.Width, size.Height);
        await Page.EmulateMediaAsync(new() { Media = Media.Null, ColorScheme = ColorScheme.Light });
        _problems.Clear();
    }

    /// <summary>The address of a route of the site.</summary>
    public string AddressOf(string route) => _home.AbsoluteUri + route.TrimStart('/');

    /// <summary>Loads a route of the site.</summary>
    public async Task<IResponse> GoAsync(string route) =>
        await Page.GotoAsync(AddressOf(route)) ?? throw new InvalidOperationException($"{route} is the page that is open.");

    /// <summary>Loads a route of a page that leads on by itself, and stays on it.</summary>
    public async Task StayAsync(string route)
    {
        await Page.RouteAsync(AddressOf(route), async asked =>
        {
            var answer = await asked.FetchAsync();
            await asked.FulfillAsync(
                new()
                {
                    Response = answer,
                    Body = (await answer.TextAsync()).Replace("http-equiv=\"refresh\"", "name=\"refresh\"", StringComparison.Ordinal),
                }
            );
        });
        await GoAsync(route);
    }

    /// <summary>Console messages, errors, requests to elsewhere, answers of 400 and above, and violations of the policy, so far.</summary>
    public async Task<IReadOnlyList<string>> ProblemsAsync()
    {
        var violations = await Page.EvaluateAsync<string[]>("() => globalThis.policyViolations ?? ['policy violations were not watched']");
        return [.. _problems, .. violations.Select(v => $"policy violated, {v}")];
    }

    /// <summary>Fails with the list where anything went wrong.</summary>
    public async Task AssertNothingWentWrongAsync() => Audit.AssertNone(await ProblemsAsync());

    public ValueTask DisposeAsync() => Context.DisposeAsync();

    private void Look(IRequest request)
    {
        var isOwn =
            Uri.TryCreate(request.Url, UriKind.Absolute, out var address)
            && address.GetLeftPart(UriPartial.Authority) == _home.GetLeftPart(UriPartial.Authority);
        if (!isOwn)
            _problems.Enqueue($"request to elsewhere: {request.Url}");
    }
}
