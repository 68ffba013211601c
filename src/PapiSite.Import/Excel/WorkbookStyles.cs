using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PapiSite.Import.Excel;

/// <summary>How the cells of a workbook look: their number formats, bold print, alignment.</summary>
internal sealed class WorkbookStyles
{
    private static readonly Dictionary<uint, string> BuiltIn = new()
    {
        [1] = "0",
        [2] = "0.00",
        [3] = "#,##0",
        [4] = "#,##0.00",
        [9] = "0%",
        [10] = "0.00%",
        [11] = "0.00E+00",
        [14] = "d/m/yyyy",
        [15] = "d-mmm-yy",
        [16] = "d-mmm",
        [17] = "mmm-yy",
        [18] = "h:mm AM/PM",
        [19] = "h:mm:ss AM/PM",
        [20] = "h:mm",
        [21] = "h:mm:ss",
        [22] = "d/m/yyyy h:mm",
        [37] = "#,##0;-#,##0",
        [38] = "#,##0;-#,##0",
        [39] = "#,##0.00;-#,##0.00",
        [40] = "#,##0.00;-#,##0.00",
        [41] = "#,##0",
        [42] = "#,##0",
        [43] = "#,##0.00",
        [44] = "#,##0.00",
        [45] = "mm:ss",
        [46] = "[h]:mm:ss",
        [47] = "mm:ss",
        [48] = "0.0E+0",
    };

    private readonly List<Style> styles = [];

    /// <param name="sheet">The workbook's styles, or null where it has none.</param>
    public WorkbookStyles(Stylesheet? sheet)
    {
        if (sheet?.CellFormats is not { } formats) return;
        var codes = new Dictionary<uint, string>(BuiltIn);
        foreach (var format in sheet.NumberingFormats?.Elements<NumberingFormat>() ?? [])
        {
            if (format.NumberFormatId?.HasValue == true) codes[format.NumberFormatId.Value] = format.FormatCode?.Value ?? "General";
        }

        var fonts = sheet.Fonts?.Elements<Font>().ToList() ?? [];
        var known = new Dictionary<string, NumberFormat>(StringComparer.Ordinal);
        foreach (var format in formats.Elements<CellFormat>())
        {
            var code = codes.GetValueOrDefault(format.NumberFormatId?.Value ?? 0, "General");
            if (!known.TryGetValue(code, out var number)) known[code] = number = new NumberFormat(code);
            var font = format.FontId?.HasValue == true && format.FontId.Value < fonts.Count ? fonts[(int)format.FontId.Value] : null;
            var isCentered = format.Alignment?.Horizontal?.Value == HorizontalAlignmentValues.Center;
            styles.Add(new(number, IsOn(font?.Bold), IsOn(font?.Italic), isCentered));
        }
    }

    /// <summary>The style of that number; that of plain cells where there is none.</summary>
    public Style Of(int index) => index >= 0 && index < styles.Count ? styles[index] : Style.Plain;

    private static bool IsOn(BooleanPropertyType? property) => property is not null && property.Val?.Value != false;

    /// <summary>How a cell looks.</summary>
    internal readonly record struct Style(NumberFormat Number, bool IsBold, bool IsItalic, bool IsCentered)
    {
        public static readonly Style Plain = new(NumberFormat.General, IsBold: false, IsItalic: false, IsCentered: false);
    }
}
