namespace PapiSite.BrowserTests.Browser;

/// <summary>
/// The two halves of the suite, which run side by side, each with a browser of its own; the tests of a half run one after another.
/// Neither takes much longer than the other.
/// </summary>
public static class BrowserCollections
{
    /// <summary>Every kind of page, looked at with axe and a ruler.</summary>
    public const string Sound = "sound pages";

    /// <summary>What pages do: search, tables, links, print, the preview.</summary>
    public const string Visits = "visits";
}

/// <summary>See <see cref="BrowserCollections.Sound"/>.</summary>
[CollectionDefinition(BrowserCollections.Sound)]
public sealed class SoundCollection : ICollectionFixture<BrowserFixture>;

/// <summary>See <see cref="BrowserCollections.Visits"/>.</summary>
[CollectionDefinition(BrowserCollections.Visits)]
public sealed class VisitsCollection : ICollectionFixture<BrowserFixture>;
