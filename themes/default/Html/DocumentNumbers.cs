namespace PapiSite.Themes.Default.Html;

/// <summary>
/// The numbers of documents in a text, <c>151/KH-UBND</c>, <c>72/2025/QH15</c>: browsers break lines behind their strokes and hyphens,
/// and half a number says nothing.
/// </summary>
internal static class DocumentNumbers
{
    /// <summary>What is longer is no number.</summary>
    private const int Longest = 30;

    /// <summary>Where they stand, in their order.</summary>
    public static IEnumerable<(int Start, int Length)> In(string text)
    {
        for (var stroke = text.IndexOf('/', StringComparison.Ordinal); stroke >= 0;)
        {
            var (start, end) = (stroke, stroke + 1);
            while (start > 0 && IsPart(text[start - 1])) start--;
            while (end < text.Length && IsPart(text[end])) end++;
            while (!char.IsLetterOrDigit(text[end - 1]) && end > stroke + 1) end--;
            if (end - start <= Longest && char.IsAsciiDigit(text[start]) && HasKind(text.AsSpan(start, end - start)))
                yield return (start, end - start);
            stroke = text.IndexOf('/', end);
        }
    }

    private static bool IsPart(char letter) => char.IsLetterOrDigit(letter) || letter is '/' or '-' or '.' or '&';

    /// <summary>True where a stroke stands before a capital: a number's kind, and no date, share or unit.</summary>
    private static bool HasKind(ReadOnlySpan<char> number)
    {
        for (var i = 1; i < number.Length; i++)
        {
            if (number[i - 1] == '/' && char.IsUpper(number[i])) return true;
        }

        return false;
    }
}
