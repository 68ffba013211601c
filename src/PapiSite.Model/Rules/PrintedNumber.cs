using System.Globalization;

namespace PapiSite.Model.Rules;

/// <summary>
/// A printed label as what stands before its last number, and that number: <c>1.2</c> is <c>1.</c> and 2, <c>IV</c> is 4.
/// </summary>
/// <param name="Outer">What stands before, with its dot or bracket.</param>
/// <param name="Value">The number; 0 where the label ends with none.</param>
/// <param name="IsRoman">True for Roman numerals.</param>
internal readonly record struct PrintedNumber(string Outer, int Value, bool IsRoman)
{
    private static readonly string[] Tens = ["", "X", "XX", "XXX"];

    private static readonly string[] Ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

    public static PrintedNumber Of(string? label)
    {
        var text = label?.TrimEnd('.', ')') ?? "";
        var digits = text.Length;
        while (digits > 0 && char.IsAsciiDigit(text[digits - 1]))
            digits--;
        if (int.TryParse(text.AsSpan(digits), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return new(text[..digits], number, false);
        var letters = text.Length;
        while (letters > 0 && text[letters - 1] is 'I' or 'V' or 'X') letters--;
        var roman = text[letters..];
        var value = Enumerable.Range(1, 39).FirstOrDefault(n => Roman(n) == roman);
        return value == 0 ? new(text, 0, false) : new(text[..letters], value, true);
    }

    /// <summary>What is missing between this number and a later one of the same row; null where nothing is.</summary>
    public string? GapBefore(PrintedNumber later)
    {
        if (later.Outer != Outer || later.IsRoman != IsRoman || Value == 0 || later.Value <= Value + 1) return null;
        var (first, last) = (this with { Value = Value + 1 }, later with { Value = later.Value - 1 });
        return first == last ? first.ToString() : $"{first}–{last}";
    }

    public override string ToString() => Outer + (IsRoman ? Roman(Value) : Value.ToString(CultureInfo.InvariantCulture));

    private static string Roman(int number) =>
        number < 40 ? Tens[number / 10] + Ones[number % 10] : number.ToString(CultureInfo.InvariantCulture);
}
