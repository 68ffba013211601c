using PapiSite.Language.Text;

namespace PapiSite.Model.Changes;

/// <summary>
/// Finds agencies, index sets, dimensions, pages, drafts and questions again under other addresses, and those that are gone.
/// </summary>
internal static class ThingComparer
{
    /// <summary>Names of departments and titles of questions are often alike: only what is nearly equal is one that was mended.</summary>
    private const double SameName = 0.8;

    public static IEnumerable<AddressMove> Moves(ContentVersion before, ContentVersion after)
    {
        foreach (var kind in before.Things.Select(t => t.Address.Kind).Distinct())
        {
            var matching = Match(before, after, kind);
            foreach (var (old, now) in matching.Pairs.Where(p => p.Before.Address != p.After.Address)) yield return Move(old, now.Address);
            foreach (var gone in matching.Gone) yield return Move(gone, null);
        }
    }

    private static AddressMove Move(PublishedThing old, ContentAddress? now) => new(old.Address, now, old.Name) { Place = old.Within };

    private static Matching<PublishedThing> Match(ContentVersion before, ContentVersion after, AddressKind kind)
    {
        var alike = new Likeness();
        // A place, or an index set, under another name is the same where it kept its id, or where it is the only one that came as one went.
        var (olds, nows) = (Of(before, kind), Of(after, kind));
        var renamed = before.Places.Join(after.Places, p => p.Id, p => p.Id, (o, n) => (o.Name, Now: n.Name)).DistinctBy(p => p.Name)
            .ToDictionary(p => p.Name, p => p.Now, StringComparer.Ordinal);
        string WithinNow(PublishedThing thing) => thing.Within is null ? "" : renamed.GetValueOrDefault(thing.Within, thing.Within);
        var isAfter = nows.ToHashSet(ReferenceEqualityComparer.Instance);
        string Within(PublishedThing thing) => isAfter.Contains(thing) ? thing.Within ?? "" : WithinNow(thing);
        return new Matching<PublishedThing>(olds, nows)
            .By(t => t.Address.Id)
            .By(t => (VietnameseText.Key(t.Name), Within(t)).ToString())
            .By(t => (LastOf(t), Within(t)).ToString())
            // What had no place may get one, as when a second place joins the site.
            .ByLikeness((old, now) =>
                (old.Within is null) != (now.Within is null) && VietnameseText.Key(old.Name) == VietnameseText.Key(now.Name) ? 1 : -1)
            .ByLikeness((old, now) => Within(old) != Within(now) ? -1
                : now.Names.Contains(old.Name, StringComparer.Ordinal) || old.Names.Contains(now.Name, StringComparer.Ordinal) ? 1
                : alike.Of(old.Name, now.Name) is var share && share >= SameName ? share : -1);
    }

    private static List<PublishedThing> Of(ContentVersion version, AddressKind kind) =>
        [.. version.Things.Where(t => t.Address.Kind == kind).DistinctBy(t => t.Address)];

    private static string LastOf(PublishedThing thing) => thing.Address.Id[(thing.Address.Id.LastIndexOf('/') + 1)..];
}
