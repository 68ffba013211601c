using Sprache;

namespace PapiSite.Language.Values;

/// <summary>A figure that was reached: a number and its unit (<c>%</c>, <c>tin, bài</c>), or none.</summary>
public sealed record ReachedFigure(decimal Number, string? Unit) : Value;

/// <summary>Reads figures: <c>96%</c>, <c>245 tin, bài</c>, <c>1.204</c>.</summary>
internal static class ReachedFigures
{
    public static readonly ValueGrammar<ReachedFigure> Grammar = new(new("con số đạt được", "figure reached"), "96%", Read, Write);

    private static readonly Parser<Figure> Whole =
        from number in Values.Grammar.DecimalNumber
        from blank in Values.Grammar.Blank
        from unit in Parse.AnyChar.Except(Values.Grammar.Digit).Many().Text()
        select new Figure(number, unit.Length);

    private static ReachedFigure? Read(ValueText text, ValueProblems problems)
    {
        var (figure, stopped) = Values.Grammar.ReadWhole(Whole, text.Text);
        if (figure is null)
        {
            problems.Report(ValueDiagnostics.BadFigure.Of(text.Text), stopped, text.Text.Length - stopped);
            return null;
        }

        var unit = text.Text.TrimEnd()[^figure.UnitLength..].Trim();
        return new(figure.Number, unit.Length == 0 ? null : unit);
    }

    private static string Write(ReachedFigure figure) =>
        Values.Grammar.Written(figure.Number) + (figure.Unit is null or ['%', ..] ? figure.Unit : $" {figure.Unit}");

    private sealed record Figure(decimal Number, int UnitLength);
}
