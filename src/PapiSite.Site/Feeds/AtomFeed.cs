using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;
using PapiSite.Site.Output;

namespace PapiSite.Site.Feeds;

/// <summary>A feed as Atom (RFC 4287): titles and summaries are plain text, so that nothing in them can be markup.</summary>
/// <param name="Id">The same for ever.</param>
/// <param name="Title">Its title.</param>
/// <param name="Subtitle">What it tells.</param>
/// <param name="Language">The language of its words.</param>
/// <param name="Author">Who is responsible.</param>
/// <param name="Self">Its own address.</param>
/// <param name="Page">The page that it belongs to.</param>
/// <param name="Updated">The time of its newest entry.</param>
public sealed record AtomFeed(
    string Id,
    string Title,
    string Subtitle,
    string Language,
    string Author,
    string Self,
    string Page,
    DateTimeOffset Updated
)
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>The entries, the newest first.</summary>
    public required IEnumerable<AtomEntry> Entries { get; init; }

    /// <summary>Writes the feed as UTF-8.</summary>
    public void Write(IBufferWriter<byte> output)
    {
        var text = new StringBuilder();
        using (
            var writer = XmlWriter.Create(
                text,
                new()
                {
                    Indent = true,
                    IndentChars = " ",
                    NewLineChars = "\n",
                    NewLineHandling = NewLineHandling.None,
                    OmitXmlDeclaration = true,
                }
            )
        )
        {
            writer.WriteStartElement("feed", Namespace);
            writer.WriteAttributeString("xml", "lang", null, Language);
            Text(writer, "id", Id);
            Text(writer, "title", Title);
            Text(writer, "subtitle", Subtitle);
            Text(writer, "updated", Time(Updated));
            writer.WriteStartElement("author", Namespace);
            Text(writer, "name", Author);
            writer.WriteEndElement();
            Link(writer, "self", Self, OutputFormats.Atom.MediaType);
            Link(writer, "alternate", Page, OutputFormats.Page.MediaType);
            foreach (var entry in Entries) Write(writer, entry);
            writer.WriteEndElement();
        }

        Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{text}\n", output);
    }

    private static void Write(XmlWriter writer, AtomEntry entry)
    {
        writer.WriteStartElement("entry", Namespace);
        Text(writer, "id", entry.Id);
        Text(writer, "title", entry.Title);
        Text(writer, "published", Time(entry.Updated));
        Text(writer, "updated", Time(entry.Updated));
        Link(writer, "alternate", entry.Page, OutputFormats.Page.MediaType);
        writer.WriteStartElement("category", Namespace);
        writer.WriteAttributeString("term", entry.Kind);
        writer.WriteAttributeString("label", Sound(entry.KindWords));
        writer.WriteEndElement();
        Text(writer, "summary", entry.Summary);
        writer.WriteEndElement();
    }

    private static string Time(DateTimeOffset time) =>
        time.ToOffset(VietnamTime.Offset).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private static void Text(XmlWriter writer, string name, string text) => writer.WriteElementString(name, Namespace, Sound(text));

    private static void Link(XmlWriter writer, string relation, string address, string type)
    {
        writer.WriteStartElement("link", Namespace);
        writer.WriteAttributeString("rel", relation);
        writer.WriteAttributeString("type", type);
        writer.WriteAttributeString("href", Sound(address));
        writer.WriteEndElement();
    }

    /// <summary>Without what XML cannot hold even as a reference: control characters and halves of surrogates.</summary>
    private static string Sound(string text)
    {
        foreach (var letter in text)
        {
            if (!XmlConvert.IsXmlChar(letter))
            {
                return string.Concat(
                    text.EnumerateRunes()
                        .Where(r => r.Value > char.MaxValue || XmlConvert.IsXmlChar((char)r.Value))
                        .Select(r => r.ToString())
                );
            }
        }

        return text;
    }
}

/// <summary>An entry of a feed.</summary>
/// <param name="Id">The same for ever.</param>
/// <param name="Title">Its title.</param>
/// <param name="Summary">What there is to know, in lines of plain text.</param>
/// <param name="Updated">When it happened.</param>
/// <param name="Page">The page that tells more.</param>
/// <param name="Kind">Its kind, for programs.</param>
/// <param name="KindWords">Its kind, for people.</param>
public sealed record AtomEntry(string Id, string Title, string Summary, DateTimeOffset Updated, string Page, string Kind, string KindWords);
