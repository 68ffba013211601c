using System.Globalization;
using System.Text;

namespace PapiSite.Benchmarks.Search;

/// <summary>Measurements as tables in Markdown.</summary>
internal static class Report
{
    /// <summary>The tables of a size.</summary>
    public static string Of(int count, IReadOnlyList<Measurement> measurements) =>
        $"""
            ### {count:#,0} tasks

            | index | files | on disk | written in | memory |
            |---|---|---|---|---|
            {Rows(measurements, m =>
                [$"{m.Index.Files:#,0}", Bytes(m.Index.Bytes), $"{m.Index.ProcessorSeconds:0.0} s", Bytes(m.Index.PeakBytes)]
            )}

            | first answer | fetched | requests | time | facets add | |
            |---|---|---|---|---|---|
            {Rows(measurements, First)}

            | further answers | a keystroke | its facets | computing | longest task |
            |---|---|---|---|---|
            {Rows(measurements, Further)}

            | found | phrase | without tone marks | with a slip | last word half typed | agency | abbreviation | queries |
            |---|---|---|---|---|---|---|---|
            {Rows(measurements, m =>
                [.. Enum.GetValues<QueryKind>().Select(kind => Share(m.Found[kind])), $"{m.Found.Sum(kind => kind.Count()):#,0}"]
            )}

            """;

    /// <summary>The machine that the figures are of.</summary>
    public static string Machine()
    {
        const string Processors = "/proc/cpuinfo";
        var name = File.Exists(Processors)
            ? File.ReadLines(Processors).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim()
            : null;
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Environment.ProcessorCount} processors ({name ?? "unknown"}), {memory:0} GB, "
                + $"{System.Runtime.InteropServices.RuntimeInformation.OSDescription}, .NET {Environment.Version}"
        );
    }

    private static IEnumerable<string> First(Measurement m) =>
        [
            Spread(m.First.Select(a => (double)a.Traffic.Bytes), Bytes),
            Spread(m.First.Select(a => (double)a.Traffic.Requests), n => $"{n:0}"),
            Spread(m.First.Select(a => a.Milliseconds), Time),
            m.Facets.Count == 0 ? "-" : Spread(m.Facets.Select(a => (double)a.Traffic.Bytes), Bytes),
            m.Facets.Count == 0 ? "-" : Spread(m.Facets.Select(a => a.Milliseconds), Time),
        ];

    private static IEnumerable<string> Further(Measurement m) =>
        [
            Spread(m.Keystrokes.Select(bytes => (double)bytes), Bytes),
            m.KeystrokeFacets.Count == 0 ? "-" : Spread(m.KeystrokeFacets.Select(bytes => (double)bytes), Bytes),
            Spread(m.Computing, Time),
            m.LongestTask > 0 ? Time(m.LongestTask) : "< 50 ms",
        ];

    /// <summary>The median, what nine of ten stay within, and the largest.</summary>
    private static string Spread(IEnumerable<double> values, Func<double, string> shown)
    {
        double[] sorted = [.. values.Order()];
        var median = (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
        return $"{shown(median)} ({shown(sorted[sorted.Length * 9 / 10])}, {shown(sorted[^1])})";
    }

    private static string Share(IEnumerable<double> rightness) => rightness.Any() ? $"{rightness.Average() * 100:0} %" : "-";

    private static string Time(double milliseconds) => milliseconds < 1000 ? $"{milliseconds:0} ms" : $"{milliseconds / 1000:0.0} s";

    private static string Bytes(long bytes) => Bytes((double)bytes);

    private static string Bytes(double bytes) =>
        bytes switch
        {
            0 => "0",
            < 100_000 => $"{bytes / 1e3:0.0} KB",
            < 1e6 => $"{bytes / 1e3:0} KB",
            < 1e9 => $"{bytes / 1e6:0.0} MB",
            _ => $"{bytes / 1e9:0.00} GB",
        };

    private static string Rows(IReadOnlyList<Measurement> measurements, Func<Measurement, IEnumerable<string>> cells)
    {
        var rows = new StringBuilder();
        foreach (var measurement in measurements)
            rows.Append($"| {measurement.Engine.Name} | {string.Join(" | ", cells(measurement))} |\n");
        return rows.ToString().TrimEnd('\n');
    }
}
