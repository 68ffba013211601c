namespace PapiSite.Model.Changes;

/// <summary>
/// Compares two versions of the registry: places and agencies by their ids, and by their names where an id follows the name.
/// </summary>
internal static class RegistryComparer
{
    /// <summary>Two departments often differ in two words of six: only names that are nearly equal are one name that was mended.</summary>
    private const double SameName = 0.8;

    public static IEnumerable<ContentChange> Compare(ContentVersion before, ContentVersion after)
    {
        var places = new Matching<PlaceVersion>([.. before.Places.DistinctBy(p => p.Id)], [.. after.Places.DistinctBy(p => p.Id)]).By(p =>
            p.Id
        );
        var (gone, come) = (
            places.Gone.Select(p => p.Id).ToHashSet(StringComparer.Ordinal),
            places.New.Select(p => p.Id).ToHashSet(StringComparer.Ordinal)
        );
        foreach (var place in places.Gone)
            yield return new PlaceRemoved(place.Name, before.Agencies.Count(a => a.PlaceId == place.Id));
        foreach (var place in places.New)
            yield return new PlaceAdded(place.Name, after.Agencies.Count(a => a.PlaceId == place.Id));
        foreach (var (old, now) in places.Pairs.Where(p => p.Before.Name != p.After.Name))
            yield return new PlaceRenamed(old.Name, now.Name);

        var agencies = Match(
            [.. before.Agencies.Where(a => a.PlaceId is null || !gone.Contains(a.PlaceId)).DistinctBy(a => a.Id)],
            [.. after.Agencies.Where(a => a.PlaceId is null || !come.Contains(a.PlaceId)).DistinctBy(a => a.Id)]
        );
        foreach (var place in agencies.Gone.GroupBy(a => a.PlaceName))
            yield return new AgenciesRemoved(place.Key, [.. place.Select(a => a.Name)]);
        foreach (var place in agencies.New.GroupBy(a => a.PlaceName))
            yield return new AgenciesAdded(place.Key, [.. place.Select(a => a.Name)]);
        foreach (var (old, now) in agencies.Pairs.Where(p => p.Before.Name != p.After.Name))
            yield return new AgencyRenamed(now.PlaceName, old.Name, now.Name);
    }

    private static Matching<AgencyVersion> Match(List<AgencyVersion> before, List<AgencyVersion> after)
    {
        var alike = new Likeness();
        return new Matching<AgencyVersion>(before, after)
            .By(a => a.Id)
            .ByLikeness((old, now) => old.PlaceId != now.PlaceId ? -1
                : now.AllNames.Contains(old.Name, StringComparer.Ordinal) || old.AllNames.Contains(now.Name, StringComparer.Ordinal) ? 1
                : alike.Of(old.Name, now.Name) is var share && share >= SameName ? share : -1);
    }
}
