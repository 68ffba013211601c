using System.Collections.Immutable;
using PapiSite.Language.Syntax;
using PapiSite.Language.Values;
using PapiSite.Model.Fields;
using PapiSite.Model.Plans;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A field of a task that is shown as the words that the plan has for it.</summary>
/// <param name="Term">Its label.</param>
/// <param name="Items">The words.</param>
/// <param name="IsList">True where the items stand below each other.</param>
/// <param name="IsInferred">True where the plan says that its document does not print it.</param>
public sealed record NamedFact(string Term, ImmutableArray<string> Items, bool IsList, bool IsInferred)
{
    /// <summary>True for the field of the targets.</summary>
    public required bool IsOfTargets { get; init; }

    /// <summary>The items that are of years, where they are of several; or null.</summary>
    public TargetYears? Years { get; init; }

    /// <summary>The facts with targets of several years in a table instead of the list.</summary>
    /// <param name="facts">The facts of what has the targets.</param>
    /// <param name="targets">The targets.</param>
    /// <param name="t">The words of the interface.</param>
    public static ImmutableArray<NamedFact> WithYears(
        ImmutableArray<NamedFact> facts, ImmutableArray<Target> targets, InterfaceTexts t) =>
        TargetYears.Of(targets, t) is not { } years
            ? facts
            :
            [
                .. facts.Select(fact => !fact.IsOfTargets ? fact : fact with
                {
                    Items = [.. fact.Items.Where((_, i) => targets[i].Year is null)],
                    Years = years,
                }),
            ];

    /// <summary>The facts that a table of fields names; a field without words is none.</summary>
    /// <param name="fields">The rows that are shown.</param>
    /// <param name="of">What has the fields.</param>
    /// <param name="inferred">What the plan says that its document does not print.</param>
    /// <param name="t">The words of the interface.</param>
    public static ImmutableArray<NamedFact> Of<T>(
        IEnumerable<Field<T>> fields,
        T of,
        ImmutableArray<InferredPart> inferred,
        InterfaceTexts t
    ) =>
        [
            .. fields
                .Select(field => (Field: field, Items: field.ItemsOf(of)))
                .Where(f => !f.Items.IsEmpty)
                .Select(f => new NamedFact(
                    t.LabelOf(f.Field.Keywords[0]),
                    Shown(f.Field.Shown, f.Items),
                    f.Field.Shown != Model.Fields.Shown.AsText,
                    f.Field.Inferred is { } part && inferred.Contains(part)
                )
                {
                    IsOfTargets = f.Field.Keywords[0] == Keywords.Target,
                }),
        ];

    private static ImmutableArray<string> Shown(Shown shown, ImmutableArray<string> items) => shown switch
    {
        Model.Fields.Shown.AsText => [string.Join("; ", items)],
        Model.Fields.Shown.AsSentences => [.. items.Select(item => char.ToUpperInvariant(item[0]) + item[1..])],
        Model.Fields.Shown.AsList or Model.Fields.Shown.InItsOwnWay => items,
    };
}
