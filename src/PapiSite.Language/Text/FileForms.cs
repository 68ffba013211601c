using System.Text;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Language.Text;

/// <summary>Recognises what a file is saved as, from its bytes or from the text that they gave.</summary>
internal static class FileForms
{
    private static readonly Words SaveAsUtf8 = new(
        "Mở tệp bằng trình soạn thảo, chọn Save As (Lưu thành), ở ô Encoding (Mã hóa) chọn UTF-8 rồi lưu lại.",
        "Open it in an editor, choose Save As, pick UTF-8 under Encoding, and save it again.");

    private static readonly Words Convert = new(
        "Đổi tệp sang Unicode (công cụ chuyển mã của bộ gõ tiếng Việt làm được), rồi lưu lại theo UTF-8.",
        "Convert it to Unicode (the converter of a Vietnamese keyboard program can), then save it as UTF-8.");

    /// <summary>The first characters of other kinds of file, each byte as one character; the first that fits counts.</summary>
    private static readonly (string Start, Words Name)[] Signatures =
    [
        ("{\\rtf", new("tệp RTF", "an RTF file")),
        ("%PDF", new("tệp PDF", "a PDF file")),
        ("\u00D0\u00CF\u0011\u00E0", new("tệp Word hoặc Excel kiểu cũ (.doc, .xls)", "an old Word or Excel file (.doc, .xls)")),
        ("\u0089PNG", new("tệp ảnh", "a picture")),
        ("\u00FF\u00D8\u00FF", new("tệp ảnh", "a picture")),
        ("GIF8", new("tệp ảnh", "a picture")),
        ("Rar!", new("tệp nén", "an archive")),
        ("7z\u00BC\u00AF", new("tệp nén", "an archive")),
        ("\u001F\u008B", new("tệp nén", "an archive")),
        ("<!DOCTYPE html", new("trang web lưu lại (HTML)", "a saved web page (HTML)")),
        ("<html", new("trang web lưu lại (HTML)", "a saved web page (HTML)")),
        ("<?xml", new("tệp XML", "an XML file")),
    ];

    /// <summary>Names inside a ZIP archive that tell whose document it is.</summary>
    private static readonly (string Inside, Words Name)[] Packages =
    [
        ("word/", new("tệp Word (.docx)", "a Word file (.docx)")),
        ("xl/", new("tệp Excel (.xlsx)", "an Excel file (.xlsx)")),
        ("ppt/", new("tệp PowerPoint (.pptx)", "a PowerPoint file (.pptx)")),
        ("opendocument", new("tệp OpenDocument (.odt, .ods)", "an OpenDocument file (.odt, .ods)")),
    ];

    /// <summary>What is larger is told to be too large, whatever it is.</summary>
    private const int LargestToLookAt = 32_000_000;

    /// <summary>What a file is, by its bytes.</summary>
    public static FileForm Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LargestToLookAt) return FileForm.Utf8;
        if (bytes.StartsWith<byte>([0xFF, 0xFE, 0, 0]) || bytes.StartsWith<byte>([0, 0, 0xFE, 0xFF])) return Encoded("UTF-32", SaveAsUtf8);
        if (bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF])) return FileForm.Utf16;
        var start = System.Text.Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 64)]);
        if (Foreign(start) is { } foreign) return NoText(foreign);
        if (start.StartsWith("PK\u0003\u0004", StringComparison.Ordinal)) return NoText(Package(bytes));

        var (nulls, oddNulls, controls) = (0, 0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == 0) (nulls, oddNulls) = (nulls + 1, oddNulls + (i & 1));
            else if (bytes[i] < 0x20 && bytes[i] is not (9 or 10 or 11 or 12 or 13)) controls++;
        }

        // Of two bytes a letter, one of most Vietnamese letters is nought, always on the same side.
        var aside = Math.Max(oddNulls, nulls - oddNulls);
        if (aside > bytes.Length / 5 && nulls - aside <= aside / 20) return Encoded("UTF-16", SaveAsUtf8);
        var (damaged, whole) = Utf8Letters(bytes);
        if ((nulls > 0 && damaged > 0) || nulls + controls > Math.Max(3, bytes.Length / 20))
            return NoText(new("tệp nhị phân", "a binary file"));
        return damaged > whole ? Legacy(System.Text.Encoding.Latin1.GetString(bytes)) ?? Encoded(Unknown, Convert) : FileForm.Utf8;
    }

    /// <summary>What a file is, by text that was read as UTF-8 without a fault.</summary>
    public static FileForm Of(string text)
    {
        if (text.Length > LargestToLookAt) return FileForm.Utf8;
        return Foreign(text) is { } foreign ? NoText(foreign) : Legacy(text) ?? FileForm.Utf8;
    }

    private static Words Unknown => new("một bảng mã cũ", "an old encoding");

    private static FileForm? Legacy(string text) =>
        LegacyVietnamese.Of(text) is not { } name ? null
            : Encoded(name, name.Vi == LegacyVietnamese.TwiceEncoded.Vi ? SaveAgain : Convert);

    private static Words SaveAgain => new(
        "Lấy lại bản gốc của tệp, mở bằng mã hóa UTF-8 rồi lưu theo UTF-8; trình soạn thảo trước đó đã mở nhầm mã hóa.",
        "Take the file as it was, open it as UTF-8 and save it as UTF-8; some editor has opened it in another encoding.");

    private static Words? Foreign(string start)
    {
        foreach (var (signature, name) in Signatures)
        {
            if (start.AsSpan().TrimStart('\uFEFF').StartsWith(signature, StringComparison.OrdinalIgnoreCase)) return name;
        }

        return null;
    }

    private static Words Package(ReadOnlySpan<byte> bytes)
    {
        foreach (var (inside, name) in Packages)
        {
            if (bytes.IndexOf(System.Text.Encoding.ASCII.GetBytes(inside)) >= 0) return name;
        }

        return new("tệp nén (.zip)", "an archive (.zip)");
    }

    /// <summary>Faulty sequences, and whole letters of more than one byte.</summary>
    private static (int Damaged, int Whole) Utf8Letters(ReadOnlySpan<byte> bytes)
    {
        var (damaged, whole) = (0, 0);
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out var rune, out var taken);
            if (status != System.Buffers.OperationStatus.Done) damaged++;
            else if (!rune.IsAscii) whole++;
            bytes = bytes[taken..];
        }

        return (damaged, whole);
    }

    private static FileForm Encoded(string name, Words mend) => Encoded(Words.Same(name), mend);

    private static FileForm Encoded(Words name, Words mend) => new(FileFormKind.OtherEncoding, name, mend);

    private static FileForm NoText(Words name) => new(FileFormKind.OtherFile, name, new(
        "Mở tệp bằng chương trình đã tạo ra nó, chép phần chữ sang một tệp .papi mới, lưu dạng văn bản thuần theo UTF-8.",
        "Open it in the program that made it, copy its words into a new .papi file, and save that as plain text in UTF-8."));
}
