using System.Collections.Frozen;

namespace PapiSite.Language.Text;

/// <summary>
/// Cyrillic and Greek letters that look like Latin ones, and the words that mix the two: nobody sees it, and no search finds them.
/// </summary>
public static class ForeignLetters
{
    private const string Cyrillic = "аАВеЕКМНоОрРсСТуУхХіІјЈѕЅԁԛԝ";
    private const string AsCyrillic = "aABeEKMHoOpPcCTyYxXiIjJsSdqw";
    private const string Greek = "ΑΒΕΖΗΙΚΜΝΟοΡΤΥΧν";
    private const string AsGreek = "ABEZHIKMNOoPTYXv";

    private static readonly FrozenDictionary<char, char> Latin =
        (Cyrillic + Greek).Zip(AsCyrillic + AsGreek).ToFrozenDictionary(p => p.First, p => p.Second);

    /// <summary>The Latin letter that a letter looks like, or null.</summary>
    public static char? LatinOf(char c) => Latin.TryGetValue(c, out var latin) ? latin : null;

    /// <summary>The words of a text that have Latin letters and others that only look so; words of another script are none.</summary>
    public static IEnumerable<TextSpan> MixedWordsIn(string text)
    {
        // Greek and Cyrillic lie between U+0370 and U+052F.
        if (text.AsSpan().IndexOfAnyInRange('\u0370', '\u052F') < 0) yield break;
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && char.IsLetter(text[end])) end++;
            if (end == start) continue;
            if (IsMixed(text.AsSpan(start, end - start))) yield return TextSpan.Between(start, end);
            start = end;
        }
    }

    /// <summary>The word with its foreign letters as the Latin ones that they look like.</summary>
    public static string Mended(string word) => string.Concat((word ?? "").Select(c => LatinOf(c) ?? c));

    /// <summary>The script of a foreign letter, in Vietnamese and in English.</summary>
    public static (string Vi, string En) ScriptOf(char c) => c < '\u0400' ? ("Hy Lạp", "Greek") : ("Kirin", "Cyrillic");

    private static bool IsMixed(ReadOnlySpan<char> word)
    {
        var (latin, foreign) = (false, false);
        foreach (var c in word)
        {
            if (Latin.ContainsKey(c)) foreign = true;
            else if (c is >= '\u0370' and <= '\u052F') return false;
            else latin = true;
        }

        return latin && foreign;
    }
}
