using PapiSite.Import.Excel;
using PapiSite.Import.Html;
using PapiSite.Import.PlainText;
using PapiSite.Import.Sources;
using PapiSite.Import.Word;

namespace PapiSite.Import;

/// <summary>Reads a file of another program by what it is: its first bytes decide, then its name.</summary>
public static class ForeignReader
{
    private static readonly HashSet<string> Excel = new(StringComparer.OrdinalIgnoreCase) { ".xlsx", ".xlsm", ".xltx", ".xls" };
    private static readonly HashSet<string> Html = new(StringComparer.OrdinalIgnoreCase) { ".html", ".htm", ".xhtml" };
    private static readonly HashSet<string> Csv = new(StringComparer.OrdinalIgnoreCase) { ".csv", ".tsv" };
    private static readonly HashSet<string> Word = new(StringComparer.OrdinalIgnoreCase) { ".docx", ".docm", ".dotx", ".doc", ".rtf" };

    /// <summary>The document, or why it is not read. Nothing but the bytes is read, and nothing is loaded from anywhere.</summary>
    /// <param name="fileName">The name of the file, without its folder.</param>
    /// <param name="bytes">What it holds.</param>
    public static ReadResult Read(string fileName, ReadOnlyMemory<byte> bytes)
    {
        var extension = Path.GetExtension(fileName);
        if (Excel.Contains(extension)) return XlsxReader.Read(fileName, bytes);
        if (Word.Contains(extension) || IsPackage(bytes.Span)) return WordReader.Read(fileName, bytes);
        if (Csv.Contains(extension)) return CsvTableReader.Read(fileName, bytes);
        return Html.Contains(extension) || BeginsWithTag(bytes.Span) ? HtmlReader.Read(fileName, bytes)
            : PlainTextReader.Read(fileName, bytes);
    }

    private static bool IsPackage(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\x03\x04"u8);

    /// <summary>What is pasted from a program or saved from a browser begins with a tag, whatever it is called.</summary>
    private static bool BeginsWithTag(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        return bytes.TrimStart(" \t\r\n"u8) is [(byte)'<', var next, ..] && (char.IsAsciiLetter((char)next) || next == (byte)'!');
    }
}
