using PapiSite.Model.Agencies;
using PapiSite.Model.Plans;
using PapiSite.Model.Reports;
using PapiSite.Site.Pages;

namespace PapiSite.Site.Feeds;

/// <summary>
/// The feeds of a publication: news of the site, of plans, of agencies and of deadlines that ended; calendars of plans and agencies.
/// </summary>
public sealed class SiteFeeds
{
    private readonly Publication _publication;
    private readonly Lazy<News> _news;
    private readonly Lazy<ILookup<Agency, (Plan Plan, int Duty)>> _dutiesOf;

    /// <summary>The feeds of a publication.</summary>
    public SiteFeeds(Publication publication)
    {
        ArgumentNullException.ThrowIfNull(publication);
        (_publication, _news, _dutiesOf) = (publication, new(() => new(publication)), new(DutiesByAgency));
    }

    /// <summary>Every feed.</summary>
    public IEnumerable<Feed> All
    {
        get
        {
            var content = _publication.Content;
            var ofPlans = content.Plans.SelectMany(p => new Feed?[] { NewsOf(p), CalendarOf(p) });
            var ofAgencies = content.Registry.Agencies.SelectMany(a => new Feed?[] { NewsOf(a), CalendarOf(a) });
            return new Feed?[] { SiteNews, DeadlineNews, _publication.Consultations.All.IsEmpty ? null : ConsultationNews }
                .Concat(ofPlans)
                .Concat(ofAgencies)
                .OfType<Feed>();
        }
    }

    /// <summary>The news of the whole site.</summary>
    public NewsFeed SiteNews => new SiteNews(_news.Value);

    /// <summary>The tasks whose deadline has ended.</summary>
    public NewsFeed DeadlineNews => new DeadlineNews(_news.Value);

    /// <summary>Drafts for comment.</summary>
    public NewsFeed ConsultationNews => new ConsultationNews(_news.Value);

    /// <summary>The news of a plan.</summary>
    public NewsFeed NewsOf(Plan plan) => new PlanNews(plan, _news.Value);

    /// <summary>The news of an agency; null where nothing gives it a task.</summary>
    public NewsFeed? NewsOf(Agency agency)
    {
        var groups = _publication.GroupsOf(agency);
        return groups.Prepend(agency).Any(a => _publication.TasksOf(a).Any) ? new AgencyNews(agency, groups, _news.Value) : null;
    }

    /// <summary>The calendar of a plan; null where it would be empty, which no calendar may be.</summary>
    public CalendarFeed? CalendarOf(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var duties = Enumerable.Range(0, plan.ReportingDuties.Length).Select(i => (plan, i));
        return Entries(_publication.TasksOf(plan), duties) is var entries && entries.Any() ? new PlanCalendar(plan, entries) : null;
    }

    /// <summary>The calendar of an agency; null where it would be empty.</summary>
    public CalendarFeed? CalendarOf(Agency agency)
    {
        ArgumentNullException.ThrowIfNull(agency);
        var tasks = _publication.GroupsOf(agency).Prepend(agency).SelectMany(a => _publication.TasksOf(a).In(Role.Lead)).Distinct();
        return Entries(tasks, _dutiesOf.Value[agency]) is var entries && entries.Any() ? new AgencyCalendar(agency, entries) : null;
    }

    /// <summary>The feeds that belong to a page, for those who look at it.</summary>
    public (NewsFeed? News, CalendarFeed? Calendar) Of(Page page) => page switch
    {
        HomePage => (SiteNews, null),
        DeadlinesPage => (DeadlineNews, null),
        ConsultationListPage => (ConsultationNews, null),
        PlanPage p => (NewsOf(p.Plan), CalendarOf(p.Plan)),
        AgencyPage p => (NewsOf(p.Agency), CalendarOf(p.Agency)),
        _ => (null, null),
    };

    private IEnumerable<CalendarEntry> Entries(IEnumerable<PublishedTask> tasks, IEnumerable<(Plan Plan, int Duty)> duties) =>
        tasks
            .SelectMany(t => CalendarEntries.Of(t, _publication))
            .Concat(duties.SelectMany(d => CalendarEntries.OfDuty(d.Plan, d.Duty, _publication)));

    /// <summary>A duty is in the calendars of those who owe it, and of the groups that it names.</summary>
    private ILookup<Agency, (Plan Plan, int Duty)> DutiesByAgency() =>
        (from plan in _publication.Content.Plans
         from duty in Enumerable.Range(0, plan.ReportingDuties.Length)
         let named = plan.ReportingDuties[duty].Agencies.Select(a => a.Agency).OfType<Agency>()
         from agency in Owing.In(plan.ReportingDuties[duty]).Concat(named).Distinct()
         select (agency, plan, duty)).ToLookup(d => d.agency, d => (d.plan, d.duty));
}
