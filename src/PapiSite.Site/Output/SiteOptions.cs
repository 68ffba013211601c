namespace PapiSite.Site.Output;

/// <summary>What is chosen at a build and not in the content.</summary>
/// <param name="BasePath">Where the site will lie: begins and ends with a slash.</param>
/// <param name="AsOf">The day by which deadlines are past or not.</param>
public sealed record SiteOptions(string BasePath, DateOnly AsOf);
