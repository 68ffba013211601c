using PapiSite.Language.Diagnostics;
using Sprache;
using static PapiSite.Language.Values.Grammar;

namespace PapiSite.Language.Values;

/// <summary>
/// What an index gave, or is to give, for a year: points (of how many), rank (of how many), change of rank since the year
/// before (positive is better), a band named in words. An aim may name a best group (<c>nhóm 10/63</c>) as its rank.
/// </summary>
public sealed record Score(string Text) : Value
{
    /// <summary>Points reached.</summary>
    public decimal? Points { get; init; }

    /// <summary>Points that can be reached.</summary>
    public decimal? OutOf { get; init; }

    /// <summary>Rank, 1 the best.</summary>
    public int? Rank { get; init; }

    /// <summary>How many were ranked.</summary>
    public int? Ranked { get; init; }

    /// <summary>True where the rank is a group to be in (among the best ten), not a place.</summary>
    public bool IsGroup { get; init; }

    /// <summary>Places gained (positive) or lost (negative) since the year before.</summary>
    public int? Change { get; init; }

    /// <summary>A band in words: <c>nhóm điểm cao</c>.</summary>
    public string? Band { get; init; }
}

/// <summary>Reads scores and aims: parts with <c>;</c> between them, in any order.</summary>
internal static class Scores
{
    public static readonly ValueGrammar<Score> Grammar =
        new(new("kết quả chỉ số", "index score"), "5,37/10 điểm; hạng 11/63; tăng 2 bậc", Read, score => score.Text);

    private static readonly Parser<Score> Points =
        from reach in Words("dat").Spaced().Optional()
        from points in DecimalNumber
        from outOf in (from slash in Parse.Char('/').Spaced() from max in DecimalNumber select (decimal?)max).Optional()
        from word in Words("diem").Spaced()
        select new Score("") { Points = points, OutOf = outOf.GetOrElse(null) };

    private static readonly Parser<Score> Rank =
        from word in AnyOf("hang", "xep hang", "xep hang thu", "xep thu", "thu", "xep vi tri", "xep vi tri thu", "vi tri", "vi tri thu")
            .Spaced()
        from rank in Number
        from ranked in (from slash in Parse.Char('/').Spaced() from all in Number select (int?)all).Optional()
        select new Score("") { Rank = rank, Ranked = ranked.GetOrElse(null) };

    private static readonly Parser<Score> Group =
        from word in AnyOf("nhom", "trong nhom", "nhom dau").Spaced()
        from rank in Number
        from ranked in (from slash in Parse.Char('/').Spaced() from all in Number select (int?)all).Optional()
        select new Score("") { Rank = rank, Ranked = ranked.GetOrElse(null), IsGroup = true };

    private static readonly Parser<Score> Change =
        from sign in Words("tang").Return(1).Or(Words("giam").Return(-1)).Spaced()
        from places in Number
        from word in Words("bac").Spaced()
        select new Score("") { Change = sign * places };

    private static readonly Parser<Score> Unchanged =
        AnyOf("giu nguyen", "khong doi", "giu nguyen thu hang").Return(new Score("") { Change = 0 });

    private static readonly Parser<Score> Band =
        from word in AnyOf("nhom", "thuoc nhom") from blank in Parse.WhiteSpace
        from rest in Parse.CharExcept("0123456789").AtLeastOnce()
        from more in Parse.AnyChar.Many()
        select new Score("") { Band = "" };

    private static readonly Parser<Score> Part =
        new[] { Points, Rank, Group, Change, Unchanged, Band }.Select(p => p.Spaced().End()).Aggregate((a, b) => a.Or(b));

    private static Score? Read(ValueText text, ValueProblems problems)
    {
        var whole = new Score(text.Text);
        foreach (var (item, start) in ListItems.Split(text.Text))
        {
            if (item.Length == 0) continue;
            var (part, stopped) = ReadWhole(Part, item);
            if (part is null)
            {
                var from = stopped >= item.Length ? 0 : stopped;
                problems.Report(ValueDiagnostics.BadScore.Of(item), start + from, item.Length - from);
                return null;
            }

            // What nothing can be divided by is dropped; the words stand.
            var isImpossible = part.Points > part.OutOf || part.OutOf == 0 || part.Rank > part.Ranked || part.Rank == 0;
            if (isImpossible) problems.Report(ValueDiagnostics.ImpossibleScore.Of(item), start, item.Length);
            if (part.OutOf == 0) part = part with { OutOf = null };
            whole = whole with
            {
                Points = part.Points ?? whole.Points,
                OutOf = part.OutOf ?? whole.OutOf,
                Rank = part.Rank ?? whole.Rank,
                Ranked = part.Ranked ?? whole.Ranked,
                IsGroup = part.IsGroup || whole.IsGroup,
                Change = part.Change ?? whole.Change,
                Band = part.Band is null ? whole.Band : item,
            };
        }

        return whole;
    }
}
