using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PapiSite.Export.Docx;

/// <summary>The styles of an exported document: letters and sizes of Decree 30/2020/NĐ-CP, appendix I.</summary>
internal static class DocumentStyles
{
    public const string Body = "VanBan",
        Plain = "Normal",
        Basis = "CanCu",
        Kind = "TenLoai",
        Subject = "TrichYeu",
        HeadIssuer = "CoQuan",
        HeadUpper = "CoQuanChuQuan",
        HeadMotto = "TieuNgu",
        HeadLine = "DongDau",
        Rule = "DongKe",
        Appendix = "PhuLuc",
        AppendixTitle = "TenPhuLuc",
        AppendixOf = "KemTheo",
        TableText = "OBang",
        TableHead = "TenCot",
        TableGroup = "NhomNhiemVu",
        Particular = "ThongTin",
        RecipientsHead = "NoiNhan",
        Recipient = "NoiNhanMuc",
        Signature = "ChuKy",
        Margin = "LeTrang";

    private const string Letters = "Times New Roman";
    private const int DeepestHeading = 4;

    /// <summary>The style of a heading of prose.</summary>
    /// <param name="depth">How deep its section stands, from 0.</param>
    public static string Heading(int depth) => $"Heading{Math.Min(depth, DeepestHeading - 1) + 1}";

    /// <summary>All styles.</summary>
    public static Styles All()
    {
        var styles = new Styles(
            new DocDefaults(
                new RunPropertiesDefault(new RunPropertiesBaseStyle(
                    new RunFonts { Ascii = Letters, HighAnsi = Letters, EastAsia = Letters, ComplexScript = Letters },
                    new FontSize { Val = "28" }, new FontSizeComplexScript { Val = "28" }, new Languages { Val = "vi-VN" })),
                new ParagraphPropertiesDefault()));
        styles.Append(Style(Plain, "Normal", 28, isDefault: true));
        styles.Append(Style(Body, "Văn bản", 28, OfBody));
        styles.Append(Style(Basis, "Căn cứ", 28, OfBody, r => r.Italic = new()));
        for (var depth = 0; depth < DeepestHeading; depth++) styles.Append(HeadingStyle(depth));
        styles.Append(Style(HeadUpper, "Cơ quan chủ quản", 24, Middle));
        styles.Append(Style(HeadIssuer, "Cơ quan ban hành", 24, Middle, r => r.Bold = new()));
        styles.Append(Style(HeadMotto, "Tiêu ngữ", 26, Middle, r => r.Bold = new()));
        styles.Append(Style(HeadLine, "Số và ngày", 26, p =>
        {
            Middle(p);
            p.SpacingBetweenLines = Spacing(before: 60);
        }));
        styles.Append(Style(Rule, "Dòng kẻ", 8, p =>
        {
            Middle(p);
            p.SpacingBetweenLines = Spacing(before: 60);
            p.ParagraphBorders = new() { TopBorder = new() { Val = BorderValues.Single, Size = 6, Space = 1 } };
        }));
        styles.Append([.. Titles(), .. OfTables(), .. OfFoot()]);
        return styles;
    }

    private static IEnumerable<Style> Titles()
    {
        yield return Style(Kind, "Tên loại văn bản", 28, p => Title(p, before: 360), r => r.Bold = new());
        yield return Style(Subject, "Trích yếu", 28, p => Title(p, before: 0), r => r.Bold = new());
        yield return Style(Appendix, "Phụ lục", 28, p =>
        {
            Title(p, before: 0);
            p.OutlineLevel = new() { Val = 0 };
        }, r =>
        {
            r.Bold = new();
            r.Caps = new();
        });
        yield return Style(AppendixTitle, "Tên phụ lục", 28, p => Title(p, before: 60), r =>
        {
            r.Bold = new();
            r.Caps = new();
        });
        yield return Style(AppendixOf, "Kèm theo văn bản", 28, p => Title(p, before: 60), r => r.Italic = new());
    }

    private static IEnumerable<Style> OfTables()
    {
        yield return Style(TableText, "Ô bảng", 24, p => p.SpacingBetweenLines = Spacing(before: 20, after: 20));
        yield return Style(TableHead, "Tên cột", 24, Middle, r => r.Bold = new());
        yield return Style(TableGroup, "Nhóm nhiệm vụ", 24, p =>
        {
            p.KeepNext = new();
            p.SpacingBetweenLines = Spacing(before: 40, after: 40);
        }, r => r.Bold = new());
    }

    private static IEnumerable<Style> OfFoot()
    {
        yield return Style(Particular, "Thông tin", 26, p => p.SpacingBetweenLines = Spacing(before: 60));
        yield return Style(RecipientsHead, "Nơi nhận", 24, null, r => (r.Bold, r.Italic) = (new(), new()));
        yield return Style(Recipient, "Từng nơi nhận", 22, null);
        yield return Style(Signature, "Chữ ký", 28, Middle, r => r.Bold = new());
        yield return Style(Margin, "Lề trang", 20, p =>
        {
            Middle(p);
            p.SpacingBetweenLines = Spacing(before: 0, after: 120);
        });
    }

    private static Style HeadingStyle(int depth)
    {
        var style = Style(Heading(depth), $"heading {depth + 1}", 28, p =>
        {
            p.KeepNext = new();
            p.SpacingBetweenLines = Spacing(before: depth == 0 ? 240 : 120, line: 276);
            p.Indentation = new() { FirstLine = Text(Measures.Indent) };
            p.Justification = new() { Val = JustificationValues.Both };
            p.OutlineLevel = new() { Val = depth };
        }, r =>
        {
            r.Bold = new();
            if (depth > 1) r.Italic = new();
        });
        style.NextParagraphStyle = new() { Val = Body };
        return style;
    }

    private static Style Style(
        string id, string name, int halfPoints, Action<StyleParagraphProperties>? paragraph = null, Action<StyleRunProperties>? run = null,
        bool isDefault = false)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, StyleName = new() { Val = name } };
        if (isDefault) style.Default = true;
        else style.BasedOn = new() { Val = Plain };
        style.PrimaryStyle = new();
        var properties = new StyleParagraphProperties();
        paragraph?.Invoke(properties);
        if (properties.HasChildren) style.StyleParagraphProperties = properties;
        var letters = new StyleRunProperties();
        run?.Invoke(letters);
        letters.FontSize = new() { Val = Text(halfPoints) };
        letters.FontSizeComplexScript = new() { Val = Text(halfPoints) };
        style.StyleRunProperties = letters;
        return style;
    }

    private static void OfBody(StyleParagraphProperties p)
    {
        p.SpacingBetweenLines = Spacing(before: 120, line: 276);
        p.Indentation = new() { FirstLine = Text(Measures.Indent) };
        p.Justification = new() { Val = JustificationValues.Both };
    }

    private static void Middle(StyleParagraphProperties p) => p.Justification = new() { Val = JustificationValues.Center };

    private static void Title(StyleParagraphProperties p, int before)
    {
        p.KeepNext = new();
        p.SpacingBetweenLines = Spacing(before);
        Middle(p);
    }

    private static SpacingBetweenLines Spacing(int before, int after = 0, int line = 240) =>
        new() { Before = Text(before), After = Text(after), Line = Text(line), LineRule = LineSpacingRuleValues.Auto };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
