using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A link to a task or a duty, with the place where it stands.</summary>
/// <param name="Headline">Its headline.</param>
/// <param name="Route">Its page, or the place on its plan's page.</param>
/// <param name="Where">Its plan and its place in it.</param>
public sealed record PlaceLink(string Headline, string Route, Sentence Where);
