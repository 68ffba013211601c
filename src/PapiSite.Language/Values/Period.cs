using System.Globalization;
using System.Text.RegularExpressions;
using PapiSite.Language.Diagnostics;
using Sprache;

namespace PapiSite.Language.Values;

/// <summary>The years that a plan is for, both included.</summary>
/// <param name="FirstYear">
/// The first; null where the plan tells its end alone (<c>đến năm 2030</c>), or words that are not read.
/// </param>
/// <param name="LastYear">The last; null where the plan tells its beginning alone (<c>từ năm 2025</c>), or words that are not read.</param>
public sealed record Period(int? FirstYear, int? LastYear) : Value
{
    /// <summary>
    /// The words, where they say more than the years (a part of a year, a term of office, a horizon, one side only) or are not read; or
    /// null.
    /// </summary>
    public string? Text { get; init; }

    /// <summary>The year that the plan looks ahead to, behind its own; or null.</summary>
    public int? Horizon { get; init; }

    /// <summary>The year, where the plan is for one.</summary>
    public int? OnlyYear => FirstYear == LastYear ? FirstYear : null;

    /// <summary>31 December of the year that the plan looks ahead to, or of its last; null where it tells neither.</summary>
    public DateOnly? LastInSight => EndOf(Horizon ?? LastYear);

    /// <summary>1 January of the first year, or null.</summary>
    public DateOnly? First => FirstYear is { } year ? new(year, 1, 1) : null;

    /// <summary>31 December of the last year, or null.</summary>
    public DateOnly? Last => EndOf(LastYear);

    private static DateOnly? EndOf(int? year) => year is { } last ? new(last, 12, 31) : null;

    /// <inheritdoc/>
    public override string ToString() => Text ?? (FirstYear == LastYear ? $"{FirstYear}" : $"{FirstYear}–{LastYear}");
}

/// <summary>
/// Reads periods: <c>2024</c>, <c>2021-2025</c>, <c>giai đoạn 2021 - 2025</c>, and in the years that they lie in, with their words,
/// parts of years (<c>quý IV/2025</c>), school years, terms of office, periods with a horizon and those that are open on one side
/// (<c>đến năm 2030</c>, <c>từ năm 2025</c>).
/// </summary>
internal static partial class Periods
{
    public static readonly ValueGrammar<Period> Grammar = new(new("thời kỳ", "period"), "2021-2025", Read, Write);

    /// <summary>One year or two with a dash (any dash) between.</summary>
    public static readonly Parser<Period> Years =
        from count in (from n in Values.Grammar.Number.Where(n => n is >= 2 and <= 10) from b in Parse.WhiteSpace select n).Optional()
        from word in Values.Grammar.AnyOf("giai doan", "thoi ky", "nam").Spaced().Optional()
        where count.IsEmpty || word.IsDefined
        from first in Values.Grammar.Year
        from last in (from dash in Parse.Chars("-–—").Spaced() from y in Values.Grammar.Year select y).Optional()
        select new Period(first, last.GetOrElse(first));

    private static string Write(Period period) =>
        period.Text ?? (period.FirstYear == period.LastYear ? $"{period.FirstYear}" : $"{period.FirstYear}-{period.LastYear}");

    private static Period? Read(ValueText text, ValueProblems problems)
    {
        var (period, stopped) = Values.Grammar.ReadWhole(Years, text.Text);
        period ??= InWords(text.Text);
        if (period is null)
        {
            problems.Report(ValueDiagnostics.BadPeriod.Of(text.Text), stopped, text.Text.Length - stopped);
            return new(null, null) { Text = text.Text };
        }

        if (period.LastYear >= period.FirstYear || period.FirstYear is null || period.LastYear is null) return period;
        problems.Report(ValueDiagnostics.BackwardPeriod.Of(text.Text));
        return null;
    }

    private static Period? InWords(string text)
    {
        if (text.Length > Longest) return null;
        // "5 năm (2026-2030)", "2026-2030 (tầm nhìn 2045)": the parentheses say nothing of the years.
        var folded = Blanks.Replace(Values.Grammar.Folded(text).Replace('(', ' ').Replace(')', ' '), " ").Trim();
        var ahead = Ahead.Match(folded);
        var inner = ahead.Success ? ahead.Groups["inner"].Value : folded;
        if (YearsIn(inner) is not { } years) return null;
        int? horizon = ahead.Success ? int.Parse(ahead.Groups["year"].Value, CultureInfo.InvariantCulture) : null;
        return horizon <= years.LastYear ? null : years with { Text = text, Horizon = horizon };
    }

    private static Period? YearsIn(string text)
    {
        if (Values.Grammar.ReadWhole(Years, text).Result is { } whole) return whole;
        if (Named.Match(text) is { Success: true } named)
        {
            var years = Values.Grammar.ReadWhole(Years, named.Groups["years"].Value).Result;
            return years?.LastYear > years?.FirstYear ? years : null;
        }

        var days = Days.Match(text);
        // A span of time is one, whether by it or for it.
        var read = DeadlinePart.Read(days.Success ? days.Groups["span"].Value : text);
        if (read is not { Problem: null, Deadlines: [{ Recurrence: null, Note: null } span] }) return null;
        return span switch
        {
            // The one day of "đến ngày 30/6/2026" is the last.
            { Kind: DeadlineKind.Date, Last: { } last } => Until.IsMatch(text) ? new(null, last.Year) : null,
            { First: { } first, Last: { } last } =>
                span.Kind is DeadlineKind.Span or DeadlineKind.Years or DeadlineKind.Quarter or DeadlineKind.Month && first <= last
                    ? new(first.Year, last.Year)
                    : null,
            // "Trước năm 2030" and "chậm nhất năm 2030" are deadlines, and no time that a plan is for.
            { First: null, Last: { } last } when Until.IsMatch(text) => new(null, last.Year),
            { First: { } first, Last: null } => new(first.Year, null),
            _ => null,
        };
    }

    /// <summary>No period is longer; what is, must not cost time.</summary>
    private const int Longest = 200;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks { get; }

    [GeneratedRegex(@"^(?<inner>.+?),? (?:va )?(?:dinh huong|tam nhin) (?:den )?(?:nam )?(?<year>20[0-9]{2})$")]
    private static partial Regex Ahead { get; }

    [GeneratedRegex(@"^(?:nam hoc|nhiem ky|khoa|nien khoa) (?<years>[0-9]{4}.*)$")]
    private static partial Regex Named { get; }

    [GeneratedRegex(@"^(?:tu nay )?den\b")]
    private static partial Regex Until { get; }

    [GeneratedRegex(@"^[0-9]{1,3} ngay(?: dem)?[ ,:-]+(?<span>tu .+)$")]
    private static partial Regex Days { get; }
}
