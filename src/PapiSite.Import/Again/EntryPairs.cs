using PapiSite.Language.Syntax;
using PapiSite.Model.Changes;

namespace PapiSite.Import.Again;

/// <summary>Finds which entry of one version is which of another: by equal words first, then by like words, then by place.</summary>
internal static class EntryPairs
{
    /// <summary>The pairs of what may stand elsewhere: tasks, then what they stand in.</summary>
    /// <param name="before">Those of the one version.</param>
    /// <param name="after">Those of the other.</param>
    /// <param name="byPlace">
    /// True where an editor may have written one anew, so that the same number in the same group is enough; false for two documents, where
    /// another task may have the number.
    /// </param>
    public static IEnumerable<(EntrySyntax Before, EntrySyntax After)> OfThings(
        IReadOnlyList<Thing> before, IReadOnlyList<Thing> after, bool byPlace)
    {
        var tasks = OfTasks([.. before.Where(t => t.IsTask)], [.. after.Where(t => t.IsTask)], byPlace).ToList();
        var inside = tasks.Where(p => p.Before.Parent is not null && p.After.Parent is not null)
            .Select(p => (p.Before.Parent!, p.After.Parent!)).ToHashSet();
        var alike = new Likeness();
        var groups = new Matching<Thing>([.. before.Where(t => !t.IsTask)], [.. after.Where(t => !t.IsTask)])
            .By(g => g.Parent is null ? "" : null)
            .By(g => $"{g.Path}\n{g.Key}")
            .By(g => g.Key.Length == 0 ? null : $"{g.Entry.Keyword}\n{g.Key}")
            .ByLikeness((old, now) => old.Entry.Keyword != now.Entry.Keyword ? -1
                : old.Path == now.Path && (byPlace || inside.Contains((old, now))) ? 1
                : Likeness.Weighed(alike.Of(old.Key, now.Key), old.Path == now.Path));
        return groups.Pairs.Concat(tasks).Select(p => (p.Before.Entry, p.After.Entry));
    }

    private static IEnumerable<(Thing Before, Thing After)> OfTasks(List<Thing> before, List<Thing> after, bool byPlace)
    {
        var alike = new Likeness();
        var matching = new Matching<Thing>(before, after)
            .By(t => $"{t.Path}\n{t.Key}")
            .By(t => $"{t.Parent!.Key}\n{t.Key}")
            .By(t => t.Key)
            .By(t => $"{t.Path}\n{t.Headline}")
            .By(t => t.Headline)
            .ByLikeness((old, now) => Likeness.Weighed(
                Math.Max(
                    Math.Max(alike.Of(old.Key, now.Key), alike.Of(old.Headline, now.Headline)),
                    Math.Max(alike.Of(old.Key, now.Headline), alike.Of(old.Headline, now.Key))),
                old.Path == now.Path));
        return (byPlace ? matching.By(t => t.Entry.Label is null ? null : t.Path) : matching).Pairs;
    }

    /// <summary>The pairs of the other entries under two that are one: fields, parts, sections.</summary>
    public static IEnumerable<(EntrySyntax Before, EntrySyntax After)> OfFields(
        IEnumerable<EntrySyntax> before, IEnumerable<EntrySyntax> after)
    {
        var (old, now) = (before.ToList(), after.ToList());
        HashSet<string> Single(IEnumerable<EntrySyntax> entries) =>
            [.. entries.GroupBy(e => e.Use!.IsOnceALabel ? e.Named() : e.Keyword!.Name).Where(g => g.Count() == 1).Select(g => g.Key)];
        var single = Single(old);
        single.IntersectWith(Single(now));
        var alike = new Likeness();
        return new Matching<EntrySyntax>(old, now)
            .By(e => $"{e.Named()}\n{e.Words()}")
            .By(e => single.Contains(e.Named()) ? e.Named() : single.Contains(e.Keyword!.Name) ? e.Keyword.Name : null)
            .By(e => $"{e.Keyword}\n{e.Wording()}")
            .ByLikeness((one, other) => one.Keyword != other.Keyword ? -1
                : Likeness.Weighed(alike.Of(one.Wording(), other.Wording()), one.Label == other.Label))
            .By(e => e.Label is null ? null : e.Named())
            .Pairs;
    }
}
