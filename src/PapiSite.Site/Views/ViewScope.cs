using System.Diagnostics.CodeAnalysis;
using PapiSite.Site.Pages;
using PapiSite.Site.Prose;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>What the view of a page is made from: the publication, a language, and the ids that the page's headings have so far.</summary>
/// <param name="frame">What every page of the language shares.</param>
/// <param name="headings">Gives the headings of the page's prose their ids.</param>
public sealed class ViewScope(PageFrame frame, HeadingIds headings)
{
    /// <summary>What every page of the language shares.</summary>
    public PageFrame Frame { get; } = frame;

    /// <summary>The content, on its date.</summary>
    public Publication Publication => Frame.Publication;

    /// <summary>The words of the interface.</summary>
    public InterfaceTexts T { get; } = InterfaceTexts.Of(frame.Language);

    /// <summary>Markdown as HTML.</summary>
    /// <param name="markdown">The text; null stays null.</param>
    /// <param name="firstHeading">The level of its topmost headings.</param>
    /// <param name="from">The route of the page of prose that it is, or null.</param>
    [return: NotNullIfNotNull(nameof(markdown))]
    public HtmlMarkup? Prose(string? markdown, int firstHeading = 3, string? from = null) =>
        markdown is null ? null : new(Frame.Prose.ToHtml(markdown, firstHeading, headings, from));
}
