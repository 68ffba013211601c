using System.Collections.Immutable;
using PapiSite.Language.Text;
using PapiSite.Site.Comparisons;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>An index set that two plans are compared by.</summary>
/// <param name="Anchor">The id of its heading.</param>
/// <param name="Name">Its short name.</param>
/// <param name="Route">Its page.</param>
/// <param name="Dimensions">Its dimensions.</param>
public sealed record ComparedSetView(string Anchor, string Name, string Route, ImmutableArray<ComparedDimensionView> Dimensions)
{
    /// <summary>A set.</summary>
    /// <param name="set">The set.</param>
    /// <param name="labels">The plans' short names.</param>
    /// <param name="t">The words.</param>
    public static ComparedSetView Of(ComparedSet set, ImmutableArray<string> labels, InterfaceTexts t) => new(
        $"bo-{set.IndexSet.Id}", set.IndexSet.DisplayName, Routes.Of(set.IndexSet),
        [.. set.Dimensions.Select(d => ComparedDimensionView.Of(d, labels, t))]);
}

/// <summary>A dimension that two plans are compared by.</summary>
/// <param name="Anchor">The id of its heading.</param>
/// <param name="Entry">Its path and name, for a list of contents.</param>
/// <param name="Title">The same as its page has it.</param>
/// <param name="Route">Its page.</param>
/// <param name="Sides">What the plans have for it.</param>
public sealed record ComparedDimensionView(string Anchor, Sentence Entry, Sentence Title, string Route, ComparedSidesView Sides)
{
    /// <summary>A dimension.</summary>
    /// <param name="compared">What the plans have for a dimension.</param>
    /// <param name="labels">The plans' short names.</param>
    /// <param name="t">The words.</param>
    public static ComparedDimensionView Of(ComparedDimension compared, ImmutableArray<string> labels, InterfaceTexts t)
    {
        var dimension = compared.Dimension!;
        var anchor = VietnameseText.Slug(dimension.Path);
        return new(
            anchor, $"{dimension.Path}: {t.Called(dimension)}", $"{dimension.ShownPath}: {t.Called(dimension)}",
            Routes.Of(dimension), ComparedSidesView.Of(compared, anchor, labels, t));
    }
}
