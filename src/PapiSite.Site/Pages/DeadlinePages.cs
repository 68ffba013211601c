using PapiSite.Site.Calendar;
using PapiSite.Site.Views;

namespace PapiSite.Site.Pages;

/// <summary>All deadlines at a glance: what is past, what is due now, and where the rest is.</summary>
public sealed record DeadlinesPage(DeadlineCalendar Calendar) : Page(Routes.Deadlines)
{
    internal override bool SpeaksOfDay => true;

    internal override IEnumerable<string>? Names => [];

    internal override PageView ViewIn(ViewScope scope) => DeadlinesView.Of(this, scope);

    internal override PageHead HeadIn(ViewScope scope) => PageHead.Of(this, scope);
}

/// <summary>The deadlines of a year; a long list goes on over more pages.</summary>
public sealed record DeadlineYearPage(DeadlineCalendar Calendar, CalendarYear Year, DeadlineSheet Sheet) : Page(Sheet.Route)
{
    internal override bool SpeaksOfDay => true;

    internal override IEnumerable<string>? Names => [];

    internal override PageView ViewIn(ViewScope scope) => DeadlineYearView.Of(this, scope);

    internal override PageHead HeadIn(ViewScope scope) => PageHead.Of(this, scope);
}

/// <summary>The deadlines of a quarter; a long list goes on over more pages.</summary>
public sealed record DeadlineQuarterPage(DeadlineCalendar Calendar, CalendarQuarter Quarter, DeadlineSheet Sheet) : Page(Sheet.Route)
{
    internal override bool SpeaksOfDay => true;

    internal override IEnumerable<string>? Names => [];

    internal override PageView ViewIn(ViewScope scope) => DeadlineQuarterView.Of(this, scope);

    internal override PageHead HeadIn(ViewScope scope) => PageHead.Of(this, scope);
}

/// <summary>The deadlines of a kind that has no day; a long list goes on over more pages.</summary>
public sealed record OpenDeadlinesPage(DeadlineCalendar Calendar, DueKind Kind, DeadlineSheet Sheet) : Page(Sheet.Route)
{
    internal override bool SpeaksOfDay => true;

    internal override IEnumerable<string>? Names => [];

    internal override PageView ViewIn(ViewScope scope) => OpenDeadlinesView.Of(this, scope);

    internal override PageHead HeadIn(ViewScope scope) => PageHead.Of(this, scope);
}
