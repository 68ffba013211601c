using PapiSite.Language.Values;

namespace PapiSite.Model.Plans;

/// <summary>A score of a year, or an aim for one.</summary>
public sealed record YearScore(int Year, Score Score, Origin Origin);
