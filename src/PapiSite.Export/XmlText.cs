using System.Text;
using System.Xml;

namespace PapiSite.Export;

/// <summary>Text as XML can hold it.</summary>
internal static class XmlText
{
    /// <summary>The text with the mark of a lost letter for each that XML forbids: control characters, halves of pairs.</summary>
    public static string Clean(string text) => text.All(XmlConvert.IsXmlChar) ? text
        : string.Concat(text.EnumerateRunes().Select(rune => IsAllowed(rune) ? rune : Rune.ReplacementChar));

    private static bool IsAllowed(Rune rune) => rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value);
}
