using PapiSite.Language.Diagnostics;
using Sprache;

namespace PapiSite.Language.Values;

/// <summary>A day of the calendar, or a month or year of which the day is not known.</summary>
/// <param name="First">The day, or the first that it may be.</param>
/// <param name="Last">The day, or the last that it may be.</param>
public sealed record DateValue(DateOnly First, DateOnly Last) : Value
{
    /// <summary>A day.</summary>
    public DateValue(DateOnly day)
        : this(day, day)
    {
    }

    /// <summary>The day, or null where only the month or the year is known.</summary>
    public DateOnly? Day => First == Last ? First : null;
}

/// <summary>
/// Reads dates: <c>13/6/2024</c>, <c>13-06-2024</c>, <c>2024-06-13</c>, <c>ngày 13 tháng 6 năm 2024</c>; and where the day is not known
/// <c>tháng 6/2024</c>, <c>6/2024</c>, <c>năm 2024</c>.
/// </summary>
internal static class Dates
{
    public static readonly ValueGrammar<DateValue> Grammar = new(new("ngày", "date"), "13/6/2024", Read, Write);

    private static readonly Parser<char> Separator = Parse.Chars("/-.");

    /// <summary>Day and month, and the year where it is given (else 0).</summary>
    public static readonly Parser<(int Day, int Month, int Year)> DayMonthYear = (
        from word in Values.Grammar.Words("ngay").Spaced().Optional()
        from year in Values.Grammar.Year
        from a in Parse.Char('-')
        from month in Values.Grammar.Number
        from b in Parse.Char('-')
        from day in Values.Grammar.Number
        select (day, month, year)
    )
        .Or(
            from word in Values.Grammar.Words("ngay").Spaced().Optional()
            from day in Values.Grammar.Number
            from a in Separator.Spaced()
            from month in Values.Grammar.Number
            from year in (from b in Separator.Spaced() from y in Values.Grammar.Year select y).Optional()
            select (day, month, year.GetOrElse(0)))
        .Or(from word in Values.Grammar.Words("ngay").Spaced().Optional()
            from day in Values.Grammar.Number
            from thang in Values.Grammar.Words("thang").Spaced()
            from month in Values.Grammar.Number
            from year in (from nam in Values.Grammar.Words("nam").Spaced() from y in Values.Grammar.Year select y).Optional()
            select (day, month, year.GetOrElse(0)));

    private static readonly Parser<Boxed> Whole = DayMonthYear
        .Where(d => d.Year > 0)
        .Select(d => new Boxed(d.Day, d.Month, d.Year))
        .Or(
            from thang in Values.Grammar.Words("thang").Spaced()
            from month in Values.Grammar.Number
            from link in Separator.Spaced().Select(c => "").Or(Values.Grammar.Words("nam").Spaced())
            from year in Values.Grammar.Year
            select new Boxed(null, month, year)
        )
        .Or(
            from month in Values.Grammar.Number
            from slash in Parse.Char('/').Spaced()
            from year in Values.Grammar.Year
            select new Boxed(null, month, year)
        )
        .Or(from nam in Values.Grammar.Words("nam").Spaced() from year in Values.Grammar.Year select new Boxed(null, null, year));

    private static DateValue? Read(ValueText text, ValueProblems problems)
    {
        var (parts, stopped) = Values.Grammar.ReadWhole(Whole, text.Text);
        if (parts is null)
        {
            problems.Report(ValueDiagnostics.BadDate.Of(text.Text), stopped, text.Text.Length - stopped);
            return null;
        }

        var (day, month, year) = parts;
        if (month is not { } m) return new(new(year, 1, 1), new(year, 12, 31));
        if (day is null && m is >= 1 and <= 12) return new(new(year, m, 1), new(year, m, DateTime.DaysInMonth(year, m)));
        if (day is { } d && Exists(d, m, year)) return new(new DateOnly(year, m, d));
        problems.Report(ValueDiagnostics.NoSuchDay.Of(text.Text));
        return null;
    }

    private static string Write(DateValue date) => date switch
    {
        { Day: { } day } => $"{day.Day}/{day.Month}/{day.Year}",
        { First: var first, Last: var last } => first.Month == last.Month ? $"tháng {first.Month}/{first.Year}" : $"năm {first.Year}",
    };

    /// <summary>True where the calendar has the day.</summary>
    public static bool Exists(int day, int month, int year) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private sealed record Boxed(int? Day, int? Month, int Year);
}
