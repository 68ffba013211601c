using System.Collections.Immutable;
using Sprache;
using static PapiSite.Language.Values.DeadlineTimes;
using static PapiSite.Language.Values.Grammar;

namespace PapiSite.Language.Values;

/// <summary>The parsers of what recurs: intervals, so many times in one, and days in one.</summary>
internal static class DeadlineRecurrences
{
    /// <summary>What stands before an interval and says nothing of it.</summary>
    public static readonly Parser<string> Lead =
        AnyOf("theo dinh ky", "dinh ky", "theo", "bao cao", "bao cao dinh ky", "thuc hien dinh ky", "vao").Or(Doing).Spaced();

    /// <summary>A number in figures or as a word: "02", "hai".</summary>
    private static readonly Parser<int> Count = Number.Or(
        Words("mot").Return(1).Or(Words("hai").Return(2)).Or(Words("ba").Return(3)).Or(Words("bon").Return(4)).Or(Words("sau").Return(6))
            .Or(Words("chin").Return(9)));

    private static readonly Parser<RecurrenceInterval> Unit =
        Words("ngay").Return(RecurrenceInterval.Day)
            .Or(Words("tuan").Return(RecurrenceInterval.Week))
            .Or(Words("thang").Return(RecurrenceInterval.Month))
            .Or(Words("quy").Return(RecurrenceInterval.Quarter))
            .Or(AnyOf("nua nam", "6 thang", "06 thang").Return(RecurrenceInterval.HalfYear))
            .Or(Words("nam").Return(RecurrenceInterval.Year));

    private static readonly Parser<string> Every = AnyOf("hang", "moi", "tung", "theo tung", "trong tung", "dinh ky hang").Spaced();

    /// <summary>"hằng quý", "từng tháng".</summary>
    private static readonly Parser<Recurrence> EveryUnit = from every in Every from unit in Unit select new Recurrence(unit);

    private static readonly Parser<string> Once =
        (from slash in Parse.Char('/').Spaced()
         from one in AnyOf("1", "01", "mot").Optional()
         from blank in Blank
         from lan in Words("lan")
         select "/")
            .Or(from one in AnyOf("1", "01", "mot").Spaced() from lan in Words("lan") select "1");

    /// <summary>"3 tháng/lần", "2 năm một lần", "hai tuần 1 lần".</summary>
    private static readonly Parser<Recurrence?> EveryFew =
        from every in AnyOf("cu", "moi").Spaced().Optional()
        from count in Count
        from blank in Blank
        from unit in Unit
        from space in Blank
        from once in Once
        select EachOf(count, unit);

    /// <summary>"định kỳ 3 tháng": the interval alone, behind a word that tells it from a time that is allowed.</summary>
    private static readonly Parser<Recurrence?> PeriodicallyFew =
        from dinh in AnyOf("dinh ky", "theo dinh ky", "dinh ky moi").Spaced()
        from count in Count
        from blank in Blank
        from unit in Unit
        from end in Parse.LetterOrDigit.Not()
        from once in (from space in Blank from o in Once select o).Optional()
        select EachOf(count, unit);

    private static readonly Parser<string> AtLeast = AnyOf("it nhat", "toi thieu", "khong qua", "toi da", "dinh ky", "tu").Spaced();

    /// <summary>"2 lần/năm", "ít nhất 01 lần mỗi quý".</summary>
    private static readonly Parser<Recurrence?> TimesInUnit =
        from least in AtLeast.Optional()
        from count in Count
        from blank in Blank
        from lan in AnyOf("lan", "ky", "dot", "cuoc").Spaced()
        from per in Parse.Char('/').Return("/").Or(AnyOf("mot", "moi", "tren", "trong", "hang", "trong mot")).Spaced()
        from unit in Unit
        select TimesIn(count, unit);

    /// <summary>"mỗi quý 01 lần", "hằng năm ít nhất 2 lần".</summary>
    private static readonly Parser<Recurrence?> UnitWithTimes =
        from every in Every.Or(AnyOf("1", "01", "mot").Spaced())
        from unit in Unit
        from blank in Blank
        from least in AtLeast.Optional()
        from count in Count.Spaced()
        from lan in Words("lan")
        select TimesIn(count, unit);

    /// <summary>A word of an interval before another word is one of a time: "quý 12", "năm học 2025-2026".</summary>
    private static Parser<T> NotOfTime<T>(Parser<T> word) =>
        from interval in word
        from end in Parse.LetterOrDigit.Not()
        from other in (
            from blank in Blank
            from and in AnyOf("va", "hoac", "bao cao", "truoc", "ngay", "cham nhat").Not()
            from letter in Parse.LetterOrDigit
            select letter
        ).Not()
        select interval;

    private static readonly Parser<string> Weekday =
        from thu in Words("thu").Spaced()
        from day in AnyOf("hai", "ba", "tu", "nam", "sau", "bay", "2", "3", "4", "5", "6", "7")
        from blank in Blank
        select day;

    /// <summary>"thứ sáu hằng tuần".</summary>
    private static readonly Parser<Recurrence> OnWeekday =
        from before in BeforeWords.Optional()
        from hour in Hour.Optional()
        from ngay in Words("ngay").Spaced().Optional()
        from day in Weekday.Or(Words("chu nhat").Spaced())
        from week in AnyOf("hang tuan", "moi tuan", "cua tuan", "cuoi tuan")
        select new Recurrence(RecurrenceInterval.Week);

    /// <summary>The first six or nine months: of "6 tháng, 9 tháng và năm".</summary>
    private static readonly Parser<Recurrence> NineMonths =
        AnyOf("9 thang", "09 thang", "chin thang").Return(new Recurrence(RecurrenceInterval.Year, 1, 9));

    /// <summary>"Sáu tháng"; "sau tháng 6" is written with the same letters.</summary>
    public static readonly Parser<string> SixMonths =
        from words in Words("sau thang")
        from month in (from blank in Blank from digit in Digit select digit).Not()
        select words;

    private static readonly Parser<RecurrenceInterval> Word =
        AnyOf("6 thang", "6 thang mot lan", "06 thang", "nua nam", "hang 6 thang", "moi 6 thang").Or(SixMonths)
            .Return(RecurrenceInterval.HalfYear)
            .Or(NotOfTime(AnyOf("nam hoc", "trong nam hoc")).Return(RecurrenceInterval.Year))
            .Or(EveryYear.Return(RecurrenceInterval.Year))
            .Or(NotOfTime(Unit).Where(unit => unit is not RecurrenceInterval.Day));

    /// <summary>One interval, in any way that says nothing of its days.</summary>
    private static readonly Parser<Recurrence> One = UnitWithTimes.Where(r => r is not null).Select(r => r!)
        .Or(TimesInUnit.Where(r => r is not null).Select(r => r!))
        .Or(EveryFew.Where(r => r is not null).Select(r => r!))
        .Or(OnWeekday)
        .Or(from lead in Lead.Many() from interval in NineMonths.Or(EveryUnit).Or(Word.Select(w => new Recurrence(w))) select interval);

    private static Parser<string> OneYearWords => AnyOf("1 nam", "01 nam", "mot nam");

    /// <summary>"1 năm" behind other intervals: alone it is a length of time.</summary>
    private static readonly Parser<Recurrence> OneYear = OneYearWords.Return(new Recurrence(RecurrenceInterval.Year));

    private static readonly Parser<string> Between = Parse.Char('/').Spaced().Select(c => "/").Or(AnyOf("hoac").Spaced()).Or(And);

    /// <summary>One interval or several: "hàng quý, 6 tháng, năm", "tháng/quý/năm".</summary>
    public static readonly Parser<ImmutableArray<Recurrence>> Intervals =
        // "Kết thúc năm học" is once.
        from ending in Words("ket thuc").Not()
        from first in PeriodicallyFew.Where(r => r is not null).Select(r => r!).Or(from lead in Lead.Many() from one in One select one)
        from end in Parse.LetterOrDigit.Not()
        from more in (from and in Between from interval in OneYear.Or(One) from e in Parse.LetterOrDigit.Not() select interval).Many()
        select more.Prepend(first).ToImmutableArray();

    private static readonly Parser<int> DayNumber =
        from span in (from tu in Words("tu").Spaced() from a in Words("ngay").Spaced() from n in Number from to in UpTo select n).Optional()
        from ngay in Words("ngay").Spaced().Optional()
        from day in Number.Where(d => d is >= 1 and <= 31)
        where ngay.IsDefined || span.IsDefined
        from blank in Blank
        select day;

    /// <summary>"trước 20 hằng tháng".</summary>
    private static readonly Parser<int> BareDayOfMonth =
        from day in Number.Where(d => d is >= 1 and <= 31)
        from blank in Parse.WhiteSpace.AtLeastOnce()
        from every in Ahead(AnyOf("hang thang", "moi thang"))
        select day;

    private static readonly Parser<string> OfQuarter =
        from quarter in AnyOf("quy", "cua quy", "moi quy", "cua moi quy", "hang quy", "cua hang quy", "trong quy", "tung quy")
        from next in AnyOf("sau", "ke tiep", "tiep theo", "bao cao").Spaced().Optional()
        select quarter;

    /// <summary>The place of a month in its quarter: "của tháng cuối quý", "tháng thứ ba của quý", "tháng đầu quý sau".</summary>
    private static readonly Parser<Recurrence> MonthOfQuarter =
        from month in AnyOf("cua thang", "thang").Spaced()
        from place in AnyOf("cuoi", "cuoi cung", "cuoi cung cua", "thu ba", "thu 3", "cuoi cua").Return(3)
            .Or(AnyOf("thu hai", "thu 2", "giua").Return(2))
            .Or(AnyOf("dau", "dau tien", "dau tien cua", "thu nhat", "thu 1", "dau cua").Return(1))
            .Spaced()
        from quarter in OfQuarter
        select new Recurrence(RecurrenceInterval.Quarter, place, place);

    private static readonly Parser<Recurrence> EveryMonth =
        AnyOf(
            "hang thang",
            "moi thang",
            "cua thang",
            "cua moi thang",
            "cua hang thang",
            "tung thang",
            "thang sau",
            "cua thang sau",
            "thang ke tiep",
            "cua thang ke tiep",
            "thang tiep theo",
            "cua thang tiep theo",
            "thang sau lien ke",
            "cua thang sau lien ke",
            "dinh ky hang thang",
            "cua thang bao cao"
        ).Return(new Recurrence(RecurrenceInterval.Month, 1, 1));

    /// <summary>A day in every month or quarter: "trước ngày 20 hằng tháng", "ngày 10 của tháng cuối quý".</summary>
    public static readonly Parser<Recurrence> DayInPeriod =
        from lead in Lead.Many()
        from bound in Bound
        from day in DayNumber.Or(BareDayOfMonth)
        from comma in Parse.Char(',').Spaced().Optional()
            // "của tháng" begins the other forms too, so it is tried last.
        from recurrence in MonthOfQuarter.Or(EveryMonth)
        select recurrence with { Day = day };

    /// <summary>Several days of every month: "trước ngày 15 và 30 hằng tháng".</summary>
    public static readonly Parser<IEnumerable<Recurrence>> DaysInPeriod =
        from lead in Lead.Many()
        from bound in Bound
        from first in DayNumber
        from more in (
            from and in And
            from word in AnyOf("truoc ngay", "ngay").Spaced().Optional()
            from day in Number.Where(d => d is >= 1 and <= 31)
            from blank in Blank
            select day
        ).AtLeastOnce()
        from comma in Parse.Char(',').Spaced().Optional()
        from recurrence in MonthOfQuarter.Or(EveryMonth)
        select more.Prepend(first).Select(day => recurrence with { Day = day });

    /// <summary>The interval first: "hằng tháng, trước ngày 25", "hằng quý (trước ngày 20 tháng cuối quý)".</summary>
    public static readonly Parser<Recurrence> PeriodThenDay =
        from interval in One
        from comma in Parse.Chars(",:-").Spaced().Optional()
        from again in AnyOf("bao cao", "hoan thanh", "vao").Spaced().Optional()
        from bound in Bound
        from day in DayNumber
        from recurrence in MonthOfQuarter.Or(EveryMonth).Or(Parse.Return<Recurrence?>(null)!)
        let whole = recurrence ?? new Recurrence(interval.Every, 1, 1)
        where whole.Every == interval.Every && interval is { Step: 1, Times: 1 } && interval.Every != RecurrenceInterval.Year
            && (recurrence is not null || interval.Every == RecurrenceInterval.Month)
        select whole with { Day = day };

    /// <summary>"hằng năm", before the time of the year: "hằng năm, trước ngày 15/12".</summary>
    public static readonly Parser<string> EveryYearFirst =
        from lead in Lead.Many()
        from every in EveryYear.Or(AnyOf("nam", "bao cao nam")).Or(OneYearWords)
        from once in (from b in Blank from one in Once select one).Optional()
        from comma in Parse.Chars(",:-").Spaced().Optional()
        from again in AnyOf("bao cao", "gui", "hoan thanh", "vao", "xong").Spaced().Optional()
        from blank in Blank
        select every;

    private static Recurrence? EachOf(int count, RecurrenceInterval unit) => (count, unit) switch
    {
        ( < 1 or > 100, _) => null,
        (1, _) => new(unit),
        (3, RecurrenceInterval.Month) => new(RecurrenceInterval.Quarter),
        (6, RecurrenceInterval.Month) or (2, RecurrenceInterval.Quarter) => new(RecurrenceInterval.HalfYear),
        (12, RecurrenceInterval.Month) or (4, RecurrenceInterval.Quarter) => new(RecurrenceInterval.Year),
        _ => new(unit) { Step = count },
    };

    private static Recurrence? TimesIn(int count, RecurrenceInterval unit) => (count, unit) switch
    {
        ( < 1 or > 1000, _) => null,
        (1, _) => new(unit),
        (2, RecurrenceInterval.Year) => new(RecurrenceInterval.HalfYear),
        (4, RecurrenceInterval.Year) => new(RecurrenceInterval.Quarter),
        (12, RecurrenceInterval.Year) or (3, RecurrenceInterval.Quarter) => new(RecurrenceInterval.Month),
        _ => new(unit) { Times = count },
    };
}
