using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PapiSite.Export.Prose;

namespace PapiSite.Export.Docx;

/// <summary>A Word file while it is made: its parts have names of their own and no times.</summary>
internal sealed class WordPackage : IDisposable
{
    private readonly MemoryStream _bytes = new();
    private readonly WordprocessingDocument _package;
    private readonly MainDocumentPart _main;
    private int _parts;

    public WordPackage(string title)
    {
        _package = WordprocessingDocument.Create(_bytes, WordprocessingDocumentType.Document);
        _main = _package.AddMainDocumentPart();
        _package.ChangeIdOfPart(_main, "rId1");
        CoreProperties.Add(_package.AddCoreFilePropertiesPart(), title);
        _package.ChangeIdOfPart(_package.CoreFilePropertiesPart!, "rId2");
        _main.Document = new Document(Body);
        _main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = DocumentStyles.All();
        _main.AddNewPart<DocumentSettingsPart>("rIdSettings").Settings = new Settings(
            new Zoom { Percent = "100" },
            new Compatibility(new CompatibilitySetting
            {
                Name = CompatSettingNameValues.CompatibilityMode,
                Uri = "http://schemas.microsoft.com/office/word",
                Val = "15",
            }));
    }

    /// <summary>What stands in the document.</summary>
    public Body Body { get; } = new();

    /// <summary>The head of pages: their number, and under it a notice where there is one. Gives the part's name.</summary>
    /// <param name="hasNumber">False on a first page, which Decree 30/2020/NĐ-CP does not number.</param>
    /// <param name="notice">What every page says, or null.</param>
    public string AddPageHead(bool hasNumber, string? notice)
    {
        var id = $"rIdHead{++_parts}";
        var header = new Header();
        if (hasNumber)
        {
            var number = Paragraphs.Of(DocumentStyles.HeadLine, "");
            number.Append(new SimpleField(new Run(new Text("2"))) { Instruction = " PAGE " });
            header.Append(number);
        }

        if (notice is not null) header.Append(Paragraphs.Of(DocumentStyles.Margin, [new TextRun(notice, IsItalic: true)]));
        if (!header.HasChildren) header.Append(Paragraphs.Of(DocumentStyles.Margin, ""));
        _main.AddNewPart<HeaderPart>(id).Header = header;
        return id;
    }

    /// <summary>The file.</summary>
    public byte[] ToBytes()
    {
        _package.Save();
        _package.Dispose();
        return FixedPackage.Of(_bytes);
    }

    public void Dispose()
    {
        _package.Dispose();
        _bytes.Dispose();
    }
}
