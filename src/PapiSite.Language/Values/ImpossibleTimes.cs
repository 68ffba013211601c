using System.Globalization;
using System.Text.RegularExpressions;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Language.Values;

/// <summary>Times that no calendar has, in words that are not read: a 13th month, a fifth quarter, years that run backwards.</summary>
internal static partial class ImpossibleTimes
{
    private static readonly string[] Quarters = ["i", "ii", "iii", "iv", "1", "2", "3", "4"];

    /// <summary>What is told of the first that stands in a folded text; null where none does.</summary>
    public static Finding? In(string typed, string folded)
    {
        foreach (Match day in Day.Matches(folded))
        {
            var (d, m, y) = (Of(day, "day"), Of(day, "month"), Of(day, "year"));
            if (!Dates.Exists(d, m, y == 0 ? 2024 : y))
                return ValueDiagnostics.NoSuchDay.Of(y == 0 ? $"{d}/{m}" : $"{d}/{m}/{y}");
        }

        var impossible = Whole.Matches(folded).FirstOrDefault(IsImpossible);
        return impossible is null ? null : ValueDiagnostics.ImpossibleDeadline.Of(typed.Substring(impossible.Index, impossible.Length));
    }

    private static bool IsImpossible(Match time)
    {
        if (time.Groups["first"].Success) return Of(time, "last") < Of(time, "first");
        if (time.Groups["n"].Success) return Of(time, "n") is < 1 or > 12;
        if (time.Groups["q"].Success) return !Quarters.Contains(time.Groups["q"].Value.TrimStart('0'));
        if (time.Groups["d"].Success) return Of(time, "d") is < 1 or > 31;
        return time.Groups["y"].Length > 4 || Of(time, "y") is < 1945 or > 2100;
    }

    private static int Of(Match match, string group) =>
        int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex(
        @"(?<![\d/.-])(?<day>\d{1,2})([/.-]|\s+thang\s+)(?<month>\d{1,2})([/.-]|\s+nam\s+)(?<year>(19|20)\d\d)(?![\d/])"
            + @"|\bngay\s+(?<day>\d{1,2})(/|\s+thang\s+)(?<month>\d{1,2})(?![\d/])",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Day { get; }

    [GeneratedRegex(
        @"(?<![\d/.-])(?<first>(19|20)\d\d)\s*(-|den)\s*(nam\s+)?(?<last>(19|20)\d\d)(?![\d/])"
            + @"|\bnam\s+(?<first>\d{4})\s+den\s+(het\s+)?nam\s+(?<last>\d{4})\b"
            + @"|\bthang\s+(?<n>\d+)\b|(?<!\bso )(?<![\d/.-])(?<n>\d{1,2})/(19|20)\d\d(?![\d/-])"
            + @"|\bquy\s+(?<q>\d+|[ivx]+)(?![a-z\d])|\bngay\s+(?<d>\d+)\b(?!/)"
            + @"|\bnam\s+(?<y>\d{4,})\b",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Whole { get; }
}
