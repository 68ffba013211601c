using Sprache;

namespace PapiSite.Language.Values;

/// <summary>Reads what days are counted from: a day that is wholly known, and a number of days (<c>15</c>, <c>15 ngày</c>).</summary>
internal static class DayValues
{
    public static readonly ValueGrammar<DateValue> Day = new(new("ngày cụ thể", "day"), "13/6/2024", ReadDay, Dates.Grammar.WriteTyped);

    public static readonly ValueGrammar<NumberValue> Count =
        new(new("số ngày", "number of days"), "15", ReadCount, value => Grammar.Written(value.Number));

    /// <summary>Ten years; what is more is a slip.</summary>
    private const int Most = 3650;

    private static readonly Parser<NumberValue> Days =
        from number in Grammar.Number
        from word in Grammar.Words("ngay").Spaced().Optional()
        where number is > 0 and <= Most
        select new NumberValue(number);

    private static DateValue? ReadDay(ValueText text, ValueProblems problems)
    {
        if (Dates.Grammar.ReadTyped(text, problems) is not { } date) return null;
        if (date.Day is not null) return date;
        problems.Report(DayDiagnostics.DayMissing.Of(text.Text));
        return null;
    }

    private static NumberValue? ReadCount(ValueText text, ValueProblems problems)
    {
        var (days, _) = Grammar.ReadWhole(Days, text.Text);
        if (days is null) problems.Report(DayDiagnostics.BadDayCount.Of(text.Text));
        return days;
    }
}
