using System.Globalization;

namespace PapiSite.Import.Excel;

/// <summary>Excel's dates: days since the end of 1899, with a 29 February 1900 that never was; or since 1904.</summary>
internal static class ExcelDates
{
    /// <summary>The day that Lotus 1-2-3 took for one, and Excel after it.</summary>
    private const int FalseLeapDay = 60;

    /// <summary>31 December 9999.</summary>
    private const double LastDay = 2_958_465;

    private const int DaysTo1904 = 1462;

    /// <summary>
    /// The date's parts that a format shows, in the order day, month, year: <c>5/3/2024</c>; null where the number is none.
    /// </summary>
    /// <param name="serial">The number in the cell.</param>
    /// <param name="parts">What the format shows.</param>
    /// <param name="is1904">True where days are counted from 1904.</param>
    public static string? Print(double serial, DateParts parts, bool is1904)
    {
        if (is1904) serial += DaysTo1904;
        if (double.IsNaN(serial) || serial < 0 || serial >= LastDay + 1) return null;
        var seconds = (long)Math.Round((serial - Math.Floor(serial)) * 86_400);
        var day = (int)Math.Floor(serial) + (int)(seconds / 86_400);
        seconds %= 86_400;
        var pieces = new List<string>();
        if ((parts & (DateParts.Day | DateParts.Month | DateParts.Year)) != DateParts.None) pieces.Add(PrintDay(day, parts));
        if (parts.HasFlag(DateParts.Time))
        {
            var (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
            pieces.Add(parts.HasFlag(DateParts.Seconds) ? Invariant($"{hour}:{minute:00}:{second:00}") : Invariant($"{hour}:{minute:00}"));
        }

        return string.Join(' ', pieces);
    }

    private static string PrintDay(int serial, DateParts parts)
    {
        var (day, month, year) = Day(serial);
        var pieces = new List<string>(3);
        if (parts.HasFlag(DateParts.Day)) pieces.Add(day.ToString(CultureInfo.InvariantCulture));
        if (parts.HasFlag(DateParts.Month)) pieces.Add(month.ToString(CultureInfo.InvariantCulture));
        if (parts.HasFlag(DateParts.Year)) pieces.Add(year.ToString(CultureInfo.InvariantCulture));
        return string.Join('/', pieces);
    }

    private static (int Day, int Month, int Year) Day(int serial)
    {
        if (serial == 0) return (0, 1, 1900);
        if (serial == FalseLeapDay) return (29, 2, 1900);
        var date = new DateOnly(1899, 12, 31).AddDays(serial < FalseLeapDay ? serial : serial - 1);
        return (date.Day, date.Month, date.Year);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What of a date a format shows.</summary>
[Flags]
internal enum DateParts
{
    /// <summary>Nothing: the format is none of dates.</summary>
    None = 0,

    Day = 1,
    Month = 2,
    Year = 4,

    /// <summary>Hours and minutes.</summary>
    Time = 8,

    Seconds = 16,
}
