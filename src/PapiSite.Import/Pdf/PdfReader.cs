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
    /// <summary>Reads the words of a file.</summary>
    /// <param name="fileName">The name of the file, without its folder.</param>
    /// <param name="words">Its words with their places.</param>
    public static ReadResult Read(string fileName, PdfWords words)
    {
        if (words.Pages.Sum(p => (long)p.Words.Length) > GridLimits.Cells) return Refusals.TooLarge;
        if (words.Pages.All(p => p.Words.All(w => !Wording.HasWords(w.Text)))) return Refusals.Pictures;
        try
        {
            var collected = new Collected();
            var lines = PdfMargins.Take(words, collected);
            var blocks = new PdfText(collected, words).Read(lines);
            var document = collected.Document(fileName, blocks);
            return document.Blocks.IsEmpty ? Refusals.Empty : new ReadResult.Read(document, []);
        }
        catch (TooMuchException)
        {
            return Refusals.TooLarge;
        }
    }
}
