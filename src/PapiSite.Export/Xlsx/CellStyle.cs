using DocumentFormat.OpenXml.Spreadsheet;

namespace PapiSite.Export.Xlsx;

/// <summary>The forms of cells, in the order of the workbook's styles.</summary>
internal enum CellStyle
{
    Plain,
    Title,
    Notice,
    Head,
    Group,
    Text,
    Centered,
    Number,
    Percent,
    Day,

    /// <summary>Text that begins like a formula: it stays text when somebody edits the cell.</summary>
    Quoted,
    Name,

    /// <summary>Points, with the decimals that they have.</summary>
    Points,

    /// <summary>Points, and the number, of a part in which others stand.</summary>
    OfPart,

    /// <summary>Points that no document prints: a sum.</summary>
    Sum,
}

/// <summary>The styles of a workbook.</summary>
internal static class CellStyles
{
    private const uint Day = 164;

    /// <summary>All styles.</summary>
    public static Stylesheet All()
    {
        var fonts = new Fonts(Font(12), Font(14, isBold: true), Font(11, isItalic: true), Font(12, isBold: true),
            Font(12, isBold: true, isItalic: true));
        var line = BorderStyleValues.Thin;
        return new(
            new NumberingFormats(new NumberingFormat { NumberFormatId = Day, FormatCode = "dd/mm/yyyy" }) { Count = 1 },
            fonts,
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
            new Borders(
                new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
                new Border(
                    new LeftBorder { Style = line }, new RightBorder { Style = line }, new TopBorder { Style = line },
                    new BottomBorder { Style = line }, new DiagonalBorder())),
            new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }),
            new CellFormats(
                Format(0, 0, HorizontalAlignmentValues.General), Format(1, 0, HorizontalAlignmentValues.Left),
                Format(2, 0, HorizontalAlignmentValues.Left),
                Format(3, 1, HorizontalAlignmentValues.Center, VerticalAlignmentValues.Center),
                Format(3, 1, HorizontalAlignmentValues.Left), Format(0, 1, HorizontalAlignmentValues.Left),
                Format(0, 1, HorizontalAlignmentValues.Center), Format(0, 1, HorizontalAlignmentValues.Center, number: 1),
                Format(0, 1, HorizontalAlignmentValues.Center, number: 9), Format(0, 1, HorizontalAlignmentValues.Center, number: Day),
                Quoted(), Format(3, 1, HorizontalAlignmentValues.Left), Format(0, 1, HorizontalAlignmentValues.Center),
                Format(3, 1, HorizontalAlignmentValues.Center), Format(4, 1, HorizontalAlignmentValues.Center)));
    }

    private static CellFormat Quoted()
    {
        var format = Format(0, 1, HorizontalAlignmentValues.Left);
        format.QuotePrefix = true;
        return format;
    }

    private static Font Font(double size, bool isBold = false, bool isItalic = false)
    {
        var font = new Font();
        if (isBold) font.Append(new Bold());
        if (isItalic) font.Append(new Italic());
        font.Append(new FontSize { Val = size }, new FontName { Val = "Times New Roman" }, new FontFamilyNumbering { Val = 1 });
        return font;
    }

    private static CellFormat Format(
        uint font, uint border, HorizontalAlignmentValues side, VerticalAlignmentValues? height = null, uint number = 0) =>
        new(new Alignment { Horizontal = side, Vertical = height ?? VerticalAlignmentValues.Top, WrapText = true })
        {
            NumberFormatId = number,
            FontId = font,
            FillId = 0,
            BorderId = border,
            FormatId = 0,
            ApplyNumberFormat = number > 0,
            ApplyFont = true,
            ApplyBorder = border > 0,
            ApplyAlignment = true,
        };
}
