using System.Runtime.InteropServices;
using System.Text;
using PapiSite.Benchmarks.Corpus;
using static System.Net.WebUtility;

namespace PapiSite.Benchmarks.Engines;

/// <summary>Pagefind, over a simple page a task with filters for the agencies, the dimension and the year.</summary>
internal sealed record PagefindEngine(NpmPackage Package) : SearchEngine($"Pagefind {Package.Version}", "pagefind.mjs")
{
    /// <inheritdoc/>
    public override bool HasFacets => true;

    /// <inheritdoc/>
    public override async Task<IndexCost> WriteAsync(CorpusFolder corpus, string target)
    {
        var packages = await Package.InstallAsync(corpus.Packages);
        // The package's own program only starts this one, which would leave nothing to measure.
        var platform =
            $"{(OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux")}"
                + $"-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";
        var program = Path.Combine(
            packages,
            "node_modules",
            "@pagefind",
            platform,
            "bin",
            OperatingSystem.IsWindows() ? "pagefind_extended.exe" : "pagefind_extended"
        );
        if (!File.Exists(program))
            throw new EngineMissingException($"{Package.Name} {Package.Version} has no program for {platform}.");
        var pages = Path.Combine(corpus.Root, "pages");
        Directory.CreateDirectory(pages);
        foreach (var task in CorpusTask.Read(corpus.Tasks, corpus.Count))
            await File.WriteAllTextAsync(Path.Combine(pages, $"{task.Id}.html"), PageOf(task));
        var output = Path.Combine(target, "pagefind");
        var (cost, _) = await ProcessCost.RunAsync(packages, program, "--site", pages, "--output-path", output);
        Directory.Delete(pages, recursive: true);
        return IndexCost.Of(cost, output);
    }

    private static string PageOf(CorpusTask task)
    {
        var page = new StringBuilder(
            $"<!doctype html><html lang=\"vi\"><meta charset=\"utf-8\"><title>{HtmlEncode(task.Title)}</title><main "
                + $"data-pagefind-body><h1>{HtmlEncode(task.Title)}</h1><ul>"
        );
        foreach (var agency in task.Lead)
            page.Append($"<li data-pagefind-filter=\"lead\">{HtmlEncode(agency)}</li>");
        foreach (var agency in task.Coordinating)
            page.Append($"<li data-pagefind-filter=\"coordinating\">{HtmlEncode(agency)}</li>");
        page.Append(
            $"</ul><dl data-pagefind-ignore><dd data-pagefind-filter=\"dimension\">{HtmlEncode(task.DimensionName)}</dd><dd "
                + $"data-pagefind-filter=\"year\">{task.Year}</dd></dl></main></html>"
        );
        return page.ToString();
    }
}
