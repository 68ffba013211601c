using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using PapiSite.Import.Sources;
using PapiSite.Language.Text;

namespace PapiSite.Import.Tests.Word;

/// <summary>The words of a DOCX taken from its raw XML, without any of the reader's ways, against those of a document.</summary>
internal static class WordsOfFile
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace Alternatives = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>
    /// The characters (blanks apart) that the file has more often than the document, what was left out included; empty where nothing is
    /// lost.
    /// Characters that the document has more often come with a plus.
    /// </summary>
    public static string Difference(byte[] file, ForeignDocument document)
    {
        var raw = Count(Raw(file));
        var read = Count(Read(document));
        var lost = raw.Where(c => c.Value > read.GetValueOrDefault(c.Key)).Select(
            c => new string(c.Key, c.Value - read.GetValueOrDefault(c.Key)));
        var made = read.Where(c => c.Value > raw.GetValueOrDefault(c.Key)).Select(
            c => "+" + new string(c.Key, c.Value - raw.GetValueOrDefault(c.Key)));
        return string.Concat(lost.Concat(made));
    }

    private static Dictionary<char, int> Count(string text) =>
        VietnameseText.Compose(text).Where(c => !char.IsWhiteSpace(c) && c != '\u00AD').GroupBy(c => c).ToDictionary(
            g => g.Key, g => g.Count());

    private static string Raw(byte[] file)
    {
        var words = new StringBuilder();
        using var zip = new ZipArchive(new MemoryStream(file));
        foreach (var entry in zip.Entries.Where(e => e.FullName.StartsWith("word/") && e.FullName.EndsWith(".xml")))
        {
            using var stream = entry.Open();
            foreach (var element in XDocument.Load(stream).Descendants().Where(e => e.Name.Namespace == Main && !IsSecond(e)))
            {
                if (element.Name.LocalName is "t" or "delText") words.Append(element.Value);
                if (element.Name.LocalName is "noBreakHyphen") words.Append('-');
            }
        }

        return words.ToString();
    }

    /// <summary>The second of two alternatives, where it says the same as the first.</summary>
    private static bool IsSecond(XElement element) => element.Ancestors(Alternatives + "Fallback").Any(f =>
        f.Parent!.Element(Alternatives + "Choice") is { } choice && string.Concat(choice.Descendants(Main + "t").Select(t => t.Value)) ==
        string.Concat(f.Descendants(Main + "t").Select(t => t.Value)));

    private static string Read(ForeignDocument document) => string.Concat(
        document.Blocks.Concat(document.Margins).Select(Text)
            .Concat(document.Notes.SelectMany(n => n.Blocks.Select(Text)))
            .Concat(document.LeftOut.Select(l => l.Words)));

    private static string Text(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Text,
        Table table => string.Concat(table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Blocks).Select(Text)),
        _ => "",
    };
}
