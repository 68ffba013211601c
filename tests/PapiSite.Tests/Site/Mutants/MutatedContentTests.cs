using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using PapiSite.Tests.Support;
using Xunit.Abstractions;

namespace PapiSite.Tests.Site.Mutants;

/// <summary>
/// Whatever a content holds, once it has no errors every page, feed, datum and the search index are written, are sound and say nothing that is not so.
/// A failure names the seed; <c>PAPISITE_SEED=4711 dotnet test --filter FullyQualifiedName~MutatedContentTests</c> makes that mutant again.
/// </summary>
public sealed class MutatedContentTests(ITestOutputHelper output)
{
    private const int Few = 500;
    private const int Many = 20_000;

    /// <summary>So many kinds of fault are shown whole.</summary>
    private const int Shown = 6;

    [Fact]
    public void Five_hundred_mutants_give_sound_sites() => Check(Few);

    [SlowFact]
    [Trait("Category", "Slow")]
    public void Twenty_thousand_mutants_give_sound_sites() => Check(Many);

    private void Check(int count)
    {
        var (first, end) = Environment.GetEnvironmentVariable("PAPISITE_SEED") is { Length: > 0 } asked ? SeedsOf(asked) : (0, count);
        var (faults, published, watch) = (new ConcurrentDictionary<string, (int Seed, Exception Fault, int Count)>(StringComparer.Ordinal), 0, Stopwatch.StartNew());
        Parallel.For(first, end, new() { MaxDegreeOfParallelism = Environment.ProcessorCount }, seed =>
        {
            try
            {
                if (Examination.Of(MutantMaker.Of(seed))) Interlocked.Increment(ref published);
            }
            catch (Exception fault)
            {
                faults.AddOrUpdate(MutantFault.KindOf(fault), (seed, fault, 1), (_, known) => seed < known.Seed ? (seed, fault, known.Count + 1) : known with { Count = known.Count + 1 });
            }
        });
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{end - first} mutants, {published} published, {watch.Elapsed.TotalSeconds:0} seconds"));
        if (!faults.IsEmpty) Assert.Fail(string.Join("\n\n", faults.OrderBy(f => f.Value.Seed).Select((f, place) => Told(f.Key, f.Value, place < Shown))));
        // Nearly all must be there to be looked at.
        if (end - first >= Few) Assert.InRange(published, (end - first) * 9 / 10, end - first);
    }

    private static string Told(string kind, (int Seed, Exception Fault, int Count) found, bool isWhole) =>
        $"{kind} ({found.Count} times)\n{found.Fault}\n{(isWhole ? Shrinking.Of(MutantMaker.Of(found.Seed), kind) : $"seed {found.Seed}")}";

    /// <summary>One seed, or the first and the last of many: <c>0-999</c>.</summary>
    private static (int First, int End) SeedsOf(string text)
    {
        var ends = text.Split('-').Select(s => int.Parse(s, CultureInfo.InvariantCulture)).ToList();
        return (ends[0], ends[^1] + 1);
    }
}
