using PapiSite.Language.Diagnostics;
using Sprache;

namespace PapiSite.Language.Values;

/// <summary>The years that a plan is for, both included.</summary>
public sealed record Period(int FirstYear, int LastYear) : Value
{
    /// <summary>1 January of the first year.</summary>
    public DateOnly First => new(FirstYear, 1, 1);

    /// <summary>31 December of the last year.</summary>
    public DateOnly Last => new(LastYear, 12, 31);

    /// <inheritdoc/>
    public override string ToString() => FirstYear == LastYear ? $"{FirstYear}" : $"{FirstYear}–{LastYear}";
}

/// <summary>Reads periods: <c>2024</c>, <c>2021-2025</c>, <c>giai đoạn 2021 - 2025</c>.</summary>
internal static class Periods
{
    public static readonly ValueGrammar<Period> Grammar = new(new("thời kỳ", "period"), "2021-2025", Read, Write);

    /// <summary>One year or two with a dash (any dash) between.</summary>
    public static readonly Parser<Period> Years =
        from word in Values.Grammar.AnyOf("giai doan", "thoi ky", "nam").Spaced().Optional()
        from first in Values.Grammar.Year
        from last in (from dash in Parse.Chars("-–—").Spaced() from y in Values.Grammar.Year select y).Optional()
        select new Period(first, last.GetOrElse(first));

    private static string Write(Period period) =>
        period.FirstYear == period.LastYear ? $"{period.FirstYear}" : $"{period.FirstYear}-{period.LastYear}";

    private static Period? Read(ValueText text, ValueProblems problems)
    {
        var (period, stopped) = Values.Grammar.ReadWhole(Years, text.Text);
        if (period is null) problems.Report(ValueDiagnostics.BadPeriod.Of(text.Text), stopped, text.Text.Length - stopped);
        else if (period.LastYear < period.FirstYear) problems.Report(ValueDiagnostics.BackwardPeriod.Of(text.Text));
        else return period;
        return null;
    }
}
