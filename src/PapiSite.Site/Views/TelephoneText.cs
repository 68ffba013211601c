using System.Text.RegularExpressions;

namespace PapiSite.Site.Views;

/// <summary>Telephone numbers in the words of the registry: <c>(0200) 000 0000; 0200 000 0001 (đường dây nóng)</c>.</summary>
public static partial class TelephoneText
{
    /// <summary>A shorter run of digits is no number that a telephone far away can call.</summary>
    private const int FewestDigits = 8;

    /// <summary>The words in their order; of those that are a number, what a telephone dials: <c>+842000000000</c>.</summary>
    public static IEnumerable<(string Words, string? Number)> PartsOf(string text)
    {
        var end = 0;
        foreach (Match match in Candidate.Matches(text))
        {
            if (NumberOf(match.Value) is not { } number) continue;
            if (match.Index > end) yield return (text[end..match.Index], null);
            yield return (match.Value, number);
            end = match.Index + match.Length;
        }

        if (end < text.Length) yield return (text[end..], null);
    }

    /// <summary>With the country's code, so that it works from abroad too; service numbers such as 1900 0000 have none.</summary>
    private static string? NumberOf(string words)
    {
        var digits = string.Concat(words.Where(char.IsAsciiDigit));
        if (digits.Length < FewestDigits) return null;
        return words.StartsWith('+') ? "+" + digits : digits.StartsWith('0') ? "+84" + digits[1..] : digits;
    }

    [GeneratedRegex(@"[+(]?\d[\d .()-]*\d")]
    private static partial Regex Candidate { get; }
}
