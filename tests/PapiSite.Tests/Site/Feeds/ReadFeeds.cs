using System.Collections.Immutable;
using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;

namespace PapiSite.Tests.Site.Feeds;

/// <summary>What the readers of other houses find in the feeds of a site, by path: .NET's own for Atom, Ical.Net for iCalendar.</summary>
internal sealed record ReadFeeds(
    ImmutableSortedDictionary<string, ReadNews> Feeds,
    ImmutableSortedDictionary<string, ReadCalendar> Calendars
)
{
    /// <summary>The years over which what recurs is expanded: more than two of every plan that the tests read.</summary>
    public const int FirstYear = 2020, LastYear = 2028;

    private static readonly Dictionary<FeedSite, Lazy<ReadFeeds>> All = FeedSite.All.ToDictionary(
        s => s,
        s => new Lazy<ReadFeeds>(() => Of(s.Rendered))
    );

    /// <summary>What was found of one of the sites.</summary>
    public static ReadFeeds Of(FeedSite site) => All[site].Value;

    /// <summary>What is found in the feeds of a site.</summary>
    public static ReadFeeds Of(RenderedSite site) => new(Under(site, ".xml", NewsOf), Under(site, ".ics", ReadCalendar.Of));

    private static ImmutableSortedDictionary<string, T> Under<T>(RenderedSite site, string suffix, Func<byte[], T> read) =>
        site
            .Files.Where(f => f.Key.EndsWith(suffix, StringComparison.Ordinal))
            .ToImmutableSortedDictionary(f => f.Key, f => read(f.Value), StringComparer.Ordinal);

    private static ReadNews NewsOf(byte[] content)
    {
        using var reader = XmlReader.Create(
            new StringReader(Encoding.UTF8.GetString(content)),
            new() { DtdProcessing = DtdProcessing.Prohibit }
        );
        var format = new Atom10FeedFormatter();
        Assert.True(format.CanRead(reader));
        format.ReadFrom(reader);
        var feed = format.Feed;
        return new(feed.Language, feed.Id, feed.Title.Text, feed.LastUpdatedTime, [.. feed.Items.Select(EntryOf)]);
    }

    private static ReadEntry EntryOf(SyndicationItem item) =>
        new(
            item.Id,
            item.Title.Text,
            item.PublishDate,
            item.LastUpdatedTime,
            Assert.Single(item.Links).Uri.OriginalString,
            item.Summary.Text,
            Assert.Single(item.Categories).Name
        );
}

/// <summary>A feed of news as read.</summary>
internal sealed record ReadNews(string Language, string Id, string Title, DateTimeOffset Updated, ImmutableArray<ReadEntry> Entries);

/// <summary>An entry of news as read.</summary>
internal sealed record ReadEntry(
    string Id,
    string Title,
    DateTimeOffset Published,
    DateTimeOffset Updated,
    string Link,
    string Summary,
    string Kind
);
