using PapiSite.Model.Site;

namespace PapiSite.Site.Data;

/// <summary>
/// Addresses as the data give them, fit to be opened from a spreadsheet: whole where the site says where it lies, else from its server's
/// root.
/// </summary>
internal sealed class DataAddresses(SiteSettings settings, string basePath)
{
    private readonly string _root = (settings.BaseAddress ?? basePath).TrimEnd('/');

    /// <summary>The address of a route; a whole address of elsewhere stays as it is.</summary>
    public string Of(string route) => route.StartsWith('/') ? _root + route : route;
}
