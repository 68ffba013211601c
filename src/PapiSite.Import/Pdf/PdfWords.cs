using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using PapiSite.Import.Grids;
using PapiSite.Import.Html;
using PapiSite.Language.Text;

namespace PapiSite.Import.Pdf;

/// <summary>A word of a page and the box that it fills, in points from the upper left corner.</summary>
/// <param name="Text">The word, composed.</param>
/// <param name="Left">Where the box begins.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Bottom">Its lower edge.</param>
internal readonly record struct PdfWord(string Text, double Left, double Top, double Right, double Bottom)
{
    /// <summary>How high the box is.</summary>
    public double Height => Bottom - Top;

    /// <summary>The middle of the box between its upper and lower edge.</summary>
    public double Middle => (Top + Bottom) / 2;
}

/// <summary>A page: how large it is, in points, and its words in any order.</summary>
internal sealed record PdfPage(int Number, double Width, double Height, ImmutableArray<PdfWord> Words);

/// <summary>The words of a PDF file with the places where they are printed.</summary>
internal sealed record PdfWords(ImmutableArray<PdfPage> Pages)
{
    /// <summary>Reads what <c>pdftotext -bbox-layout</c> writes; null for what is none. Throws <see cref="TooMuchException"/>.</summary>
    public static PdfWords? FromBoxes(string xhtml)
    {
        if (xhtml.Length > GridLimits.PageBytes * 2) throw new TooMuchException();
        using var document = HtmlReader.Parser().ParseDocument(xhtml);
        var pages = document.QuerySelectorAll("page").Select((p, i) =>
            new PdfPage(i + 1, Number(p, "width"), Number(p, "height"),
                [.. p.QuerySelectorAll("word").Select(Word).OfType<PdfWord>()])).ToImmutableArray();
        return pages.IsEmpty ? null : new PdfWords(pages);
    }

    private static PdfWord? Word(IElement element)
    {
        var text = UnsafeCharacters.Clean(VietnameseText.Compose(element.TextContent)).Trim();
        return text.Length == 0 ? null
            : new PdfWord(text, Number(element, "xmin"), Number(element, "ymin"), Number(element, "xmax"), Number(element, "ymax"));
    }

    private static double Number(IElement element, string name) =>
        double.TryParse(element.GetAttribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number)
            ? Math.Clamp(number, -100_000, 100_000) : 0;
}
