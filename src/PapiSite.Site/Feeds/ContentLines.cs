using System.Buffers;
using System.Text;

namespace PapiSite.Site.Feeds;

/// <summary>
/// Writes the lines of an iCalendar file (RFC 5545, 3.1): folded at 75 octets, never inside a letter, each ended by CRLF.
/// </summary>
public sealed class ContentLines(IBufferWriter<byte> output)
{
    private const int MostOctets = 75;

    /// <summary>Writes a line whose value is no text: a day, a rule, an address.</summary>
    /// <param name="name">The name with its parameters: <c>DUE;VALUE=DATE</c>.</param>
    /// <param name="value">The value as it stands.</param>
    public void Line(string name, string value)
    {
        var room = MostOctets;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            // No line may have one.
            if (Rune.IsControl(rune)) continue;
            if (rune.Utf8SequenceLength > room)
            {
                output.Write("\r\n "u8);
                room = MostOctets - 1;
            }

            output.Advance(rune.EncodeToUtf8(output.GetSpan(rune.Utf8SequenceLength)));
            room -= rune.Utf8SequenceLength;
        }

        output.Write("\r\n"u8);
    }

    /// <summary>Writes a line of text, escaped (RFC 5545, 3.3.11).</summary>
    public void Text(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Line(
            name,
            text.Replace("\\", "\\\\", StringComparison.Ordinal)
                .Replace(";", "\\;", StringComparison.Ordinal)
                .Replace(",", "\\,", StringComparison.Ordinal)
                .ReplaceLineEndings("\n")
                .Replace("\n", "\\n", StringComparison.Ordinal)
        );
    }
}
