using PapiSite.Language.Text;
using Sprache;
using static PapiSite.Language.Values.Grammar;

namespace PapiSite.Language.Values;

/// <summary>
/// A target as printed; where it begins with a comparison (or a bare per cent), or ends with what is to be reached ("… đạt từ 60%
/// trở lên"), also as operator, number and unit, so that a figure reported later can be held against it.
/// </summary>
public sealed record Target(string Text) : Value
{
    /// <summary>The comparison, or null where the words are not a figure.</summary>
    public Comparison? Operator { get; init; }

    /// <summary>The number, with <see cref="Operator"/>.</summary>
    public decimal? Number { get; init; }

    /// <summary>The unit: <c>%</c>, or the words behind the number (<c>đợt/năm</c>).</summary>
    public string? Unit { get; init; }
}

/// <summary>Reads targets. Any words are a target; only some are figures.</summary>
internal static class Targets
{
    public static readonly ValueGrammar<Target> Grammar = new(new("chỉ tiêu", "target"), "≥ 95% xã công khai", Read, target => target.Text);

    private static readonly Parser<Comparison> Opening =
        Parse.Chars("≥").Return(Comparison.AtLeast)
            .Or(Parse.String(">=").Return(Comparison.AtLeast))
            .Or(Parse.Chars("≤").Return(Comparison.AtMost))
            .Or(Parse.String("<=").Return(Comparison.AtMost))
            .Or(Parse.Char('>').Return(Comparison.MoreThan))
            .Or(Parse.Char('<').Return(Comparison.LessThan))
            .Or(Parse.Char('=').Return(Comparison.Equal))
            .Or(AnyOf("toi thieu", "it nhat", "tu", "khong it hon", "khong duoi", "khong thap hon").Return(Comparison.AtLeast))
            .Or(AnyOf("toi da", "nhieu nhat", "khong qua", "khong vuot qua").Return(Comparison.AtMost))
            .Or(AnyOf("tren", "hon").Return(Comparison.MoreThan))
            .Or(Words("duoi").Return(Comparison.LessThan));

    /// <summary>
    /// The number goes on, or is one of two (<c>99.5</c>, <c>2/3</c>, <c>80-90%</c>): then it is not the figure, and the words stand alone.
    /// </summary>
    private static readonly Parser<object> NotMore = Digit
        .Or(from link in Parse.Chars(".,/-–").Spaced().Select(c => "").Or(Words("den").Spaced()) from digit in Digit select digit)
        .Not();

    private static readonly Parser<Figure> Whole =
        from reach in AnyOf("dat", "dam bao", "bao dam").Spaced().Optional()
        from comparison in Opening.Spaced().Optional()
        from number in DecimalNumber
        from only in NotMore
        from blank in Blank
        from percent in Parse.Char('%').Optional()
        from alone in NotMore
        from rest in Parse.AnyChar.Many().Text()
        let orMore = rest.TrimStart().StartsWith("tro len", StringComparison.Ordinal)
        where comparison.IsDefined || percent.IsDefined || orMore
        select new Figure(
            orMore ? Comparison.AtLeast : comparison.GetOrElse(Comparison.Equal), number, percent.IsDefined, rest.Length);

    private static Target Read(ValueText text, ValueProblems problems)
    {
        var target = new Target(text.Text);
        var figure = ReadWhole(Whole, text.Text).Result ?? ReadReached(text.Text);
        if (figure is null) return target;
        var rest = text.Text[^figure.Rest..].Trim();
        return target with
        {
            Operator = figure.Operator,
            Number = figure.Number,
            Unit = figure.IsPercent ? "%" : rest.Length == 0 ? null : rest,
        };
    }

    /// <summary>
    /// What stands behind the last "đạt" or sign: "Tỷ lệ hồ sơ trực tuyến đạt từ 60% trở lên"; not where more figures follow.
    /// </summary>
    private static Figure? ReadReached(string text)
    {
        var folded = VietnameseText.Fold(text);
        var at = Math.Max(folded.LastIndexOf(" dat ", StringComparison.Ordinal), folded.LastIndexOfAny(['≥', '≤']) - 1);
        var figure = at < 0 ? null : ReadWhole(Whole, text[(at + 1)..]).Result;
        return figure is null || text[^figure.Rest..].Any(char.IsAsciiDigit) ? null : figure;
    }

    private sealed record Figure(Comparison Operator, decimal Number, bool IsPercent, int Rest);
}
