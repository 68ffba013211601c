using System.Text.Json;
using PapiSite.Benchmarks.Commands;

namespace PapiSite.Benchmarks.Engines;

/// <summary>The search of this repository, its index written by a process of its own.</summary>
internal sealed record PapiSiteEngine() : SearchEngine("PapiSite", "papisite.mjs")
{
    /// <inheritdoc/>
    public override string Policy => "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'";

    /// <inheritdoc/>
    public override bool HasFacets => true;

    /// <inheritdoc/>
    public override async Task<IndexCost> WriteAsync(CorpusFolder corpus, string target)
    {
        // Started as a program of its own, or by dotnet with the assembly's name in front.
        var program = Environment.ProcessPath!;
        string[] own = Path.GetFileNameWithoutExtension(program) == "dotnet" ? [typeof(PapiSiteEngine).Assembly.Location] : [];
        var (_, output) = await ProcessCost.RunAsync(target, program, [.. own, IndexCommand.Name, corpus.Content, target]);
        return JsonSerializer.Deserialize<IndexCost>(output)!;
    }
}
