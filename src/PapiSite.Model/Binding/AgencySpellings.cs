using PapiSite.Language.Text;
using PapiSite.Model.Agencies;

namespace PapiSite.Model.Binding;

/// <summary>
/// What a name that is not the registry's own may be: a slip in its marks, several names in one, another name near to it.
/// </summary>
internal static class AgencySpellings
{
    /// <summary>No list that lost its semicolons has more names, and no name more words.</summary>
    private const int MostPieces = 10;

    private const int MostWords = 80;

    /// <summary>The ends of so many lines part names.</summary>
    private const int MostLines = 200;

    /// <summary>
    /// The registry's way to write a name that has other letters or tones; null where it is one of its names, or a name of another form.
    /// </summary>
    public static string? Slip(Agency agency, string typed)
    {
        var key = VietnameseText.Key(typed);
        var same = agency.AllNames.Where(name => VietnameseText.Key(name) == key).ToList();
        return same.Count == 0 || same.Exists(name => VietnameseText.IsSpelledAlike(name, typed)) ? null : same[0];
    }

    /// <summary>
    /// The names of which a text without semicolons is made: parted by commas, dashes, slashes, signs, “và”, or the end of a line of the
    /// source.
    /// Empty where it is not made of known names.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">The lines of the source that it was read from.</param>
    /// <param name="isKnown">True for a name.</param>
    /// <param name="isPartedByCapitals">True where a capital too may begin a name, with no mark before it.</param>
    public static IReadOnlyList<string> Pieces(
        string text, IEnumerable<string> lines, Func<string, bool> isKnown, bool isPartedByCapitals = false)
    {
        var words = WordsOf(text, lines);
        if (isPartedByCapitals)
        {
            for (var i = 0; i + 1 < words.Count; i++)
                if (char.IsUpper(text[words[i + 1].Start])) words[i] = words[i] with { EndsName = true };
        }

        if (words.Count is < 2 or > MostWords || words.Count(word => word.EndsName) > 2 * MostPieces) return [];
        // From behind: the fewest names of which what is left is made.
        var best = new List<string>?[words.Count + 1];
        best[words.Count] = [];
        for (var start = words.Count - 1; start >= 0; start--)
        {
            if (start > 0 && !words[start - 1].EndsName) continue;
            for (var end = start; end < words.Count; end++)
            {
                if (
                    !words[end].EndsName
                    || best[end + 1] is not { } rest
                    || rest.Count >= MostPieces
                    || (best[start] is { } known && known.Count <= rest.Count + 1)
                )
                {
                    continue;
                }

                var name = text[words[start].Start..words[end].End];
                if (isKnown(name)) best[start] = [name, .. rest];
            }

            // “và” between two names is of neither.
            if (best[start] is null && words[start].IsAnd && best[start + 1] is { } behind) best[start] = behind;
        }

        return best[0] ?? [];
    }

    /// <summary>
    /// The known names nearest to what was typed. An abbreviation of words (“VP UBND tỉnh”) comes first; a name with another first word is
    /// another
    /// body's, however near the letters are.
    /// </summary>
    public static IReadOnlyList<string> Nearest(string typed, IEnumerable<string> known)
    {
        var names = known.Distinct(StringComparer.Ordinal).ToList();
        var words = VietnameseText.Key(typed).Split(' ');
        var abbreviated = names.Where(name => IsAbbreviated(words, VietnameseText.Key(name).Split(' '))).Take(3).ToList();
        if (abbreviated.Count > 0) return abbreviated;
        return NearestNames.Of(typed, names.Where(name => BeginsAlike(words[0], VietnameseText.Key(name).Split(' ')[0])));
    }

    /// <summary>
    /// True where every typed word is a word of the name or the first letters of several, and one at least is the latter.
    /// </summary>
    private static bool IsAbbreviated(ReadOnlySpan<string> typed, ReadOnlySpan<string> name)
    {
        if (typed.IsEmpty || name.IsEmpty) return typed.IsEmpty && name.IsEmpty;
        if (typed[0] == name[0] && typed.Length > 1 && IsAbbreviated(typed[1..], name[1..])) return true;
        if (typed[0].Length < 2 || typed[0].Length > name.Length) return false;
        for (var i = 0; i < typed[0].Length; i++)
        {
            if (name[i].Length == 0 || name[i][0] != typed[0][i]) return false;
        }

        return Equal(typed[1..], name[typed[0].Length..]) || IsAbbreviated(typed[1..], name[typed[0].Length..]);
    }

    private static bool Equal(ReadOnlySpan<string> one, ReadOnlySpan<string> other) => one.SequenceEqual(other);

    private static bool BeginsAlike(string typed, string name) =>
        NearestNames.Distance(typed, name, 2) <= Math.Max(1, Math.Min(typed.Length, name.Length) / 3);

    private static List<Word> WordsOf(string text, IEnumerable<string> lines)
    {
        var lineEnds = new HashSet<int>();
        var at = 0;
        foreach (var line in lines.Take(MostLines))
        {
            // Nothing is copied: a line may be a megabyte with a name a few letters long, and is looked at for each of its names.
            var bare = line.AsSpan().Trim(" ;");
            var found = bare.IsEmpty || bare.Length > text.Length ? -1 : text.AsSpan(at).IndexOf(bare, StringComparison.Ordinal);
            if (found < 0) continue;
            at += found + bare.Length;
            lineEnds.Add(at);
        }

        var words = new List<Word>();
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i])) i++;
            if (i == start) continue;
            var next = i;
            while (next < text.Length && !char.IsLetterOrDigit(text[next])) next++;
            var between = text.AsSpan(i, next - i);
            words.Add(
                new(
                    start,
                    i,
                    VietnameseText.Key(text[start..i]) == "va",
                    next == text.Length || lineEnds.Contains(i) || IsSeparator(between)
                )
            );
            i = next - 1;
        }

        // “và” parts what stands around it.
        for (var i = 1; i < words.Count; i++)
        {
            if (!words[i].IsAnd) continue;
            words[i - 1] = words[i - 1] with { EndsName = true };
            words[i] = words[i] with { EndsName = true };
        }

        return words;
    }

    private static bool IsSeparator(ReadOnlySpan<char> between)
    {
        foreach (var c in between)
        {
            if (c is ',' or '/' or '&' or '+' || LookAlikes.IsDash(c)) return true;
        }

        return false;
    }

    /// <summary>A word, whether it is “và”, and whether a name may end with it.</summary>
    private readonly record struct Word(int Start, int End, bool IsAnd, bool EndsName);
}
