using AngleSharp.Dom;
using PapiSite.Site;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Site;

/// <summary>The fictitious district on 1 August 2026, with its drafts for comment and questions.</summary>
internal static class ParticipationSite
{
    private static readonly Lazy<RenderedSite> OnFirstOfAugust = new(() => On(new(2026, 8, 1)));

    public static RenderedSite Site => OnFirstOfAugust.Value;

    public static RenderedSite On(DateOnly day) =>
        RenderedSite.PagesOf(Repository.SourcesOf("tests/Fictitious").Select(s => new Source(s.Path, s.Text)), "/", day);

    /// <summary>A page by its folder.</summary>
    public static IDocument Page(string path) => Site.Page(path + "index.html").Document;

    /// <summary>The texts of the elements that a selector finds.</summary>
    public static IEnumerable<string> Texts(this IParentNode parent, string selector) =>
        parent.QuerySelectorAll(selector).Select(e => e.TextContent.Words());

    /// <summary>The pages about drafts for comment and questions, in both languages.</summary>
    public static IEnumerable<RenderedPage> Pages =>
        Site.Pages.Where(p =>
            p.VietnamesePath.StartsWith("lay-y-kien/", StringComparison.Ordinal)
            || p.VietnamesePath.StartsWith("hoi-dap/", StringComparison.Ordinal)
        );
}
