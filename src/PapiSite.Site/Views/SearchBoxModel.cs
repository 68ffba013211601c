namespace PapiSite.Site.Views;

/// <summary>The search box.</summary>
/// <param name="IsLarge">True where it stands first on a page, with its label in sight; in the head of the other pages it is small.</param>
public sealed record SearchBoxModel(bool IsLarge);
