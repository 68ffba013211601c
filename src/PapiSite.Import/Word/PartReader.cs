using System.Text;
using System.Xml;

namespace PapiSite.Import.Word;

/// <summary>
/// Reads parts of XML into elements, within limits that hold for all parts of a file together. Both editions of the standard give the same
/// names. What says only how things look, or how they were before a tracked change, is passed over.
/// </summary>
internal sealed class PartReader
{
    /// <summary>The most characters of XML in all parts together: some 100,000 rows of a table have 40 million.</summary>
    public const int MostCharacters = 100_000_000;

    private const int MostElements = 5_000_000;

    /// <summary>Word's own deepest files have some tens of levels; each level takes stack when the tree is walked.</summary>
    private const int MostLevels = 250;

    private static readonly Dictionary<string, string> Prefixes = new(StringComparer.Ordinal)
    {
        ["http://schemas.openxmlformats.org/wordprocessingml/2006/main"] = "w:",
        ["http://purl.oclc.org/ooxml/wordprocessingml/main"] = "w:",
        ["http://schemas.openxmlformats.org/officeDocument/2006/relationships"] = "r:",
        ["http://purl.oclc.org/ooxml/officeDocument/relationships"] = "r:",
        ["http://schemas.openxmlformats.org/officeDocument/2006/math"] = "m:",
        ["http://purl.oclc.org/ooxml/officeDocument/math"] = "m:",
        ["http://schemas.openxmlformats.org/drawingml/2006/main"] = "a:",
        ["http://purl.oclc.org/ooxml/drawingml/main"] = "a:",
        ["http://schemas.openxmlformats.org/drawingml/2006/chart"] = "c:",
        ["http://purl.oclc.org/ooxml/drawingml/chart"] = "c:",
        ["http://schemas.openxmlformats.org/drawingml/2006/diagram"] = "dgm:",
        ["http://purl.oclc.org/ooxml/drawingml/diagram"] = "dgm:",
        ["http://schemas.openxmlformats.org/markup-compatibility/2006"] = "mc:",
        ["http://schemas.microsoft.com/office/word/2010/wordml"] = "w14:",
        ["urn:schemas-microsoft-com:vml"] = "v:",
    };

    private static readonly HashSet<string> PassedOver = new(StringComparer.Ordinal)
    {
        "w:rPrChange", "w:pPrChange", "w:sectPrChange", "w:tblPrChange", "w:tblGridChange", "w:trPrChange", "w:tcPrChange",
        "w:tblPrExChange", "w:numberingChange", "w:proofErr", "w:bookmarkStart", "w:bookmarkEnd", "w:lang", "w:sz", "w:szCs", "w:color",
        "w:tcBorders", "w:tblBorders", "w:pBdr", "w:shd", "w:tcMar", "w:tblCellMar", "w:spacing", "w:ind", "w:tabs", "w:fldData",
    };

    /// <summary>The names by namespace and local name.</summary>
    private readonly Dictionary<string, Dictionary<string, string>> _names = new(StringComparer.Ordinal);
    private Dictionary<string, string> _lastNames = [];
    private string? _lastSpace;
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private int _elements;
    private long _characters;

    /// <summary>The root of a part.</summary>
    /// <exception cref="WordRefusal">It goes over a limit.</exception>
    /// <exception cref="XmlException">It is no well-formed XML, or declares entities.</exception>
    public Element Read(Stream stream)
    {
        using var reader = XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersInDocument = 2 * MostCharacters,
        });
        var open = new Stack<Element>();
        var text = new StringBuilder();
        Element? root = null;
        var more = reader.Read();
        while (more)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var name = Name(reader.NamespaceURI, reader.LocalName);
                    if (PassedOver.Contains(name))
                    {
                        reader.Skip();
                        continue;
                    }

                    var element = Start(reader, name, open.Count);
                    root ??= element;
                    if (open.TryPeek(out var parent)) parent.Add(element);
                    if (!reader.IsEmptyElement) open.Push(element);
                    text.Clear();
                    break;
                case XmlNodeType.EndElement:
                    var ended = open.Pop();
                    if (!ended.HasChildren) ended.Text = text.ToString();
                    ended.HasWords |= ended.Name is "w:t" or "w:delText" or "m:t" or "a:t" && ended.Text.Length > 0;
                    if (ended.HasWords && open.TryPeek(out var around)) around.HasWords = true;
                    text.Clear();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    text.Append(Counted(reader.Value));
                    break;
            }

            more = reader.Read();
        }

        return root ?? throw new XmlException();
    }

    private Element Start(XmlReader reader, string name, int level)
    {
        if (++_elements > MostElements) throw WordRefusal.TooLarge;
        if (level > MostLevels)
        {
            throw new WordRefusal(
                new($"Tệp có phần lồng nhau quá {MostLevels} lớp.", $"The file has parts nested more than {MostLevels} deep."),
                new(
                    "Mở tệp bằng Word, chép nội dung sang một văn bản mới, rồi lưu lại.",
                    "Open it in Word, copy the content into a new document, and save that."));
        }

        var element = new Element(name);
        if (reader.AttributeCount > 0) element.SetAttributes(Attributes(reader));
        return element;
    }

    private (string, string)[] Attributes(XmlReader reader)
    {
        var attributes = new List<(string, string)>();
        while (reader.MoveToNextAttribute())
        {
            // rsids and paragraph ids are on every paragraph and say nothing that is read here.
            var local = reader.LocalName;
            if (reader.Prefix == "xmlns" || local is "paraId" or "textId" || local.StartsWith("rsid", StringComparison.Ordinal)) continue;
            attributes.Add((Name(reader.NamespaceURI, reader.LocalName), Shared(reader.Value)));
        }

        reader.MoveToElement();
        return attributes.Count == 0 ? [] : [.. attributes];
    }

    private string Name(string space, string local)
    {
        // Nearly every name is of the namespace of the one before, and the reader gives that as the same object.
        if (!ReferenceEquals(space, _lastSpace))
        {
            if (!_names.TryGetValue(space, out var names)) _names[space] = names = new Dictionary<string, string>(StringComparer.Ordinal);
            (_lastSpace, _lastNames) = (space, names);
        }

        if (_lastNames.TryGetValue(local, out var known)) return known;
        return _lastNames[local] = space.Length == 0 ? local : Prefixes.GetValueOrDefault(space, "?:") + local;
    }

    private string Shared(string value)
    {
        if (value.Length > 16 || _values.Count > 4096) return Counted(value);
        if (_values.TryGetValue(value, out var known)) return known;
        return _values[value] = value;
    }

    private string Counted(string value) =>
        (_characters += value.Length) > MostCharacters ? throw WordRefusal.TooLarge : value;
}
