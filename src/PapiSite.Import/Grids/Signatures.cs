using PapiSite.Import.Sources;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Import.Grids;

/// <summary>Knows other kinds of file by their first bytes, so that a reader of text says what it was given.</summary>
internal static class Signatures
{
    /// <summary>Why the bytes are no text, or null.</summary>
    public static ReadResult? OfNoText(string fileName, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("PK\u0003\u0004"u8)) return Refusals.OtherKind(Package(bytes));
        if (bytes.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0])) return Compound(fileName);
        if (bytes.StartsWith("%PDF"u8)) return Refusals.OtherKind(new("tệp PDF", "a PDF file"));
        if (bytes.StartsWith("{\\rtf"u8)) return Refusals.Rtf;
        if (bytes.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47]) || bytes.StartsWith<byte>([0xFF, 0xD8, 0xFF]) || bytes.StartsWith("GIF8"u8))
            return Refusals.OtherKind(new("tệp ảnh", "a picture"));
        if (bytes.StartsWith("Rar!"u8) || bytes.StartsWith<byte>([0x1F, 0x8B]) || bytes.StartsWith("7z\u00BC\u00AF"u8))
            return Refusals.OtherKind(new("tệp nén", "an archive"));
        return bytes[..Math.Min(bytes.Length, 2000)].IndexOf("Content-Type: multipart/related"u8) >= 0 ? Refusals.WebArchive : null;
    }

    /// <summary>The container of old Office files, and of new ones with a password.</summary>
    public static ReadResult Compound(string fileName) =>
        fileName.EndsWith(".xls", StringComparison.OrdinalIgnoreCase) ? Refusals.LegacyExcel : Refusals.Encrypted;

    private static Words Package(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("word/"u8) >= 0 ? new("tệp Word (.docx)", "a Word file (.docx)")
        : bytes.IndexOf("xl/"u8) >= 0 ? new("tệp Excel (.xlsx)", "an Excel file (.xlsx)")
        : new("tệp nén (.zip)", "an archive (.zip)");
}
