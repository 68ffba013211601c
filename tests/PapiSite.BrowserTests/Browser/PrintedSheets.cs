using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace PapiSite.BrowserTests.Browser;

/// <summary>Reads what Chromium printed: no more of PDF (ISO 32000-1) than its writer uses.</summary>
internal static partial class PrintedSheets
{
    /// <summary>The text of each sheet without any blanks: where a line ends there is none.</summary>
    public static IReadOnlyList<string> TextsOf(byte[] pdf)
    {
        var objects = Objects().Matches(Encoding.Latin1.GetString(pdf))
            .ToDictionary(m => m.Groups["number"].Value, m => m.Groups["value"].Value);
        return
        [
            .. objects.Values.Where(o => Sheet().IsMatch(o)).Select(sheet =>
            {
                var fonts = Fonts().Matches(sheet)
                    .ToDictionary(m => m.Groups["name"].Value, m => Font.Of(objects[m.Groups["number"].Value], objects));
                return TextOf(StreamOf(objects[Contents().Match(sheet).Groups["number"].Value]), fonts);
            }),
        ];
    }

    private static string TextOf(string content, Dictionary<string, Font> fonts)
    {
        var (text, current) = (new StringBuilder(), new Font(1, []));
        foreach (Match part in Shown().Matches(content))
        {
            if (part.Groups["font"] is { Success: true } font) current = fonts[font.Value];
            foreach (var code in part.Groups["codes"].Value.Chunk(2 * current.Bytes))
                text.Append(current.Letters.GetValueOrDefault(Hex(code), "?"));
        }

        return Blanks().Replace(text.ToString(), "");
    }

    private static int Hex(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static string StreamOf(string value)
    {
        var start = value.IndexOf("stream", StringComparison.Ordinal) + "stream".Length;
        var bytes = Encoding.Latin1.GetBytes(value[start..].TrimStart('\r', '\n'));
        using var packed = new ZLibStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var reader = new StreamReader(packed, Encoding.Latin1);
        return reader.ReadToEnd();
    }

    /// <summary>How many bytes the number of a letter has, and what the numbers stand for.</summary>
    private sealed record Font(int Bytes, Dictionary<int, string> Letters)
    {
        public static Font Of(string font, Dictionary<string, string> objects)
        {
            var letters = new Dictionary<int, string>();
            var map = Unicode().Match(font);
            foreach (Match line in Mapped().Matches(map.Success ? StreamOf(objects[map.Groups["number"].Value]) : ""))
            {
                var first = Hex(line.Groups["first"].ValueSpan);
                var last = line.Groups["last"] is { Success: true } end ? Hex(end.ValueSpan) : first;
                var letter = Encoding.BigEndianUnicode.GetString(Convert.FromHexString(line.Groups["letter"].Value));
                for (var number = first; number <= last; number++) letters[number] = letter[..^1] + (char)(letter[^1] + number - first);
            }

            return new(font.Contains("/Type0", StringComparison.Ordinal) ? 2 : 1, letters);
        }
    }

    [GeneratedRegex(@"(?<number>\d+) 0 obj(?<value>.*?)endobj", RegexOptions.Singleline, 10_000)]
    private static partial Regex Objects();

    [GeneratedRegex(@"/Type\s*/Page\b", RegexOptions.None, 10_000)]
    private static partial Regex Sheet();

    [GeneratedRegex(@"/(?<name>F\d+) (?<number>\d+) 0 R", RegexOptions.None, 10_000)]
    private static partial Regex Fonts();

    [GeneratedRegex(@"/Contents (?<number>\d+) 0 R", RegexOptions.None, 10_000)]
    private static partial Regex Contents();

    [GeneratedRegex(@"/ToUnicode (?<number>\d+) 0 R", RegexOptions.None, 10_000)]
    private static partial Regex Unicode();

    [GeneratedRegex(@"/(?<font>F\d+) [\d.]+ Tf|<(?<codes>[0-9A-Fa-f]+)>", RegexOptions.None, 10_000)]
    private static partial Regex Shown();

    /// <summary>A letter, or letters in a row: <c>&lt;first&gt; (&lt;last&gt;) &lt;letter&gt;</c>.</summary>
    [GeneratedRegex(@"^<(?<first>\w+)> (?:<(?<last>\w+)> )?<(?<letter>\w+)>\r?$", RegexOptions.Multiline, 10_000)]
    private static partial Regex Mapped();

    [GeneratedRegex(@"\s+", RegexOptions.None, 10_000)]
    private static partial Regex Blanks();
}
