using System.Collections.Immutable;
using PapiSite.Model.Agencies;
using PapiSite.Model.Plans;

namespace PapiSite.Site.Feeds;

/// <summary>A feed of news.</summary>
/// <param name="Name">The name of its file.</param>
/// <param name="PageRoute">The page that it belongs to.</param>
/// <param name="News">All news.</param>
public abstract record NewsFeed(string Name, string PageRoute, News News) : Feed(PageRoute + Name, PageRoute)
{
    /// <summary>The name of most feeds' files.</summary>
    public const string UsualName = "atom.xml";

    /// <summary>What it tells, the newest first.</summary>
    public abstract ImmutableArray<NewsItem> Items { get; }
}

/// <summary>The news of the whole site.</summary>
public sealed record SiteNews(News News) : NewsFeed(UsualName, Routes.Home, News)
{
    /// <inheritdoc/>
    public override ImmutableArray<NewsItem> Items => News.Newest;
}

/// <summary>
/// The tasks whose last day is over and that nobody has reported as completed; where reports are collected, also those that are overdue.
/// </summary>
public sealed record DeadlineNews(News News) : NewsFeed("het-thoi-han.xml", Routes.Deadlines, News)
{
    /// <inheritdoc/>
    public override ImmutableArray<NewsItem> Items => News.Of<DeadlineEnded>();
}

/// <summary>Drafts that are open for comment, and comments answered.</summary>
public sealed record ConsultationNews(News News) : NewsFeed(UsualName, Routes.Consultations, News)
{
    /// <inheritdoc/>
    public override ImmutableArray<NewsItem> Items => News.Of<ConsultationItem>();
}

/// <summary>The news of a plan.</summary>
public sealed record PlanNews(Plan Plan, News News) : NewsFeed(UsualName, Routes.Of(Plan), News)
{
    /// <inheritdoc/>
    public override ImmutableArray<NewsItem> Items => News.Of(Plan);
}

/// <summary>The news of an agency and of the groups through which it has tasks.</summary>
public sealed record AgencyNews(Agency Agency, ImmutableArray<Agency> Groups, News News) : NewsFeed(UsualName, Routes.Of(Agency), News)
{
    /// <inheritdoc/>
    public override ImmutableArray<NewsItem> Items => News.Of([Agency, .. Groups]);
}
