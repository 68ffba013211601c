using PapiSite.Benchmarks.Search;

namespace PapiSite.Benchmarks.Engines;

/// <summary>An engine that reads its whole index, one file of JSON, before the first answer: lunr or minisearch, keys folded.</summary>
/// <param name="Package">The package.</param>
/// <param name="Library">The file of the package that a browser loads, and the name that it is served under.</param>
internal sealed record NodeEngine(NpmPackage Package, string Library, string ServedAs)
    : SearchEngine($"{Package.Name} {Package.Version}", $"{Package.Name}.mjs")
{
    /// <inheritdoc/>
    public override async Task<IndexCost> WriteAsync(CorpusFolder corpus, string target)
    {
        var packages = await Package.InstallAsync(corpus.Packages);
        Scripts.CopyTo(packages);
        // An index of 100,000 tasks is made of more objects than Node allows by itself.
        var (cost, _) = await ProcessCost.RunAsync(
            packages,
            "node",
            "--max-old-space-size=8000",
            "write.mjs",
            Package.Name,
            corpus.Tasks,
            target
        );
        var index = IndexCost.Of(cost, target);
        File.Copy(Path.Combine(packages, "node_modules", Package.Name, Library), Path.Combine(target, ServedAs));
        return index;
    }
}
