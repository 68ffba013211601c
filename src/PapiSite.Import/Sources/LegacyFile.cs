using System.IO.Compression;
using System.Text;
using PapiSite.Import.Word;

namespace PapiSite.Import.Sources;

/// <summary>
/// A file of an old or another office program, which that program's successors make into one that is read here: <c>.doc</c>, <c>.rtf</c>
/// and <c>.odt</c> into <c>.docx</c>, <c>.xls</c> and <c>.ods</c> into <c>.xlsx</c>.
/// </summary>
/// <param name="Extension">The ending of its kind, with the point, whatever its name says.</param>
/// <param name="Target">The ending of what it is made into.</param>
public readonly record struct LegacyFile(string Extension, string Target)
{
    private const string Document = ".docx";
    private const string Workbook = ".xlsx";

    /// <summary>What the names of the parts of a compound file say of it, as they stand there.</summary>
    private static readonly (byte[] Part, LegacyFile Kind)[] Compound =
    [
        (Encoding.Unicode.GetBytes("WordDocument"), new(".doc", Document)),
        (Encoding.Unicode.GetBytes("Workbook"), new(".xls", Workbook)),
        (Encoding.Unicode.GetBytes("Book\0"), new(".xls", Workbook)),
    ];

    /// <summary>The kind of a file by what it holds; null where it is none of these, or has a password.</summary>
    public static LegacyFile? Of(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        if (span.StartsWith("{\\rtf"u8)) return new(".rtf", Document);
        if (span.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
        {
            if (span.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0) return null;
            foreach (var (part, kind) in Compound)
                if (span.IndexOf(part) >= 0) return kind;
            return null;
        }

        return span.StartsWith("PK\x03\x04"u8) && bytes.Length <= FileKind.MostBytes ? OfPackage(bytes) : null;
    }

    /// <summary>Files of OpenDocument say what they are in a part of their own.</summary>
    private static LegacyFile? OfPackage(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var zip = new ZipArchive(WordPackage.AsStream(bytes), ZipArchiveMode.Read);
            if (zip.GetEntry("mimetype") is not { Length: < 100 } entry) return null;
            using var stream = entry.Open();
            using var kind = new MemoryStream();
            stream.CopyTo(kind);
            return Encoding.ASCII.GetString(kind.ToArray()) switch
            {
                "application/vnd.oasis.opendocument.text" => new(".odt", Document),
                "application/vnd.oasis.opendocument.spreadsheet" => new(".ods", Workbook),
                _ => null,
            };
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
