using System.Globalization;
using PapiSite.Import.Grids;

namespace PapiSite.Import.Word;

/// <summary>Numbers of lists and notes as Word prints them (ISO 29500-1, 17.18.59).</summary>
internal static class NumberFormats
{
    /// <summary>Word's letters of a number: after z come aa, bb. No list of people's own is longer than this.</summary>
    private const int MostLetters = 26 * 30;

    private static readonly string[] NoteSigns = ["*", "†", "‡", "§"];

    /// <param name="number">The number.</param>
    /// <param name="format">The value of <c>w:numFmt</c>; null for the usual one. One that is not known gives digits.</param>
    /// <param name="pattern">What a custom format looks like (<c>001, 002, …</c>), or null.</param>
    public static string Print(int number, string? format, string? pattern = null) => format switch
    {
        "none" => "",
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "upperRoman" => Numerals.Roman(number),
        "lowerRoman" => Numerals.Roman(number).ToLowerInvariant(),
        "upperLetter" => Letters(number).ToUpperInvariant(),
        "lowerLetter" => Letters(number),
        "ordinal" => Digits(number) + OrdinalEnd(number),
        "numberInDash" => $"- {Digits(number)} -",
        "chicago" => Signs(number),
        "custom" when pattern is not null => Digits(number).PadLeft(pattern.TakeWhile(char.IsAsciiDigit).Count(), '0'),
        _ => Digits(number),
    };

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Letters(int number) => number is < 1 or > MostLetters
        ? Digits(number)
        : new string((char)('a' + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string Signs(int number) => number is < 1 or > 80
        ? Digits(number)
        : string.Concat(Enumerable.Repeat(NoteSigns[(number - 1) % 4], ((number - 1) / 4) + 1));

    private static string OrdinalEnd(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
}
