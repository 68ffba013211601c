using System.Globalization;
using System.Text;
using PapiSite.Site.Views;
using QRCoder;

namespace PapiSite.Themes.Default.Html;

/// <summary>An address as a picture that telephones read (QR, ISO/IEC 18004), for paper.</summary>
internal static class PageCode
{
    /// <summary>The picture; a unit is a module, and the white edge that the standard asks for is in it.</summary>
    public static HtmlMarkup Of(string address, string name)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var row = 0; row < rows.Count; row++)
        {
            for (int column = 0, end; column < rows.Count; column = end)
            {
                for (end = column + 1; end < rows.Count && rows[row][end] == rows[row][column];) end++;
                if (rows[row][column]) path.Append(CultureInfo.InvariantCulture, $"M{column} {row}h{end - column}v1H{column}z");
            }
        }

        var (size, label) = (rows.Count.ToString(CultureInfo.InvariantCulture), HtmlOutput.Encode(name));
        return new($"<svg viewBox=\"0 0 {size} {size}\" role=\"img\" aria-label=\"{label}\"><path d=\"{path}\"/></svg>");
    }
}
