using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using PapiSite.Site.Views;
using PapiSite.Themes.Default.Html;

namespace PapiSite.Themes.Default.Charts;

/// <summary>
/// An SVG in the making: shapes with classes, whose looks are the style sheet's, and encoded text. A unit is a sixteenth of
/// the size of the text around it, so that a drawing grows with the reader's text; where it finds less room, it shrinks.
/// </summary>
internal sealed class SvgDrawing
{
    private const decimal UnitsPerEm = 16;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _shapes = new();

    public void Line(string kind, decimal x1, decimal y1, decimal x2, decimal y2) => Path(kind, $"M{N(x1)} {N(y1)}L{N(x2)} {N(y2)}");

    public void Rectangle(string kind, decimal x, decimal y, decimal width, decimal height) =>
        _shapes.Append($"<rect class=\"{kind}\" x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(width)}\" height=\"{N(height)}\"/>");

    /// <summary>A part of a bar, by the kind of task that it counts.</summary>
    public void Part(string kind, decimal x, decimal y, decimal width, decimal height) =>
        _shapes.Append($"<rect data-kind=\"{kind}\" x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(width)}\" height=\"{N(height)}\"/>");

    public void Dot(string kind, decimal x, decimal y, decimal radius) =>
        _shapes.Append($"<circle class=\"{kind}\" cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"{N(radius)}\"/>");

    public void Diamond(string kind, decimal x, decimal y, decimal radius) =>
        Path(kind, $"M{N(x)} {N(y - radius)}L{N(x + radius)} {N(y)}L{N(x)} {N(y + radius)}L{N(x - radius)} {N(y)}Z");

    /// <summary>Text on a baseline.</summary>
    /// <param name="anchor">Which part of it stands at x: <c>start</c>, <c>middle</c> or <c>end</c>.</param>
    public void Text(string kind, decimal x, decimal y, string anchor, string text) =>
        _shapes.Append($"<text class=\"{kind}\" x=\"{N(x)}\" y=\"{N(y)}\" text-anchor=\"{anchor}\">{Encoder.Encode(text)}</text>");

    /// <summary>The whole drawing, hidden from screen readers: a table beside it says all that it shows.</summary>
    public HtmlMarkup ToMarkup(decimal width, decimal height) =>
        new(
            $"<svg class=\"chart\" width=\"{N(width / UnitsPerEm)}em\" viewBox=\"0 0 {N(width)} {N(height)}\" aria-hidden=\"true\" "
                + $"focusable=\"false\">{_shapes}</svg>"
        );

    private static string N(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private void Path(string kind, string way) => _shapes.Append($"<path class=\"{kind}\" d=\"{way}\"/>");
}
