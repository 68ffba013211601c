using System.Runtime.InteropServices;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace PapiSite.Import.Word;

/// <summary>The parts of a DOCX as elements. Only read; no link is followed, no macro looked at.</summary>
internal sealed class WordPackage : IDisposable
{
    private readonly WordprocessingDocument _document;
    private readonly MainDocumentPart _main;
    private readonly PartReader _reader;
    private readonly Lazy<ILookup<(bool IsEndnote, string? Id), Element>> _notes;

    private WordPackage(WordprocessingDocument document, PartReader reader)
    {
        _document = document;
        _reader = reader;
        _main = document.MainDocumentPart ?? throw WordRefusal.Broken;
        Document = Root(_main)!;
        Styles = Root(_main.StyleDefinitionsPart);
        Numbering = Root(_main.NumberingDefinitionsPart);
        Footnotes = Root(_main.FootnotesPart);
        Endnotes = Root(_main.EndnotesPart);
        Comments = Root(_main.WordprocessingCommentsPart);
        Settings = Root(_main.DocumentSettingsPart);
        Theme = Root(_main.ThemePart);
        Headers = Roots<HeaderPart>();
        Footers = Roots<FooterPart>();
        _notes = new(() => new[] { (Footnotes, false), (Endnotes, true) }
            .SelectMany(part => (part.Item1?.Children ?? []).Select(note => (note, IsEndnote: part.Item2)))
            .ToLookup(n => (n.IsEndnote, n.note["w:id"]), n => n.note));
        Diagrams = [.. Roots<DiagramDataPart>().Values.Distinct()];
    }

    public Element Document { get; }

    public Element? Styles { get; }

    public Element? Numbering { get; }

    public Element? Footnotes { get; }

    public Element? Endnotes { get; }

    public Element? Comments { get; }

    public Element? Settings { get; }

    public Element? Theme { get; }

    /// <summary>Headers by their relationship; several may lead to one.</summary>
    public IReadOnlyDictionary<string, Element> Headers { get; }

    /// <summary>Footers by their relationship; several may lead to one.</summary>
    public IReadOnlyDictionary<string, Element> Footers { get; }

    /// <summary>What the drawings of the kind SmartArt say.</summary>
    public IReadOnlyList<Element> Diagrams { get; }

    /// <exception cref="WordRefusal">It cannot be opened, or goes over a limit.</exception>
    public static WordPackage Open(ReadOnlyMemory<byte> bytes) => Open(bytes, new PartReader());

    /// <summary>A file that stands in this one; the limits hold for both together.</summary>
    /// <exception cref="WordRefusal">It cannot be opened, or goes over a limit.</exception>
    public WordPackage OpenInside(ReadOnlyMemory<byte> bytes) => Open(bytes, _reader);

    private static WordPackage Open(ReadOnlyMemory<byte> bytes, PartReader reader)
    {
        try
        {
            FileKind.Check(bytes);
            var document = WordprocessingDocument.Open(
                AsStream(bytes),
                isEditable: false,
                new OpenSettings { AutoSave = false, MaxCharactersInPart = PartReader.MostCharacters });
            try
            {
                return new WordPackage(document, reader);
            }
            catch
            {
                document.Dispose();
                throw;
            }
        }
        catch (Exception fault) when (IsOfTheFile(fault))
        {
            throw WordRefusal.Broken;
        }
    }

    /// <summary>A note by its id, or null.</summary>
    public Element? Note(bool isEndnote, string id) => _notes.Value[(isEndnote, id)].FirstOrDefault();

    /// <summary>An embedded part by its relationship: its kind and its bytes, at most so many; null where there is none.</summary>
    /// <exception cref="WordRefusal">It cannot be unpacked, or is too large.</exception>
    public (string Kind, byte[] Bytes)? Embedded(string? id, int most)
    {
        if (id is null || !_main.TryGetPartById(id, out var part)) return null;
        try
        {
            return (part.ContentType, Bytes(part, most));
        }
        catch (Exception fault) when (IsOfTheFile(fault))
        {
            throw WordRefusal.Broken;
        }
    }

    public static MemoryStream AsStream(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);

    public void Dispose() => _document.Dispose();

    private static byte[] Bytes(OpenXmlPart part, int most)
    {
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        while (stream.Read(buffer) is > 0 and var read)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > most) throw WordRefusal.TooLarge;
        }

        return bytes.ToArray();
    }

    /// <summary>The roots of the parts of a kind by their relationship, each part read once.</summary>
    private Dictionary<string, Element> Roots<T>()
        where T : OpenXmlPart
    {
        var read = new Dictionary<OpenXmlPart, Element>();
        var roots = new Dictionary<string, Element>(StringComparer.Ordinal);
        foreach (var (part, id) in _main.Parts.Where(p => p.OpenXmlPart is T).Select(p => (p.OpenXmlPart, p.RelationshipId)))
        {
            if (!read.TryGetValue(part, out var root)) read[part] = root = Root(part)!;
            roots[id] = root;
        }

        return roots;
    }

    private Element? Root(OpenXmlPart? part)
    {
        if (part is null) return null;
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        return _reader.Read(stream);
    }

    /// <summary>What the packages throw for a damaged archive, directory or part.</summary>
    private static bool IsOfTheFile(Exception fault) => fault is XmlException or InvalidDataException or IOException or FileFormatException
        or OpenXmlPackageException or ArgumentException or FormatException or InvalidOperationException or NotSupportedException
        or KeyNotFoundException or NullReferenceException or IndexOutOfRangeException or OverflowException or InvalidCastException;
}
