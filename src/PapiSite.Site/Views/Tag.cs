namespace PapiSite.Site.Views;

/// <summary>A short word on a state, in a colour of its own.</summary>
/// <param name="State">The state by its name in the data, which picks the colour.</param>
/// <param name="Words">What readers see.</param>
public sealed record Tag(string State, string Words);
