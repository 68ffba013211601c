using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace PapiSite.Import.Excel;

/// <summary>A text of a workbook: its words, and how they are pronounced where the file says so.</summary>
internal readonly record struct SheetText(string Words, string Phonetic)
{
    public static readonly SheetText Empty = new("", "");
}

/// <summary>Reads texts of a workbook: plain, rich and phonetic runs.</summary>
internal static partial class SharedStrings
{
    /// <summary>The shared texts in their order.</summary>
    public static List<SheetText> Read(XmlReader xml)
    {
        var texts = new List<SheetText>();
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si") texts.Add(ReadText(xml));
        }

        return texts;
    }

    /// <summary>The text of the element at which the reader stands; it stands at its end then.</summary>
    public static SheetText ReadText(XmlReader xml)
    {
        if (xml.IsEmptyElement) return SheetText.Empty;
        var (depth, words, phonetic) = (xml.Depth, new StringBuilder(), new StringBuilder());
        var (isPhonetic, isText) = (false, false);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.LocalName == "rPh") isPhonetic = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            if (isText && xml.NodeType is not (XmlNodeType.Element or XmlNodeType.EndElement))
                (isPhonetic ? phonetic : words).Append(xml.Value);
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "t") isText = !xml.IsEmptyElement;
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "t") isText = false;
        }

        return new(Unescaped(words.ToString()), phonetic.ToString());
    }

    /// <summary>Characters that XML has no place for, written as their number: <c>_x000D_</c>.</summary>
    public static string Unescaped(string text) => !text.Contains("_x", StringComparison.Ordinal) ? text
        : Escape().Replace(text, m => ((char)ushort.Parse(m.Groups["code"].ValueSpan, NumberStyles.HexNumber)).ToString());

    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Escape();
}
