using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace PapiSite.Import.PlainText;

/// <summary>Writes the marks of Markdown and the tags in a text as HTML, everything else as words.</summary>
internal static partial class TextMarkup
{
    /// <summary>The attribute of a small number of which the text itself says that it is a note's.</summary>
    public const string NoteAttribute = "data-note";

    private static readonly SearchValues<char> Signs = SearchValues.Create("<&*[\\$");

    /// <summary>True where a text has nothing that could be markup.</summary>
    public static bool IsPlain(string text) => text.AsSpan().IndexOfAny(Signs) < 0;

    /// <summary>The text as HTML.</summary>
    /// <param name="text">A cell or line.</param>
    /// <param name="isBold">Whether bold print is open where it begins; then where it ends. Null where marks go over no line.</param>
    public static string ToHtml(string text, ref bool? isBold)
    {
        text = Mathematics().Replace(text, m => Mathematical(m.Groups["formula"].Value));
        text = NoteMark().Replace(text, m => $"\u0001{m.Groups["label"].Value}\u0002");
        text = WithSigns(text);
        text = Escape().Replace(text, m => $"&#{(int)m.Groups["sign"].Value[0]};");
        text = WithBold(text, ref isBold);
        text = Slanted().Replace(text, "<i>${words}</i>");
        return text.Replace("\u0001", $"<sup {NoteAttribute}>", StringComparison.Ordinal).Replace("\u0002", "</sup>",
            StringComparison.Ordinal);
    }

    /// <summary>Writes what is no tag and no entity that is read as the signs that they are.</summary>
    private static string WithSigns(string text)
    {
        if (text.AsSpan().IndexOfAny("<>&") < 0) return text;
        var result = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var known = text[i] == '<' ? Tag().Match(text, i) : text[i] == '&' ? Entity().Match(text, i) : Match.Empty;
            if (known.Success)
            {
                result.Append(text, i, known.Length);
                i += known.Length - 1;
            }
            else
            {
                _ = text[i] switch
                {
                    '<' => result.Append("&lt;"),
                    '>' => result.Append("&gt;"),
                    '&' => result.Append("&amp;"),
                    var c => result.Append(c),
                };
            }
        }

        return result.ToString();
    }

    private static string WithBold(string text, ref bool? isBold)
    {
        var pieces = text.Split("**");
        var open = isBold ?? false;
        if (pieces.Length == 1) return open ? $"<b>{text}</b>" : text;

        // An odd mark of a text that stands alone is a sign like others.
        var pairs = isBold is null && pieces.Length % 2 == 0 ? pieces.Length - 1 : pieces.Length;
        var result = new StringBuilder(text.Length + 16);
        for (var i = 0; i < pieces.Length; i++)
        {
            if (i >= pairs) result.Append("**").Append(pieces[i]);
            else if (open) result.Append("<b>").Append(pieces[i]).Append("</b>");
            else result.Append(pieces[i]);
            if (i < pieces.Length - 1 && i + 1 < pairs) open = !open;
        }

        if (isBold is not null) isBold = open;
        return result.ToString();
    }

    private static string Mathematical(string formula) => formula
        .Replace("\\geq", "≥", StringComparison.Ordinal).Replace("\\ge", "≥", StringComparison.Ordinal)
        .Replace("\\leq", "≤", StringComparison.Ordinal).Replace("\\le", "≤", StringComparison.Ordinal)
        .Replace("\\times", "×", StringComparison.Ordinal).Replace("\\%", "%", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Trim();

    /// <summary>A small formula of the kind that text recognition makes of “≥ 70%”.</summary>
    [GeneratedRegex(@"\$(?<formula>(?:\\(?:geq?|leq?|times|%)|[\d\s.,%<>=+\-])+)\$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mathematics();

    [GeneratedRegex(@"\[\^(?<label>\w{1,5})\]:?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NoteMark();

    /// <summary>A tag that is read.</summary>
    [GeneratedRegex(
        @"\G</?(?:ul|ol|li|p|br|div|sup|sub|i|b|em|strong|u|s|span|font|a|h[1-6]|table|thead|tbody|tr|td|th|center|small)(?:\s[^<>]*)?/?>",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(
        @"\G&(?:\#\d{1,6}|\#x[0-9a-f]{1,5}|amp|lt|gt|quot|apos|nbsp|ndash|mdash|hellip|bull|ge|le|times);",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Entity();

    /// <summary>A sign that Markdown would read as a mark, kept from it.</summary>
    [GeneratedRegex(@"\\(?<sign>[*_#|\[\]()\-+.!`~>\\])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Escape();

    [GeneratedRegex(@"(?<![*\w])\*(?=[^\s*])(?<words>[^*\n]*[^\s*])\*(?![*\w])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Slanted();
}
