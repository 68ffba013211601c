using PapiSite.Language.Diagnostics;

namespace PapiSite.Cli.Preview;

/// <summary>What the preview has to show: the site as it was last read, and what has kept it from being read since.</summary>
/// <param name="Site">The site; null before the first reading that did not fail.</param>
/// <param name="Fault">Why the folder cannot be read now; null where it can.</param>
/// <param name="Version">Never the same twice, even over two runs of the preview: a page left open by an earlier run reloads.</param>
internal sealed record PreviewState(PreviewSite? Site, Words? Fault, string Version)
{
    /// <summary>A state of a version of its own.</summary>
    public static PreviewState Of(PreviewSite? site, Words? fault) => new(site, fault, Guid.NewGuid().ToString("N"));
}
