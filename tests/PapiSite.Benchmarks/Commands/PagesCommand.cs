using System.CommandLine;
using System.Globalization;
using Microsoft.Playwright;
using PapiSite.Benchmarks.Pages;
using PapiSite.Benchmarks.Search;
using PapiSite.BrowserTests.Browser;

namespace PapiSite.Benchmarks.Commands;

/// <summary><c>pages</c>: measures first visits to the pages of a built site as a cheap telephone on a slow line makes them.</summary>
internal static class PagesCommand
{
    public static Command Create()
    {
        var site = new Argument<string>("SITE") { Description = "The folder of a built site." };
        var pages = ListOption.Of("--pages", "Pages by names or addresses, with commas between them.", NamedPage.Usual, NamedPage.Read);
        var lines = ListOption.Of("--lines", "Which lines (slow-4g,slow-3g,slow-4g-rtt,slow-3g-rtt).", Line.All[..2], text =>
            Line.All.FirstOrDefault(line => line.Name == text)
        );
        var runs = new Option<int>("--runs") { Description = "Visits of which the median counts (3).", DefaultValueFactory = _ => 3 };
        var output = new Option<string?>("--out") { Description = "Writes the tables to a file too.", HelpName = "FILE" };
        var command = new Command("pages", "Measures first visits on a telephone: paint, layout shift, first results, bytes and requests.")
        {
            site,
            pages,
            lines,
            runs,
            output,
        };
        command.SetAction(result =>
            RunAsync(
                result.GetValue(site)!,
                result.GetValue(pages)!,
                result.GetValue(lines)!,
                result.GetValue(runs),
                result.GetValue(output)
            )
        );
        return command;
    }

    private static async Task<int> RunAsync(string site, NamedPage[] pages, Line[] lines, int runs, string? output)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright.Chromium);
        await using var server = await StaticServer.StartAsync(site, policy: null);
        var visited = $"{PageVisit.Width} px, processor {Line.Slowdown} times slower";
        var report = $"{Report.Machine()}, Chromium {browser.Version}; {visited}.\n";
        Console.WriteLine(report);
        // The browser starts processes and the server compiles its methods on the first visit of all, which is not counted.
        await PageVisit.OfAsync(browser, server.Address, Line.All[^1]);
        foreach (var line in lines)
        {
            List<string> table = [$"| {line.Words} | FCP | LCP | CLS | results | bytes | requests |", "|---|---|---|---|---|---|---|"];
            table.ForEach(Console.WriteLine);
            foreach (var page in pages)
            {
                // A site without questions, say, has no page of them.
                if (!File.Exists(Path.Combine(site, page.File)))
                {
                    await Console.Error.WriteLineAsync($"{page.Name} is left out: the site has no {page.File}.");
                    continue;
                }

                var visits = new List<PageVisit>();
                while (visits.Count < runs) visits.Add(await PageVisit.OfAsync(browser, server.Address + page.Route[1..], line));
                var row = Row(page.Name, visits);
                Console.WriteLine(row);
                table.Add(row);
            }

            Console.WriteLine();
            report += $"\n{string.Join('\n', table)}\n";
            if (output is not null) await File.WriteAllTextAsync(output, report);
        }

        return 0;
    }

    /// <summary>Medians of times and bytes, and of shifts the largest: what one visitor in three sees is seen.</summary>
    private static string Row(string name, List<PageVisit> visits)
    {
        var results = visits.Select(v => v.Results).OfType<double>().ToList();
        string[] cells =
        [
            name,
            Seconds(visits.Select(v => v.Painted)),
            Seconds(visits.Select(v => v.Largest)),
            Figure(visits.Max(v => v.Shift), "0.000"),
            results.Count > 0 ? Seconds(results) : "",
            Figure(Median(visits.Select(v => v.Bytes)) / 1000, "0.0 KB"),
            Figure(Median(visits.Select(v => (double)v.Requests)), "0"),
        ];
        return $"| {string.Join(" | ", cells)} |";
    }

    private static string Seconds(IEnumerable<double> milliseconds) => Figure(Median(milliseconds) / 1000, "0.0 s");

    private static string Figure(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
