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

    /// <summary>Reads a page; what is no page, or has no words, or is too large, is refused.</summary>
    /// <param name="fileName">The name of the file, without its folder.</param>
    /// <param name="bytes">The whole file.</param>
    public static ReadResult Read(string fileName, ReadOnlyMemory<byte> bytes) => WithWords(Read(fileName, bytes, part: null));

    /// <summary>Reads a page that is decoded already.</summary>
    internal static ReadResult Read(string fileName, string html, ImmutableArray<Words> remarks) =>
        WithWords(Read(fileName, html, remarks, part: null));

    /// <summary>Reads a page that is a part of another file; such a part may be without words.</summary>
    /// <param name="fileName">The name of the file, without its folder.</param>
    /// <param name="bytes">The page.</param>
    /// <param name="part">What places call the part.</param>
    internal static ReadResult Read(string fileName, ReadOnlyMemory<byte> bytes, string? part)
    {
        if (bytes.Length > GridLimits.PageBytes) return Refusals.TooLarge;
        if (Signatures.OfNoText(fileName, bytes.Span) is { } refusal) return refusal;
        var head = Encoding.Latin1.GetString(bytes.Span[..Math.Min(bytes.Length, HeadBytes)]);
        var declared = Charset().Match(head);
        var decoded = TextBytes.Decode(bytes.Span, declared.Success ? declared.Groups["name"].Value : null);
        return decoded.Refusal ?? Read(fileName, decoded.Text, [.. decoded.Remarks], part);
    }

    private static ReadResult WithWords(ReadResult result) =>
        result is ReadResult.Read { Document: { Blocks.IsEmpty: true, Notes.IsEmpty: true } } ? Refusals.Empty : result;

    private static ReadResult Read(string fileName, string html, ImmutableArray<Words> remarks, string? part)
    {
        if (html.Length > GridLimits.PageBytes) return Refusals.TooLarge;
        try
        {
            HtmlGuard.Check(html);
            using var page = Parser().ParseDocument(html);
            var collected = new Collected(part);
            foreach (var title in page.QuerySelectorAll("head > title"))
                collected.LeaveOut(collected.Here, title.TextContent, LeftOutReasons.Title);
            var flow = new HtmlFlow(collected, HtmlNotes.Of(page), cell: null);
            if (page.Body is not null) flow.Visit(page.Body, default);
            return new ReadResult.Read(collected.Document(fileName, flow.Finish()), remarks);
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
