namespace PapiSite.Site.Views;

/// <summary>A link to a page by its name.</summary>
/// <param name="Name">The name, which an editor wrote.</param>
/// <param name="Route">The page.</param>
public sealed record PageLink(string Name, string Route);
