using System.Collections.Immutable;
using PapiSite.Import.Grids;
using PapiSite.Import.Sources;

namespace PapiSite.Import.Pdf;

/// <summary>
/// Makes paragraphs and tables of the words of a PDF file by where they are printed. It is given the words: taking them out of the file is
/// the work of another process, with limits of its own.
/// </summary>
public static class PdfReader
{
    /// <summary>True for a PDF file, by its first bytes.</summary>
    public static bool IsPdf(ReadOnlySpan<byte> bytes) => bytes.TrimStart("\uFEFF \r\n\t"u8).StartsWith("%PDF-"u8);

    /// <summary>Reads a file by its words; what has none, or is too large, is refused.</summary>
    /// <param name="fileName">The name of the file, without its folder.</param>
    /// <param name="boxes">Its words with their places, as <c>pdftotext -bbox-layout</c> writes them.</param>
    public static ReadResult Read(string fileName, string boxes)
    {
        try
        {
            return PdfWords.FromBoxes(boxes) is { } words ? Refusals.OfLong(Read(fileName, words)) : Refusals.Damaged;
        }
        catch (TooMuchException)
        {
            return Refusals.TooLarge;
        }
    }

    /// <summary>Reads the words of a file. Throws <see cref="TooMuchException"/>.</summary>
    internal static ReadResult Read(string fileName, PdfWords words)
    {
        if (words.Pages.Sum(p => (long)p.Words.Length) > GridLimits.Cells) throw new TooMuchException();
        if (words.Pages.All(p => p.Words.All(w => !Wording.HasWords(w.Text)))) return Refusals.Pictures;
        var collected = new Collected();
        var lines = PdfMargins.Take(words, collected);
        var blocks = new PdfText(collected, words).Read(lines);
        var document = collected.Document(fileName, blocks);
        return document.Blocks.IsEmpty ? Refusals.Empty : new ReadResult.Read(document, []);
    }
}
