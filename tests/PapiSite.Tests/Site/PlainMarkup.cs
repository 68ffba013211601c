using System.Net;

namespace PapiSite.Tests.Site;

/// <summary>
/// Reads a page in a moment, and only the plainest HTML: every element has its end, every value its quotation marks, every <c>&lt;</c> and
/// <c>&amp;</c> that is text is escaped. Where it reads a page at all, it reads what a browser does.
/// </summary>
internal sealed class PlainMarkup
{
    private const string Doctype = "<!doctype html>";

    private const int LongestEntity = 10;

    /// <summary>What has no end.</summary>
    private static readonly HashSet<string> Void = ["meta", "link", "input", "img", "br", "hr"];

    private readonly string _html;
    private readonly List<MarkupElement> _elements = [];
    private readonly Stack<int> _open = new();
    private int _at;

    private PlainMarkup(string html) => _html = html;

    /// <summary>The elements of a page, outer before inner.</summary>
    /// <exception cref="FormatException">It is not plain.</exception>
    public static IReadOnlyList<MarkupElement> ElementsOf(string html)
    {
        var reader = new PlainMarkup(html);
        reader.Read();
        return reader._elements;
    }

    private void Read()
    {
        if (!_html.StartsWith(Doctype, StringComparison.OrdinalIgnoreCase)) throw Odd("no doctype");
        _at = Doctype.Length;
        while (_at < _html.Length)
        {
            if (_html[_at] != '<') Text();
            else if (At("</")) End();
            else Begin();
        }

        if (_open.Count > 0) throw Odd($"{_elements[_open.Peek()]} has no end");
    }

    private void Text()
    {
        var end = _html.IndexOf('<', _at);
        if (end < 0) end = _html.Length;
        CheckEntities(_html.AsSpan(_at, end - _at));
        if (_open.TryPeek(out var inside)) _elements[inside].IsEmpty = false;
        else if (!_html.AsSpan(_at, end - _at).IsWhiteSpace()) throw Odd("text outside");
        _at = end;
    }

    private void End()
    {
        _at += 2;
        var name = Name();
        if (!_open.TryPop(out var begun) || _elements[begun].Name != name) throw Odd($"the end of {name} does not belong here");
        Expect(">");
    }

    private void Begin()
    {
        _at++;
        var name = Name();
        if (_open.TryPeek(out var inside)) _elements[inside].IsEmpty = false;
        var attributes = new List<(string Name, string Value)>();
        while (Blank() && _html[_at] is not ('>' or '/'))
        {
            var attribute = Name();
            if (attributes.Exists(a => a.Name == attribute)) throw Odd($"{attribute} twice");
            attributes.Add((attribute, At("=\"") ? Value() : ""));
        }

        _elements.Add(new(name, attributes) { Parent = _open.TryPeek(out var parent) ? parent : -1 });
        var isClosed = At("/>");
        Expect(isClosed ? "/>" : ">");
        if (!isClosed && !Void.Contains(name)) _open.Push(_elements.Count - 1);
    }

    private string Value()
    {
        _at += 2;
        var end = _html.IndexOf('"', _at);
        if (end < 0) throw Odd("a value has no end");
        var value = _html[_at..end];
        CheckEntities(value);
        if (value.Contains('<', StringComparison.Ordinal)) throw Odd("< in a value");
        _at = end + 1;
        return value.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(value) : value;
    }

    private string Name()
    {
        var start = _at;
        while (_at < _html.Length && (char.IsAsciiLetterOrDigit(_html[_at]) || _html[_at] is '-' or ':')) _at++;
        return _at > start && char.IsAsciiLetter(_html[start]) ? _html[start.._at] : throw Odd("no name");
    }

    private bool Blank()
    {
        var start = _at;
        while (_at < _html.Length && _html[_at] is ' ' or '\n') _at++;
        return _at < _html.Length && (_at > start || _html[_at] is '>' or '/');
    }

    private void CheckEntities(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('&'); at >= 0; at = text.IndexOf('&'))
        {
            text = text[(at + 1)..];
            var end = text.IndexOf(';');
            if (end <= 0 || end > LongestEntity || !Array.TrueForAll(text[..end].ToArray(), c => char.IsAsciiLetterOrDigit(c) || c == '#'))
                throw Odd("a bare &");
        }
    }

    private bool At(string words) => string.CompareOrdinal(_html, _at, words, 0, words.Length) == 0;

    private void Expect(string words)
    {
        if (!At(words)) throw Odd($"{words} is missing");
        _at += words.Length;
    }

    private FormatException Odd(string what) => new($"{what}: {_html[Math.Max(0, _at - 120)..Math.Min(_html.Length, _at + 80)]}");
}
