using System.Globalization;
using System.Text;

namespace PapiSite.Import.Grids;

/// <summary>Numbers as lists print them.</summary>
internal static class Numerals
{
    private const int LargestRoman = 3999;

    private static readonly (int Value, string Sign)[] Signs =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"),
        (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>Letters: a, b … z, aa, ab …; what has none in digits.</summary>
    public static string Letters(int number, char first)
    {
        if (number < 1) return number.ToString(CultureInfo.InvariantCulture);
        var letters = "";
        for (var rest = number; rest > 0; rest = (rest - 1) / 26) letters = (char)(first + ((rest - 1) % 26)) + letters;
        return letters;
    }

    /// <summary>Roman, from 1 to 3999; others in digits.</summary>
    public static string Roman(int number)
    {
        if (number is < 1 or > LargestRoman) return number.ToString(CultureInfo.InvariantCulture);
        var roman = new StringBuilder();
        foreach (var (value, sign) in Signs)
        {
            for (; number >= value; number -= value) roman.Append(sign);
        }

        return roman.ToString();
    }
}
