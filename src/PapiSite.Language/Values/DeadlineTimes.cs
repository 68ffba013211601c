using System.Collections.Immutable;
using System.Globalization;
using Sprache;
using static PapiSite.Language.Values.Grammar;

namespace PapiSite.Language.Values;

/// <summary>The parsers of times in deadlines: days, months, quarters, years, lists of them and spans between two.</summary>
internal static class DeadlineTimes
{
    public static readonly Parser<string> And = Parse.Chars(",&+").Select(c => $"{c}").Or(AnyOf("va", "va ca")).Spaced();

    public static readonly Parser<string> EveryYear =
        AnyOf("hang nam", "moi nam", "tung nam", "dinh ky hang nam", "cua hang nam", "cac nam", "cac nam trong giai doan");

    /// <summary>Between the first and the last of several: "tháng 3 đến tháng 6", "quý II-III".</summary>
    public static readonly Parser<string> UpTo = (
            from dash in Parse.Chars("-~")
            from end in AnyOf("het", "den het", "cuoi").Spaced().Optional()
            select "-")
        .Or(AnyOf("den", "den het", "toi", "cho den", "cho den het", "den cuoi", "den truoc", "den het ngay"))
        .Spaced();

    /// <summary>"Hoàn thành", "xong": what is always done with a task, and says nothing of time.</summary>
    public static readonly Parser<string> Doing =
        AnyOf(
            "hoan thanh",
            "hoan thanh viec",
            "hoan thanh xong",
            "xong",
            "thuc hien",
            "thuc hien xong",
            "trien khai",
            "trien khai thuc hien",
            "to chuc",
            "to chuc thuc hien",
            "ket thuc",
            "phai",
            "thoi gian",
            "thoi han",
            "thoi gian thuc hien",
            "thoi gian hoan thanh",
            "thoi han hoan thanh",
            "vao",
            "vao thoi diem"
        ).Then(words => Parse.Char(':').Spaced().Optional().Return(words)).Spaced();

    /// <summary>
    /// "tuần cuối", "ngày làm việc cuối cùng của": whichever day that is, it is none behind the month, quarter or year.
    /// </summary>
    private static readonly Parser<string> LastOf =
        from before in AnyOf("trong", "vao", "den", "den het", "het", "cham nhat", "cham nhat la", "muon nhat").Spaced().Optional()
        from all in AnyOf("cac", "nhung").Spaced().Optional()
        from unit in AnyOf("tuan", "tuan le", "ngay", "ngay lam viec", "thang").Spaced()
        from last in AnyOf("cuoi", "cuoi cung", "cuoi cua", "cuoi cung cua", "cuoi cung trong", "cuoi trong")
        from blank in Parse.WhiteSpace.AtLeastOnce()
        select last;

    public static readonly Parser<string> BeforeWords =
        AnyOf("truoc", "den truoc", "cham nhat truoc", "muon nhat truoc", "cham nhat la truoc", "tu nay den truoc").Spaced();

    public static readonly Parser<string> UntilWords =
        AnyOf(
            "den",
            "den het",
            "den cuoi",
            "het",
            "cuoi",
            "vao cuoi",
            "cham nhat",
            "cham nhat la",
            "cham nhat den",
            "cham nhat den het",
            "cham nhat vao",
            "cham nhat het",
            "cham nhat trong",
            "muon nhat",
            "muon nhat la",
            "muon nhat vao",
            "muon nhat trong",
            "muon nhat den",
            "khong qua",
            "khong muon hon",
            "khong cham hon",
            "tu nay den",
            "tu nay den het",
            "tu nay den cuoi",
            "tu nay cho den",
            "tu nay cho den het",
            "tu nay toi",
            "toi",
            "toi het",
            "cho den",
            "cho den het",
            "ke tu nay den",
            "ke tu nay den het"
        ).Or(LastOf).Spaced();

    public static readonly Parser<string> FromWords =
        AnyOf("tu", "ke tu", "bat dau tu", "bat dau", "bat dau thuc hien tu", "ap dung tu", "tinh tu").Spaced();

    /// <summary>"trong", and before years "trong 2 năm".</summary>
    public static readonly Parser<string> WithinWords =
        (from trong in Words("trong").Spaced()
         from count in Number
         from blank in Parse.WhiteSpace.AtLeastOnce()
         from nam in Ahead(Words("nam"))
         select trong)
            .Or(AnyOf("trong", "trong vong", "trong ca", "trong thoi gian", "ngay trong").Spaced());

    /// <summary>The word before a time, as far as it bears on it.</summary>
    public static readonly Parser<TimeBound> Bound = BeforeWords.Return(TimeBound.Before)
        .Or(UntilWords.Return(TimeBound.Until))
        .Or(WithinWords.Return(TimeBound.Within))
        .Or(Parse.Return(TimeBound.Within));

    /// <summary>A year behind its words, or 0 where none stands: "năm 2024", "/2024", "của năm 2024", ", 2024".</summary>
    private static readonly Parser<int> OfYear =
        (from blank in Blank
         from comma in Parse.Char(',').Spaced().Optional()
         from link in AnyOf("cua nam", "nam", "trong nam").Spaced().Or(Parse.Chars("/-.").Spaced().Select(c => "/")).Optional()
         from year in Year
         from end in Digit.Not()
         select year).Optional().Select(y => y.GetOrElse(0));

    /// <summary>A year with a word or a mark before it.</summary>
    private static readonly Parser<int> LinkedYear =
        from link in AnyOf("cua nam", "nam").Spaced().Or(Parse.Chars("/-.").Spaced().Select(c => "/"))
        from year in Year
        from end in Digit.Not()
        select year;

    private static readonly Parser<int> QuarterNumber =
        from n in Quarter.Or(
            (from zero in Parse.Char('0') from digit in Parse.Chars("1234") select digit - '0')
                .Or(Words("mot").Return(1)).Or(Words("hai").Return(2)).Or(Words("ba").Return(3)).Or(AnyOf("bon", "tu").Return(4)))
        from end in Parse.LetterOrDigit.Not() select n;

    private static readonly Parser<int> MonthNumber =
        from n in Number.Where(m => m is >= 1 and <= 12)
        from end in Digit.Not()
        select n;

    /// <summary>The months as words, the longest first.</summary>
    private static readonly Parser<int> MonthWord = new[]
    {
        ("muoi mot", 11), ("muoi hai", 12), ("muoi", 10), ("mot", 1), ("gieng", 1), ("hai", 2), ("ba", 3), ("tu", 4), ("bon", 4),
        ("nam", 5), ("sau", 6), ("bay", 7), ("tam", 8), ("chin", 9), ("chap", 12),
    }
        .Select(w => from word in Words(w.Item1) from end in Parse.LetterOrDigit.Not() select w.Item2)
        .Aggregate((a, b) => a.Or(b));

    private static readonly Parser<int> DayNumber = from n in Number.Where(d => d is >= 1 and <= 31) from end in Digit.Not() select n;

    private static readonly Parser<TimePoint> NumberedQuarter =
        from number in QuarterNumber
        from year in OfYear
        select TimePoint.Months(DeadlineKind.Quarter, number * 3 - 2, number * 3, year);

    private static readonly Parser<TimePoint> QuarterPoint =
        from word in Words("quy").Spaced()
            .Or(from q in Parse.Char('q') from dot in Parse.Char('.').Optional() from blank in Blank select "q")
        from quarter in NumberedQuarter
        select quarter;

    private static readonly Parser<TimePoint> NumberedMonth =
        from number in MonthNumber
        from year in OfYear
        select TimePoint.Months(DeadlineKind.Month, number, number, year);

    /// <summary>"tháng 6/2024", "T6/2024", and in figures "6/2024", "12-2024".</summary>
    private static readonly Parser<TimePoint> MonthPoint = (from word in Words("thang").Spaced() from month in NumberedMonth select month)
        .Or(
            from word in Words("thang").Spaced()
            from number in MonthWord
            from year in OfYear
            where year > 0 || number != 6
            select TimePoint.Months(DeadlineKind.Month, number, number, year)
        )
        .Or(
            from t in Parse.Char('t')
            from dot in Parse.Char('.').Spaced().Optional()
            from number in MonthNumber
            from year in LinkedYear
            select TimePoint.Months(DeadlineKind.Month, number, number, year)
        )
        .Or(
            from number in MonthNumber
            from slash in Parse.Chars("/-.").Spaced()
            from year in Year
            from end in Digit.Not()
            select TimePoint.Months(DeadlineKind.Month, number, number, year)
        );

    /// <summary>"6 tháng đầu năm 2024", "3 tháng cuối năm", "nửa đầu năm": whole quarters in other words.</summary>
    private static readonly Parser<TimePoint> PartOfYear =
        from months in (from n in Number.Where(n => n is 3 or 6 or 9) from a in Words("thang").Spaced() select n)
            .Or(AnyOf("nua", "sau thang").Spaced().Return(6))
            .Or(Words("chin thang").Spaced().Return(9)).Or(Words("ba thang").Spaced().Return(3))
        from isFirst in Words("dau").Return(true).Or(Words("cuoi").Return(false)).Spaced()
        from year in OfYear
        from bare in year == 0 ? (from nam in Words("nam") from hang in Blank select nam).Optional() : Parse.Return<IOption<string>?>(null)
        select TimePoint.Months(DeadlineKind.Quarter, isFirst ? 1 : 13 - months, isFirst ? months : 12, year);

    /// <summary>
    /// Ten days of a month by their old names, "thượng tuần" (1-10), "trung tuần" (11-20), "hạ tuần" (21 to its end), half of one, or the
    /// first or last days that are counted: "10 ngày đầu tháng 3".
    /// </summary>
    private static readonly Parser<TimePoint> PartOfMonth =
        from days in AnyOf("thuong tuan").Return((First: 1, Last: 10))
            .Or(AnyOf("trung tuan").Return((First: 11, Last: 20)))
            .Or(AnyOf("ha tuan").Return((First: 21, Last: 31)))
            .Or(AnyOf("nua dau").Return((First: 1, Last: 15)))
            .Or(AnyOf("nua cuoi", "nua sau").Return((First: 16, Last: 31)))
            .Or(from n in Number.Where(n => n is >= 2 and <= 20)
                from ngay in AnyOf("ngay dau", "ngay dau tien").Spaced()
                select (First: 1, Last: n))
            .Or(from n in Number.Where(n => n is >= 2 and <= 20)
                from ngay in AnyOf("ngay cuoi", "ngay cuoi cung").Spaced()
                select (First: -n, Last: 31))
            .Spaced()
        from cua in Words("cua").Spaced().Optional()
        from word in Words("thang").Spaced()
        from month in NumberedMonth
            // Which day of February the last days begin with depends on the year.
        where days.First > 0 || month.Days.FirstMonth != 2
        let length = DateTime.DaysInMonth(LeapYear, month.Days.FirstMonth)
        let first = days.First > 0 ? days.First : length + days.First + 1
        select new TimePoint(DeadlineKind.Span, new(month.Days.FirstMonth, first, month.Days.FirstMonth, days.Last), month.Year);

    /// <summary>A year that has 29 February.</summary>
    private const int LeapYear = 2024;

    /// <summary>An hour before a day: "17h00 ngày", "17 giờ 30 phút, ngày".</summary>
    public static readonly Parser<string> Hour =
        from hour in Number
        from word in AnyOf("h", "gio", "g").Spaced().Or(Parse.Char(':').Return(":"))
        from minutes in (from m in Number from phut in Words("phut").Spaced().Optional() select m).Optional()
        from comma in Parse.Char(',').Spaced().Optional()
        from blank in Blank
        select word;

    /// <summary>"25" of "25/5/25".</summary>
    private static readonly Parser<int> TwoDigitYear =
        from digits in Digit.Repeat(2).Text()
        from end in Digit.Not()
        select 2000 + int.Parse(digits, CultureInfo.InvariantCulture);

    /// <summary>A day as its numbers are written, which the calendar may not have; the year is 0 where none is written.</summary>
    private static readonly Parser<(int Day, int Month, int Year)> DayNumbers =
        from hour in Hour.Optional()
        from word in Words("ngay").Spaced().Optional()
        from colon in Parse.Char(':').Spaced().Optional()
        from day in (
            from year in Year
            from a in Parse.Char('-')
            from month in Number
            from b in Parse.Char('-')
            from number in Number
            select (number, month, year)
        ).Or(
            from number in Number
            from mark in Parse.Chars("/-.").Spaced()
            from month in Number
                // "5-6/2026" may be two months as well.
            from mixed in mark == '-' && number <= 12
                ? (from slash in Parse.Char('/').Spaced() from y in Year select y).Not()
                : Parse.Return<object>("")
            from shortYear in (from b in Parse.Char(mark) from year in TwoDigitYear select year).Optional()
            from year in shortYear.IsDefined ? Parse.Return(shortYear.Get()) : OfYear
            from end in Digit.Not()
            select (number, month, year)
        ).Or(
            from number in Number
            from thang in Words("thang").Spaced()
            from month in Number
            from year in OfYear
            from end in Digit.Not()
            select (number, month, year)
        )
        where day is { number: < 100, month: < 100 }
        select (day.number, day.month, day.year);

    /// <summary>A day that is written and that no calendar has.</summary>
    public static readonly Parser<MissingDay> NoSuchDay =
        from doing in Doing.Many()
        from bound in Bound
        from day in DayNumbers
        from a in Blank
        from every in EveryYear.Optional()
        where !Exists(day)
        select new MissingDay(day.Day, day.Month, day.Year);

    private static readonly Parser<TimePoint> DayPoint = DayNumbers.Where(Exists).Select(d => TimePoint.Day(d.Day, d.Month, d.Year));

    private static readonly Parser<string> YearWord =
        AnyOf("giai doan", "thoi ky", "nam", "ca nam", "tron nam", "cac nam", "nhiem ky", "giai doan tu nam", "giai doan tu").Spaced();

    private static readonly Parser<TimePoint> BareYear =
        from year in Year
        from end in Parse.LetterOrDigit.Not()
        select TimePoint.OfYear(year);

    private static readonly Parser<TimePoint> YearPoint = from word in YearWord.Optional() from year in BareYear select year;

    private static readonly Parser<TimePoint> NamedYear = from word in YearWord from year in BareYear select year;

    /// <summary>Any point whose words tell what it is.</summary>
    private static readonly Parser<TimePoint> AnyPoint =
        PartOfYear.Or(PartOfMonth).Or(QuarterPoint).Or(DayPoint).Or(MonthPoint).Or(NamedYear);

    private static readonly Parser<string> AgainBefore = BeforeWords.Optional().Select(w => "");

    private static readonly Parser<string> AgainUntil = UntilWords.Optional().Select(w => "");

    private static readonly Parser<string> AgainWithin = WithinWords.Optional().Select(w => "");

    /// <summary>Lists of points of one kind, of which only the first needs its word: "tháng 3, 6, 9 và 12", "quý II-IV/2025".</summary>
    private static readonly ImmutableArray<(Parser<TimePoint> Head, Parser<TimePoint> Tail)> Kinds =
    [
        (PartOfYear, PartOfYear),
        (PartOfMonth, PartOfMonth),
        (QuarterPoint, QuarterPoint.Or(NumberedQuarter)),
        (DayPoint, DayPoint),
        (MonthPoint, MonthPoint.Or(NumberedMonth)),
        (YearPoint, YearPoint),
    ];

    /// <summary>Days of one month: "ngày 15, 30/6/2025", "từ ngày 1 đến ngày 15/6", "1-15/6/2025".</summary>
    private static readonly Parser<IEnumerable<TimeRange>> DaysOfOneMonth =
        from word in AnyOf("ngay", "cac ngay").Spaced().Optional()
        from first in DayNumber
        from link in UpTo.Return(true).Or(And.Return(false))
        from last in DayPoint
        where Dates.Exists(first, last.Days.LastMonth, last.Year == 0 ? LeapYear : last.Year)
        let begin = TimePoint.Day(first, last.Days.LastMonth, last.Year)
        select link ? new TimeRange[] { new(begin, last) } : [new(begin), new(last)];

    private static readonly Parser<IEnumerable<TimeRange>> Mixed =
        from first in AnyPoint.Or(YearPoint)
        from to in UpTo
        from last in AnyPoint
        select new TimeRange[] { new(first, last) };

    /// <summary>Times behind one word, which may be said again before each: every way in which they may be written.</summary>
    public static ImmutableArray<Parser<IEnumerable<TimeRange>>> Written(TimeBound bound)
    {
        var again = bound switch
        {
            TimeBound.Before => AgainBefore,
            TimeBound.Until => AgainUntil,
            _ => AgainWithin,
        };
        return
        [
            .. Kinds.Select(kind =>
                from first in RangeOf(kind.Head, kind.Tail)
                from more in (from and in And from word in again from range in RangeOf(kind.Tail, kind.Tail) select range).Many()
                select more.Prepend(first)
            ),
            Mixed,
            DaysOfOneMonth,
        ];
    }

    /// <summary>"cả năm", "trong năm", "cuối năm": a year that is not told, or its end.</summary>
    public static readonly Parser<TimeBound> UntoldYear =
        AnyOf("ca nam", "trong nam", "trong ca nam", "tron nam").Return(TimeBound.Within)
            .Or(AnyOf("het nam", "den het nam", "den cuoi nam", "cuoi nam", "vao cuoi nam", "tu nay den het nam", "tu nay den cuoi nam")
                .Return(TimeBound.Until));

    /// <summary>The whole of a year that is not told.</summary>
    public static TimeRange SomeYear => new(TimePoint.OfYear(0));

    private static Parser<TimeRange> RangeOf(Parser<TimePoint> head, Parser<TimePoint> tail) =>
        from first in head
        from last in (from to in UpTo from point in tail select point).Optional()
        select last.IsDefined ? new TimeRange(first, last.Get()) : new(first);

    // Without a year, 29/2 is a day of some years.
    private static bool Exists((int Day, int Month, int Year) day) => Dates.Exists(day.Day, day.Month, day.Year == 0 ? LeapYear : day.Year);
}

/// <summary>A day that no calendar has; the year is 0 where none is written.</summary>
internal sealed record MissingDay(int Day, int Month, int Year)
{
    /// <inheritdoc/>
    public override string ToString() => Year == 0 ? $"{Day}/{Month}" : $"{Day}/{Month}/{Year}";
}
