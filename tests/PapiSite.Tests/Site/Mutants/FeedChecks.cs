using System.Text;
using System.Xml;
using System.Xml.Linq;
using PapiSite.Tests.Site.Feeds;

namespace PapiSite.Tests.Site.Mutants;

/// <summary>News and calendars are what their formats ask for; each entry stands for one thing and leads to it.</summary>
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
            CheckLines(path, Encoding.UTF8.GetString(bytes));
            CheckComponents(path, Encoding.UTF8.GetString(bytes), site);
            if (isThorough) Assert.Equal(0, ReadCalendar.Of(bytes).BareBreaks);
        }
    }

    private static void CheckNews(string path, byte[] bytes, MutantSite site)
    {
        using var reader = XmlReader.Create(new MemoryStream(bytes), new() { DtdProcessing = DtdProcessing.Prohibit });
        var feed = XDocument.Load(reader).Root!;
        var ids = feed.Descendants(Atom + "id").Select(id => id.Value).ToList();
        var areApart = ids.Distinct(StringComparer.Ordinal).Count() == ids.Count;
        MutantFault.Unless(areApart, "two entries of one id", () => $"{path}: {string.Join(' ', ids)}");
        var odd = ids.Find(id => !Uri.TryCreate(id, UriKind.Absolute, out _));
        MutantFault.Unless(odd is null, "an id that is no URI", () => $"{path}: {odd}");
        foreach (var link in feed.Descendants(Atom + "link").Select(l => l.Attribute("href")!.Value))
            MutantFault.Unless(site.IsOwn(link) && site.Leads(link, path), "news that lead nowhere", () => $"{path}: {link}");
        foreach (var entry in feed.Elements(Atom + "entry"))
        {
            DateTimeOffset Time(string name) => (DateTimeOffset)entry.Element(Atom + name)!;
            MutantFault.Unless(Time("published") <= Time("updated"), "news changed before they were", () => $"{path}: {entry}");
            MutantFault.Unless(entry.Element(Atom + "title")!.Value.Trim().Length > 0, "news without a title", () => $"{path}: {entry}");
        }
    }

    private static void CheckLines(string path, string text)
    {
        MutantFault.Unless(text.EndsWith("END:VCALENDAR\r\n", StringComparison.Ordinal), "a calendar that breaks off", () => path);
        foreach (var line in text.Split("\r\n"))
        {
            MutantFault.Unless(Encoding.UTF8.GetByteCount(line) <= MostOctets, "a line of more than 75 octets", () => $"{path}: {line}");
            var isText = !line.Any(char.IsControl) && !line.Contains('\uFFFD', StringComparison.Ordinal);
            MutantFault.Unless(isText, "a control character in a calendar", () => $"{path}: {line}");
        }
    }

    private static void CheckComponents(string path, string text, MutantSite site)
    {
        var (open, uids) = (new Stack<string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var line in text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = (line.Split(':', ';')[0], line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]);
            void Unless(bool isSo, string kind) => MutantFault.Unless(isSo, kind, () => $"{path}: {line}");
            var isName = name.Length > 0 && name.Length < line.Length && name.All(c => char.IsAsciiLetterUpper(c) || c == '-');
            Unless(isName, "a line that is no property");
            if (name == "BEGIN") open.Push(value);
            if (name == "END") Unless(open.TryPop(out var begun) && begun == value, "an end without a beginning");
            if (name == "UID") Unless(uids.Add(value), "two components of one UID");
            if (name == "URL") Unless(site.IsOwn(value) && site.Leads(value, path), "a date that leads nowhere");
        }

        MutantFault.Unless(open.Count == 0, "a component without an end", () => path);
    }
}
