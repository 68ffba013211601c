using System.IO.Compression;
using System.Text;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Import.Word;

/// <summary>
/// Tells by its first bytes and its table of contents whether a file is a DOCX that is safe to open, whatever its name says.
/// </summary>
internal static class FileKind
{
    public const int MostBytes = 100_000_000;

    private const int MostParts = 10_000;

    /// <summary>Letters take up to three bytes.</summary>
    private const long MostBytesOfXml = PartReader.MostCharacters * 2L;

    /// <summary>A part that is not text (a picture) is never unpacked; the two kinds that the package is opened by are.</summary>
    private const int MostBytesOfDirectory = 4_000_000;

    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static readonly Words SaveAsDocx = new(
        "Mở tệp bằng Word hoặc LibreOffice, chọn “Lưu thành”, kiểu “Word Document (.docx)”, rồi nhập tệp mới.",
        "Open it in Word or LibreOffice, choose “Save as”, type “Word Document (.docx)”, and import the new file.");

    /// <exception cref="WordRefusal">It is something else, or too large.</exception>
    public static void Check(ReadOnlyMemory<byte> bytes)
    {
        var start = bytes.Span;
        if (start.Length == 0)
        {
            throw new WordRefusal(
                new("Tệp rỗng, không có nội dung nào.", "The file is empty."),
                new("Xin lại tệp từ nơi gửi.", "Ask the sender for it again."));
        }

        if (start.Length > MostBytes) throw WordRefusal.TooLarge;
        if (start.StartsWith(CompoundFile)) throw OfCompoundFile(start);
        if (!start.StartsWith("PK"u8)) throw OfOther(start);
        CheckContents(bytes);
    }

    private static WordRefusal OfCompoundFile(ReadOnlySpan<byte> bytes)
    {
        if (Has(bytes, "EncryptedPackage"))
        {
            return new WordRefusal(
                new("Tệp được đặt mật khẩu mở, không đọc được.", "The file is protected by a password and cannot be read."),
                new(
                    "Mở bằng Word, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ tài liệu, Mã hóa bằng mật khẩu, xóa trắng) rồi lưu lại.",
                    "Open it in Word, remove the password (File, Info, Protect Document, Encrypt with Password, empty it), and save."));
        }

        return Has(bytes, "WordDocument")
            ? new WordRefusal(new("Đây là tệp Word kiểu cũ (.doc).", "This is a Word file of the old kind (.doc)."), SaveAsDocx)
            : new WordRefusal(
                new("Đây không phải là tệp .docx, mà là tệp kiểu cũ của một chương trình văn phòng.",
                    "This is no .docx file but one of the old kind of an office program."),
                SaveAsDocx);
    }

    private static WordRefusal OfOther(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 512)])
            .TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n');
        Words? kind =
            start.StartsWith("{\\rtf", StringComparison.Ordinal) ? Words.Same("RTF")
            : start.StartsWith("%PDF", StringComparison.Ordinal) ? Words.Same("PDF")
            : start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
                || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase) ? new Words("trang web (HTML)", "a web page (HTML)")
            : start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) ? Words.Same("XML")
            : null;
        return kind is { } k
            ? new WordRefusal(new($"Đây không phải là tệp .docx, mà là {k.Vi}.", $"This is no .docx file but {k.En}."), SaveAsDocx)
            : new WordRefusal(new("Đây không phải là tệp .docx.", "This is no .docx file."), SaveAsDocx);
    }

    private static void CheckContents(ReadOnlyMemory<byte> bytes)
    {
        using var zip = new ZipArchive(WordPackage.AsStream(bytes), ZipArchiveMode.Read);
        if (zip.Entries.Count > MostParts) throw WordRefusal.TooLarge;
        var names = zip.Entries.Select(e => e.FullName.Replace('\\', '/')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (zip.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)).Sum(e => e.Length) > MostBytesOfXml)
        {
            throw WordRefusal.TooLarge;
        }

        if (zip.Entries.Any(e => IsDirectory(e.FullName) && e.Length > MostBytesOfDirectory)) throw WordRefusal.TooLarge;
        if (names.Contains("[Content_Types].xml") && !names.Any(n => n.StartsWith("xl/", StringComparison.OrdinalIgnoreCase))) return;
        Words kind =
            names.Any(n => n.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)) ? new("một bảng tính Excel", "an Excel workbook")
            : names.Contains("content.xml") ? new("tệp của LibreOffice (.odt, .ods)", "a file of LibreOffice (.odt, .ods)")
            : new("một tệp nén khác (.zip)", "another archive (.zip)");
        throw new WordRefusal(
            new($"Đây không phải là tệp .docx, mà là {kind.Vi}.", $"This is no .docx file but {kind.En}."), SaveAsDocx);
    }

    private static bool IsDirectory(string part) =>
        part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
        || part.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Names inside a compound file are UTF-16.</summary>
    private static bool Has(ReadOnlySpan<byte> bytes, string name) => bytes.IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;
}
