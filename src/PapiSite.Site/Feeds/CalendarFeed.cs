using PapiSite.Model.Agencies;
using PapiSite.Model.Plans;

namespace PapiSite.Site.Feeds;

/// <summary>A calendar of days by which something must be done.</summary>
/// <param name="PageRoute">The page that it belongs to.</param>
/// <param name="Entries">What stands in it; made anew at each asking.</param>
public abstract record CalendarFeed(string PageRoute, IEnumerable<CalendarEntry> Entries) : Feed(PageRoute + "lich.ics", PageRoute);

/// <summary>The calendar of a plan: all of its tasks and duties to report.</summary>
public sealed record PlanCalendar(Plan Plan, IEnumerable<CalendarEntry> Entries) : CalendarFeed(Routes.Of(Plan), Entries);

/// <summary>The calendar of an agency: the tasks that it leads, itself or in a group, and the reports that it owes.</summary>
public sealed record AgencyCalendar(Agency Agency, IEnumerable<CalendarEntry> Entries) : CalendarFeed(Routes.Of(Agency), Entries);
