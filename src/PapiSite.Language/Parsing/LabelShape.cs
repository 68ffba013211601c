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
        LabelRule.Number => label is null || NumberLabel.IsMatch(label),
        LabelRule.Slug => label is null || (label.Length <= 80 && VietnameseText.Slug(label) == label),
        LabelRule.Code => label is null || CodeLabel.IsMatch(label),
        _ => false,
    };

    /// <summary>True for a label that is no word of a sentence: figures, a Roman number in capitals, a letter with a parenthesis.</summary>
    public static bool IsNumber(string label) =>
        label.Any(char.IsAsciiDigit) || label.EndsWith(')') || label.TrimEnd('.') is [>= 'A' and <= 'Z']
            || label.TrimEnd('.').All(c => c is 'I' or 'V' or 'X');

    [GeneratedRegex(@"^(19|20)[0-9]{2}$", RegexOptions.ExplicitCapture)]
    private static partial Regex YearLabel { get; }

    /// <summary>
    /// Arabic and Roman numbers and single letters, with points, dashes, slashes and a closing parenthesis: I, 1.2, a), II.3b, 1.2.(6); with
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
