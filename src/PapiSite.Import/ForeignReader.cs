using System.IO.Compression;
using System.Text;
using PapiSite.Import.Excel;
using PapiSite.Import.Grids;
using PapiSite.Import.Html;
using PapiSite.Import.PlainText;
using PapiSite.Import.Sources;
using PapiSite.Import.Word;

namespace PapiSite.Import;

/// <summary>
/// Reads a file of another program by what it holds; its name decides only where the bytes do not: portals and hands give files the
/// endings of other kinds. PDF files need another program first and are read by <see cref="Pdf.PdfReader"/>.
/// </summary>
public static class ForeignReader
{
    /// <summary>How far into a file one looks to tell a page or a sheet in XML, in bytes.</summary>
    private const int HeadBytes = 4000;

    private static readonly HashSet<string> Excel = new(StringComparer.OrdinalIgnoreCase)
    {
        ".xlsx", ".xlsm", ".xltx", ".xltm", ".xlsb", ".xls",
    };

    private static readonly HashSet<string> Html = new(StringComparer.OrdinalIgnoreCase) { ".html", ".htm", ".xhtml" };
    private static readonly HashSet<string> Csv = new(StringComparer.OrdinalIgnoreCase) { ".csv", ".tsv" };
    private static readonly HashSet<string> Word = new(StringComparer.OrdinalIgnoreCase) { ".docx", ".docm", ".dotx", ".doc", ".rtf" };

    /// <summary>The document, or why it is not read. Nothing but the bytes is read, and nothing is loaded from anywhere.</summary>
    /// <param name="fileName">The name of the file, without its folder.</param>
    /// <param name="bytes">What it holds.</param>
    public static ReadResult Read(string fileName, ReadOnlyMemory<byte> bytes) => Refusals.OfLong(ReadKind(fileName, bytes));

    private static ReadResult ReadKind(string fileName, ReadOnlyMemory<byte> bytes)
    {
        var extension = Path.GetExtension(fileName);
        var span = bytes.Span;
        if (IsPackage(span) || span.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
        {
            return HoldsWorkbook(bytes) ?? Excel.Contains(extension) ? XlsxReader.Read(fileName, bytes) : WordReader.Read(fileName, bytes);
        }

        if (Signatures.OfNoText(fileName, span) is { } refusal) return refusal;
        var head = Head(span);
        if (IsOfficeXml(head))
            return head.Contains("spreadsheet", StringComparison.Ordinal) ? Refusals.XmlExcel : WordReader.Read(fileName, bytes);
        // Portals hand out pages and tables in text with the ending of a document; what is no text at all is told as a damaged file.
        var isOffice = Excel.Contains(extension) || Word.Contains(extension);
        if (Html.Contains(extension) || PlainTextReader.IsPage(head) || (isOffice && head.AsSpan().TrimStart() is ['<', ..]))
            return HtmlReader.Read(fileName, bytes);
        if (Csv.Contains(extension)) return CsvTableReader.Read(fileName, bytes);
        if (!isOffice || IsText(head)) return PlainTextReader.Read(fileName, bytes);
        return Excel.Contains(extension) ? XlsxReader.Read(fileName, bytes) : WordReader.Read(fileName, bytes);
    }

    private static bool IsPackage(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\x03\x04"u8);

    /// <summary>
    /// Whether the file is a package with a workbook, by the names of its parts, for a document may have workbooks in it; null where it
    /// cannot be told.
    /// </summary>
    private static bool? HoldsWorkbook(ReadOnlyMemory<byte> bytes)
    {
        if (!IsPackage(bytes.Span) || bytes.Length > FileKind.MostBytes) return null;
        try
        {
            using var zip = new ZipArchive(WordPackage.AsStream(bytes), ZipArchiveMode.Read);
            return zip.Entries.Any(e => e.FullName.Replace('\\', '/').StartsWith("xl/", StringComparison.OrdinalIgnoreCase));
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>The beginning of a file as text, by its byte order mark: enough to see tags; a last letter may be cut.</summary>
    private static string Head(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, HeadBytes)];
        if (head.StartsWith<byte>([0xFF, 0xFE])) return Encoding.Unicode.GetString(head[2..]);
        if (head.StartsWith<byte>([0xFE, 0xFF])) return Encoding.BigEndianUnicode.GetString(head[2..]);
        return Encoding.Latin1.GetString(head.StartsWith("\uFEFF"u8) ? head[3..] : head);
    }

    /// <summary>True for a document or workbook in the one XML file of Office 2003.</summary>
    private static bool IsOfficeXml(string head) => head.AsSpan().TrimStart().StartsWith("<?xml", StringComparison.Ordinal)
        && (head.Contains("<?mso-application", StringComparison.Ordinal)
            || head.Contains("urn:schemas-microsoft-com:office:spreadsheet", StringComparison.Ordinal));

    private static bool IsText(string head) => !head.AsSpan().ContainsAnyInRange('\0', '\b');
}
