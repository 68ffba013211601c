using System.Collections.Immutable;
using PapiSite.Model;
using PapiSite.Site.Pages;

namespace PapiSite.Site.Views;

/// <summary>A page of prose.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Description">What it is about, or null.</param>
/// <param name="Body">Its text.</param>
/// <param name="Files">The attached files.</param>
/// <param name="Below">The pages below it.</param>
/// <param name="HasCodes">True where the list of codes is among these.</param>
public sealed record ProseView(
    PageHead Head, string Title, HtmlMarkup? Description, HtmlMarkup Body, ImmutableArray<FileLink> Files, ImmutableArray<PageLink> Below,
    bool HasCodes)
    : PageView(Head)
{
    /// <summary>The view of the page.</summary>
    public static ProseView Of(ProsePage page, ViewScope scope)
    {
        var (content, route) = (page.Content, page.Route);
        return new(
            PageHead.Of(page, scope), content.Title, scope.Prose(content.Description, 2, route), scope.Prose(content.Body, 2, route).Value,
            FileLink.Of(content.Files), [.. page.Below.Select(below => new PageLink(below.Title, Routes.Of(below)))],
            content.Path == EditorsManual.Path && scope.Publication.Content.HasManual);
    }
}
