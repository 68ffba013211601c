using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using Sprache;
using static PapiSite.Language.Values.Grammar;

namespace PapiSite.Language.Values;

/// <summary>The parts of a year for which a plan asks reports, in its order, each once.</summary>
public sealed record YearPartList(ImmutableArray<YearPart> Parts) : Value
{
    /// <inheritdoc/>
    public bool Equals(YearPartList? other) => other is not null && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override int GetHashCode() => Parts.Length;
}

/// <summary>Reads parts of a year: <c>quý I; 6 tháng; quý III; năm</c>, <c>quý I, II và III</c>, <c>hằng tháng</c>.</summary>
internal static class YearParts
{
    public static readonly ValueGrammar<YearPartList> Grammar =
        new(new("các kỳ trong năm", "periods of the year"), "quý I; 6 tháng; quý III; năm", Read,
            list => string.Join("; ", list.Parts.Select(Written)));

    private static readonly string[] QuarterNames = ["", "I", "II", "III", "IV"];

    private static readonly Parser<string> Between =
        from mark in Parse.Chars(",;").Select(c => ",").Or(Words("va")).Spaced()
        from report in Words("bao cao").Spaced().Optional()
        select mark;

    private static readonly Parser<YearPart> QuarterNumber =
        from q in Quarter
        from end in Parse.LetterOrDigit.Not()
        select YearPart.OfQuarter(q);

    private static readonly Parser<IEnumerable<YearPart>> Quarters =
        from quy in Words("quy").Spaced()
        from first in QuarterNumber
        from more in (from and in Between from word in Words("quy").Spaced().Optional() from quarter in QuarterNumber select quarter).Many()
        select more.Prepend(first);

    private static readonly Parser<IEnumerable<YearPart>> OneMonth =
        from word in Words("thang").Spaced()
        from month in Number.Where(m => m is >= 1 and <= 12)
        select new[] { new YearPart(month, month) };

    private static readonly Parser<IEnumerable<YearPart>> HalfYear =
        from months in AnyOf("6 thang", "06 thang", "nua nam").Or(DeadlineRecurrences.SixMonths).Spaced()
        from first in AnyOf("cuoi nam", "cuoi").Return(7).Or(AnyOf("dau nam", "dau").Return(1)).Optional().Select(h => h.GetOrElse(1))
        select new[] { new YearPart(first, first + 5) };

    private static readonly Parser<IEnumerable<YearPart>> NineMonths =
        from months in AnyOf("9 thang", "09 thang", "chin thang").Spaced()
        from first in AnyOf("dau nam", "dau").Optional()
        select new[] { new YearPart(1, 9) };

    private static readonly Parser<IEnumerable<YearPart>> WholeYear = AnyOf("hang nam", "moi nam", "ca nam", "nam")
        .Select(w => (IEnumerable<YearPart>)[YearPart.Year]);

    private static readonly Parser<IEnumerable<YearPart>> EveryMonth =
        AnyOf("hang thang", "moi thang").Select(w => Enumerable.Range(1, 12).Select(m => new YearPart(m, m)));

    private static readonly Parser<IEnumerable<YearPart>> EveryQuarter =
        AnyOf("hang quy", "moi quy").Select(w => Enumerable.Range(1, 4).Select(YearPart.OfQuarter));

    private static readonly Parser<IEnumerable<YearPart>> Single = Quarters.Or(OneMonth).Or(HalfYear).Or(NineMonths).Or(WholeYear);

    /// <summary>Parts that are named one by one: "quý I, báo cáo 06 tháng, quý III và năm".</summary>
    public static readonly Parser<ImmutableArray<YearPart>> Named = Several(Single);

    private static readonly Parser<YearPartList> All =
        from report in Words("bao cao").Spaced().Optional()
        from parts in Several(Single.Or(EveryMonth).Or(EveryQuarter))
        select new YearPartList(parts);

    private static Parser<ImmutableArray<YearPart>> Several(Parser<IEnumerable<YearPart>> part) =>
        from first in part
        from more in (from and in Between from next in part select next).Many()
        select more.Prepend(first).SelectMany(p => p).Distinct().ToImmutableArray();

    private static string Written(YearPart part) => (part.LastMonth - part.FirstMonth) switch
    {
        0 => $"tháng {part.FirstMonth}",
        2 => $"quý {QuarterNames[part.LastMonth / 3]}",
        5 => part.FirstMonth == 1 ? "6 tháng" : "6 tháng cuối năm",
        8 => "9 tháng",
        _ => "năm",
    };

    private static YearPartList? Read(ValueText text, ValueProblems problems)
    {
        // A semicolon or a full stop at the end says nothing.
        var (parts, _) = ReadWhole(All, text.Text.TrimEnd(';', '.', ' '));
        if (parts is not null) return parts;
        // A number alone goes on with the quarters before it.
        foreach (
            var (item, start) in ListItems
                .Split(text.Text.Replace(',', ';'))
                .Where(i => i.Item.Length > 2 && ReadWhole(All, i.Item).Result is null)
                .DefaultIfEmpty((Item: text.Text, Start: 0))
                .Take(1)
        )
        {
            problems.Report(ReportingDiagnostics.BadYearParts.Of(item), start, item.Length);
        }

        return null;
    }
}
