using System.Collections.Immutable;
using PapiSite.Model.Indexes;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>An index set in a list of them.</summary>
/// <param name="Name">Its short name.</param>
/// <param name="Route">Its page.</param>
/// <param name="Remark">Its whole name, and how many dimensions it has.</param>
public sealed record IndexSetEntry(string Name, string Route, Sentence Remark)
{
    /// <summary>The entries of index sets, in their order.</summary>
    public static ImmutableArray<IndexSetEntry> Of(IEnumerable<IndexSet> sets, InterfaceTexts t) =>
        [.. sets.Select(set => new IndexSetEntry(set.DisplayName, Routes.Of(set), $"{t.Called(set)}{CountIn(set, t)}"))];

    private static string CountIn(IndexSet set, InterfaceTexts t) =>
        set.Dimensions.IsEmpty ? "" : "; " + t.CountOf(set.LevelAt(0), set.Dimensions.Length);
}
