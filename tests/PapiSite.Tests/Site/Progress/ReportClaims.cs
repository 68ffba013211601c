using System.Text.RegularExpressions;

namespace PapiSite.Tests.Site.Progress;

/// <summary>Words that say that a report is missing or that somebody is late, in either language and in data.</summary>
internal static partial class ReportClaims
{
    /// <summary>The claims in a text.</summary>
    public static IEnumerable<Match> In(string text) => Claim().Matches(text);

    /// <summary>False for the files that explain the words: the manual, and schemas, which list what there may be.</summary>
    public static bool MayBeIn(string path) =>
        Path.GetExtension(path) is ".html" or ".xml" or ".ics" or ".json" or ".csv"
        && !path.Contains("huong-dan/", StringComparison.Ordinal) && !path.EndsWith(".schema.json", StringComparison.Ordinal);

    [GeneratedRegex(
        @"chưa (có )?báo cáo|quá hạn|qua hạn|hạn đã qua|chậm (tiến độ|hoặc)|trễ hạn|còn thiếu (báo|\d)|phải (có|gửi) \d"
        + @"|""overdue"":true|>overdue|overdue\b(?!"":|,)|not (yet )?reported|\bmissing (on|report)|>missing<|behind schedule"
        + @"|\bdelayed\b|days late",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex Claim();
}
