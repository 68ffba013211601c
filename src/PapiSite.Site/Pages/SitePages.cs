using System.Collections.Immutable;
using PapiSite.Model;
using PapiSite.Model.Agencies;
using PapiSite.Model.Site;
using PapiSite.Site.Calendar;

namespace PapiSite.Site.Pages;

/// <summary>Lists the pages of a publication.</summary>
public static class SitePages
{
    /// <summary>Every page.</summary>
    public static IEnumerable<Page> Of(Publication publication)
    {
        ArgumentNullException.ThrowIfNull(publication);
        var content = publication.Content;
        List<Page> pages =
        [
            new HomePage(),
            new PlanListPage(),
            new AgencyListPage(),
            new IndexSetListPage(),
            new SearchPage(),
            new DataPage(),
            new NotFoundPage(),
            .. content.Plans.Select(p => new PlanPage(p)),
            .. Tasks(publication),
            .. Agencies(content),
            .. PlacePages.Of(publication.Places),
            .. content.IndexSets.Select(s => new IndexSetPage(s)),
            .. content.IndexSets.SelectMany(s => s.Dimensions.Select(d => new DimensionPage(s, d))),
            .. DocumentPages.Of(publication.Documents),
            new ComparisonListPage(), .. publication.Pairs.All.Select(p => new ComparisonPage(p)),
            .. Deadlines(new DeadlineCalendar(publication)),
            .. Reports(publication),
            .. ConsultationPages.Of(publication.Consultations),
            .. QuestionPages.Of(publication.Questions),
            .. content.Pages.Select(p => Prose(p, content.Pages)),
            .. content.Manual.Select(p => Prose(p, content.Manual)),
            .. Manual(content),
            .. ChangePages.Of(publication.Changes),
        ];
        pages.AddRange(ChangePages.Old(publication.Changes, pages.Select(p => p.Route).ToHashSet(StringComparer.Ordinal)));
        return pages;
    }

    private static IEnumerable<Page> Tasks(Publication publication)
    {
        var tasks = publication.Tasks;
        for (var i = 0; i < tasks.Length; i++)
        {
            var before = i > 0 && ReferenceEquals(tasks[i - 1].Plan, tasks[i].Plan) ? tasks[i - 1] : null;
            var after = i + 1 < tasks.Length && ReferenceEquals(tasks[i + 1].Plan, tasks[i].Plan) ? tasks[i + 1] : null;
            yield return new TaskPage(tasks[i], before, after);
        }
    }

    private static IEnumerable<Page> Agencies(SiteContent content)
    {
        var agencies = content.Registry.Agencies;
        foreach (var agency in agencies) yield return new AgencyPage(agency);
        // A body of the whole country has the address that its kind would have; a place's id can be no kind.
        var taken = agencies.Where(a => a.Place is null).Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var kind in agencies.Where(a => a.Place is not null).GroupBy(a => a.KindId, StringComparer.Ordinal))
        {
            if (!taken.Contains(kind.Key)) yield return new AgencyKindPage(kind.Key, [.. kind]);
        }
    }

    private static IEnumerable<Page> Deadlines(DeadlineCalendar calendar) =>
    [
        new DeadlinesPage(calendar),
        .. calendar.Years.SelectMany(y => y.List.Sheets.Select(s => new DeadlineYearPage(calendar, y, s))),
        .. calendar.Quarters.SelectMany(q => q.List.Sheets.Select(s => new DeadlineQuarterPage(calendar, q, s))),
        .. calendar.OpenLists.SelectMany(o => o.List.Sheets.Select(s => new OpenDeadlinesPage(calendar, o.Kind, s))),
    ];

    private static IEnumerable<Page> Reports(Publication publication) => !publication.TellsOfReports
        ? []
        :
        [
            new ReportListPage(),
            .. publication.Periods.Select(p => new ReportPeriodPage(p)),
            .. publication.Periods.SelectMany(p => p.Plans.Where(r => !r.Made.IsEmpty).Select(r => new PlanReportPage(r))),
        ];

    private static ProsePage Prose(ContentPage page, ImmutableArray<ContentPage> all) => new(
        page,
        [.. all.Where(p => page.Path.StartsWith(p.Path + "/", StringComparison.Ordinal)).OrderBy(p => p.Path.Length)],
        [.. all.Where(p => p.Path.StartsWith(page.Path + "/", StringComparison.Ordinal))]);

    /// <summary>The codes' pages belong to the manual: a site without the manual has none.</summary>
    private static IEnumerable<Page> Manual(SiteContent content) =>
        content.HasManual
            ? [new CodeListPage(), .. DiagnosticCatalog.All.Select(d => new CodePage(d))]
            : [];
}
