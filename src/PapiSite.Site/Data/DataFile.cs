using PapiSite.Site.Output;

namespace PapiSite.Site.Data;

/// <summary>A file of a data set.</summary>
/// <param name="Of">The data set.</param>
/// <param name="Format">How it is written.</param>
public sealed record DataFile(DatasetName Of, OutputFormat Format)
{
    /// <summary>Its name: <c>tasks.schema.json</c>.</summary>
    public string Name => DataNames.Of(Of) + Format.Suffix;

    /// <summary>Its address from the site's root.</summary>
    public string Route => "/data/" + Name;
}
