using Microsoft.Playwright;

namespace PapiSite.Benchmarks.Search;

/// <summary>A page of a visitor who has not been here before, and what searching in it takes.</summary>
internal sealed class SearchPage : IAsyncDisposable
{
    /// <summary>Defines what the measurements call; the engine's own script is there before any clock runs.</summary>
    private const string Prepare = """
        async script => {
          const engine = await import(`/measure/${script}`)
          globalThis.longTasks = []
          new PerformanceObserver(list => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' })
          globalThis.timed = async (kind, text) => {
            const start = performance.now()
            globalThis.search ??= await engine.open()
            await search[kind](text)
            const time = performance.now() - start
            // A visitor does not ask again in the same breath: what one answer took is not added to the next.
            await new Promise(resume => setTimeout(resume))
            return time
          }
        }
        """;

    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(60);

    private readonly StaticServer _server;
    private readonly IBrowserContext _context;
    private readonly IPage _page;

    private SearchPage(StaticServer server, IBrowserContext context, IPage page) => (_server, _context, _page) = (server, context, page);

    /// <summary>Opens a page in a fresh context, with nothing in its cache.</summary>
    public static async Task<SearchPage> OpenAsync(IBrowser browser, StaticServer server, string script)
    {
        var context = await browser.NewContextAsync();
        var opened = new SearchPage(server, context, await context.NewPageAsync());
        opened._page.SetDefaultTimeout(0);
        await opened._page.GotoAsync(server.Address);
        await opened._page.EvaluateAsync(Prepare, script);
        server.TakeTraffic();
        return opened;
    }

    /// <summary>Searches, the first time with all that opening the search takes.</summary>
    /// <param name="kind"><c>hits</c>, or <c>facets</c> for the hits with the counts of every facet.</param>
    /// <param name="text">What is typed.</param>
    public async Task<Answer> SearchAsync(string kind, string text)
    {
        var milliseconds = await _page.EvaluateAsync<double>("([kind, text]) => timed(kind, text)", new[] { kind, text });
        // What is fetched ahead belongs to it too.
        await Task.Delay(Settling);
        return new(milliseconds, _server.TakeTraffic());
    }

    /// <summary>The milliseconds of an answer for which everything has been fetched, since it was just asked for.</summary>
    public Task<double> TimeOfAnswerAtHandAsync(string kind, string text) => _page.EvaluateAsync<double>("""
        async ([kind, text]) => {
          await timed(kind, text)
          return timed(kind, text)
        }
        """, new[] { kind, text });

    /// <summary>
    /// The longest time for which the page could not answer its visitor, in milliseconds; 0 where none came to the 50 from which browsers
    /// tell.
    /// </summary>
    public Task<double> LongestTaskAsync() => _page.EvaluateAsync<double>("() => Math.max(0, ...longTasks)");

    /// <summary>The ids of the first ten hits of each text.</summary>
    public async Task<string[][]> HitsAsync(IEnumerable<string> texts)
    {
        var hits = await _page.EvaluateAsync<string[]>("""
            async texts => {
              const found = []
              await timed('hits', texts[0])
              for (const text of texts) {
                found.push((await search.hits(text)).join(' '))
                await new Promise(resume => setTimeout(resume))
              }
              return found
            }
            """, texts.ToArray());
        return [.. hits.Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}

/// <summary>An answer's time and what was fetched for it.</summary>
internal readonly record struct Answer(double Milliseconds, Traffic Traffic);
