using System.Collections.Immutable;

namespace PapiSite.Language.Values;

/// <summary>
/// A deadline, typed, with the words that the plan prints. <see cref="First"/> and <see cref="Last"/> are the days that it
/// covers, both included; a day named by "trước ngày" counts as covered, so that nobody is called late on it.
/// </summary>
public sealed record Deadline(DeadlineKind Kind) : Value
{
    /// <summary>The words as printed.</summary>
    public string Text { get; init; } = "";

    /// <summary>True where the source has lost the deadline; its kind is <see cref="DeadlineKind.None"/> then.</summary>
    public bool IsLost { get; init; }

    /// <summary>The first day covered, where the words tell.</summary>
    public DateOnly? First { get; init; }

    /// <summary>The last day covered, where the words tell.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>The days of the year covered, where the words name no year.</summary>
    public YearlessDays? Yearless { get; init; }

    /// <summary>How it recurs, for <see cref="DeadlineKind.Recurring"/>.</summary>
    public Recurrence? Recurrence { get; init; }

    /// <summary>The part of the year that a report is for, where the words name it: "Báo cáo năm: trước ngày 20/12 hàng năm".</summary>
    public YearPart? ReportFor { get; init; }

    /// <summary>The single deadlines, for <see cref="DeadlineKind.Several"/>.</summary>
    public ImmutableArray<Deadline> Parts { get; init; } = [];

    /// <summary>The single deadlines: the parts of several, else itself.</summary>
    public IEnumerable<Deadline> Singles => Kind == DeadlineKind.Several ? Parts : [this];

    /// <summary>
    /// True where there is a last day, after which it is past; what recurs or goes on is never past, nor are several of which one does.
    /// </summary>
    public bool IsDated => Last is not null && Kind is not (DeadlineKind.Recurring or DeadlineKind.Continuous) && Parts.All(p => p.IsDated);

    /// <summary>True where it lies before or after the years of a plan.</summary>
    public bool IsOutside(Period period) => Last < period.First || First > period.Last;

    /// <summary>
    /// The deadline within a plan: words without a year (<c>quý II</c>, <c>trước ngày 20/12</c>) mean the plan's year,
    /// where the plan is for one year only.
    /// </summary>
    public Deadline Within(Period? period)
    {
        if (Kind == DeadlineKind.Several) return Combined([.. Parts.Select(p => p.Within(period))]) with { Text = Text };
        if (Yearless is not { } days || period is null || period.FirstYear != period.LastYear) return this;
        // 29/2 of a year that has none: a deadline is never guessed.
        if (IsMissingIn(period)) return this;
        return this with { First = days.FirstIn(period.FirstYear), Last = days.LastIn(period.FirstYear) };
    }

    /// <summary>True for a day without a year (<c>trước ngày 29/2</c>) that the one year of a plan does not have.</summary>
    public bool IsMissingIn(Period? period) =>
        Kind == DeadlineKind.Date && Yearless is { } days && period is not null && period.FirstYear == period.LastYear
        && !Dates.Exists(days.LastDay, days.LastMonth, period.FirstYear);

    /// <summary>Several deadlines as one: from the first day of any to the last day of all.</summary>
    public static Deadline Combined(ImmutableArray<Deadline> parts) => new(DeadlineKind.Several)
    {
        Parts = parts,
        First = parts.Min(p => p.First),
        Last = parts.All(p => p.Last is not null) ? parts.Max(p => p.Last) : null,
    };

    /// <inheritdoc/>
    public bool Equals(Deadline? other) =>
        other is not null
        && Kind == other.Kind
        && IsLost == other.IsLost
        && Text == other.Text
        && First == other.First
        && Last == other.Last
        && Yearless == other.Yearless
        && Recurrence == other.Recurrence
        && ReportFor == other.ReportFor
        && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Text, First, Last);
}

/// <summary>Days of any year, from the first of a month (or a day) to a day; the last day of February follows the year.</summary>
public readonly record struct YearlessDays(int FirstMonth, int FirstDay, int LastMonth, int LastDay)
{
    /// <summary>Whole months.</summary>
    public static YearlessDays Months(int first, int last) => new(first, 1, last, 31);

    /// <summary>The first day in a year.</summary>
    public DateOnly FirstIn(int year) => DayIn(year, FirstMonth, FirstDay);

    /// <summary>The last day in a year.</summary>
    public DateOnly LastIn(int year) => DayIn(year, LastMonth, LastDay);

    /// <summary>A day of a month in a year; one that the month lacks is its last.</summary>
    internal static DateOnly DayIn(int year, int month, int day) =>
        new(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));
}
