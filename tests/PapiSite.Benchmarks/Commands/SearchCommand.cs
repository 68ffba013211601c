using System.CommandLine;
using System.Diagnostics;
using Microsoft.Playwright;
using PapiSite.Benchmarks.Corpus;
using PapiSite.Benchmarks.Engines;
using PapiSite.Benchmarks.Search;
using PapiSite.BrowserTests;
using PapiSite.BrowserTests.Browser;

namespace PapiSite.Benchmarks.Commands;

/// <summary><c>search</c>: measures search in a browser, at several sizes, beside other engines.</summary>
internal static class SearchCommand
{
    private static readonly int[] Sizes = [340, 10_000, 100_000];

    private static readonly Stopwatch Watch = Stopwatch.StartNew();

    private static readonly SearchEngine[] Engines =
    [
        new PapiSiteEngine(),
        new PagefindEngine(new("pagefind", "1.6.0")),
        new NodeEngine(new("lunr", "2.3.9"), "lunr.min.js", "lunr.min.js"),
        new NodeEngine(new("minisearch", "7.2.0"), "dist/es/index.js", "minisearch.js"),
    ];

    public static Command Create()
    {
        var sizes = ListOption.Of("--sizes", "Numbers of tasks, with commas between them (340,10000,100000).", Sizes, text =>
            int.TryParse(text, out var size) && size > 0 ? size : null
        );
        var engines = ListOption.Of("--engines", "Which engines (papisite,pagefind,lunr,minisearch).", Engines, text =>
            Engines.FirstOrDefault(e => e.Script == $"{text}.mjs")
        );
        var output = new Option<string?>("--out") { Description = "Writes the tables to a file too.", HelpName = "FILE" };
        var (tasks, seed) = (CorpusOptions.Tasks(), CorpusOptions.Seed());
        var command = new Command("search", "Measures search in a browser: what is fetched, how long it takes, what is found.")
        {
            sizes,
            engines,
            output,
            tasks,
            seed,
        };
        command.SetAction(result =>
            RunAsync(
                new(
                    result.GetValue(sizes)!,
                    result.GetValue(engines)!,
                    result.GetValue(output),
                    result.GetValue(tasks),
                    result.GetValue(seed)
                )
            )
        );
        return command;
    }

    private static async Task<int> RunAsync(Request request)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright.Chromium);
        var report = $"{Report.Machine()}, Chromium {browser.Version}.\n";
        Console.WriteLine(report);
        foreach (var size in request.Sizes)
        {
            var tables = Report.Of(size, await MeasureAsync(size, request, browser));
            Console.WriteLine(tables);
            report += $"\n{tables}";
            if (request.Output is { } path) await File.WriteAllTextAsync(path, report);
        }

        return 0;
    }

    private static async Task<List<Measurement>> MeasureAsync(int size, Request request, IBrowser browser)
    {
        var real = ContentFolder.Read(Repository.Folder("content")).Content;
        var tasks = request.Tasks is { } file ? CorpusTask.Read(file, size) : SyntheticTasks.Make(size, new(real), request.Seed);
        var corpus = CorpusFolder.Write(Repository.Folder($"obj/benchmarks/{size}"), tasks, real);
        var queries = QuerySet.Draw(tasks, request.Seed);
        var measurements = new List<Measurement>();
        foreach (var engine in request.Engines)
        {
            Say($"{engine.Name}, {size:#,0} tasks: writing the index");
            try
            {
                var target = corpus.NewTarget(engine);
                var index = await engine.WriteAsync(corpus, target);
                await using var server = await StaticServer.StartAsync(target, engine.Policy);
                Say($"{engine.Name}, {size:#,0} tasks: searching");
                measurements.Add(await Measurement.OfAsync(engine, index, server, browser, queries));
            }
            catch (EngineMissingException missing)
            {
                Say($"{engine.Name} is left out: {missing.Message}");
            }
        }

        return measurements;
    }

    /// <summary>Says how far it is, beside the tables.</summary>
    private static void Say(string words) => Console.Error.WriteLine($"{Watch.Elapsed:hh\\:mm\\:ss} {words}");

    private sealed record Request(int[] Sizes, SearchEngine[] Engines, string? Output, string? Tasks, ulong Seed);
}
