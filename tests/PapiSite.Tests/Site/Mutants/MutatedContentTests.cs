using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using PapiSite.Tests.Support;
using Xunit.Abstractions;

namespace PapiSite.Tests.Site.Mutants;

/// <summary>
/// Whatever a content holds, once it has no errors every page, feed, datum and the search index are written, are sound and say nothing that
/// is not so. A failure names the seed; <c>PAPISITE_SEED=4711 dotnet test --filter FullyQualifiedName~Five_hundred</c> makes that mutant
/// again.
/// </summary>
public sealed class MutatedContentTests(ITestOutputHelper output)
{
    private const int Few = 500;
    private const int Many = 20_000;

    /// <summary>So many kinds of fault are shown whole.</summary>
    private const int Shown = 6;

    private static readonly string[] Kinds =
    [
        "index.html", "404.html", "ke-hoach/index.html", "ke-hoach/*/index.html", "ke-hoach/*/*/index.html", "co-quan/index.html",
        "co-quan/*/index.html", "co-quan/*/*/index.html", "chi-so/index.html", "chi-so/*/index.html", "chi-so/*/*/index.html",
        "dia-ban/index.html", "dia-ban/*/index.html",
        "thoi-han/index.html", "thoi-han/*/index.html", "thoi-han/*/*/index.html", "tim-kiem/index.html", "du-lieu/index.html",
        "van-ban/index.html", "van-ban/*/index.html", "van-ban/*/*/index.html", "so-sanh/index.html", "so-sanh/*/*/index.html",
        "bao-cao/index.html", "bao-cao/*/index.html", "bao-cao/*/*/index.html", "lay-y-kien/index.html", "lay-y-kien/*/index.html",
        "hoi-dap/index.html", "hoi-dap/*/index.html", "thay-doi/index.html", "thay-doi/*/index.html", "huong-dan/*/*/index.html",
        "en/index.html", "en/ke-hoach/*/*/index.html", "en/co-quan/*/*/index.html", "en/thay-doi/*/index.html",
        "atom.xml", "lay-y-kien/atom.xml", "ke-hoach/*/atom.xml", "co-quan/*/*/atom.xml", "ke-hoach/*/lich.ics", "co-quan/*/*/lich.ics",
        "data/tasks.csv", "data/tasks.json", "data/tasks.schema.json", "data/plans.json", "data/scores.json", "data/agencies.json",
        "data/deadlines.json", "data/reports.json", "data/due-reports.json", "data/consultations.json", "data/questions.json",
        "overdue", "past", "not-reported", "completed", "in-progress", "delayed", "stopped", "not-started", "none",
    ];

    [Fact]
    public void Five_hundred_mutants_give_sound_sites() => Check(Few);

    [SlowFact]
    [Trait("Category", "Slow")]
    public void Twenty_thousand_mutants_give_sound_sites() => Check(Many);

    private void Check(int count)
    {
        var (first, end) = Environment.GetEnvironmentVariable("PAPISITE_SEED") is { Length: > 0 } asked ? SeedsOf(asked) : (0, count);
        var faults = new ConcurrentDictionary<string, FoundFault>(StringComparer.Ordinal);
        var seen = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        var (published, watch) = (0, Stopwatch.StartNew());
        Parallel.For(first, end, new() { MaxDegreeOfParallelism = Environment.ProcessorCount }, seed =>
        {
            try
            {
                var kinds = Examination.Of(MutantMaker.Of(seed));
                if (kinds.Count > 0) Interlocked.Increment(ref published);
                foreach (var kind in kinds) seen.TryAdd(kind, true);
            }
            catch (Exception fault)
            {
                var found = new FoundFault(seed, fault, 1);
                faults.AddOrUpdate(
                    MutantFault.KindOf(fault), found, (_, known) => (seed < known.Seed ? found : known) with { Count = known.Count + 1 });
            }
        });
        output.WriteLine($"{end - first} mutants, {published} published, {(int)watch.Elapsed.TotalSeconds} seconds");
        var told = faults.OrderBy(f => f.Value.Seed).Select((f, place) => Told(f.Key, f.Value, place < Shown)).ToList();
        if (told.Count > 0) Assert.Fail(string.Join("\n\n", told));
        if (end - first < Few) return;
        // Nearly all must be there to be looked at, and every kind of file and state among them.
        Assert.InRange(published, (end - first) * 9 / 10, end - first);
        Assert.Equal([], Kinds.Where(kind => !seen.ContainsKey(kind)));
    }

    private static string Told(string kind, FoundFault found, bool isWhole) =>
        $"{kind} ({found.Count} times)\n{found.Fault}\n{(isWhole ? Shrinking.Of(MutantMaker.Of(found.Seed), kind) : $"seed {found.Seed}")}";

    /// <summary>One seed, or the first and the last of many: <c>0-999</c>.</summary>
    private static (int First, int End) SeedsOf(string text)
    {
        var ends = text.Split('-').Select(s => int.Parse(s, CultureInfo.InvariantCulture)).ToList();
        return (ends[0], ends[^1] + 1);
    }

    /// <summary>A fault of a kind: the smallest seed that has it, and how many have it.</summary>
    private sealed record FoundFault(int Seed, Exception Fault, int Count);
}
