using System.Text.RegularExpressions;
using PapiSite.Language.Text;

namespace PapiSite.Language.Parsing;

/// <summary>The number or dash that Word puts before an item of a list, and that looks like nothing to the language.</summary>
/// <param name="Span">The marker and the blanks behind it.</param>
/// <param name="Number">The number or letter; empty for a dash or a dot.</param>
internal sealed partial record ListMarker(TextSpan Span, string Typed, string Number)
{
    /// <summary>True for a dash, a star, a dot.</summary>
    public bool IsBullet => Number.Length == 0;

    /// <summary>True for the capitals and Roman numbers that plans give to groups.</summary>
    public bool IsHeading => Number.Length > 0 && char.IsUpper(Number[0]);

    /// <summary>The label of an entry that this marker numbers: <c>1</c>, <c>a)</c>, <c>I</c>; null for a dash.</summary>
    public string? Label => IsBullet ? null : char.IsLower(Number[0]) ? Number + ")" : Number;

    /// <summary>The marker at the start of a line's content, or null.</summary>
    public static ListMarker? At(SourceText source, TextSpan content)
    {
        var match = Shape.Match(source.Slice(content));
        if (!match.Success) return null;
        return new(new(content.Start, match.Length), match.Value.TrimEnd(), match.Groups["number"].Value);
    }

    /// <summary>True for a line that begins with a marker.</summary>
    public static bool Begins(string line) => Shape.IsMatch(line);

    /// <summary>True where the text above holds the item before this one, so that the list runs inside a sentence.</summary>
    public bool Continues(string text)
    {
        if (IsBullet) return false;
        var before = Before(Number);
        return before is not null && Regex.IsMatch(text, $@"(^|[\s(;:,]){Regex.Escape(before)}[.)/]", RegexOptions.CultureInvariant);
    }

    /// <summary>True where this is the number after a label.</summary>
    public bool Follows(string? label) => label is not null && Before(Number) is { } before && label.Trim('(', ')', '.') == before;

    private static string? Before(string number)
    {
        if (int.TryParse(number, out var figure)) return figure > 1 ? (figure - 1).ToString() : null;
        const string letters = "abcdđefghiklmnopq";
        var at = number.Length == 1 ? letters.IndexOf(number[0], StringComparison.Ordinal) : -1;
        return at > 0 ? letters[at - 1].ToString() : null;
    }

    [GeneratedRegex(
        @"^([-–—−+*•‣▪●○◦·➢✓\uF0A7\uF0B7\uF0D8](\s+|(?=\p{Lu}))|\(?(?<number>\d{1,3}(\.\d{1,3})*|[a-zđ]|[IVXLC]{1,6}|[A-ZĐ])[.)/](\s+|$)|"
            + @"(?<number>\d{1,3}(\.\d{1,3})+)\s+(?=\p{L})|(?<number>\d{1,3})\s?[-–:]\s+(?=\p{L}))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Shape { get; }
}
