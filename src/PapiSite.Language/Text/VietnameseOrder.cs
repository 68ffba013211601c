namespace PapiSite.Language.Text;

/// <summary>
/// The order of Vietnamese dictionaries: a ă â b c d đ e ê …; tones decide between words of the same letters (ngang,
/// huyền, hỏi, ngã, sắc, nặng), case last. Numbers in the text compare by value, so that 2 comes before 10.
/// </summary>
public sealed class VietnameseOrder : IComparer<string>
{
    /// <summary>The one comparer.</summary>
    public static VietnameseOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        int i = 0, j = 0, tones = 0, cases = 0;
        while (i < x.Length && j < y.Length)
        {
            if (char.IsAsciiDigit(x[i]) && char.IsAsciiDigit(y[j]))
            {
                var numbers = CompareNumbers(x, ref i, y, ref j);
                if (numbers != 0) return numbers;
                continue;
            }

            var (a, toneA) = VietnameseLetters.Split(char.ToLowerInvariant(x[i]));
            var (b, toneB) = VietnameseLetters.Split(char.ToLowerInvariant(y[j]));
            if (a != b) return VietnameseLetters.Rank(a).CompareTo(VietnameseLetters.Rank(b));
            if (tones == 0) tones = toneA.CompareTo(toneB);
            if (cases == 0) cases = y[j].CompareTo(x[i]);
            i++;
            j++;
        }

        var rest = (x.Length - i).CompareTo(y.Length - j);
        return rest != 0 ? rest : tones != 0 ? tones : cases != 0 ? cases : string.CompareOrdinal(x, y);
    }

    private static int CompareNumbers(string x, ref int i, string y, ref int j)
    {
        var a = DigitsFrom(x, ref i);
        var b = DigitsFrom(y, ref j);
        return a.Length != b.Length ? a.Length.CompareTo(b.Length) : a.SequenceCompareTo(b);
    }

    private static ReadOnlySpan<char> DigitsFrom(string text, ref int index)
    {
        while (index < text.Length - 1 && text[index] == '0' && char.IsAsciiDigit(text[index + 1])) index++;
        var start = index;
        while (index < text.Length && char.IsAsciiDigit(text[index])) index++;
        return text.AsSpan(start, index - start);
    }
}
