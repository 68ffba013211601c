using System.IO.Compression;
using System.Security;
using System.Text;

namespace PapiSite.Import.Tests.Readers;

/// <summary>Writes a workbook's package by hand, so that a test holds just the XML that it is about.</summary>
internal sealed class WorkbookFile
{
    private readonly List<(string Name, string Xml, string State)> sheets = [];

    public string Styles { get; init; } = "";

    public string Shared { get; init; } = "";

    public string Properties { get; init; } = "";

    public string Names { get; init; } = "";

    public string Namespace { get; init; } = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public string Relations { get; init; } = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Adds a sheet.</summary>
    /// <param name="xml">What stands in <c>worksheet</c>.</param>
    public WorkbookFile Add(string name, string xml, string state = "")
    {
        sheets.Add((name, xml, state));
        return this;
    }

    /// <summary>A cell with words of its own.</summary>
    public static string Text(string reference, string words, int style = 0) =>
        $"""<c r="{reference}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{SecurityElement.Escape(words)}</t></is></c>""";

    public byte[] Bytes()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            const string package = "http://schemas.openxmlformats.org/package/2006";
            const string type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
            var numbers = Enumerable.Range(1, sheets.Count).ToList();
            string EachSheet(Func<int, string> xml) => string.Concat(numbers.Select(xml));
            Write(zip, "[Content_Types].xml", $"""
                <Types xmlns="{package}/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/xl/workbook.xml" ContentType="{type}.sheet.main+xml"/>
                <Override PartName="/xl/styles.xml" ContentType="{type}.styles+xml"/>
                <Override PartName="/xl/sharedStrings.xml" ContentType="{type}.sharedStrings+xml"/>
                {EachSheet(n => $"""<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{type}.worksheet+xml"/>""")}
                </Types>
                """);
            Write(zip, "_rels/.rels", $"""
                <Relationships xmlns="{package}/relationships">
                <Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/>
                </Relationships>
                """);
            Write(zip, "xl/workbook.xml", $"""
                <workbook xmlns="{Namespace}" xmlns:r="{Relations}">{Properties}<sheets>
                {EachSheet(n => $"""<sheet name="{sheets[n - 1].Name}" sheetId="{n}" {sheets[n - 1].State} r:id="rId{n}"/>""")}
                </sheets>{Names}</workbook>
                """);
            Write(zip, "xl/_rels/workbook.xml.rels", $"""
                <Relationships xmlns="{package}/relationships">
                {EachSheet(n => $"""<Relationship Id="rId{n}" Type="{Relations}/worksheet" Target="worksheets/sheet{n}.xml"/>""")}
                <Relationship Id="s" Type="{Relations}/styles" Target="styles.xml"/>
                <Relationship Id="t" Type="{Relations}/sharedStrings" Target="sharedStrings.xml"/>
                </Relationships>
                """);
            Write(zip, "xl/styles.xml", $"""<styleSheet xmlns="{Namespace}">{Styles}</styleSheet>""");
            Write(zip, "xl/sharedStrings.xml", $"""<sst xmlns="{Namespace}">{Shared}</sst>""");
            foreach (var n in numbers)
                Write(zip, $"xl/worksheets/sheet{n}.xml", $"""<worksheet xmlns="{Namespace}">{sheets[n - 1].Xml}</worksheet>""");
        }

        return bytes.ToArray();
    }

    private static void Write(ZipArchive zip, string name, string xml)
    {
        using var stream = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        stream.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml));
    }
}
