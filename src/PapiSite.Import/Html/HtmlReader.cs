using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using PapiSite.Import.Grids;
using PapiSite.Import.Sources;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Import.Html;

/// <summary>
/// Reads web pages: those of law libraries, those that Word saves, tables copied out of a browser or an office program. Nothing is loaded
/// and no script runs.
/// </summary>
public static partial class HtmlReader
{
    /// <summary>How far into the file its encoding may be declared, in bytes.</summary>
    private const int HeadBytes = 4096;

    /// <summary>Reads a page; what is no page, or too large, is refused.</summary>
    /// <param name="fileName">The name of the file, without its folder.</param>
    /// <param name="bytes">The whole file.</param>
    public static ReadResult Read(string fileName, ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > GridLimits.PageBytes) return Refusals.TooLarge;
        if (Signatures.OfNoText(fileName, bytes.Span) is { } refusal) return refusal;
        var head = Encoding.Latin1.GetString(bytes.Span[..Math.Min(bytes.Length, HeadBytes)]);
        var declared = Charset().Match(head);
        var decoded = TextBytes.Decode(bytes.Span, declared.Success ? declared.Groups["name"].Value : null);
        return decoded.Refusal ?? Read(fileName, decoded.Text, [.. decoded.Remarks]);
    }

    /// <summary>Reads a page that is decoded already.</summary>
    internal static ReadResult Read(string fileName, string html, ImmutableArray<Words> remarks)
    {
        if (html.Length > GridLimits.PageBytes) return Refusals.TooLarge;
        try
        {
            HtmlGuard.Check(html);
            using var page = Parser().ParseDocument(html);
            var collected = new Collected();
            foreach (var title in page.QuerySelectorAll("head > title"))
                collected.LeaveOut(new(null, 1), title.TextContent, LeftOutReasons.Title);
            var flow = new HtmlFlow(collected, HtmlNotes.Of(page), cell: null);
            if (page.Body is not null) flow.Visit(page.Body, default);
            var document = collected.Document(fileName, flow.Finish());
            return document.Blocks.IsEmpty && document.Notes.IsEmpty ? Refusals.Empty : new ReadResult.Read(document, remarks);
        }
        catch (Exception e) when (e is TooMuchException or RegexMatchTimeoutException)
        {
            return Refusals.TooLarge;
        }
    }

    /// <summary>A parser that neither runs scripts nor nests deeper than can be walked.</summary>
    internal static HtmlParser Parser()
    {
        var elements = 0;
        return new(new HtmlParserOptions
        {
            IsScripting = false,
            SkipComments = true,
            MaximumDepth = GridLimits.Depth,
            OnCreated = (_, _) =>
            {
                if (++elements > HtmlGuard.MostElements) throw new TooMuchException();
            },
        });
    }

    [GeneratedRegex("""charset\s*=\s*["']?\s*(?<name>[\w\-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Charset();
}
