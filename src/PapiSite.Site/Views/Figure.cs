namespace PapiSite.Site.Views;

/// <summary>A figure in large print.</summary>
/// <param name="Term">What it counts.</param>
/// <param name="Value">The figure.</param>
/// <param name="Route">The page that shows what is counted, or null.</param>
public sealed record Figure(string Term, string Value, string? Route = null);
