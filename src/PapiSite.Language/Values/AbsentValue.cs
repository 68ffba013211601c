using PapiSite.Language.Text;

namespace PapiSite.Language.Values;

/// <summary>Why the source does not give a particular.</summary>
public enum Absence
{
    /// <summary>It leaves the place blank.</summary>
    Blank,

    /// <summary>The place is lost or damaged.</summary>
    Lost,
}

/// <summary>A particular that the source leaves blank or has lost.</summary>
public sealed record AbsentValue(Absence Absence) : Value;

/// <summary>Reads particulars of a document, which its copy may leave blank: <c>để trống</c>, or have lost: <c>bị mất</c>.</summary>
internal static class AbsentValues
{
    public static readonly ValueGrammar<Value> Number = OrAbsent(TextGrammars.DocumentNumber);

    public static readonly ValueGrammar<Value> Issued =
        OrAbsent(Dates.Grammar) with { Name = new("ngày của văn bản", "date of a document") };

    private static ValueGrammar<Value> OrAbsent(ValueGrammar grammar) => new(
        grammar.Name, grammar.Example,
        (text, problems) => Absent(text.Text) is { } absence ? new AbsentValue(absence) : grammar.Read(text, problems),
        value => value is AbsentValue absent ? Written(absent.Absence) : grammar.Write(value));

    private static string Written(Absence absence) => absence == Absence.Blank ? "để trống" : "bị mất";

    private static Absence? Absent(string text) => VietnameseText.Key(text) switch
    {
        "de trong" or "bo trong" or "blank" => Absence.Blank,
        "bi mat" or "lost" => Absence.Lost,
        _ => null,
    };
}
