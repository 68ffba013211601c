using System.Globalization;
using System.Text.RegularExpressions;

namespace PapiSite.Language.Values;

/// <summary>A number in the words of a target, or two that belong together, as it stands there.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, the sign of per cent included.</param>
/// <param name="Number">The number; null where it is written in no way that is sure (<c>1,200.5</c>).</param>
internal sealed record TargetNumber(int Start, int End, decimal? Number)
{
    public decimal? Upper { get; init; }

    public bool IsBelowUpper { get; init; }

    public decimal? OutOf { get; init; }

    public bool IsPercent { get; init; }

    /// <summary>True where it can be read, and two numbers rise.</summary>
    public bool IsSure => Number is not null && (Upper is null || Upper > Number);

    /// <summary>The numbers in words from which other numbers were blotted out.</summary>
    public static IEnumerable<TargetNumber> In(string words) => TargetNumbers.All(words);
}

/// <summary>
/// Finds numbers: with dots or blanks between thousands, a decimal comma (or a dot that can be nothing else), ranges, ratios.
/// </summary>
internal static partial class TargetNumbers
{
    private const int MostDigits = 15;

    private const string One = @"(?:\d{1,3}(?:\.\d{3})+(?![\d])|\d{1,3}(?: \d{3})+(?![\d])|\d+)(?:[.,]\d{1,6})?";

    public static IEnumerable<TargetNumber> All(string words)
    {
        foreach (Match match in Any.Matches(words))
        {
            var (second, of) = (match.Groups["b"], match.Groups["of"]);
            var isPercent = match.Groups["p"].Success || match.Groups["q"].Success;
            yield return new(match.Index, match.Index + match.Length, Value(match.Groups["a"].Value, isPercent, words, match))
            {
                Upper = second.Success ? Value(second.Value, isPercent, words, match) ?? -1 : null,
                IsBelowUpper = match.Groups["below"].Success,
                OutOf = of.Success ? Value(of.Value, false, words, match) : null,
                IsPercent = isPercent,
            };
        }
    }

    private static decimal? Value(string digits, bool isPercent, string words, Match match)
    {
        var thousands = Thousands.IsMatch(digits);
        var parts = digits.Replace(" ", "", StringComparison.Ordinal);
        var comma = parts.LastIndexOf(',');
        if (comma < 0 && !thousands)
        {
            // A dot with one or two digits behind it parts no thousands.
            var dot = parts.LastIndexOf('.');
            if (dot >= 0 && parts.Length - dot - 1 > 2) return null;
            comma = dot;
        }

        var whole = (comma < 0 ? parts : parts[..comma]).Replace(".", "", StringComparison.Ordinal);
        var decimals = comma < 0 ? "" : parts[(comma + 1)..];
        if (whole.Length > MostDigits) return null;
        // "1,200 hồ sơ" may be typed the English way.
        if (decimals.Length == 3 && !thousands && !isPercent && !Measured.IsMatch(words[(match.Index + match.Length)..])) return null;
        // "99.500%" is neither.
        if (isPercent && thousands && comma < 0 && digits.Contains('.', StringComparison.Ordinal)) return null;
        return decimal.Parse(decimals.Length == 0 ? whole : $"{whole}.{decimals}", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(
        @"(?<![\d_]|[\d_][.,])(?<a>" + One + @")(?![\d_])(?![.,]\d)(?<p> *(?:%|phan tram\b))?"
            + @"(?:(?: ?- ?| ?~ ?| ?÷ ?| den | toi | den (?<below>duoi) )(?<b>" + One + @")(?![\d_])(?![.,]\d)"
            + @"(?<q> *(?:%|phan tram\b))?"
            + @"|(?<!%) ?/ ?(?<of>\d{1,6})(?![\d/_])(?![.,]\d))?",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Any { get; }

    [GeneratedRegex(@"^\d{1,3}([. ]\d{3})+(,\d+)?$")]
    private static partial Regex Thousands { get; }

    [GeneratedRegex(@"^ *(diem|ty|ti|trieu|%)\b")]
    private static partial Regex Measured { get; }
}
