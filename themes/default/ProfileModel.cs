using PapiSite.Model.Indexes;

namespace PapiSite.Themes.Default;

/// <summary>A place's scores on the page of an index set.</summary>
internal sealed record ProfileModel(IndexSet IndexSet, PlaceProfile Profile, bool IsDrawn);
