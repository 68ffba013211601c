using System.Text.RegularExpressions;

namespace PapiSite.Import.Understanding;

/// <summary>Numbers and bullets in front of words.</summary>
internal static partial class Markers
{
    /// <summary>The words without the marker that was typed in front, and the marker; the marker is null where there is none.</summary>
    public static CellLine Split(string text)
    {
        var trimmed = text.Trim();
        var match = Typed.Match(trimmed);
        return match.Success ? new(match.Groups["marker"].Value, trimmed[match.Length..].Trim()) : new(null, trimmed);
    }

    /// <summary>The kind of a marker.</summary>
    public static MarkerKind KindOf(string? marker) => marker switch
    {
        null => MarkerKind.None,
        "+" or "*" or "o" or "°" => MarkerKind.Plus,
        _ when !marker.Any(char.IsLetterOrDigit) => MarkerKind.Dash,
        _ when marker.StartsWith('(') || (char.IsAsciiDigit(marker[0]) && marker.EndsWith(')')) => MarkerKind.Parenthesised,
        _ when char.IsAsciiDigit(marker[0]) => marker.TrimEnd('.').Count(c => c == '.') switch
        {
            0 => MarkerKind.Number,
            1 => MarkerKind.SecondNumber,
            _ => MarkerKind.DeeperNumber,
        },
        _ when RomanNumber.IsMatch(marker.TrimEnd('.', ')', '/')) => MarkerKind.Roman,
        _ when char.IsUpper(marker[0]) => MarkerKind.Capital,
        _ => MarkerKind.Letter,
    };

    /// <summary>
    /// The label of an entry for a marker or the cell of a number: without what closes it, but in the parentheses that it stands in.
    /// </summary>
    public static string? LabelOf(string? marker)
    {
        var label = marker?.Trim().TrimStart('(').TrimEnd('.', ')', '/', ':', ' ');
        if (label is not { Length: > 0 and <= 12 } || !Label.IsMatch(label)) return null;
        return marker!.Trim() is ['(', .., ')'] ? $"({label})" : label;
    }

    /// <summary>True where a text is nothing but a number or letter as it stands in the column of numbers.</summary>
    public static bool IsNumber(string text) => LabelOf(text) is not null && NumberCell.IsMatch(text.Trim());

    /// <summary>
    /// The items of a list that was typed in one line: <c>- A; - B</c>, <c>1.1. A 1.2. B</c>, <c>a) A b) B</c>. One line where there is no
    /// such list. Where marks between the items are missing, dashes part them only if <paramref name="isLoose"/>.
    /// </summary>
    public static IEnumerable<string> InLine(string text, bool isLoose = false)
    {
        var cuts = Cuts(text, isLoose);
        var from = 0;
        foreach (var cut in cuts)
        {
            if (cut > from && text[from..cut].Trim() is { Length: > 0 } piece) yield return piece;
            from = cut;
        }

        if (text[from..].Trim() is { Length: > 0 } rest) yield return rest;
    }

    private static List<int> Cuts(string text, bool isLoose)
    {
        if (text.Length > 0 && text[0] is '-' or '–' or '•')
            return [.. (isLoose ? LooseDash : Dash).Matches(text).Select(m => m.Index + m.Length - 1)];
        var numbers = Numbered.Matches(text);
        var cuts = new List<int>();
        string? last = null;
        foreach (Match match in numbers)
        {
            var marker = match.Groups["marker"].Value;
            if (last is null ? !IsFirst(marker) : !Follows(last, marker)) continue;
            cuts.Add(match.Groups["marker"].Index);
            last = marker;
        }

        return cuts.Count > 1 ? cuts : [];
    }

    private static bool IsFirst(string marker) => marker.TrimEnd('.', ')') is var m && (m == "a" || m == "1" || m.EndsWith(".1"));

    private static bool Follows(string last, string next)
    {
        string before = last.TrimEnd('.', ')'), after = next.TrimEnd('.', ')');
        if (last[^1] != next[^1]) return false;
        if (before.Length == 1 && after.Length == 1 && char.IsLetter(before[0]) && char.IsLetter(after[0]))
            return Letters.IndexOf(after[0]) is > 0 and var at && at - Letters.IndexOf(before[0]) is 1 or 2;
        var (outer, inner) = (before.LastIndexOf('.'), after.LastIndexOf('.'));
        return outer == inner && before[..(outer + 1)] == after[..(inner + 1)]
            && int.TryParse(before[(outer + 1)..], out var one) && int.TryParse(after[(inner + 1)..], out var two) && two == one + 1;
    }

    /// <summary>The letters of lists in their order; lists go on from d to đ, or to e.</summary>
    private const string Letters = "abcdđeghiklmnopqrstuvxy";

    private const RegexOptions Explicit = RegexOptions.ExplicitCapture;

    /// <summary>What is surely a marker: a bare number or letter has a point, parenthesis or slash behind it.</summary>
    [GeneratedRegex(
        @"^((?<marker>[-–—•●▪◦·*+])\s*(?=\p{L}|[0-9“(])|(?<marker>\([0-9]{1,3}\)|\(?[a-zđ]\)|[0-9]{1,3}(\.[0-9]{1,3}){1,4}[.)]?(?=\s|\p{L})"
            + @"|[0-9]{1,3}[.)](?![0-9])|([IVXLC]{1,6}|[A-ZĐ])[.)/](?=\s|\p{L}))\s*(?=\S))",
        Explicit)]
    private static partial Regex Typed { get; }

    [GeneratedRegex("^[IVXLC]{1,6}$")]
    private static partial Regex RomanNumber { get; }

    [GeneratedRegex(@"^(PL)?([0-9]{1,4}|[IVXLC]{1,8}|\p{L}{1,2})([.\-/]([0-9]{1,4}|[IVXLC]{1,8}|\p{L}{1,2}))*$", Explicit)]
    private static partial Regex Label { get; }

    [GeneratedRegex(@"^\(?([0-9]{1,4}(\.[0-9]{1,3})*|[IVXLC]{1,6}(\.[0-9]{1,3})*|[A-ZĐa-zđ](\.?[0-9]{1,3})*)[.)/]?$", Explicit)]
    private static partial Regex NumberCell { get; }

    [GeneratedRegex(@"(?<=[;.,:…])\s+[-–•](?=\s*\p{L}|\s*[0-9])")]
    private static partial Regex Dash { get; }

    [GeneratedRegex(@"\s+[-–•](?=\s+\p{Lu}|\s+[0-9])")]
    private static partial Regex LooseDash { get; }

    [GeneratedRegex(@"(?<=^|[;.,:…]\s+)(?<marker>[0-9]{1,2}(\.[0-9]{1,2})*\.|[0-9]{1,2}(\.[0-9]{1,2})+|[0-9]{1,2}\)|[a-zđ]\))(?=\s*\p{L})",
        Explicit)]
    private static partial Regex Numbered { get; }
}
