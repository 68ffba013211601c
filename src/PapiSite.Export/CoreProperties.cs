using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace PapiSite.Export;

/// <summary>What an office file says of itself: its title, and no author, program or time.</summary>
internal static class CoreProperties
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <summary>Writes them.</summary>
    public static void Add(CoreFilePropertiesPart part, string title)
    {
        using var stream = part.GetStream(FileMode.Create);
        using var xml = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(false) });
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteElementString("dc", "title", DublinCore, XmlText.Clean(title));
        xml.WriteElementString("dc", "language", DublinCore, "vi-VN");
        xml.WriteEndElement();
    }
}
