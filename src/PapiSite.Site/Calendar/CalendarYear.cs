using System.Collections.Immutable;

namespace PapiSite.Site.Calendar;

/// <summary>A quarter of a year: what ends in it; in the last, also what the year as a whole and several years end with.</summary>
public sealed record CalendarQuarter(int Year, int Number, DeadlineList List)
{
    /// <summary>True where there is something to list, and so a page.</summary>
    public bool HasPage => !List.Sections.IsEmpty || !List.Reports.IsEmpty;

    /// <summary>The first day.</summary>
    public DateOnly First => new(Year, Number * 3 - 2, 1);

    /// <summary>The last day.</summary>
    public DateOnly Last => First.AddMonths(3).AddDays(-1);

    /// <summary>The tasks whose deadline names the quarter, a month or a day of it, each once.</summary>
    public IEnumerable<PublishedTask> OwnTasks =>
        DeadlineSection.TasksOf(List.Sections.Where(s => s.Time.Kind is DueKind.Quarter or DueKind.Month));

    /// <summary>How many they are.</summary>
    public int Count => OwnTasks.Count();
}

/// <summary>A year: its quarters, and the list of what is due by the year as a whole.</summary>
public sealed record CalendarYear(int Year, DeadlineList List, ImmutableArray<CalendarQuarter> Quarters)
{
    /// <summary>The tasks that end in it, each once.</summary>
    public IEnumerable<PublishedTask> Tasks => DeadlineSection.TasksOf(Quarters.SelectMany(q => q.List.Sections));

    /// <summary>The tasks whose deadline is this year as a whole.</summary>
    public int WholeYearCount => List.CountAt(new(DueKind.WholeYear, Year));

    /// <summary>The tasks whose deadline runs over several years and ends with this one.</summary>
    public int ManyYearsCount => Quarters[^1].List.CountAt(new(DueKind.ManyYears, Year));
}
