namespace PapiSite.Language.Values;

/// <summary>The months of every year that reports are for, both included: <c>quý I</c>, <c>6 tháng</c>, <c>năm</c>.</summary>
public readonly record struct YearPart(int FirstMonth, int LastMonth)
{
    /// <summary>The whole year.</summary>
    public static readonly YearPart Year = new(1, 12);

    /// <summary>A quarter, 1 to 4.</summary>
    public static YearPart OfQuarter(int quarter) => new((quarter * 3) - 2, quarter * 3);

    /// <summary>The part in a year.</summary>
    public ReportPeriod In(int year) => new(year, FirstMonth, LastMonth);

    /// <summary>The part that ends nearest to a day: a report of the year that is due on 15 January is that of the year before.</summary>
    public ReportPeriod EndingNear(DateOnly day)
    {
        var part = this;
        // Of two as near, the later: a report is rather asked for before its period is over than a whole period later.
        return Enumerable.Range(day.Year - 1, 3).Reverse().Where(y => y >= DateOnly.MinValue.Year && y <= DateOnly.MaxValue.Year)
            .Select(part.In).MinBy(p => Math.Abs(p.Last.DayNumber - day.DayNumber))!;
    }
}
