using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace PapiSite.Language.Values;

/// <summary>
/// Reads the figures of a target, wherever they stand in its words. A number of which it is not sure what it says is left unread, and
/// told: over-achievement must never be published as failure.
/// </summary>
internal static partial class TargetReader
{
    /// <summary>No target of a plan is longer; what is, must not cost time.</summary>
    private const int MostCharacters = 1000;

    /// <summary>No line has more figures, and a list without words between them is a table.</summary>
    private const int MostFigures = 12;

    /// <summary>What was read is remembered, as in <see cref="ReadMemo{T}"/>: plans write the same targets again and again.</summary>
    private const int MostRemembered = 20_000;

    private const int LongestRemembered = 300;

    private static readonly ConcurrentDictionary<string, Target> Known = new(StringComparer.Ordinal);

    public static Target Read(string text)
    {
        if (text.Length > LongestRemembered) return ReadAfresh(text);
        if (Known.TryGetValue(text, out var read)) return read;
        if (Known.Count >= MostRemembered) Known.Clear();
        return Known[text] = ReadAfresh(text);
    }

    private static Target ReadAfresh(string text)
    {
        var plain = Blanks.Replace(text, " ").Trim().TrimEnd('.', ';', ',');
        var target = new Target(text);
        if (plain.Length is 0 or > MostCharacters) return target with { Unread = FirstNumber(plain) };
        if (!plain.Any(char.IsAsciiDigit) && !plain.Contains("kh", StringComparison.OrdinalIgnoreCase)) return target;
        var folded = TyWords.Replace(Grammar.Folded(plain), "ty");
        var ranks = new List<(int At, TargetFigure Figure)>();
        while (ranks.Count < MostFigures && TargetRanks.In(folded) is { } rank)
        {
            ranks.Add((rank.At.Groups["n"].Index, rank.Figure));
            folded = folded[..rank.At.Index] + OtherNumbers.Blotted(rank.At.Value)
                + folded[(rank.At.Index + rank.At.Length)..];
        }

        var (words, years) = OtherNumbers.BlotOut(folded);
        var figures = new List<TargetFigure>();
        string? unread = null;
        foreach (var (start, end) in Parts(words))
        {
            var reading = new TargetPart(
                plain[start..end],
                words[start..end],
                [.. years.Where(y => y.Start >= start && y.Start < end).Select(y => (y.Start - start, y.End - start, y.Year))],
                [.. ranks.Where(r => r.At >= start && r.At < end).Select(r => (r.At - start, r.Figure))]
            ).Read();
            figures.AddRange(reading.Figures);
            unread ??= reading.Unread;
        }

        return figures.Count > MostFigures ? target with { Unread = FirstNumber(plain) }
            : target with { Figures = [.. figures.Count == 1 ? figures.Select(f => f with { Of = null }) : figures], Unread = unread };
    }

    /// <summary>What stands between semicolons.</summary>
    private static IEnumerable<(int Start, int End)> Parts(string words)
    {
        foreach (var (item, at) in ListItems.Split(words))
        {
            if (item.Length > 0) yield return (at, at + item.Length);
        }
    }

    private static string? FirstNumber(string text) => Digits.Match(text) is { Success: true } found ? found.Value : null;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks { get; }

    [GeneratedRegex(@"\d[\d.,]*")]
    private static partial Regex Digits { get; }

    /// <summary>"tỉ lệ", "tỉ đồng".</summary>
    [GeneratedRegex(@"\bti(?= (le|dong|trong|so|suat)\b)|(?<=\d )ti\b")]
    private static partial Regex TyWords { get; }
}
