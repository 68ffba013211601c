using PapiSite.Language.Values;

namespace PapiSite.Site.Calendar;

/// <summary>What a deadline's words say of time.</summary>
public enum DueKind
{
    /// <summary>A quarter.</summary>
    Quarter,

    /// <summary>A month, or a day of it.</summary>
    Month,

    /// <summary>A year, so that its last day counts.</summary>
    WholeYear,

    /// <summary>Several years, of which the last counts.</summary>
    ManyYears,

    /// <summary>Again and again.</summary>
    Recurring,

    /// <summary>At all times.</summary>
    Continuous,

    /// <summary>From a year, or from a time in it, on, without an end.</summary>
    FromYear,

    /// <summary>Bound to an event.</summary>
    Conditional,

    /// <summary>Nothing.</summary>
    NotStated,

    /// <summary>What the source has lost.</summary>
    Lost,

    /// <summary>A day, month or quarter of a year that is not told.</summary>
    WithoutYear,

    /// <summary>Words that are kept as they are printed.</summary>
    Words,
}

/// <summary>
/// The place in the calendar where a single deadline stands: that in which it ends. A deadline that names several has a place
/// for each.
/// </summary>
/// <param name="Kind">What its words say of time.</param>
/// <param name="Year">The year in which it ends, or from which it runs; 0 where it has none.</param>
/// <param name="Number">The quarter, the month, or the interval of what recurs; else 0.</param>
/// <param name="Step">How many intervals lie between two times of what recurs.</param>
public readonly record struct DueTime(DueKind Kind, int Year = 0, int Number = 0, int Step = 1)
{
    /// <summary>The place of a single deadline; of none, where nothing is stated.</summary>
    public static DueTime Of(Deadline? single) => single switch
    {
        { IsLost: true } => new(DueKind.Lost),
        null or { Kind: DeadlineKind.None } => new(DueKind.NotStated),
        { Recurrence: { } recurrence } => new(DueKind.Recurring, 0, (int)recurrence.Every, recurrence.Step),
        { Kind: DeadlineKind.Continuous } => new(DueKind.Continuous),
        { Kind: DeadlineKind.Conditional } => new(DueKind.Conditional),
        { Kind: DeadlineKind.FromYear or DeadlineKind.From, First: { } first } => new(DueKind.FromYear, first.Year),
        { Kind: DeadlineKind.Words } => new(DueKind.Words),
        { Last: { } last } => Ending(single, last),
        _ => new(DueKind.WithoutYear),
    };

    /// <summary>The places of a task, each once.</summary>
    public static IEnumerable<DueTime> Of(PublishedTask task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return task.Task.Deadline is { } deadline ? deadline.Singles.Select(Of).Distinct() : [Of((Deadline?)null)];
    }

    /// <summary>True where it ends on a day that is told.</summary>
    public bool IsDated => Kind is DueKind.Quarter or DueKind.Month or DueKind.WholeYear or DueKind.ManyYears;

    /// <summary>The quarter in which it ends.</summary>
    public int Quarter => Kind switch
    {
        DueKind.Quarter => Number,
        DueKind.Month => QuarterOf(Number),
        _ => 4,
    };

    /// <summary>Its address inside a page.</summary>
    public string Anchor => Kind switch
    {
        DueKind.Quarter => "ca-quy",
        DueKind.Month => $"thang-{Number}",
        DueKind.WholeYear => "ca-nam",
        DueKind.ManyYears => "nhieu-nam",
        DueKind.Recurring when Step > 1 => $"{Step}-{UnitAnchor}-mot-lan",
        DueKind.Recurring => (RecurrenceInterval)Number switch
        {
            RecurrenceInterval.Day => "hang-ngay",
            RecurrenceInterval.Week => "hang-tuan",
            RecurrenceInterval.Month => "hang-thang",
            RecurrenceInterval.Quarter => "hang-quy",
            RecurrenceInterval.HalfYear => "nua-nam",
            _ => "hang-nam",
        },
        DueKind.Continuous => "thuong-xuyen",
        DueKind.FromYear => $"tu-nam-{Year}",
        DueKind.Conditional => "theo-dieu-kien",
        DueKind.NotStated => "khong-neu",
        DueKind.Lost => "bi-mat",
        DueKind.Words => "chi-co-loi",
        _ => "khong-ghi-nam",
    };

    private string UnitAnchor => (RecurrenceInterval)Number switch
    {
        RecurrenceInterval.Day => "ngay",
        RecurrenceInterval.Week => "tuan",
        RecurrenceInterval.Month => "thang",
        RecurrenceInterval.Quarter => "quy",
        RecurrenceInterval.HalfYear => "nua-nam",
        _ => "nam",
    };

    /// <summary>The quarter of a month, both from 1.</summary>
    public static int QuarterOf(int month) => (month + 2) / 3;

    /// <summary>True where whole years end; a span that ends in the midst of one is due in its month.</summary>
    private static bool IsOverYears(Deadline single, DateOnly last) =>
        single.First?.Year != last.Year && (single.Kind == DeadlineKind.Years || last is { Month: 12, Day: 31 });

    private static DueTime Ending(Deadline single, DateOnly last) => single.Kind switch
    {
        DeadlineKind.Years or DeadlineKind.Span when IsOverYears(single, last) => new(DueKind.ManyYears, last.Year),
        DeadlineKind.Year or DeadlineKind.Years => new(DueKind.WholeYear, last.Year),
        DeadlineKind.Quarter => new(DueKind.Quarter, last.Year, QuarterOf(last.Month)),
        _ => new(DueKind.Month, last.Year, last.Month),
    };
}
