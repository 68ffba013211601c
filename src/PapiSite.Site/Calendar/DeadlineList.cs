using System.Collections.Immutable;
using PapiSite.Model.Plans;

namespace PapiSite.Site.Calendar;

/// <summary>The tasks at one place of the calendar, in the order in which they are listed.</summary>
public sealed record DeadlineSection(DueTime Time, ImmutableArray<PublishedTask> Tasks)
{
    /// <summary>The tasks of sections, each once.</summary>
    public static IEnumerable<PublishedTask> TasksOf(IEnumerable<DeadlineSection> sections) =>
        sections.SelectMany(s => s.Tasks).Distinct<PublishedTask>(ReferenceEqualityComparer.Instance);
}

/// <summary>A duty to report, with the times at which it falls due in what it is listed for.</summary>
public sealed record DutyTimes(Plan Plan, ReportingDuty Duty, ImmutableArray<Occurrence> Times);

/// <summary>What of a section stands on one page.</summary>
/// <param name="Section">The section.</param>
/// <param name="Tasks">Its tasks on this page.</param>
/// <param name="IsContinued">True where it began on a page before.</param>
public sealed record DeadlinePiece(DeadlineSection Section, ImmutableArray<PublishedTask> Tasks, bool IsContinued)
{
    /// <summary>True where a part of the section stands on another page.</summary>
    public bool IsCut => Tasks.Length < Section.Tasks.Length;
}

/// <summary>One page of a list.</summary>
public sealed record DeadlineSheet(DeadlineList List, int Number, ImmutableArray<DeadlinePiece> Pieces, ImmutableArray<DutyTimes> Reports)
{
    /// <summary>Its address.</summary>
    public string Route => List.RouteOf(Number);

    /// <summary>Its tasks, each once.</summary>
    public IEnumerable<PublishedTask> Tasks => DeadlineSection.TasksOf(Pieces.Select(p => p.Section with { Tasks = p.Tasks }));
}

/// <summary>A list of deadlines with an address. However long it is, its pages are not.</summary>
public sealed class DeadlineList
{
    /// <summary>Rows on a page.</summary>
    public const int RowsOnPage = 500;

    /// <summary>A list of sections and reports; sections without tasks are left out.</summary>
    public DeadlineList(string route, IEnumerable<DeadlineSection> sections, IEnumerable<DutyTimes> reports)
    {
        Route = route;
        Sections = [.. sections.Where(s => !s.Tasks.IsEmpty)];
        Reports = [.. reports];
        Count = DeadlineSection.TasksOf(Sections).Count();
        Sheets = Cut();
    }

    /// <summary>The address of its first page.</summary>
    public string Route { get; }

    /// <summary>What it lists.</summary>
    public ImmutableArray<DeadlineSection> Sections { get; }

    /// <summary>The duties to report that belong to it.</summary>
    public ImmutableArray<DutyTimes> Reports { get; }

    /// <summary>Its tasks, each counted once.</summary>
    public int Count { get; }

    /// <summary>Its pages; one at least.</summary>
    public ImmutableArray<DeadlineSheet> Sheets { get; }

    /// <summary>The address of a page, from 1.</summary>
    public string RouteOf(int number) => number == 1 ? Route : $"{Route}trang-{number}/";

    /// <summary>How many tasks stand at a place.</summary>
    public int CountAt(DueTime time) => Sections.FirstOrDefault(s => s.Time == time)?.Tasks.Length ?? 0;

    /// <summary>The address where the tasks of a place begin.</summary>
    public string RouteOf(DueTime time) => $"{Sheets.First(s => s.Pieces.Any(p => p.Section.Time == time)).Route}#{time.Anchor}";

    private ImmutableArray<DeadlineSheet> Cut()
    {
        var pages = new List<List<DeadlinePiece>> { new() };
        var room = RowsOnPage;
        foreach (var section in Sections)
        {
            for (var start = 0; start < section.Tasks.Length;)
            {
                if (room == 0)
                {
                    pages.Add([]);
                    room = RowsOnPage;
                }

                var taken = Math.Min(room, section.Tasks.Length - start);
                pages[^1].Add(new(section, section.Tasks.Slice(start, taken), start > 0));
                start += taken;
                room -= taken;
            }
        }

        var reports = Reports.Chunk(RowsOnPage).ToList();
        return [.. Enumerable.Range(0, Math.Max(pages.Count, reports.Count)).Select(i =>
            new DeadlineSheet(this, i + 1, i < pages.Count ? [.. pages[i]] : [], i < reports.Count ? [.. reports[i]] : []))];
    }
}
