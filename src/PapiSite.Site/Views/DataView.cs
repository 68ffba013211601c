using System.Collections.Immutable;
using PapiSite.Site.Data;
using PapiSite.Site.Output;
using PapiSite.Site.Pages;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>The open-data catalogue.</summary>
/// <param name="Files">The files.</param>
/// <param name="Manifest">The name of the list of sums.</param>
public sealed record DataView(PageHead Head, ImmutableArray<DataRow> Files, string Manifest) : PageView(Head)
{
    /// <summary>The view of the page.</summary>
    public static DataView Of(DataPage page, ViewScope scope) =>
        new(PageHead.Of(page, scope), [.. Datasets.All.SelectMany(set => DataRow.Of(set, scope.T))], SiteFiles.ManifestName);
}

/// <summary>A file of the open data.</summary>
/// <param name="Link">The file by its name.</param>
/// <param name="Content">What it holds.</param>
/// <param name="Schema">What describes it, or null.</param>
public sealed record DataRow((string Name, string Route) Link, string Content, (string Name, string Route)? Schema)
{
    /// <summary>The files of a data set.</summary>
    public static IEnumerable<DataRow> Of(Dataset set, InterfaceTexts t)
    {
        yield return new(LinkTo(set.Array), t.DataOf(set.Name), LinkTo(set.Schema));
        if (set.Table is { } table) yield return new(LinkTo(table), t.DataTableOf(set), null);
    }

    private static (string Name, string Route) LinkTo(DataFile file) => (file.Name, file.Route);
}
