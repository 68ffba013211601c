namespace PapiSite.Import.Word;

/// <summary>The sections of a text, each of which says at its end how it begins.</summary>
internal sealed class Sections(Element root)
{
    private readonly Element[] _sections = [.. root.All.Where(e => e.Name == "w:sectPr")];
    private int _ended;

    /// <summary>The properties of each section, in order.</summary>
    public IReadOnlyList<Element> All => _sections;

    /// <summary>Ends a section; true where the next begins a page.</summary>
    public bool End()
    {
        _ended++;
        return _ended < _sections.Length && _sections[_ended].ValueOf("w:type") is not ("continuous" or "nextColumn");
    }
}
