using PapiSite.Language.Diagnostics;
using Sprache;
using static PapiSite.Language.Values.Grammar;

namespace PapiSite.Language.Values;

/// <summary>The months that a report is for, both included, of one year.</summary>
public sealed record ReportPeriod(int Year, int FirstMonth, int LastMonth) : Value
{
    private static readonly string[] Quarters = ["", "I", "II", "III", "IV"];

    /// <summary>The first day.</summary>
    public DateOnly First => new(Year, FirstMonth, 1);

    /// <summary>The last day.</summary>
    public DateOnly Last => new(Year, LastMonth, DateTime.DaysInMonth(Year, LastMonth));

    /// <summary>The word of the address: <c>2026-06</c>, <c>2026-q2</c>, <c>2026-h1</c>, <c>2026-9t</c>, <c>2026</c>.</summary>
    public string Slug => (LastMonth - FirstMonth) switch
    {
        0 => $"{Year}-{FirstMonth:00}",
        2 => $"{Year}-q{LastMonth / 3}",
        5 => $"{Year}-h{LastMonth / 6}",
        8 => $"{Year}-9t",
        _ => $"{Year}",
    };

    /// <inheritdoc/>
    public override string ToString() => (LastMonth - FirstMonth) switch
    {
        0 => $"tháng {FirstMonth} năm {Year}",
        2 => $"quý {Quarters[LastMonth / 3]} năm {Year}",
        5 => $"6 tháng {(FirstMonth == 1 ? "đầu" : "cuối")} năm {Year}",
        8 => $"9 tháng năm {Year}",
        _ => $"năm {Year}",
    };
}

/// <summary>
/// Reads periods of reports: <c>tháng 6/2026</c>, <c>quý II năm 2026</c>, <c>6 tháng đầu năm 2026</c>, <c>9 tháng năm 2026</c>, <c>năm
/// 2026</c>, <c>6/2026</c>.
/// </summary>
internal static class ReportPeriods
{
    public static readonly ValueGrammar<ReportPeriod> Grammar =
        new(new("kỳ báo cáo", "reporting period"), "tháng 6 năm 2026", Read, period => period.ToString());

    private static readonly Parser<int> OfYear =
        from link in Parse.Chars("/-.").Spaced().Select(c => "").Or(Words("nam").Spaced())
        from year in Year
        select year;

    private static readonly Parser<ReportPeriod> Any = (
        from word in Words("thang").Or(Parse.String("t").Text()).Spaced()
        from month in Number.Where(m => m is >= 1 and <= 12)
        from year in OfYear
        select new ReportPeriod(year, month, month)
    )
        .Or(
            from word in Words("quy").Spaced()
            from quarter in Quarter
            from year in OfYear
            select new ReportPeriod(year, (quarter * 3) - 2, quarter * 3)
        )
        .Or(
            from months in AnyOf("6 thang", "06 thang", "sau thang").Spaced()
            from half in Words("dau").Return(1).Or(Words("cuoi").Return(7)).Spaced()
            from year in OfYear
            select new ReportPeriod(year, half, half + 5)
        )
        .Or(
            from months in AnyOf("9 thang", "09 thang", "chin thang").Spaced()
            from first in Words("dau").Spaced().Optional()
            from year in OfYear
            select new ReportPeriod(year, 1, 9)
        )
        .Or(
            from month in Number.Where(m => m is >= 1 and <= 12)
            from link in Parse.Chars("/-").Spaced()
            from year in Year
            select new ReportPeriod(year, month, month)
        )
        .Or(from word in Words("nam").Spaced().Optional() from year in Year select new ReportPeriod(year, 1, 12));

    private static ReportPeriod? Read(ValueText text, ValueProblems problems)
    {
        var (period, stopped) = ReadWhole(Any, text.Text);
        if (period is not null) return period;
        var lacksYear = ReadWhole(Any, text.Text + " năm 2000").Result is not null;
        Diagnostics.Words reason = lacksYear ? new(": thiếu năm", ": the year is missing") : new("", "");
        problems.Report(ValueDiagnostics.BadReportPeriod.Of((Typed: text.Text, reason)), stopped, text.Text.Length - stopped);
        return null;
    }
}
