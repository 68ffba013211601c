using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace PapiSite.Themes.Default.Html;

/// <summary>Writes HTML as UTF-8. Everything is encoded but what is marked as markup; Vietnamese letters stay letters.</summary>
public sealed class HtmlOutput(IBufferWriter<byte> bytes)
{
    /// <summary>The most bytes that a unit of UTF-16 takes.</summary>
    private const int MostBytes = 3;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Writes markup as it stands.</summary>
    public void Markup(ReadOnlySpan<char> markup)
    {
        if (!markup.IsEmpty) bytes.Advance(Encoding.UTF8.GetBytes(markup, bytes.GetSpan(markup.Length * MostBytes)));
    }

    /// <summary>Writes text, encoded for an element or a quoted attribute.</summary>
    public void Text(string text) => Markup(Encode(text));

    /// <summary>Writes text, encoded for an element; no line breaks within a document's number.</summary>
    public void Words(string text)
    {
        // Nearly all texts have none: a vectorised look decides.
        if (!text.Contains('/', StringComparison.Ordinal))
        {
            Text(text);
            return;
        }

        var written = 0;
        foreach (var number in DocumentNumbers.In(text))
        {
            // With the bracket before it and the comma behind it, which would be parted from it otherwise.
            var (start, end) = (number.Start, number.Start + number.Length);
            while (start > written && text[start - 1] is '(' or '“') start--;
            while (end < text.Length && text[end] is ',' or '.' or ';' or ':' or ')' or '”') end++;
            Text(text[written..start]);
            Markup("<span class=\"nb\">");
            Text(text[start..end]);
            Markup("</span>");
            written = end;
        }

        Text(text[written..]);
    }

    /// <summary>Text, encoded for an element or a quoted attribute.</summary>
    public static string Encode(string text) => Encoder.Encode(text);
}
