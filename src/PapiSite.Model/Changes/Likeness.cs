using PapiSite.Language.Text;

namespace PapiSite.Model.Changes;

/// <summary>
/// How alike two texts are: the share of their words that both have. Tone marks make no difference, since they are what typing errors
/// change most.
/// </summary>
public sealed class Likeness
{
    /// <summary>What has the same place and so many of the same words is the same thing.</summary>
    public const double AtSamePlace = 0.5;

    /// <summary>What has another place must have more of the same words.</summary>
    public const double Elsewhere = 0.6;

    private readonly Dictionary<string, string[]> _words = new(StringComparer.Ordinal);

    /// <summary>From 0, no word in common, to 1, the same words.</summary>
    public double Of(string one, string other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var (a, b) = (Words(one), Words(other));
        if (a.Length + b.Length == 0) return 0;
        var (i, j, common) = (0, 0, 0);
        while (i < a.Length && j < b.Length)
        {
            var order = string.CompareOrdinal(a[i], b[j]);
            if (order == 0) common++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }

        return 2.0 * common / (a.Length + b.Length);
    }

    /// <summary>The share where it is enough, a little more at the same place; else below 0.</summary>
    public static double Weighed(double share, bool isSamePlace) =>
        share < (isSamePlace ? AtSamePlace : Elsewhere) ? -1 : share + (isSamePlace ? 0.1 : 0);

    private string[] Words(string text)
    {
        if (_words.TryGetValue(text, out var known)) return known;
        var words = VietnameseText.Key(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Array.Sort(words, StringComparer.Ordinal);
        return _words[text] = words;
    }
}
