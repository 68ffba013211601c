namespace PapiSite.Site.Views;

/// <summary>A link of the chrome.</summary>
/// <param name="Route">Where it leads.</param>
/// <param name="Name">Its words.</param>
/// <param name="IsContent">True where an editor wrote them.</param>
public sealed record ChromeLink(string Route, string Name, bool IsContent = false);
