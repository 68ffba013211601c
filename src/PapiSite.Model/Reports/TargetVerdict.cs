using PapiSite.Language.Text;
using PapiSite.Language.Values;

namespace PapiSite.Model.Reports;

/// <summary>
/// Whether a figure reached reaches a target. It says so only where both are sure: the target is one figure, it is clear in which
/// direction more is better, and the figure reported is of its kind. More than was aimed at is never called a failure.
/// </summary>
public static class TargetVerdict
{
    private const decimal Whole = 100;

    /// <summary>True or false, or null where nothing can be said.</summary>
    public static bool? Of(Target target, ReachedFigure reached)
    {
        if (target.Only is not { IsDecidable: true } figure) return null;
        if (Reached(figure, reached, target.Text) is not { } value) return null;
        var number = figure.Number;
        return figure switch
        {
            { Operator: Comparison.AtMost } => value <= (figure.Upper ?? number),
            { Operator: Comparison.LessThan } => value < (figure.Upper ?? number),
            { IsBelowUpper: true, Upper: { } upper } when value >= upper => null,
            { Operator: Comparison.MoreThan } => value > number,
            { Operator: Comparison.Equal, Number: 0 } => value == 0,
            _ => value >= number,
        };
    }

    /// <summary>The figure reached as one of the target's unit, or null where it is of another kind.</summary>
    private static decimal? Reached(TargetFigure figure, ReachedFigure reached, string words)
    {
        if (figure.IsRank) return Rank(figure, reached);
        if (reached.IsRank) return null;
        if (figure.Unit is ['%', ..]) return Share(figure, reached, words);
        if (figure.OutOf is { } all) return Part(figure, reached, all);
        return reached.IsPercent ? null : Count(figure, reached);
    }

    private static decimal? Rank(TargetFigure figure, ReachedFigure reached)
    {
        if (!reached.IsRank && reached.Unit is not null) return null;
        // A rank of 34 says nothing of one of 63.
        return figure.OutOf is { } all && reached.OutOf is { } other && all != other ? null : reached.Number;
    }

    private static decimal? Share(TargetFigure figure, ReachedFigure reached, string words)
    {
        if (reached.OutOf is { } all)
            return !figure.IsChange && reached.Unit is { } unit && Names(words, unit) ? reached.Number / all * Whole : null;
        // A bare number is of the target's unit.
        return reached.IsPercent || reached.Unit is null ? reached.Number : null;
    }

    private static decimal? Part(TargetFigure figure, ReachedFigure reached, decimal all)
    {
        if (reached.IsPercent) return reached.Number * all / Whole;
        if (reached.OutOf is { } other)
            return reached.Unit is null || Count(figure, reached) is not null ? reached.Number * all / other : null;
        // "1/3 số xã" does not say how many communes there are.
        return figure.Unit is { } unit && !VietnameseText.Key(unit).StartsWith("so ", StringComparison.Ordinal)
            && !VietnameseText.Key(unit).StartsWith("tong so ", StringComparison.Ordinal) ? Count(figure, reached) : null;
    }

    private static decimal? Count(TargetFigure figure, ReachedFigure reached)
    {
        var wanted = FigureUnit.Of(figure.Unit ?? "");
        // A bare number is of the target's unit, unless that counts in thousands or millions: then its scale is open.
        if (reached.Unit is not { } unit) return wanted.Scale == 1 ? reached.Number : null;
        var got = FigureUnit.Of(unit);
        return figure.Unit is not null && got.CountsAs(wanted) ? reached.Number * got.Scale / wanted.Scale : null;
    }

    /// <summary>True where the words of the target name what the ratio counts: "100% xã …" of "16/16 xã".</summary>
    private static bool Names(string words, string unit)
    {
        var noun = VietnameseText.Key(unit);
        return $" {VietnameseText.Key(words)} ".Contains($" {noun} ", StringComparison.Ordinal);
    }
}
