using System.Collections.Immutable;

namespace PapiSite.Language.Values;

/// <summary>
/// A target as printed, with the figures that its words surely give, so that a figure reported later can be held against it.
/// </summary>
public sealed record Target(string Text) : Value
{
    /// <summary>The figures, in the order of the words; none where the words are none, or not surely.</summary>
    public ImmutableArray<TargetFigure> Figures { get; init; } = [];

    /// <summary>The first number in the words that was left unread, or null: then the figures may not be all of them.</summary>
    public string? Unread { get; init; }

    /// <summary>The one figure that is the whole target, or null.</summary>
    public TargetFigure? Only => Figures is [var only] && Unread is null ? only : null;

    /// <summary>The comparison of the one figure, where that is one number; else null.</summary>
    public Comparison? Operator => Single?.Operator;

    /// <summary>The number, with <see cref="Operator"/>.</summary>
    public decimal? Number => Single?.Number;

    /// <summary>The unit of the one figure: <c>%</c>, or the words behind the number (<c>đợt/năm</c>).</summary>
    public string? Unit => Single?.Unit;

    /// <summary>The year that it is of, by its label (<c>chỉ tiêu 2026: 90%</c>); or null.</summary>
    public int? Year { get; private init; }

    /// <summary>The words without the year that it is of.</summary>
    public string WordsAlone => Year is { } year ? Text[Prefix(year).Length..] : Text;

    /// <summary>The target as that of a year, which its words then begin with.</summary>
    public Target InYear(int year) =>
        this with { Text = Prefix(year) + Text, Year = year, Figures = [.. Figures.Select(f => f with { Year = f.Year ?? year })] };

    private static string Prefix(int year) => $"Năm {year}: ";

    private TargetFigure? Single => Only is { Upper: null, OutOf: null } single ? single : null;

    /// <inheritdoc/>
    public bool Equals(Target? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
}

/// <summary>Reads targets. Any words are a target; only some are figures.</summary>
internal static class Targets
{
    public static readonly ValueGrammar<Target> Grammar = new(new("chỉ tiêu", "target"), "≥ 95% xã công khai", Read, target => target.Text);

    private static Target Read(ValueText text, ValueProblems problems)
    {
        var target = TargetReader.Read(text.Text);
        if (target.Unread is { } number)
        {
            var at = Math.Max(text.Text.IndexOf(number, StringComparison.Ordinal), 0);
            problems.Report(ValueDiagnostics.UnreadNumberInTarget.Of((number, text.Text)), at, number.Length);
        }

        return target;
    }
}
