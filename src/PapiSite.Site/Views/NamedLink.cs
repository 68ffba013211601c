using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A link to a page by words in which content may be.</summary>
/// <param name="Name">The words.</param>
/// <param name="Route">The page.</param>
public sealed record NamedLink(Sentence Name, string Route);
