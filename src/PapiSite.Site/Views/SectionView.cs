using System.Collections.Immutable;
using PapiSite.Model.Plans;

namespace PapiSite.Site.Views;

/// <summary>A part of a plan's prose.</summary>
/// <param name="Anchor">The id of its heading.</param>
/// <param name="Depth">How deep it stands, from 0.</param>
/// <param name="Title">Its title with its printed label.</param>
/// <param name="Name">Its title alone.</param>
/// <param name="Body">Its text, or null.</param>
/// <param name="Sections">The parts inside it.</param>
public sealed record SectionView(
    string Anchor,
    int Depth,
    string Title,
    string Name,
    HtmlMarkup? Body,
    ImmutableArray<SectionView> Sections
)
{
    /// <summary>The parts of a plan's prose.</summary>
    public static ImmutableArray<SectionView> Of(Plan plan, ViewScope scope) => Of(plan.Sections, "phan", 0, scope);

    private static ImmutableArray<SectionView> Of(ImmutableArray<PlanSection> sections, string around, int depth, ViewScope scope) =>
        [.. sections.Select((section, i) => Of(section, $"{around}-{i + 1}", depth, scope))];

    private static SectionView Of(PlanSection section, string anchor, int depth, ViewScope scope) => new(
        anchor, depth, PrintedLabels.Titled(section.Label, section.Title), section.Title,
        section.Body.Length > 0 ? scope.Prose(section.Body, Math.Min(depth, 2) + 3) : null,
        Of(section.Sections, anchor, depth + 1, scope));
}
