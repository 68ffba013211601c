namespace PapiSite.Benchmarks.Engines;

/// <summary>A search that runs in the browser on static files.</summary>
/// <param name="Name">What it is called in the tables.</param>
/// <param name="Script">The script that speaks to it, a file of <c>Engines/Scripts</c>.</param>
internal abstract record SearchEngine(string Name, string Script)
{
    /// <summary>The content-security policy that it is measured under, or null where it runs under none as strict as the site's.</summary>
    public virtual string? Policy => null;

    /// <summary>True where it counts facets.</summary>
    public virtual bool HasFacets => false;

    /// <summary>Writes what a browser needs to search a corpus into an empty folder.</summary>
    /// <exception cref="EngineMissingException">It cannot be had on this machine.</exception>
    public abstract Task<IndexCost> WriteAsync(CorpusFolder corpus, string target);
}

/// <summary>What an index is, and what writing it took.</summary>
/// <param name="Files">How many files.</param>
/// <param name="Bytes">Their bytes on the disk.</param>
/// <param name="ProcessorSeconds">Time on all processors together.</param>
/// <param name="PeakBytes">The most memory that the process which wrote it had at a time.</param>
internal sealed record IndexCost(int Files, long Bytes, double ProcessorSeconds, long PeakBytes)
{
    /// <summary>The cost with the files that lie in a folder.</summary>
    public static IndexCost Of(ProcessCost process, string folder)
    {
        var files = new DirectoryInfo(folder).GetFiles("*", SearchOption.AllDirectories);
        return new(files.Length, files.Sum(f => f.Length), process.ProcessorSeconds, process.PeakBytes);
    }
}

/// <summary>An engine that cannot be installed here; the message says why.</summary>
internal sealed class EngineMissingException(string message) : Exception(message);
