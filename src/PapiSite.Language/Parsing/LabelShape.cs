using System.Text.RegularExpressions;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;

namespace PapiSite.Language.Parsing;

/// <summary>Whether a label has the form that its keyword asks for.</summary>
internal static partial class LabelShape
{
    public static bool Fits(LabelRule rule, string? label) => rule switch
    {
        LabelRule.None => label is null,
        LabelRule.Year => label is not null && YearLabel.IsMatch(label),
        LabelRule.OptionalYear => label is null || YearLabel.IsMatch(label),
        LabelRule.Number => label is null || NumberLabel.IsMatch(label),
        LabelRule.Slug => label is null || (label.Length <= 80 && VietnameseText.Slug(label) == label),
        LabelRule.Code => label is null || CodeLabel.IsMatch(label),
        LabelRule.Name => label is null || RoleNames.Fits(label),
        LabelRule.RequiredName => label is not null && RoleNames.Fits(label),
        _ => false,
    };

    /// <summary>Where a label stands at the end of a head; null where there is none.</summary>
    public static TextSpan? Place(SourceText source, TextSpan head, string? label)
    {
        if (label is null) return null;
        var words = Word.Matches(source.Slice(head));
        var count = Math.Min(words.Count, label.Count(c => c == ' ') + 1);
        if (count == 0) return null;
        var (first, last) = (words[^count], words[^1]);
        var whole = TextSpan.Between(head.Start + first.Index, head.Start + last.Index + last.Length);
        // The number of a list has marks around it that are no part of the label.
        var at = source.Slice(whole).IndexOf(label, StringComparison.Ordinal);
        return at < 0 ? whole : new(whole.Start + at, label.Length);
    }

    /// <summary>The first words of a head.</summary>
    public static TextSpan FirstWords(SourceText source, TextSpan head, int count)
    {
        var words = Word.Matches(source.Slice(head));
        return count >= words.Count ? head : new(head.Start, words[count - 1].Index + words[count - 1].Length);
    }

    /// <summary>True for a label that is no word of a sentence: figures, a Roman number in capitals, a letter with a parenthesis.</summary>
    public static bool IsNumber(string label) =>
        label.Any(char.IsAsciiDigit) || label.EndsWith(')') || label.TrimEnd('.') is [>= 'A' and <= 'Z']
            || label.TrimEnd('.').All(c => c is 'I' or 'V' or 'X');

    [GeneratedRegex(@"\S+")]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"^(19|20)[0-9]{2}$", RegexOptions.ExplicitCapture)]
    private static partial Regex YearLabel { get; }

    /// <summary>
    /// Arabic and Roman numbers and single letters, with points, dashes, slashes and a closing parenthesis: I, 1.2, a), II.3b, 1.2.(6);
    /// with
    /// PL before them, a row of an appendix: PL1.2.1.
    /// Roman numbers of one or two letters go by the last alternative: a part that fits two would cost exponential time.
    /// </summary>
    [GeneratedRegex(
        @"^\(?(PL|pl)?([0-9]{1,4}|[IVXLCivxlc]{3,8}|\p{L}{1,2})([.\-/]\(?([0-9]{1,4}|[IVXLCivxlc]{3,8}|\p{L}{1,2})\)?)*[a-zđ]?[.)]?$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex NumberLabel { get; }

    [GeneratedRegex(@"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$", RegexOptions.ExplicitCapture)]
    private static partial Regex CodeLabel { get; }
}
