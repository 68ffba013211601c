using PapiSite.Import.Sources;
using PapiSite.Language.Syntax;

namespace PapiSite.Import.Understanding;

/// <summary>Which lines of a document are headings.</summary>
internal static class Headings
{
    /// <summary>A heading is no longer; what is, is prose with a number.</summary>
    private const int Longest = 220;

    /// <summary>The section that a line opens, or null where it is prose.</summary>
    public static Node? Of(CellLine line, Paragraph paragraph)
    {
        var text = line.Text.Trim();
        if (text.Length is 0 or > Longest) return null;
        var isMarked = paragraph.HeadingLevel is not null || paragraph.IsBold;
        var isOne = line.Kind switch
        {
            MarkerKind.Capital or MarkerKind.Roman => isMarked || !EndsSentence(text) || IsCapitals(text),
            MarkerKind.Number or MarkerKind.SecondNumber or MarkerKind.DeeperNumber => isMarked || !EndsSentence(text),
            MarkerKind.Letter or MarkerKind.Parenthesised => isMarked && !EndsSentence(text) && text.Length < 120,
            MarkerKind.None => paragraph.HeadingLevel is not null,
            _ => false,
        };
        if (!isOne) return null;
        var kind = line.Kind == MarkerKind.None ? (MarkerKind)Math.Clamp(paragraph.HeadingLevel!.Value, 1, 6) : line.Kind;
        return new(Keywords.Part, Markers.LabelOf(line.Marker), SentenceCase.Of(text.TrimEnd(':', ' ')), kind);
    }

    private static bool EndsSentence(string text) => text.EndsWith(';') || text.EndsWith("./.", StringComparison.Ordinal)
        || (text.EndsWith('.') && text.Length > 60);

    private static bool IsCapitals(string text) => text.Count(char.IsLetter) > 3 && !text.Any(char.IsLower);
}
