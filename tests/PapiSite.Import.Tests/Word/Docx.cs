using System.IO.Compression;
using System.Text;

namespace PapiSite.Import.Tests.Word;

/// <summary>A DOCX made of raw XML: the body, and what other parts a test wants.</summary>
internal sealed class Docx(string body)
{
    private const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    public const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"" +
        " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"" +
        " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"" +
        " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"" +
        " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"" +
        " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"" +
        " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"" +
        " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"" +
        " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private readonly List<(string Name, string? ContentType, byte[] Bytes)> _parts = [];
    private readonly List<string> _relationships = [];

    public string ContentType { get; init; } = Main + "document.main+xml";

    /// <summary>Adds styles, numbering, footnotes, endnotes, comments or settings: what stands inside the root.</summary>
    public Docx With(string kind, string content)
    {
        var root = kind switch { "header" => "hdr", "footer" => "ftr", _ => kind };
        return Part(
            kind, kind, $"word/{kind}.xml", Main + kind + "+xml", Encoding.UTF8.GetBytes($"<w:{root} {Namespaces}>{content}</w:{root}>"));
    }

    /// <summary>Adds any part under a relationship of the main part.</summary>
    public Docx Part(string id, string kind, string name, string contentType, byte[] bytes)
    {
        _parts.Add((name, contentType, bytes));
        return Again(id, kind, name);
    }

    /// <summary>Adds another relationship to a part that is there.</summary>
    public Docx Again(string id, string kind, string name)
    {
        _relationships.Add($"<Relationship Id=\"{id}\" Type=\"{Relationship}{kind}\" Target=\"/{name}\"/>");
        return this;
    }

    /// <summary>Adds a link to somewhere else.</summary>
    public Docx Link(string id, string target)
    {
        _relationships.Add($"<Relationship Id=\"{id}\" Type=\"{Relationship}hyperlink\" Target=\"{target}\" TargetMode=\"External\"/>");
        return this;
    }

    public byte[] ToBytes() => ToBytes($"<w:document {Namespaces}><w:body>{body}</w:body></w:document>");

    /// <summary>The same in the strict edition of the standard.</summary>
    public byte[] ToStrictBytes() => ToBytes(
        $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>"
            .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main")
            .Replace("http://schemas.openxmlformats.org/officeDocument/2006/", "http://purl.oclc.org/ooxml/officeDocument/"),
        "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument");

    public byte[] ToBytes(string document, string relationship = Relationship + "officeDocument")
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            var overrides = string.Concat(_parts.Where(p => p.ContentType is not null)
                .Select(p => $"<Override PartName=\"/{p.Name}\" ContentType=\"{p.ContentType}\"/>"));
            Write(zip, "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">" +
                "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>" +
                "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" +
                $"<Override PartName=\"/word/document.xml\" ContentType=\"{ContentType}\"/>{overrides}</Types>");
            Write(zip, "_rels/.rels", Relationships($"<Relationship Id=\"main\" Type=\"{relationship}\" Target=\"word/document.xml\"/>"));
            Write(zip, "word/document.xml", document);
            Write(zip, "word/_rels/document.xml.rels", Relationships(string.Concat(_relationships)));
            foreach (var (name, _, bytes) in _parts)
            {
                using var stream = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                stream.Write(bytes);
            }
        }

        return file.ToArray();
    }

    /// <summary>A paragraph of one run.</summary>
    public static string P(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr>{R(text)}</w:p>";

    /// <summary>A run.</summary>
    public static string R(string text, string properties = "") =>
        $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    /// <summary>A paragraph of a list.</summary>
    public static string Item(string text, int list, int level = 0) =>
        P(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    public static string Tc(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(text)}</w:tc>";

    public static string Tr(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Tbl(params string[] rows) => $"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows)}</w:tbl>";

    /// <summary>A level of a list.</summary>
    public static string Lvl(int level, string format, string text, string more = "", int start = 1) =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"{start}\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{text}\"/></w:lvl>";

    public static string AbstractNum(int id, params string[] levels) =>
        $"<w:abstractNum w:abstractNumId=\"{id}\">{string.Concat(levels)}</w:abstractNum>";

    public static string Num(int id, int shape, string more = "") =>
        $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{shape}\"/>{more}</w:num>";

    private static string Relationships(string content) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{content}</Relationships>";

    private static void Write(ZipArchive zip, string name, string content)
    {
        using var stream = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
