using System.Diagnostics;
using Microsoft.Playwright;
using PapiSite.Benchmarks.Corpus;
using PapiSite.Benchmarks.Engines;

namespace PapiSite.Benchmarks.Search;

/// <summary>What a visitor of one engine gets at one size.</summary>
internal sealed record Measurement
{
    /// <summary>How many first visits are made.</summary>
    private const int Visits = 24;

    /// <summary>How many texts are typed letter by letter.</summary>
    private const int TextsTyped = 8;

    /// <summary>How many texts are asked twice, the second time for the time.</summary>
    private const int TextsComputed = 120;

    /// <summary>How many queries are asked in one go.</summary>
    private const int Batch = 20;

    /// <summary>An engine that is slower than this is asked less: for lunr, every query of 100,000 tasks would take hours.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The engine.</summary>
    public required SearchEngine Engine { get; init; }

    /// <summary>What its index is.</summary>
    public required IndexCost Index { get; init; }

    /// <summary>The first answers after opening the page, each in a fresh context.</summary>
    public required IReadOnlyList<Answer> First { get; init; }

    /// <summary>What counting the facets added to each; empty for engines that do not count.</summary>
    public required IReadOnlyList<Answer> Facets { get; init; }

    /// <summary>Milliseconds of answers for which everything has been fetched before, so that all of it is computing.</summary>
    public required IReadOnlyList<double> Computing { get; init; }

    /// <summary>Bytes for the hits of each further keystroke.</summary>
    public required IReadOnlyList<long> Keystrokes { get; init; }

    /// <summary>Bytes for the facets of each further keystroke; empty for engines that do not count.</summary>
    public required IReadOnlyList<long> KeystrokeFacets { get; init; }

    /// <summary>The longest time for which a page did not answer, in milliseconds; 0 for less than 50.</summary>
    public required double LongestTask { get; init; }

    /// <summary>How right each answer is, from 0 to 1, by kind of query.</summary>
    public required ILookup<QueryKind, double> Found { get; init; }

    /// <summary>Measures an engine.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="index">What its index is.</param>
    /// <param name="server">The server of what it wrote.</param>
    /// <param name="browser">The browser.</param>
    /// <param name="queries">What is typed.</param>
    public static async Task<Measurement> OfAsync(
        SearchEngine engine,
        IndexCost index,
        StaticServer server,
        IBrowser browser,
        IReadOnlyList<Query> queries
    )
    {
        var (first, facets, longest) = (new List<Answer>(), new List<Answer>(), 0.0);
        var visits = Typed(queries, Visits);
        // The browser starts processes and the server compiles its methods on the first visit of all, which is not counted.
        var watch = Stopwatch.StartNew();
        foreach (var (visit, text) in visits.Prepend(visits[0]).Index())
        {
            await using var page = await SearchPage.OpenAsync(browser, server, engine.Script);
            var answer = await page.SearchAsync("hits", text);
            if (visit == 0) continue;
            first.Add(answer);
            if (engine.HasFacets) facets.Add(await page.SearchAsync("facets", text));
            longest = Math.Max(longest, await page.LongestTaskAsync());
            if (watch.Elapsed > Patience) break;
        }

        await using var typing = await SearchPage.OpenAsync(browser, server, engine.Script);
        var (keystrokes, keystrokeFacets) = await TypeAsync(typing, engine, Typed(queries, TextsTyped));
        var found = await FoundAsync(typing, queries);
        return new()
        {
            Engine = engine,
            Index = index,
            First = first,
            Facets = facets,
            Keystrokes = keystrokes,
            KeystrokeFacets = keystrokeFacets,
            Found = found,
            Computing = await ComputingAsync(typing, engine, queries),
            LongestTask = Math.Max(longest, await typing.LongestTaskAsync()),
        };
    }

    /// <summary>As many of each kind that people type when nothing goes wrong.</summary>
    private static List<string> Typed(IReadOnlyList<Query> queries, int count)
    {
        QueryKind[] kinds = [QueryKind.Phrase, QueryKind.Toneless, QueryKind.HalfTyped, QueryKind.Agency];
        return [.. kinds.SelectMany(kind => Mixed(queries).Where(q => q.Kind == kind).Take(count / kinds.Length)).Select(q => q.Text)];
    }

    private static async Task<(List<long> Hits, List<long> Facets)> TypeAsync(SearchPage page, SearchEngine engine, List<string> texts)
    {
        var (hits, facets, watch) = (new List<long>(), new List<long>(), Stopwatch.StartNew());
        // The first letter opens the search; what follows are the further ones.
        await page.SearchAsync("hits", texts[0][..1]);
        foreach (var typed in texts.SelectMany(text => Enumerable.Range(1, text.Length).Select(length => text[..length])).Skip(1))
        {
            hits.Add((await page.SearchAsync("hits", typed)).Traffic.Bytes);
            if (engine.HasFacets) facets.Add((await page.SearchAsync("facets", typed)).Traffic.Bytes);
            if (watch.Elapsed > Patience) break;
        }

        return (hits, facets);
    }

    private static async Task<List<double>> ComputingAsync(SearchPage page, SearchEngine engine, IReadOnlyList<Query> queries)
    {
        var (times, watch, kind) = (new List<double>(), Stopwatch.StartNew(), engine.HasFacets ? "facets" : "hits");
        foreach (var text in Mixed(queries).Take(TextsComputed).Select(q => q.Text))
        {
            times.Add(await page.TimeOfAnswerAtHandAsync(kind, text));
            if (watch.Elapsed > Patience) break;
        }

        return times;
    }

    /// <summary>The queries in an order of no meaning, so that a part of them is a fair part of each kind.</summary>
    private static Query[] Mixed(IReadOnlyList<Query> queries) => new SeededRandom(1).Shuffled(queries);

    private static async Task<ILookup<QueryKind, double>> FoundAsync(SearchPage page, IReadOnlyList<Query> queries)
    {
        var (answered, watch) = (new List<(QueryKind Kind, double Rightness)>(), Stopwatch.StartNew());
        foreach (var batch in Mixed(queries).Chunk(Batch))
        {
            var hits = await page.HitsAsync(batch.Select(q => q.Text));
            answered.AddRange(batch.Zip(hits, (query, found) => (query.Kind, query.Rightness(found))));
            if (watch.Elapsed > Patience) break;
        }

        return answered.ToLookup(a => a.Kind, a => a.Rightness);
    }
}
