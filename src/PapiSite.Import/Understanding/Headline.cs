using System.Text.RegularExpressions;

namespace PapiSite.Import.Understanding;

/// <summary>The headline of a task: the beginning of its wording, cut at the end of a clause.</summary>
internal static partial class Headline
{
    /// <summary>The most characters of a headline.</summary>
    private const int Most = 110;

    /// <summary>Fewer characters than this say too little.</summary>
    private const int Least = 20;

    /// <summary>The headline of a wording. It is made of the wording's first words, and is all of it where that is short.</summary>
    public static string Of(string wording)
    {
        var text = Blanks.Replace(wording, " ").Trim();
        if (text.Length <= Most) return Trimmed(text);
        var sentence = Sentence.Match(text);
        if (sentence.Success && sentence.Index is >= Least and <= Most) return Trimmed(text[..sentence.Index]);
        foreach (var clause in new[] { Semicolon, Purpose, Comma })
        {
            var cut = clause.Matches(text).Select(m => m.Index).LastOrDefault(at => at is >= Least and <= Most);
            if (cut > 0 && IsBalanced(text[..cut])) return Trimmed(text[..cut]);
        }

        var space = text.LastIndexOf(' ', Most - 1);
        return (space > Least ? text[..space] : text[..Most]).TrimEnd(' ', ',', ';', ':') + "…";
    }

    private static string Trimmed(string text)
    {
        var trimmed = text.TrimEnd(' ', ';', ',', ':');
        if (trimmed is [.. var words, '.'] && !words.EndsWith('.')) trimmed = words;
        return trimmed.Length == 0 ? text : char.ToUpperInvariant(trimmed[0]) + trimmed[1..];
    }

    private static bool IsBalanced(string text) => text.Count(c => c is '(' or '“') == text.Count(c => c is ')' or '”');

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks { get; }

    /// <summary>The end of a sentence; a point behind a few capitals is one of an abbreviation (<c>TP. Hồ Chí Minh</c>).</summary>
    [GeneratedRegex(@"(?<!\b\p{Lu}{1,4})[.:](?=\s+\p{Lu}|\s+[-–•(]|\s+[0-9]+\.)")]
    private static partial Regex Sentence { get; }

    [GeneratedRegex(";")]
    private static partial Regex Semicolon { get; }

    [GeneratedRegex(@",? (?:nhằm|để|theo|bảo đảm|đảm bảo|góp phần|trong đó|trên cơ sở|phù hợp với|gắn với|phục vụ|bao gồm|gồm|như) ")]
    private static partial Regex Purpose { get; }

    [GeneratedRegex(",")]
    private static partial Regex Comma { get; }
}
