using System.Buffers;
using PapiSite.Site.Feeds;
using PapiSite.Site.Pages;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Feeds;

/// <summary>Puts feeds into words.</summary>
public static class FeedRenderer
{
    /// <summary>Writes a feed in a language.</summary>
    public static void Render(Feed feed, PageFrame frame, InterfaceTexts t, IBufferWriter<byte> output)
    {
        switch (feed)
        {
            case NewsFeed news:
                AtomOf(news, frame, t).Write(output);
                break;
            case CalendarFeed calendar:
                CalendarOf(calendar, frame, t).Write(output);
                break;
            default:
                throw new ArgumentException($"The theme has no words for {feed.GetType().Name}.", nameof(feed));
        }
    }

    /// <summary>The title of a feed, as plain text.</summary>
    public static string TitleOf(Feed feed, PageFrame frame, InterfaceTexts t) => feed switch
    {
        DeadlineNews => t.DeadlineNews,
        ConsultationNews => t.ConsultationNews,
        PlanNews news => t.NewsOf(PlanLabel.Long(news.Plan, t).Text),
        AgencyNews news => t.NewsOf(AgencyTitle.Of(news.Agency, t)),
        PlanCalendar calendar => t.CalendarOf(PlanLabel.Long(calendar.Plan, t).Text),
        AgencyCalendar calendar => t.CalendarOf(AgencyTitle.Of(calendar.Agency, t)),
        _ => t.NewsOf(frame.Publication.Content.Settings.Name),
    };

    private static AtomFeed AtomOf(NewsFeed feed, PageFrame frame, InterfaceTexts t)
    {
        var (settings, items, addresses) = (frame.Publication.Content.Settings, feed.Items, new FeedAddresses(frame));
        // One without entries is as old as the site's newest, so that it is the same file day after day.
        var updated = items.Concat(feed.News.Newest).Select(i => (DateTimeOffset?)i.Updated).FirstOrDefault()
            ?? NewsItem.BeginningOf(frame.Publication.AsOf);
        return new(
            addresses.IdOf(feed.Route),
            feed is SiteNews ? TitleOf(feed, frame, t) : $"{TitleOf(feed, frame, t)} | {settings.Name}",
            t.NewsLead(News.MostItems),
            t.Language.Code,
            settings.Publisher ?? settings.Name,
            addresses.LinkOf(feed.Route),
            addresses.LinkOf(feed.PageRoute),
            updated
        )
        {
            Entries = items.Select(i => NewsWords.EntryOf(i, addresses, t)),
        };
    }

    private static CalendarFile CalendarOf(CalendarFeed feed, PageFrame frame, InterfaceTexts t)
    {
        var addresses = new FeedAddresses(frame);
        return new(
            TitleOf(feed, frame, t),
            t.CalendarLead(frame.Publication.Content.Settings.Name),
            t.Language.Code,
            feed.Entries.Select(e => CalendarWords.ComponentOf(e, addresses, t))
        );
    }
}
