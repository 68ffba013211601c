using PapiSite.Model.Indexes;

namespace PapiSite.Site.Views;

/// <summary>A place's scores on the page of an index set.</summary>
public sealed record ProfileModel(IndexSet IndexSet, PlaceProfile Profile, bool IsDrawn);
