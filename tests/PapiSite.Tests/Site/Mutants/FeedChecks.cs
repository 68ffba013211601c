using System.Text;
using System.Xml;
using System.Xml.Linq;
using PapiSite.Tests.Site.Feeds;

namespace PapiSite.Tests.Site.Mutants;

/// <summary>News and calendars are what their formats ask for, each entry stands for one thing and leads to it.</summary>
internal static class FeedChecks
{
    private const int MostOctets = 75;

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Checks the feeds of a site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="isThorough">True to have calendars read by a program of another house too, which takes long.</param>
    public static void Check(MutantSite site, bool isThorough)
    {
        foreach (var (path, bytes) in site.Files.Where(f => !f.Key.StartsWith("tep/", StringComparison.Ordinal)))
        {
            if (path.EndsWith(".xml", StringComparison.Ordinal)) CheckNews(path, bytes, site);
            if (!path.EndsWith(".ics", StringComparison.Ordinal)) continue;
            CheckCalendar(path, bytes, site);
            if (isThorough) Assert.Equal(0, ReadCalendar.Of(bytes).BareBreaks);
        }
    }

    private static void CheckNews(string path, byte[] bytes, MutantSite site)
    {
        using var reader = XmlReader.Create(new MemoryStream(bytes), new() { DtdProcessing = DtdProcessing.Prohibit });
        var feed = XDocument.Load(reader).Root!;
        var ids = feed.Elements(Atom + "entry").Select(e => e.Element(Atom + "id")!.Value).Prepend(feed.Element(Atom + "id")!.Value).ToList();
        MutantFault.Unless(ids.Distinct(StringComparer.Ordinal).Count() == ids.Count, "two entries of one id", () => $"{path}: {string.Join(' ', ids)}");
        foreach (var id in ids) MutantFault.Unless(Uri.TryCreate(id, UriKind.Absolute, out _), "an id that is no URI", () => $"{path}: {id}");
        foreach (var link in feed.Descendants(Atom + "link").Select(l => l.Attribute("href")!.Value))
            MutantFault.Unless(site.IsOwn(link) && site.Leads(link, path), "news that lead nowhere", () => $"{path}: {link}");
        foreach (var entry in feed.Elements(Atom + "entry"))
        {
            MutantFault.Unless(entry.Element(Atom + "title")!.Value.Trim().Length > 0, "news without a title", () => $"{path}: {entry}");
            var (published, updated) = ((DateTimeOffset)entry.Element(Atom + "published")!, (DateTimeOffset)entry.Element(Atom + "updated")!);
            MutantFault.Unless(published <= updated, "news changed before they were", () => $"{path}: {entry}");
        }
    }

    private static void CheckCalendar(string path, byte[] bytes, MutantSite site)
    {
        var text = Encoding.UTF8.GetString(bytes);
        MutantFault.Unless(text.EndsWith("END:VCALENDAR\r\n", StringComparison.Ordinal), "a calendar that breaks off", () => path);
        var lines = text.Split("\r\n");
        foreach (var line in lines)
        {
            MutantFault.Unless(Encoding.UTF8.GetByteCount(line) <= MostOctets, "a line of more than 75 octets", () => $"{path}: {line}");
            MutantFault.Unless(!line.Any(char.IsControl) && !line.Contains('\uFFFD', StringComparison.Ordinal), "a control character in a calendar", () => $"{path}: {line}");
        }

        var (open, uids) = (new Stack<string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var line in text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = (line.Split(':', ';')[0], line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]);
            MutantFault.Unless(name.Length > 0 && name.All(c => char.IsAsciiLetterUpper(c) || c == '-') && line.Contains(':', StringComparison.Ordinal), "a line that is no property", () => $"{path}: {line}");
            if (name == "BEGIN") open.Push(value);
            if (name == "END") MutantFault.Unless(open.TryPop(out var begun) && begun == value, "an end without a beginning", () => $"{path}: {line}");
            if (name == "UID") MutantFault.Unless(uids.Add(value), "two components of one UID", () => $"{path}: {value}");
            if (name == "URL" && site.Settings.BaseAddress is not null) MutantFault.Unless(site.IsOwn(value) && site.Leads(value, path), "a date that leads nowhere", () => $"{path}: {value}");
        }

        MutantFault.Unless(open.Count == 0, "a component without an end", () => path);
    }
}
