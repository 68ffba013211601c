using PapiSite.BrowserTests.Sites;

namespace PapiSite.BrowserTests.Browser;

/// <summary>
/// The parts of the suite that run side by side, as many as the machine has processors, each with a browser and servers of its own;
/// the tests of a part run one after another. None takes much longer than the others.
/// </summary>
public static class BrowserCollections
{
    /// <summary>Every kind of page in Vietnamese.</summary>
    public const string SoundPages = "sound pages";

    /// <summary>The same pages in English, before the deadlines, filtered, searched.</summary>
    public const string SoundVariants = "sound variants";

    /// <summary>Filters and sorting.</summary>
    public const string Tables = "tables";

    /// <summary>The search page.</summary>
    public const string Search = "search";

    /// <summary>Whole sites, single pages, the preview.</summary>
    public const string Visits = "visits";
}

/// <summary>See <see cref="BrowserCollections.SoundPages"/>.</summary>
[CollectionDefinition(BrowserCollections.SoundPages)]
public sealed class SoundPagesCollection : ICollectionFixture<BrowserFixture>, ICollectionFixture<SiteServers>;

/// <summary>See <see cref="BrowserCollections.SoundVariants"/>.</summary>
[CollectionDefinition(BrowserCollections.SoundVariants)]
public sealed class SoundVariantsCollection : ICollectionFixture<BrowserFixture>, ICollectionFixture<SiteServers>;

/// <summary>See <see cref="BrowserCollections.Tables"/>.</summary>
[CollectionDefinition(BrowserCollections.Tables)]
public sealed class TablesCollection : ICollectionFixture<BrowserFixture>, ICollectionFixture<SiteServers>;

/// <summary>See <see cref="BrowserCollections.Search"/>.</summary>
[CollectionDefinition(BrowserCollections.Search)]
public sealed class SearchCollection : ICollectionFixture<BrowserFixture>, ICollectionFixture<SiteServers>;

/// <summary>See <see cref="BrowserCollections.Visits"/>.</summary>
[CollectionDefinition(BrowserCollections.Visits)]
public sealed class VisitsCollection : ICollectionFixture<BrowserFixture>, ICollectionFixture<SiteServers>;
