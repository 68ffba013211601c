namespace PapiSite.Tests.Site;

/// <summary>The outline of a page, by which screen readers walk.</summary>
internal static class Headings
{
    /// <summary>Fails where a page has not one first heading, or passes over a level.</summary>
    public static void Check(RenderedPage page)
    {
        var headings = page.Document.QuerySelectorAll("h1, h2, h3, h4, h5, h6").ToList();
        var outline = $"{page.Path}: " + string.Join(" / ", headings.Select(h => $"{h.LocalName} {h.TextContent.Words()}"));
        var levels = headings.Select(h => h.LocalName[1] - '0').ToList();
        Assert.True(levels.Count(l => l == 1) == 1 && levels[0] == 1, outline);
        Assert.True(levels.Zip(levels.Skip(1)).All(pair => pair.Second <= pair.First + 1), outline);
    }
}
