using System.Collections.Immutable;
using PapiSite.Model.Changes;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>Changes between two versions, by what they are in, on a page by itself.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Lead">Between which versions, and how many there are.</param>
/// <param name="Places">The changes by plan, or by the directory of a place.</param>
public sealed record ChangeSheetView(string Title, string Lead, ImmutableArray<(Sentence Place, ImmutableArray<ChangeLine> Lines)> Places)
{
    /// <summary>The view of changes.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="before">What the earlier version is called.</param>
    /// <param name="after">What the later version is called.</param>
    /// <param name="t">The words of the interface.</param>
    public static ChangeSheetView Of(IReadOnlyCollection<ContentChange> changes, string before, string after, InterfaceTexts t) =>
        new(
            t.DiffTitle,
            $"{t.DiffBetween(before, after)}: {(changes.Count == 0 ? t.NoDifference : t.ChangeCount(changes.Count) + ".")}",
            [
                .. changes
                    .GroupBy(t.ChangedIn)
                    .Select(place => (place.Key, place.Select(change => ChangeLine.Of(change, t)).ToImmutableArray())),
            ]
        );
}
