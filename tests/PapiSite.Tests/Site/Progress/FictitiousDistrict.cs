using AngleSharp.Dom;
using PapiSite.Site;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Site.Progress;

/// <summary>The fictitious district under tests/Fictitious, on a day.</summary>
internal static class FictitiousDistrict
{
    /// <summary>The day on which most tests look at it.</summary>
    public static readonly DateOnly Usual = new(2026, 8, 1);

    /// <summary>Its content.</summary>
    public static IReadOnlyList<Source> Sources { get; } =
    [.. Repository.SourcesOf("tests/Fictitious").Select(s => new Source(s.Path, s.Text))];

    private static readonly Lazy<RenderedSite> Pages = new(() => RenderedSite.PagesOf(Sources, "/", Usual));
    private static readonly Lazy<RenderedSite> Whole = new(() => SiteOn(Usual));

    /// <summary>All its files on the usual day.</summary>
    public static RenderedSite Site => Whole.Value;

    /// <summary>All its files on a day.</summary>
    public static RenderedSite SiteOn(DateOnly day) => RenderedSite.Of(Sources, "/", day);

    /// <summary>The model of its site on a day.</summary>
    public static Publication On(string day) => new(RenderedSite.Bind(Sources).Content, DateOnly.Parse(day, null));

    /// <summary>A page on the usual day, by its address without slashes around it.</summary>
    public static IDocument Page(string route) => Pages.Value.Page(route.Length == 0 ? "index.html" : $"{route}/index.html").Document;

    /// <summary>The rows of a table, cells joined by bars; cells are read as a screen reader does.</summary>
    public static IEnumerable<string> Rows(this IParentNode parent, string table) =>
        parent.QuerySelectorAll($"{table} tbody tr").Select(r => string.Join(" | ", r.Children.Select(c => c.TextContent.Words())));
}
