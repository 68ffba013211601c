using PapiSite.Language.Syntax;

namespace PapiSite.Import.Again;

/// <summary>
/// Three versions of a plan and which of their entries are one: the plan as edited, the earlier document that it was made of, if that is
/// known, and the corrected document.
/// </summary>
internal sealed class Versions
{
    private readonly Dictionary<EntrySyntax, EntrySyntax> _earlier = New(), _renewed = New(), _edited = New(), _origin = New(),
        _later = New();
    private readonly Dictionary<EntrySyntax, EntrySyntax> _parents = New();

    public Versions(EntrySyntax edited, EntrySyntax? earlier, EntrySyntax renewed)
    {
        IsThreeWay = earlier is not null;
        foreach (var plan in new[] { edited, earlier, renewed }.OfType<EntrySyntax>()) AddParents(plan);
        var (yours, old, now) = (Thing.AllOf(edited), earlier is null ? [] : Thing.AllOf(earlier), Thing.AllOf(renewed));
        foreach (var (one, other) in EntryPairs.OfThings(yours, old, byPlace: false)) _earlier[one] = other;
        foreach (var (one, other) in EntryPairs.OfThings(old, now, byPlace: false)) PairDocuments(one, other);
        PairWithRenewed(yours.Select(t => t.Entry), (rest, come) => EntryPairs.OfThings(
            [.. yours.Where(t => rest.Contains(t.Entry))], [.. now.Where(t => come.Contains(t.Entry))], byPlace: !IsThreeWay),
            now.Select(t => t.Entry));
        PairByPlace(yours, old);
        foreach (var thing in yours) PairFields(thing.Entry);
    }

    /// <summary>True where the earlier document is known, so that it can be told who changed what.</summary>
    public bool IsThreeWay { get; }

    /// <summary>The entry of the earlier document that an edited one was made of; null for one that the editor added.</summary>
    public EntrySyntax? EarlierOf(EntrySyntax edited) => _earlier.GetValueOrDefault(edited);

    /// <summary>What an edited entry is in the corrected document; null where that has none.</summary>
    public EntrySyntax? RenewedOf(EntrySyntax edited) => _renewed.GetValueOrDefault(edited);

    /// <summary>The edited entry of one of the corrected document; null where there is none.</summary>
    public EntrySyntax? EditedOf(EntrySyntax renewed) => _edited.GetValueOrDefault(renewed);

    /// <summary>The entry of the earlier document of one of the corrected document; null for a new one.</summary>
    public EntrySyntax? OriginOf(EntrySyntax renewed) => _origin.GetValueOrDefault(renewed);

    /// <summary>What an entry of the earlier document is in the corrected one; null where that has none.</summary>
    public EntrySyntax? LaterOf(EntrySyntax earlier) => _later.GetValueOrDefault(earlier);

    /// <summary>The entry above one of any version; null for the plan.</summary>
    public EntrySyntax? ParentOf(EntrySyntax entry) => _parents.GetValueOrDefault(entry);

    private static Dictionary<EntrySyntax, EntrySyntax> New() => new(ReferenceEqualityComparer.Instance);

    private void AddParents(EntrySyntax entry)
    {
        foreach (var child in entry.Children)
        {
            _parents[child] = entry;
            AddParents(child);
        }
    }

    private void PairDocuments(EntrySyntax earlier, EntrySyntax renewed) =>
        (_later[earlier], _origin[renewed]) = (renewed, earlier);

    private void Pair(EntrySyntax edited, EntrySyntax renewed) => (_renewed[edited], _edited[renewed]) = (renewed, edited);

    /// <summary>
    /// What no word tells is what had its number, where neither document has it by its words: after those, since what came with the
    /// corrected document may have the number of what went.
    /// </summary>
    private void PairByPlace(IReadOnlyList<Thing> edited, IReadOnlyList<Thing> earlier)
    {
        var taken = _earlier.Values.ToHashSet<EntrySyntax>(ReferenceEqualityComparer.Instance);
        var rest = edited.Where(t => EarlierOf(t.Entry) is null && RenewedOf(t.Entry) is null).ToList();
        foreach (var (one, other) in EntryPairs.OfThings(rest, [.. earlier.Where(t => !taken.Contains(t.Entry))], byPlace: true))
        {
            _earlier[one] = other;
            if (LaterOf(other) is { } later && EditedOf(later) is null) Pair(one, later);
        }
    }

    /// <summary>Over the earlier document where that has it; what both added since is found by itself.</summary>
    private void PairWithRenewed(
        IEnumerable<EntrySyntax> edited,
        Func<HashSet<EntrySyntax>, HashSet<EntrySyntax>, IEnumerable<(EntrySyntax Edited, EntrySyntax Renewed)>> pairs,
        IEnumerable<EntrySyntax> renewed)
    {
        var rest = new HashSet<EntrySyntax>(ReferenceEqualityComparer.Instance);
        foreach (var entry in edited)
        {
            if (EarlierOf(entry) is not { } earlier) rest.Add(entry);
            else if (LaterOf(earlier) is { } later) Pair(entry, later);
        }

        var come = renewed.Where(n => OriginOf(n) is null).ToHashSet<EntrySyntax>(ReferenceEqualityComparer.Instance);
        foreach (var (one, other) in pairs(rest, come).ToList()) Pair(one, other);
    }

    /// <summary>Pairs what stands under an edited entry and the two that are it, each level by itself.</summary>
    private void PairFields(EntrySyntax edited)
    {
        var (earlier, renewed) = (EarlierOf(edited), RenewedOf(edited));
        List<EntrySyntax> yours = FieldsOf(edited), old = FieldsOf(earlier), now = FieldsOf(renewed);
        foreach (var (one, other) in EntryPairs.OfFields(yours, old)) _earlier[one] = other;
        foreach (var (one, other) in EntryPairs.OfFields(old, now)) PairDocuments(one, other);
        PairWithRenewed(yours, (rest, come) => EntryPairs.OfFields(yours.Where(rest.Contains), now.Where(come.Contains)), now);
        foreach (var field in yours.Where(f => !f.Children.IsEmpty)) PairFields(field);
    }

    private static List<EntrySyntax> FieldsOf(EntrySyntax? entry) => entry is null ? [] : [.. entry.Children.Where(c => !Thing.Is(c))];
}
