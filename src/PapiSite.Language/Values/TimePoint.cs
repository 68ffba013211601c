using System.Collections.Immutable;

namespace PapiSite.Language.Values;

/// <summary>A day, month, quarter or year as it is written; its year is 0 where none is.</summary>
internal readonly record struct TimePoint(DeadlineKind Kind, YearlessDays Days, int Year)
{
    public DateOnly First => Days.FirstIn(Year);

    public DateOnly Last => Days.LastIn(Year);

    public static TimePoint Months(DeadlineKind kind, int first, int last, int year) => new(kind, YearlessDays.Months(first, last), year);

    public static TimePoint OfYear(int year) => Months(DeadlineKind.Year, 1, 12, year);

    public static TimePoint Day(int day, int month, int year) => new(DeadlineKind.Date, new(month, day, month, day), year);

    /// <summary>True where it begins before another, both being of one year.</summary>
    public bool IsBefore(TimePoint other) =>
        (Days.FirstMonth, Days.FirstDay).CompareTo((other.Days.FirstMonth, other.Days.FirstDay)) < 0;
}

/// <summary>From a point to a point, both included; where only one is written, it is both.</summary>
internal readonly record struct TimeRange(TimePoint First, TimePoint Last, bool IsPoint = false)
{
    public TimeRange(TimePoint point) : this(point, point, IsPoint: true)
    {
    }
}

/// <summary>What a word before a time makes of it.</summary>
internal enum TimeBound
{
    /// <summary>The whole of it: "trong quý II".</summary>
    Within,

    /// <summary>Its end: "đến hết quý II".</summary>
    Until,

    /// <summary>What lies before it: "trước quý II". A day that is named counts, see <see cref="Deadline"/>.</summary>
    Before,

    /// <summary>Its beginning: "từ quý II".</summary>
    From,
}

/// <summary>Times as they are written, as deadlines; null where they contradict each other or leave something open.</summary>
internal static class TimeRanges
{
    /// <summary>Times with a word before them, in the year behind the last where others have none; every year, if that is said.</summary>
    public static Deadline? Deadline(TimeBound bound, IEnumerable<TimeRange> written, bool everyYear)
    {
        if (InYears([.. written]) is not { } ranges || (everyYear && ranges.Any(r => r.First.Year > 0))) return null;
        if (bound == TimeBound.From && (ranges.Length > 1 || everyYear)) return null;
        if (bound is TimeBound.Within) ranges = Joined(ranges);
        var parts = ranges.Select(r => everyYear ? EveryYear(bound, r) : Single(bound, r)).ToImmutableArray();
        if (parts.Any(p => p is null)) return null;
        return parts.Length == 1 ? parts[0] : Values.Deadline.Combined(parts!);
    }

    /// <summary>
    /// A time without a year is in that of the one behind it, or before it where none behind it has one; not where the order would then
    /// be wrong: "tháng 12, tháng 1/2026" says not of which year December is.
    /// </summary>
    private static ImmutableArray<TimeRange>? InYears(ImmutableArray<TimeRange> written)
    {
        TimePoint[] points = [.. written.SelectMany(r => new[] { r.First, r.Last })];
        for (var i = points.Length - 2; i >= 0; i--)
            if (points[i].Year == 0) points[i] = points[i] with { Year = points[i + 1].Year };
        for (var i = 1; i < points.Length; i++)
            if (points[i].Year == 0) points[i] = points[i] with { Year = points[i - 1].Year };
        var isOrdered = points.Zip(points.Skip(1)).All(p =>
            p.First.Year < p.Second.Year || (p.First.Year == p.Second.Year && !p.Second.IsBefore(p.First))
        );
        return !isOrdered ? null : [.. points.Chunk(2).Zip(written).Select(p => new TimeRange(p.First[0], p.First[1], p.Second.IsPoint))];
    }

    /// <summary>Months, quarters and years that follow one another are one: "quý II, III"; those apart stay apart: "quý II, IV".</summary>
    private static ImmutableArray<TimeRange> Joined(ImmutableArray<TimeRange> ranges)
    {
        var joined = ImmutableArray.CreateBuilder<TimeRange>();
        foreach (var range in ranges)
        {
            if (joined is [.., var before] && Follows(before.Last, range.First)) joined[^1] = new(before.First, range.Last);
            else joined.Add(range);
        }

        return joined.ToImmutable();
    }

    private static bool Follows(TimePoint before, TimePoint after)
    {
        if (before.Kind != after.Kind || before.Kind is DeadlineKind.Date or DeadlineKind.Span) return false;
        return before.Year == 0
            ? before.Days.LastMonth + 1 == after.Days.FirstMonth
            : before.Last.AddDays(1) == after.First;
    }

    private static Deadline? Single(TimeBound bound, TimeRange range)
    {
        var (first, last) = (range.First, range.Last);
        var days = new YearlessDays(first.Days.FirstMonth, first.Days.FirstDay, last.Days.LastMonth, last.Days.LastDay);
        var kind = KindOf(range);
        if (bound == TimeBound.From)
        {
            if (!range.IsPoint && kind is not DeadlineKind.Years) return null;
            var open = new Deadline(first.Kind == DeadlineKind.Year ? DeadlineKind.FromYear : DeadlineKind.From) { Open = OpenSide.End };
            return first.Year == 0 ? open with { Yearless = days } : open with { First = first.First };
        }

        if (bound == TimeBound.Before && kind != DeadlineKind.Date)
        {
            if (!range.IsPoint) return null;
            if (first.Year > 0) return new(kind) { Last = first.First.AddDays(-1), Open = OpenSide.Beginning };
            // Before January is the end of the year before, which is not known.
            return MonthsBefore(first) is { } months ? new(kind) { Yearless = months, Open = OpenSide.Beginning } : null;
        }

        var isOpen = kind != DeadlineKind.Date && (bound == TimeBound.Until || bound == TimeBound.Before);
        if (first.Year == 0) return new(kind) { Yearless = days, Open = isOpen ? OpenSide.Beginning : OpenSide.None };
        return new(kind)
        {
            First = isOpen ? null : first.First,
            Last = last.Last,
            Open = isOpen ? OpenSide.Beginning : OpenSide.None,
        };
    }

    private static Deadline? EveryYear(TimeBound bound, TimeRange range)
    {
        var (first, last) = (range.First.Days, range.Last.Days);
        if (bound == TimeBound.Before && KindOf(range) != DeadlineKind.Date)
        {
            if (!range.IsPoint || MonthsBefore(range.First) is not { } before) return null;
            return Recurring(before.FirstMonth, before.LastMonth, null);
        }

        var isByDay = range.Last.Kind is DeadlineKind.Date or DeadlineKind.Span;
        return Recurring(first.FirstMonth, last.LastMonth, isByDay ? last.LastDay : null);
    }

    private static Deadline Recurring(int firstMonth, int lastMonth, int? day) =>
        new(DeadlineKind.Recurring) { Recurrence = new(RecurrenceInterval.Year, firstMonth, lastMonth, day) };

    /// <summary>As many months before a month or quarter as it has.</summary>
    private static YearlessDays? MonthsBefore(TimePoint point)
    {
        if (point.Kind == DeadlineKind.Span) return null;
        var (first, length) = (point.Days.FirstMonth, point.Days.LastMonth - point.Days.FirstMonth + 1);
        return first == 1 ? null : YearlessDays.Months(Math.Max(1, first - length), first - 1);
    }

    private static DeadlineKind KindOf(TimeRange range)
    {
        var (first, last) = (range.First, range.Last);
        if (first.Kind != last.Kind) return DeadlineKind.Span;
        if (first.Kind == DeadlineKind.Year) return range.IsPoint ? DeadlineKind.Year : DeadlineKind.Years;
        return range.IsPoint || (first.Kind != DeadlineKind.Date && first.Year == last.Year) ? first.Kind : DeadlineKind.Span;
    }
}
