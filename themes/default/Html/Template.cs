using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using PapiSite.Model.Agencies;
using PapiSite.Site;
using PapiSite.Site.Pages;
using PapiSite.Themes.Default.Texts;

namespace PapiSite.Themes.Default.Html;

/// <summary>The base of every template: what the Razor compiler calls, and what templates share.</summary>
/// <typeparam name="TModel">What the template shows.</typeparam>
public abstract class Template<TModel>
{
    private HtmlOutput _output = null!;
    private bool _isOmitted;
    private string _suffix = "";
    private (string Name, string Prefix) _pendingPrefix;

    /// <summary>What is shown.</summary>
    protected TModel Model { get; private set; } = default!;

    /// <summary>What every page shares.</summary>
    protected PageFrame Frame { get; private set; } = null!;

    /// <summary>The interface texts.</summary>
    protected InterfaceTexts T { get; private set; } = null!;

    /// <summary>Writes the template.</summary>
    public void Render(TModel model, PageFrame frame, InterfaceTexts texts, HtmlOutput output)
    {
        (Model, Frame, T, _output) = (model, frame, texts, output);
        // Templates have nothing to wait for: the task is complete when it comes back.
        ExecuteAsync().GetAwaiter().GetResult();
    }

    /// <summary>The body, made by the Razor compiler.</summary>
    public abstract Task ExecuteAsync();

    /// <summary>Writes another template here.</summary>
    protected void Include<TPart>(Template<TPart> part, TPart model) => part?.Render(model, Frame, T, _output);

    /// <summary>Writes a whole page's body here.</summary>
    protected void Include(Action<PageFrame, InterfaceTexts, HtmlOutput> body) => body?.Invoke(Frame, T, _output);

    /// <summary>The address of a route under the site's base path.</summary>
    protected string Link(string route) => Frame.Link(route);

    /// <summary>Markdown as HTML.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="firstHeading">The level of its topmost headings.</param>
    /// <param name="from">The route of the page of prose that it is, or null.</param>
    protected HtmlMarkup Prose(string markdown, int firstHeading = 3, string? from = null) => new(Frame.Prose.ToHtml(markdown, firstHeading, _output.Headings, from));

    /// <summary>The <c>lang</c> of an element that holds content alone; none where the whole page is in that language.</summary>
    protected string? Vi => Frame.Language == SiteLanguage.Vietnamese ? null : SiteLanguage.Vietnamese.Code;

    /// <summary>Content to put into a text of the interface, which goes through <see cref="Sentence"/>.</summary>
    [return: NotNullIfNotNull(nameof(content))]
    protected string? Quote(string? content) => T.Quote(content);

    /// <summary>A place with its last day, where it has one, to put into a text of the interface.</summary>
    protected string PlaceUntil(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return T.PlaceUntil(Quote(place.Name), place.Lifetime.LastDay);
    }

    /// <summary>A text of the interface with content inside, each part in its language.</summary>
    protected HtmlMarkup Sentence(string text) => new(Vi is null ? HtmlOutput.Encode(text) : string.Concat(Quotation.PartsOf(text)
        .Select(p => p.IsContent ? $"<span lang=\"{SiteLanguage.Vietnamese.Code}\">{HtmlOutput.Encode(p.Text)}</span>" : HtmlOutput.Encode(p.Text))));

    /// <summary>Content beside words of the interface, in an element of its own where they are in another language.</summary>
    protected HtmlMarkup Content(string text) => Sentence(Quote(text));

    /// <summary>Called by the Razor compiler for markup.</summary>
    public void WriteLiteral(string? markup) => _output.Markup(markup);

    /// <summary>Called by the Razor compiler for values.</summary>
    public void Write(object? value)
    {
        if (value is HtmlMarkup markup) _output.Markup(markup.Html);
        else if (value is not null) _output.Text(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
    }

    /// <summary>Called by the Razor compiler; an attribute whose only value is null or false is left out.</summary>
    public void BeginWriteAttribute(string name, string prefix, int prefixOffset, string suffix, int suffixOffset, int count)
    {
        _suffix = suffix;
        _isOmitted = count == 1;
        if (!_isOmitted) WriteLiteral(prefix);
        else _pendingPrefix = (name, prefix);
    }

    /// <summary>Called by the Razor compiler for each part of an attribute's value.</summary>
    public void WriteAttributeValue(string prefix, int prefixOffset, object? value, int valueOffset, int valueLength, bool isLiteral)
    {
        if (_isOmitted)
        {
            if (value is null or false) return;
            if (value is true)
            {
                WriteLiteral($" {_pendingPrefix.Name}");
                _suffix = "";
                _isOmitted = false;
                return;
            }

            WriteLiteral(_pendingPrefix.Prefix);
            _isOmitted = false;
        }

        WriteLiteral(prefix);
        if (isLiteral) WriteLiteral(value as string);
        else Write(value);
    }

    /// <summary>Called by the Razor compiler.</summary>
    public void EndWriteAttribute()
    {
        if (!_isOmitted) WriteLiteral(_suffix);
    }
}
