using System.Buffers;
using System.Text.Unicode;

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
        Part(name, ref room);
        Part(":", ref room);
        Part(value, ref room);
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

    /// <summary>Writes whole letters as long as there is room for them in the line, and goes on in the next.</summary>
    private void Part(string text, ref int room)
    {
        // No line may have one.
        var rest = text.AsSpan();
        if (rest.ContainsAnyInRange('\0', '\x1f') || rest.ContainsAnyInRange('\x7f', '\x9f'))
            rest = string.Concat(text.Where(letter => !char.IsControl(letter)));
        while (true)
        {
            Utf8.FromUtf16(rest, output.GetSpan(MostOctets)[..room], out var read, out var written);
            output.Advance(written);
            room -= written;
            rest = rest[read..];
            if (rest.IsEmpty) return;
            output.Write("\r\n "u8);
            room = MostOctets - 1;
        }
    }
}
