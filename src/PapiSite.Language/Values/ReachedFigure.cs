using System.Text.RegularExpressions;

namespace PapiSite.Language.Values;

/// <summary>
/// A figure that was reached: a number and its unit (<c>%</c>, <c>tin, bài</c>, <c>hạng</c> of a rank), or none.
/// </summary>
public sealed record ReachedFigure(decimal Number, string? Unit) : Value
{
    /// <summary>Of how many: 17 in <c>16/17 xã</c>.</summary>
    public decimal? OutOf { get; init; }

    /// <summary>What is said beside it in parentheses: <c>16/17 xã</c> in <c>96% (16/17 xã)</c>.</summary>
    public string? Note { get; init; }

    /// <summary>True for a share, whatever it is of: <c>96%</c>, <c>96% hộ</c>.</summary>
    public bool IsPercent => Unit is ['%', ..];

    /// <summary>True for a rank.</summary>
    public bool IsRank => Unit == TargetRanks.Unit;
}

/// <summary>
/// Reads figures: <c>96%</c>, <c>245 tin, bài</c>, <c>1.204</c>, <c>16/17 xã</c>, <c>96% (16/17 xã)</c>, <c>hạng 8/63</c>.
/// </summary>
internal static partial class ReachedFigures
{
    public static readonly ValueGrammar<ReachedFigure> Grammar = new(new("con số đạt được", "figure reached"), "96%", Read, Write);

    private static ReachedFigure? Read(ValueText text, ValueProblems problems)
    {
        var words = Values.Grammar.Folded(text.Text);
        var lead = Lead.Match(words);
        var number = TargetNumber.In(words).FirstOrDefault();
        if (number is not { Number: { } value, Upper: null } || number.Start != lead.Length || number.OutOf == 0)
        {
            var stopped = number is null || number.Start != lead.Length ? 0 : number.Start;
            problems.Report(ValueDiagnostics.BadFigure.Of(text.Text), stopped, text.Text.Length - stopped);
            return null;
        }

        var behind = Behind.Match(text.Text, number.End);
        var unit = behind.Groups["unit"].Value.Trim().TrimEnd('.').TrimEnd();
        if (!behind.Success || unit.Any(char.IsAsciiDigit))
        {
            var at = number.End + text.Text[number.End..].IndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
            problems.Report(ValueDiagnostics.BadFigure.Of(text.Text), Math.Max(at, 0), text.Text.Length - Math.Max(at, 0));
            return null;
        }

        if (number.IsPercent) unit = unit.Length == 0 ? "%" : $"% {unit}";
        if (lead.Groups["rank"].Success && !number.IsPercent) unit = TargetRanks.Unit;
        var note = behind.Groups["note"].Value.Trim();
        return new(value, unit.Length == 0 ? null : unit) { OutOf = number.OutOf, Note = note.Length == 0 ? null : note };
    }

    private static string Write(ReachedFigure figure)
    {
        var number = Values.Grammar.Written(figure.Number) + (figure.OutOf is { } all ? $"/{Values.Grammar.Written(all)}" : "");
        var written = figure.IsRank ? $"{figure.Unit} {number}"
            : number + (figure.Unit is null or ['%', ..] ? figure.Unit : $" {figure.Unit}");
        return figure.Note is { } note ? $"{written} ({note})" : written;
    }

    [GeneratedRegex(
        @"^ *((da )?dat |duoc )?(?<rank>((xep )?hang|thu hang|xep thu|dung thu|vi tri|thu)( thu)? )?", RegexOptions.ExplicitCapture)]
    private static partial Regex Lead { get; }

    [GeneratedRegex(@"\G(?<unit>[^()]*)(\((?<note>[^()]*)\))?[. ]*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Behind { get; }
}
