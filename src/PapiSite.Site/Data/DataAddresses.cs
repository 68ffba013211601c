using System.Collections.Immutable;
using PapiSite.Model.Site;

namespace PapiSite.Site.Data;

/// <summary>Addresses as the data give them, fit to be opened from a spreadsheet: whole where the site says where it lies, else from its server's root.</summary>
internal sealed class DataAddresses(SiteSettings settings, string basePath)
{
    private readonly string _root = (settings.BaseAddress ?? basePath).TrimEnd('/');

    /// <summary>The address of a route; a whole address of elsewhere stays as it is.</summary>
    public string Of(string route) => route.StartsWith('/') ? _root + route : route;

    /// <summary>A report with its address and those of the files that it offers as evidence.</summary>
    public ReportData In(ReportData report) => report with
    {
        Url = Of(report.Url),
        Tasks = [.. report.Tasks.Select(t => t with { Evidence = [.. t.Evidence.Select(e => e with { Url = Of(e.Url) })] })],
    };
}
