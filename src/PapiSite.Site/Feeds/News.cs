using System.Collections.Immutable;
using PapiSite.Model.Agencies;
using PapiSite.Model.Plans;

namespace PapiSite.Site.Feeds;

/// <summary>The news of a publication until its day, the newest first.</summary>
public sealed class News
{
    /// <summary>The most that a feed holds: whoever comes back after weeks still misses nothing, and the file stays small.</summary>
    public const int MostItems = 100;

    private readonly ImmutableArray<NewsItem> _items;
    private readonly ILookup<string, int> _byPlan;
    private readonly ILookup<string, int> _byAgency;

    /// <summary>Gathers the news of a publication.</summary>
    public News(Publication publication)
    {
        ArgumentNullException.ThrowIfNull(publication);
        _items =
        [
            .. NewsSources
                .All.SelectMany(source => source(publication))
                .Where(i => i.Date <= publication.AsOf)
                .OrderByDescending(i => i.Updated),
        ];
        _byPlan = Enumerable
            .Range(0, _items.Length)
            .Where(i => _items[i].Plan is not null)
            .ToLookup(i => _items[i].Plan!.Id, StringComparer.Ordinal);
        _byAgency = Enumerable
            .Range(0, _items.Length)
            .SelectMany(i => _items[i].AgencyIds.Select(id => (id, i)))
            .ToLookup(p => p.id, p => p.i, StringComparer.Ordinal);
    }

    /// <summary>The newest of all.</summary>
    public ImmutableArray<NewsItem> Newest => [.. _items.Take(MostItems)];

    /// <summary>The newest of a kind of news.</summary>
    public ImmutableArray<NewsItem> Of<TItem>()
        where TItem : NewsItem => [.. _items.OfType<TItem>().Take(MostItems)];

    /// <summary>The newest about a plan.</summary>
    public ImmutableArray<NewsItem> Of(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return At(_byPlan[plan.Id]);
    }

    /// <summary>The newest about any of some agencies: one with the groups that it is in.</summary>
    public ImmutableArray<NewsItem> Of(IEnumerable<Agency> agencies) => At(agencies.SelectMany(a => _byAgency[a.Id]).Distinct().Order());

    private ImmutableArray<NewsItem> At(IEnumerable<int> places) => [.. places.Take(MostItems).Select(i => _items[i])];
}
