using System.Collections.Immutable;

namespace PapiSite.Language.Values;

/// <summary>
/// A deadline, typed, with the words that the plan prints. <see cref="First"/> and <see cref="Last"/> are the days that it
/// covers, both included. One rule holds for "trước": the last day is the last on which nobody may be called late, by any reading. So a
/// day that is named counts; of a month, quarter or year it is the day before.
/// </summary>
public sealed record Deadline(DeadlineKind Kind) : Value
{
    /// <summary>The words as printed.</summary>
    public string Text { get; init; } = "";

    /// <summary>True where the source has lost the deadline; its kind is <see cref="DeadlineKind.None"/> then.</summary>
    public bool IsLost { get; init; }

    /// <summary>The first day covered, where the words tell; of what recurs or goes on, the day from which it does.</summary>
    public DateOnly? First { get; init; }

    /// <summary>The last day covered, where the words tell; of what recurs or goes on, the day until which it does.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>
    /// What its words say beside the time: the name of a milestone ("dự thảo" of "quý II (dự thảo)"), whom it is for, a condition; or null.
    /// </summary>
    public string? Note { get; init; }

    /// <summary>The side on which the words tell no day, where they name one: "đến tháng 6", "từ tháng 6".</summary>
    public OpenSide Open { get; init; }

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

    /// <summary>True for one deadline that is stated.</summary>
    internal bool IsSingle => Kind is not (DeadlineKind.None or DeadlineKind.Several);

    /// <summary>
    /// True where there is a last day, after which it is past; what recurs or goes on is never past. Of several it is enough that one has
    /// a last day: whatever else goes on, that one is past then.
    /// </summary>
    public bool IsDated => LastDue is not null;

    /// <summary>The last day after which something is past; of several, the last of those that have one.</summary>
    public DateOnly? LastDue => Kind switch
    {
        DeadlineKind.Recurring or DeadlineKind.Continuous => null,
        _ => Last,
    };

    /// <summary>True for a day, month, quarter or part of a year of which the year is neither told nor known from the plan.</summary>
    public bool LacksYear => Yearless is not null && First is null && Last is null
        && Kind is not (DeadlineKind.Recurring or DeadlineKind.Continuous);

    /// <summary>True where it lies before or after the years of a plan.</summary>
    public bool IsOutside(Period period) => Last < period.First || First > period.LastInSight;

    /// <summary>What recurs or goes on, in the years of another deadline; as it is, where there is none.</summary>
    internal Deadline InYearsOf(Deadline? years)
    {
        if (years is null) return this;
        if (Kind == DeadlineKind.Several) return Combined([.. Parts.Select(p => p.InYearsOf(years))]) with { Text = Text };
        return this with { First = years.First, Last = years.Last, Yearless = years.Yearless, Open = years.Open };
    }

    /// <summary>
    /// The deadline within a plan: words without a year (<c>quý II</c>, <c>trước ngày 20/12</c>) mean the plan's year,
    /// where the plan is for one year only.
    /// </summary>
    public Deadline Within(Period? period)
    {
        if (Kind == DeadlineKind.Several) return Combined([.. Parts.Select(p => p.Within(period))]) with { Text = Text };
        if (Yearless is not { } days || period?.OnlyYear is not { } year) return this;
        // 29/2 of a year that has none: a deadline is never guessed.
        if (IsMissingIn(period)) return this;
        return this with
        {
            First = Open == OpenSide.Beginning ? null : days.FirstIn(year),
            Last = Open == OpenSide.End ? null : days.LastIn(year),
        };
    }

    /// <summary>True for a day without a year (<c>trước ngày 29/2</c>) that the one year of a plan does not have.</summary>
    public bool IsMissingIn(Period? period) =>
        Kind == DeadlineKind.Date && Yearless is { } days && period?.OnlyYear is { } year
        && !Dates.Exists(days.LastDay, days.LastMonth, year);

    /// <summary>Several deadlines as one: from the first day of any to the last day of those that have one.</summary>
    public static Deadline Combined(ImmutableArray<Deadline> parts) => new(DeadlineKind.Several)
    {
        Parts = parts,
        First = parts.Min(p => p.First),
        Last = parts.Max(p => p.LastDue),
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
        && Note == other.Note
        && Open == other.Open
        && Recurrence == other.Recurrence
        && ReportFor == other.ReportFor
        && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Text, First, Last);
}

/// <summary>The side of a deadline on which no day is told.</summary>
public enum OpenSide
{
    /// <summary>Neither.</summary>
    None,

    /// <summary>Its beginning: <c>đến tháng 6</c>.</summary>
    Beginning,

    /// <summary>Its end: <c>từ tháng 6</c>.</summary>
    End,
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
