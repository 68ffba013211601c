using System.Text.RegularExpressions;
using PapiSite.Import.Excel;
using PapiSite.Import.Grids;
using PapiSite.Import.Html;
using PapiSite.Import.Sources;

namespace PapiSite.Import.PlainText;

/// <summary>
/// Reads plain text, with tables written by tabs, by strokes (Markdown) or a cell a line; and what is pasted from Word, Excel or a browser:
/// a text that begins with a tag is read as a page.
/// </summary>
public static partial class PlainTextReader
{
    /// <summary>No head of a table is longer, in characters.</summary>
    private const int LongestHead = 2000;

    /// <summary>How far into a text one looks for the tag that begins a page, in characters.</summary>
    private const int HeadOfPage = 1000;

    /// <summary>Reads a text; what is none, or too large, or in letters of an old encoding, is refused.</summary>
    /// <param name="fileName">The name of the file, without its folder.</param>
    /// <param name="bytes">The whole file.</param>
    public static ReadResult Read(string fileName, ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > GridLimits.TextBytes) return Refusals.TooLarge;
        if (Signatures.OfNoText(fileName, bytes.Span) is { } refusal) return refusal;
        var decoded = TextBytes.Decode(bytes.Span);
        if (decoded.Refusal is not null) return decoded.Refusal;
        if (PageIn(decoded.Text) is { } page) return HtmlReader.Read(fileName, page, [.. decoded.Remarks]);
        if (IsSeparated(decoded.Text)) return CsvTableReader.Read(fileName, bytes);
        try
        {
            var scanner = new TextScanner(decoded.Text);
            var document = scanner.Read(fileName);
            return document.Blocks.IsEmpty && document.Notes.IsEmpty
                ? Refusals.Empty
                : new ReadResult.Read(document, [.. decoded.Remarks, .. scanner.Remarks]);
        }
        catch (Exception e) when (e is TooMuchException or RegexMatchTimeoutException)
        {
            return Refusals.TooLarge;
        }
    }

    /// <summary>True where the text begins with the head of a table whose cells are parted by commas or semicolons.</summary>
    private static bool IsSeparated(string text)
    {
        var head = text.AsSpan().TrimStart();
        var end = head.IndexOfAny('\r', '\n');
        if (end is < 0 or > LongestHead || head[..end].Contains('\t')) return false;
        var first = head[..end].IndexOfAny(',', ';');
        return first > 0 && head[..end].Count(head[first]) >= 2 && RowStarts.IsHead(head[..first].Trim('"').ToString());
    }

    /// <summary>The page that the text is, or null: a clipboard's page has lines in front that say where it begins.</summary>
    private static string? PageIn(string text)
    {
        var start = text.AsSpan().TrimStart();
        if (start.StartsWith("Version:") && start[..Math.Min(start.Length, 200)].Contains("StartHTML:", StringComparison.Ordinal))
            return text.IndexOf('<', StringComparison.Ordinal) is >= 0 and var at ? text[at..] : null;
        if (start is not ['<', ..]) return null;
        var head = start[..Math.Min(start.Length, HeadOfPage)].ToString();
        return IsPage(head) || (Fragment().IsMatch(head) && !text.Contains('\t', StringComparison.Ordinal)) ? text : null;
    }

    /// <summary>True for the beginning of a page, or of a table that was cut out of one, whatever the file is called.</summary>
    internal static bool IsPage(string head) => Page().IsMatch(head);

    [GeneratedRegex(
        @"^\s*(?:<!--(?!\s*StartFragment)[^>]*-->\s*)*"
            + @"<(?:!doctype|html|head|body|meta|title|link|script|table|style|\?xml|!--\s*StartFragment)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Page();

    [GeneratedRegex(@"^<(?:p|div|span|ul|ol|h[1-6]|center)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Fragment();
}
