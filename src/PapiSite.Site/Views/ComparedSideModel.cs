using PapiSite.Site.Comparisons;

namespace PapiSite.Site.Views;

/// <summary>One plan's part of a compared dimension.</summary>
/// <param name="Label">The plan's short name.</param>
/// <param name="Anchor">The id of its heading, which names its list.</param>
/// <param name="Side">What it has.</param>
public sealed record ComparedSideModel(string Label, string Anchor, ComparedSide Side);
