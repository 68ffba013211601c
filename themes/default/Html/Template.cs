using System.Globalization;
using PapiSite.Site;
using PapiSite.Site.Views;
using PapiSite.Site.Wording;

namespace PapiSite.Themes.Default.Html;

/// <summary>The base of every template: what the Razor compiler calls, and what templates share.</summary>
/// <typeparam name="TModel">What the template shows.</typeparam>
public abstract class Template<TModel>
{
    private HtmlOutput _output = null!;
    private bool _isOmitted;

    /// <summary>The compiler writes the values of <c>data-</c> attributes as it writes text.</summary>
    private bool _isInValue;

    private string _suffix = "";
    private (string Name, string Prefix) _pendingPrefix;

    /// <summary>What is shown.</summary>
    protected TModel Model { get; private set; } = default!;

    /// <summary>What stands around the page.</summary>
    protected Chrome Chrome { get; private set; } = null!;

    /// <summary>The words of the interface.</summary>
    protected InterfaceTexts T { get; private set; } = null!;

    /// <summary>Writes the template.</summary>
    public void Render(TModel model, Chrome chrome, HtmlOutput output)
    {
        (Model, Chrome, T, _output) = (model, chrome, chrome.Words, output);
        Vi = chrome.Language == SiteLanguage.Vietnamese ? null : SiteLanguage.Vietnamese.Code;
        // Templates have nothing to wait for: the task is complete when it comes back.
        ExecuteAsync().GetAwaiter().GetResult();
    }

    /// <summary>The body, made by the Razor compiler.</summary>
    public abstract Task ExecuteAsync();

    /// <summary>Writes another template here.</summary>
    protected void Include<TPart>(Template<TPart> part, TPart model) => part.Render(model, Chrome, _output);

    /// <summary>Writes a whole page's body here.</summary>
    protected void Include(Action<Chrome, HtmlOutput> body) => body(Chrome, _output);

    /// <summary>The address of a route under the site's base path.</summary>
    protected string Link(string route) => Chrome.Link(route);

    /// <summary>The <c>lang</c> of an element that holds content alone; none where the whole page is in that language.</summary>
    protected string? Vi { get; private set; }

    /// <summary>Content beside words of the interface, in an element of its own where they are in another language.</summary>
    protected static Sentence Content(string text) => Sentence.Of(text);

    /// <summary>Words of the interface where there may be content too.</summary>
    protected static Sentence Words(string words) => Sentence.OfWords(words);

    /// <summary>Called by the Razor compiler for markup.</summary>
    public void WriteLiteral(string? markup)
    {
        _output.Markup(markup);
        if (markup is [.., '=', '"']) _isInValue = true;
        else if (_isInValue) _isInValue = markup?.Contains('"', StringComparison.Ordinal) != true;
    }

    /// <summary>Text for an element that holds no other: a title, a choice.</summary>
    protected static HtmlMarkup Plain(string text) => new(HtmlOutput.Encode(text));

    /// <summary>Called by the Razor compiler for text.</summary>
    public void Write(string? text)
    {
        if (text is null) return;
        if (_isInValue) _output.Text(text);
        else _output.Words(text);
    }

    /// <summary>Called by the Razor compiler for what is HTML already.</summary>
    public void Write(HtmlMarkup markup) => _output.Markup(markup.Html);

    /// <summary>Called by the Razor compiler for other values.</summary>
    public void Write(object? value)
    {
        if (value is HtmlMarkup markup) _output.Markup(markup.Html);
        else if (value is Sentence sentence) Write(sentence);
        else if (value is not null) Write(TextOf(value));
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
        // An attribute cannot tell a language.
        else if (value is not null) _output.Text(value is Sentence sentence ? sentence.Text : TextOf(value));
    }

    /// <summary>Called by the Razor compiler for a sentence: what is content in it is in its language.</summary>
    public void Write(Sentence? sentence)
    {
        if (sentence is null) return;
        if (_isInValue)
        {
            _output.Text(sentence.Text);
            return;
        }

        foreach (var part in sentence.Parts)
        {
            if (!part.IsContent || Vi is not { } foreign)
            {
                _output.Words(part.Text);
                continue;
            }

            _output.Markup("<span lang=\"");
            _output.Markup(foreign);
            _output.Markup("\">");
            _output.Words(part.Text);
            _output.Markup("</span>");
        }
    }

    /// <summary>Called by the Razor compiler.</summary>
    public void EndWriteAttribute()
    {
        if (!_isOmitted) WriteLiteral(_suffix);
    }

    private static string TextOf(object? value) => value as string ?? Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
