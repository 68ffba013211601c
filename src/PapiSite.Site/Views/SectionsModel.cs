using System.Collections.Immutable;
using PapiSite.Model.Plans;

namespace PapiSite.Site.Views;

/// <summary>Parts of a plan's prose, with the beginning of their anchors and how deep they stand.</summary>
public sealed record SectionsModel(ImmutableArray<PlanSection> Sections, string Anchor, int Depth);
