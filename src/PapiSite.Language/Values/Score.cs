using System.Text.RegularExpressions;
using PapiSite.Language.Diagnostics;
using Sprache;
using static PapiSite.Language.Values.Grammar;

namespace PapiSite.Language.Values;

/// <summary>
/// What an index gave, or is to give, for a year: points (of how many) or per cent, rank (of how many), change of either (positive is
/// better), a band named in words. An aim may name a best group (<c>nhóm 10/63</c>) as its rank, and points from which on it is reached.
/// </summary>
public sealed record Score(string Text) : Value
{
    /// <summary>Points reached; per cent where <see cref="IsPercent"/> says so.</summary>
    public decimal? Points { get; init; }

    /// <summary>True where the index is given in per cent, and <see cref="Points"/> are these.</summary>
    public bool IsPercent { get; init; }

    /// <summary>
    /// Where the points are a bound, on which side: <see cref="Comparison.AtLeast"/> or <see cref="Comparison.MoreThan"/>.
    /// </summary>
    public Comparison? Bound { get; init; }

    /// <summary>Points that can be reached.</summary>
    public decimal? OutOf { get; init; }

    /// <summary>Rank, 1 the best.</summary>
    public int? Rank { get; init; }

    /// <summary>How many were ranked.</summary>
    public int? Ranked { get; init; }

    /// <summary>True where the rank is a group to be in (among the best ten), not a place.</summary>
    public bool IsGroup { get; init; }

    /// <summary>Places gained (positive) or lost (negative) since <see cref="ChangeSince"/>.</summary>
    public int? Change { get; init; }

    /// <summary>The year that the places are counted from; null for the year before.</summary>
    public int? ChangeSince { get; init; }

    /// <summary>Points or per cent gained (positive) or lost (negative) since <see cref="PointsChangeSince"/>.</summary>
    public decimal? PointsChange { get; init; }

    /// <summary>The year that the points are counted from; null for the year before.</summary>
    public int? PointsChangeSince { get; init; }

    /// <summary>True where <see cref="PointsChange"/> is in per cent.</summary>
    public bool IsChangeInPercent { get; init; }

    /// <summary>A band in words: <c>nhóm điểm cao</c>.</summary>
    public string? Band { get; init; }

    /// <summary>Parts that are no figure, as printed: <c>tăng ít nhất 01 bậc</c>; or null.</summary>
    public string? Words { get; init; }
}

/// <summary>
/// Reads scores and aims: parts in any order, with <c>;</c> between them, or a comma or parentheses where both sides are parts.
/// </summary>
internal static partial class Scores
{
    public static readonly ValueGrammar<Score> Grammar =
        new(new("kết quả chỉ số", "index score"), "5,37/10 điểm; hạng 11/63; tăng 2 bậc", Read, score => score.Text);

    private static readonly Parser<string> Reaching =
        AnyOf("dat", "phan dau", "phan dau dat", "phan dau o", "phan dau vao", "duy tri", "giu", "giu vung").Spaced().Optional()
            .Select(word => word.GetOrElse(""));

    private static readonly Parser<Comparison> From = Parse.String("≥").Or(Parse.String(">=")).Text()
        .Or(AnyOf("tren hoac bang", "it nhat", "toi thieu")).Spaced().Return(Comparison.AtLeast)
        .Or(Parse.String(">").Text().Or(AnyOf("tren", "hon")).Spaced().Return(Comparison.MoreThan));

    private static readonly Parser<bool> Upwards = AnyOf("tro len").Spaced().Optional().Select(word => word.IsDefined);

    private static readonly Parser<bool> Unit = Words("diem").Spaced().Return(false).Or(Parse.Char('%').Spaced().Return(true));

    private static readonly Parser<Score> Points =
        from reach in Reaching
        from bound in From.Optional()
        from tu in Words("tu").Spaced().Optional()
        from points in DecimalNumber
        from word in Words("diem").Spaced().Optional()
        from outOf in (from slash in Parse.Char('/').Spaced() from max in DecimalNumber select (decimal?)max).Optional()
        from isPercent in word.IsDefined && outOf.IsEmpty ? Parse.Return(false) : Unit
        from isUp in Upwards
            // “từ 44 điểm” alone is the beginning of a span.
        where isUp || tu.IsEmpty
        select new Score("")
        {
            Points = points,
            OutOf = outOf.GetOrElse(null),
            IsPercent = isPercent,
            Bound = isUp ? Comparison.AtLeast : bound.IsDefined ? bound.Get() : null,
        };

    private static readonly Parser<string> Ranked = AnyOf(
        "hang", "thu hang", "xep hang", "xep hang thu", "xep thu", "dung thu", "dung hang", "dung vi tri", "dung vi tri thu", "thu",
        "xep vi tri", "xep vi tri thu", "vi tri", "vi tri thu").Spaced();

    private static readonly Parser<int?> Of =
        (from slash in Parse.Char('/').Spaced() from all in Number select (int?)all).Optional().Select(all => all.GetOrElse(null));

    /// <summary>Whom the rank is among: all of them are, so that it says nothing more.</summary>
    private static readonly Parser<string> Among =
        (from blank in Parse.WhiteSpace.AtLeastOnce()
         from word in AnyOf(
             "tinh, thanh pho", "tinh, thanh", "tinh thanh", "tinh", "thanh pho", "dia phuong", "tinh, thanh pho tren ca nuoc",
             "tren ca nuoc", "huyen", "huyen, thanh pho", "huyen, thi xa, thanh pho",
             "xa", "xa, phuong", "phuong, xa", "xa, phuong, dac khu",
             "so", "so, nganh", "so, ban, nganh", "bo", "bo, nganh", "bo, co quan ngang bo", "don vi", "co quan", "co quan, don vi",
             "tren toan quoc", "ca nuoc", "toan quoc")
         select word).Optional().Select(word => word.GetOrElse(""));

    private static readonly Parser<Score> Rank =
        from reach in Reaching
        from word in Ranked
        from rank in Number
        from ranked in Of
        from among in Among
        select new Score("") { Rank = rank, Ranked = ranked };

    /// <summary><c>từ hạng 15 trở lên</c>: among the best fifteen.</summary>
    private static readonly Parser<Score> RankUp =
        from reach in Reaching
        from tu in Words("tu").Spaced().Optional()
        from word in Ranked
        from again in AnyOf("tu", "tu thu", "tu hang").Spaced().Optional()
        from rank in Number
        from ranked in Of
        from up in Words("tro len").Spaced()
        select new Score("") { Rank = rank, Ranked = ranked, IsGroup = true };

    private static readonly Parser<string> Within =
        AnyOf("trong", "thuoc", "nam trong", "vao", "lot vao", "dung trong", "xep trong", "thuoc vao").Spaced().Optional()
            .Select(word => word.GetOrElse(""));

    private static readonly Parser<Score> Group =
        from reach in Reaching
        from within in Within
        from word in AnyOf("nhom", "nhom dau", "top", "top dau").Spaced()
        from rank in Number
        from ranked in Of
        from among in Among
        from best in AnyOf("dan dau", "dung dau", "cao nhat", "dan dau ca nuoc", "dung dau ca nuoc", "dan dau toan quoc")
            .Spaced().Optional()
        select new Score("") { Rank = rank, Ranked = ranked, IsGroup = true };

    private static readonly Parser<int> Sign = AnyOf("tang", "tang them", "len", "vuon len").Return(1)
        .Or(AnyOf("giam", "tut", "sut", "sut giam").Return(-1)).Spaced();

    private static readonly Parser<int?> Since =
        (from word in AnyOf("so voi nam", "so voi", "so nam").Spaced() from year in Year select (int?)year).Optional()
            .Select(year => year.GetOrElse(null));

    private static readonly Parser<Score> Change =
        from sign in Sign
        from places in Number
        from word in AnyOf("bac", "hang", "bac xep hang").Spaced()
        from since in Since
        select new Score("") { Change = sign * places, ChangeSince = since };

    private static readonly Parser<Score> PointsChange =
        from sign in Sign
        from points in DecimalNumber
        from isPercent in Unit
        from since in Since
        select new Score("") { PointsChange = sign * points, IsChangeInPercent = isPercent, PointsChangeSince = since };

    private static readonly Parser<Score> Unchanged =
        AnyOf("giu nguyen", "khong doi", "giu nguyen thu hang", "giu nguyen bac").Return(new Score("") { Change = 0 });

    /// <summary>A band, by its number too where its name stands beside it: <c>nhóm 2 (nhóm Trung bình - Cao)</c>.</summary>
    private static readonly Parser<Score> Band =
        from within in Within
        from word in Words("nhom") from blank in Parse.WhiteSpace
        from number in (from digit in Digit from open in Parse.Char('(').Spaced() select digit).Optional()
        from rest in Parse.CharExcept("0123456789").AtLeastOnce()
        from more in Parse.AnyChar.Many()
        select new Score("") { Band = "" };

    /// <summary>What is understood and is no figure.</summary>
    private static readonly Parser<Score> Told =
        (from sign in Sign
         from bound in AnyOf("it nhat", "toi thieu", "tu", "tren", "hon").Spaced().Optional()
         from points in DecimalNumber
         from to in (
             from hyphen in Parse.Char('-').Select(c => "-").Or(Words("den")).Spaced() from last in DecimalNumber select last).Optional()
         from unit in AnyOf("bac", "hang", "diem").Spaced().Or(Parse.String("%").Text().Spaced())
         from up in Upwards
         from since in Since
         select "")
        .Or(AnyOf(
            "khong xep hang", "khong cong bo thu hang", "khong cong bo", "chua cong bo", "chua xep hang", "chua co ket qua",
            "khong danh gia", "chua danh gia", "khong cham", "chua cham", "khong ap dung",
            "cai thien thu hang", "cai thien diem so", "nang hang", "tang hang", "nang cao thu hang",
            "trong nhom dan dau", "thuoc nhom dan dau", "dung dau", "dan dau",
            "dung dau ca nuoc", "dan dau ca nuoc", "top dau", "top dau ca nuoc", "trong top dau", "thuoc top dau"))
        .Return(new Score("") { Words = "" });

    private static readonly Parser<Score> Part =
        new[] { Points, Rank, RankUp, Group, Change, PointsChange, Unchanged, Told, Band }.Select(p => p.Spaced().End())
            .Aggregate((a, b) => a.Or(b));

    /// <summary>No part of a score is longer; what is, must not cost time.</summary>
    private const int LongestPart = 300;

    private static Score? Read(ValueText text, ValueProblems problems)
    {
        var whole = new Score(text.Text);
        foreach (var (item, start) in ListItems.Split(text.Text).SelectMany(Parted))
        {
            if (item.Length == 0) continue;
            var (part, stopped) = ReadWhole(Part, item);
            if (part is null)
            {
                var from = stopped >= item.Length ? 0 : stopped;
                problems.Report(ValueDiagnostics.BadScore.Of(item), start + from, item.Length - from);
                whole = whole with { Words = Joined(whole.Words, item) };
                continue;
            }

            // What nothing can be divided by is dropped; the words stand.
            var most = part.IsPercent ? 100 : part.OutOf;
            var isImpossible = part.Points > most || part.OutOf == 0 || part.Rank > part.Ranked || part.Rank == 0;
            if (isImpossible) problems.Report(ValueDiagnostics.ImpossibleScore.Of(item), start, item.Length);
            if (part.OutOf == 0) part = part with { OutOf = null };
            whole = whole with
            {
                Points = part.Points ?? whole.Points,
                IsPercent = part.IsPercent || whole.IsPercent,
                Bound = part.Bound ?? whole.Bound,
                OutOf = part.OutOf ?? whole.OutOf,
                Rank = part.Rank ?? whole.Rank,
                Ranked = part.Ranked ?? whole.Ranked,
                IsGroup = part.IsGroup || whole.IsGroup,
                Change = part.Change ?? whole.Change,
                PointsChange = part.PointsChange ?? whole.PointsChange,
                IsChangeInPercent = part.IsChangeInPercent || whole.IsChangeInPercent,
                ChangeSince = part.ChangeSince ?? whole.ChangeSince,
                PointsChangeSince = part.PointsChangeSince ?? whole.PointsChangeSince,
                Band = part.Band is null ? whole.Band : item,
                Words = part.Words is null ? whole.Words : Joined(whole.Words, item),
            };
        }

        return whole;
    }

    private static string Joined(string? words, string item) => words is null ? item : $"{words}; {item}";

    /// <summary>The parts of a member: what stands in parentheses or behind a comma, where both sides are parts by themselves.</summary>
    private static IEnumerable<(string Item, int Start)> Parted((string Item, int Start) member)
    {
        var (item, start) = member;
        if (item.Length <= LongestPart && !IsPart(item))
        {
            foreach (Match mark in Marks.Matches(item))
            {
                var isNote = mark.Value.Contains('(', StringComparison.Ordinal);
                if (isNote && !item.EndsWith(')')) continue;
                var behind = mark.Index + mark.Length;
                if (behind > item.Length - 1 || !IsPart(item[..mark.Index])) continue;
                var rest = Parted((isNote ? item[behind..^1] : item[behind..], start + behind)).ToList();
                if (rest.TrueForAll(part => IsPart(part.Item))) return rest.Prepend((item[..mark.Index], start));
            }
        }

        return [member];
    }

    private static bool IsPart(string item) => ReadWhole(Part, item).Result is not null;

    [GeneratedRegex(@"\s*\(|,\s+")]
    private static partial Regex Marks { get; }
}
