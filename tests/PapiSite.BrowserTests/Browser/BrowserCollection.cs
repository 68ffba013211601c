using PapiSite.BrowserTests.Sites;

namespace PapiSite.BrowserTests.Browser;

/// <summary>The tests that share a browser and the servers; they run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<BrowserFixture>, ICollectionFixture<SiteServers>
{
    public const string Name = "browser";
}
