using System.Collections.Immutable;
using PapiSite.Language.Text;
using Sprache;
using static PapiSite.Language.Values.Grammar;

namespace PapiSite.Language.Values;

/// <summary>Reads deadlines. Words that fit no form are an error: a deadline is never guessed.</summary>
internal static class Deadlines
{
    public static readonly ValueGrammar<Deadline> Grammar = new(new("hạn", "deadline"), "Quý II năm 2024", Read, Write);

    private static readonly Parser<string> And = Parse.Chars(",").Select(c => ",").Or(Words("va")).Spaced();

    private static readonly Parser<string> EveryYear = AnyOf("hang nam", "moi nam", "tung nam", "dinh ky hang nam");

    private static readonly Parser<string> Before = AnyOf("truoc", "xong truoc", "hoan thanh truoc", "den truoc");

    /// <summary>Words that leave the named time inside the deadline.</summary>
    private static readonly Parser<string> Within = AnyOf("trong", "den", "den het", "cham nhat", "cham nhat la", "hoan thanh trong");

    /// <summary>Between the first and the last of several: "tháng 3 đến tháng 6", "quý II-III".</summary>
    private static readonly Parser<string> UpTo = Parse.Chars("-–—").Select(c => "-").Or(AnyOf("den", "den het")).Spaced();

    /// <summary>A year behind its words, or 0 where none stands: "năm 2024", "/2024", "của năm 2024", ", 2024".</summary>
    private static readonly Parser<int> OfYear =
        (from comma in Parse.Char(',').Spaced().Optional()
         from link in AnyOf("cua nam", "nam").Spaced().Or(Parse.Chars("/-–").Spaced().Select(c => "/")).Optional()
         from year in Year
         select year).Optional().Select(y => y.GetOrElse(0));

    private static readonly Parser<Deadline> WholeYears =
        from within in Within.Spaced().Optional()
        from years in Periods.Years
        from rest in Blank
        where years.FirstYear <= years.LastYear
        select years.FirstYear == years.LastYear
            ? new Deadline(DeadlineKind.Year) { First = years.First, Last = years.Last }
            : new Deadline(DeadlineKind.Years) { First = years.First, Last = years.Last };

    private static readonly Parser<Deadline> BeforeYear =
        from before in Before.Spaced()
        from years in Periods.Years
        where years.FirstYear == years.LastYear
        select new Deadline(DeadlineKind.Year) { Last = years.First.AddDays(-1) };

    private static readonly Parser<Deadline> FromToYears =
        from tu in Words("tu") from a in Blank from first in Periods.Years
        from den in Words("den").Spaced() from last in Periods.Years
        where first.FirstYear <= last.LastYear
        select new Deadline(DeadlineKind.Years) { First = first.First, Last = last.Last };

    private static readonly Parser<Deadline> OpenYears = (
        from years in Periods.Years
        from a in Blank
        from more in AnyOf(
            "va cac nam tiep theo",
            "va nhung nam tiep theo",
            "va cac nam sau",
            "tro di",
            "va hang nam",
            "va cac nam tiep sau"
        )
        select new Deadline(DeadlineKind.FromYear) { First = years.First }
    ).Or(
        from tu in AnyOf("tu", "ke tu")
        from a in Blank
        from years in Periods.Years
        from more in Words("tro di").Spaced().Optional()
        select new Deadline(DeadlineKind.FromYear) { First = years.First }
    );

    private static readonly Parser<Deadline> Quarters =
        from within in Within.Spaced().Optional()
        from quy in Words("quy") from a in Blank
        from first in Numbered(Quarter)
        from more in (from and in And.Or(UpTo) from word in Words("quy").Spaced().Optional() from q in Numbered(Quarter) select q).Many()
        from b in Blank
        from every in EveryYear.Optional()
        from year in OfYear
        let all = more.Prepend(first)
        select SomeMonths(DeadlineKind.Quarter, all.Min() * 3 - 2, all.Max() * 3, every.IsDefined, year);

    private static readonly Parser<int> Month = Numbered(Number.Where(m => m is >= 1 and <= 12));

    private static readonly Parser<Deadline> Months =
        from within in Within.Spaced().Optional()
        from word in Words("thang") from a in Blank
        from month in Month
        from b in Blank
        from every in EveryYear.Optional()
        from year in OfYear
        select SomeMonths(DeadlineKind.Month, month, month, every.IsDefined, year);

    /// <summary>A month in figures: "12/2024".</summary>
    private static readonly Parser<Deadline> MonthInFigures =
        from within in Within.Spaced().Optional()
        from month in Month
        from slash in Parse.Char('/').Spaced()
        from year in Year
        select SomeMonths(DeadlineKind.Month, month, month, everyYear: false, year);

    /// <summary>The first and the last month of "tháng 3 đến tháng 6", "quý II đến quý IV".</summary>
    private static readonly Parser<(DeadlineKind Kind, int First, int Last)> MonthsOrQuarters =
        FromTo("thang", Month).Select(m => (DeadlineKind.Month, m.First, m.Last))
            .Or(FromTo("quy", Numbered(Quarter)).Select(q => (DeadlineKind.Quarter, q.First * 3 - 2, q.Last * 3)));

    /// <summary>The first month of "tháng 10" or "quý II", and how many months it has.</summary>
    private static readonly Parser<(DeadlineKind Kind, int First, int Length)> MonthOrQuarter =
        After("thang", Month).Select(m => (DeadlineKind.Month, m, 1))
            .Or(After("quy", Numbered(Quarter)).Select(q => (DeadlineKind.Quarter, q * 3 - 2, 3)));

    /// <summary>"từ tháng 3 đến tháng 6/2024", "quý II đến quý IV".</summary>
    private static readonly Parser<Deadline> FromToMonths =
        from tu in Words("tu").Spaced().Optional()
        from months in MonthsOrQuarters
        where months.First <= months.Last
        from every in EveryYear.Spaced().Optional()
        from year in OfYear
        select SomeMonths(months.Kind, months.First, months.Last, every.IsDefined, year);

    /// <summary>"6 tháng đầu năm 2024", "3 tháng cuối năm": whole quarters in other words.</summary>
    private static readonly Parser<Deadline> HalfOrEndOfYear =
        from within in Within.Spaced().Optional()
        from count in Number.Where(n => n is 3 or 6 or 9)
        from word in Words("thang").Spaced()
        from isFirst in Words("dau").Return(true).Or(Words("cuoi").Return(false))
        from a in Blank
        from every in EveryYear.Optional()
        from year in every.IsDefined ? Parse.Return(0) : OfYear
        from bare in year == 0 && !every.IsDefined ? Words("nam").Optional().Select(w => 0) : Parse.Return(0)
        select SomeMonths(DeadlineKind.Quarter, isFirst ? 1 : 13 - count, isFirst ? count : 12, every.IsDefined, year);

    /// <summary>
    /// "trước tháng 10" ends with September, "trước quý II" with the first quarter. Before January is the end of the year before,
    /// which must then be known.
    /// </summary>
    private static readonly Parser<Deadline> BeforeMonth =
        from before in Before.Spaced()
        from month in MonthOrQuarter
        from b in Blank
        from every in EveryYear.Optional()
        from year in OfYear
        let isJanuary = month.First == 1
        where !isJanuary || (year > 0 && !every.IsDefined)
        let last = isJanuary ? 12 : month.First - 1
        select SomeMonths(month.Kind, last - month.Length + 1, last, every.IsDefined, isJanuary ? year - 1 : year);

    /// <summary>A day in figures; two years with a dash between them are none.</summary>
    private static readonly Parser<NamedDay> Day =
        from before in Before.Or(Within).Spaced().Optional()
        from day in Dates.DayMonthYear
        where day is { Day: < 100, Month: < 100 }
        from b in Blank
        from every in EveryYear.Optional()
        select new NamedDay(day.Day, day.Month, day.Year, every.IsDefined);

    private static readonly Parser<Deadline> Days =
        from day in Day.Where(d => d.Exists)
        select day.EveryYear
            ? Recurring(RecurrenceInterval.Year, day.Month, day.Month, day.Number)
            : OnDays(DeadlineKind.Date, new(day.Month, day.Number, day.Month, day.Number), day.Year);

    // "của tháng" begins the other forms too, so it is tried last.
    private static readonly Parser<Deadline> DayInPeriod =
        from before in Before.Or(Within).Spaced().Optional()
        from ngay in Words("ngay").Spaced()
        from day in Number.Where(d => d is >= 1 and <= 31)
        from a in Blank
        from recurrence in AnyOf("cua thang cuoi quy", "thang cuoi quy", "cua thang cuoi moi quy", "thang cuoi cua quy")
            .Select(w => Recurring(RecurrenceInterval.Quarter, 3, 3))
            .Or(AnyOf("cua thang dau quy", "thang dau quy", "thang dau cua quy").Select(w => Recurring(RecurrenceInterval.Quarter, 1, 1)))
            .Or(AnyOf("hang thang", "moi thang", "cua thang").Select(w => Recurring(RecurrenceInterval.Month, 1, 1)))
        select recurrence with { Recurrence = recurrence.Recurrence! with { Day = day } };

    private static readonly Parser<RecurrenceInterval> Interval =
        AnyOf("hang tuan", "moi tuan").Return(RecurrenceInterval.Week)
            .Or(AnyOf("hang thang", "moi thang").Return(RecurrenceInterval.Month))
            .Or(AnyOf("hang quy", "moi quy", "quy").Return(RecurrenceInterval.Quarter))
            .Or(AnyOf("6 thang", "6 thang mot lan", "sau thang", "06 thang", "nua nam").Return(RecurrenceInterval.HalfYear))
            .Or(EveryYear.Or(AnyOf("nam hoc", "trong nam hoc", "nam")).Return(RecurrenceInterval.Year));

    /// <summary>One interval or several: "hàng quý, 6 tháng, năm".</summary>
    private static readonly Parser<Deadline> Intervals =
        from dinh in AnyOf("theo dinh ky", "dinh ky", "bao cao").Spaced().Optional()
        from first in Interval
        from more in (from and in And from interval in Interval select interval).Many()
        select OneOrSeveral(more.Prepend(first).Select(interval => Recurring(interval)));

    /// <summary>
    /// The reports of named parts of the year, with the day of each: "Báo cáo quý 1, 2, 3: trước ngày 10 của tháng cuối quý",
    /// "Báo cáo quý I, báo cáo 06 tháng và báo cáo năm trước ngày 20 của tháng cuối quý", "Báo cáo năm: trước ngày 20/12 hàng năm".
    /// </summary>
    private static readonly Parser<Deadline> NamedReports =
        from report in Words("bao cao").Spaced()
        from parts in YearParts.Named
        from colon in Parse.Char(':').Spaced().Optional()
        from day in DayInPeriod.Or(Days).Spaced()
        select ReportDays.For(day, parts);

    /// <summary>A report named before its deadline: "Báo cáo năm: tháng 12 hàng năm".</summary>
    private static readonly Parser<Deadline> Report =
        from report in Words("bao cao").Spaced()
        from interval in Interval
        from colon in Parse.Char(':').Spaced()
        from deadline in DayInPeriod.Or(Days).Or(Months).Or(Quarters)
        select interval == RecurrenceInterval.Year ? deadline with { ReportFor = YearPart.Year } : deadline;

    private static readonly Parser<Deadline> Continuous =
        from words in AnyOf(
            "thuong xuyen",
            "thuong xuyen, lien tuc",
            "lien tuc",
            "thuong xuyen hang nam",
            "dinh ky",
            "thuong xuyen, dinh ky"
        )
        from years in Periods.Years.Spaced().Optional()
        select new Deadline(DeadlineKind.Continuous)
        {
            First = years.IsDefined ? years.Get().First : null,
            Last = years.IsDefined ? years.Get().Last : null,
        };

    private static readonly Parser<Deadline> Unstated =
        AnyOf("khong neu", "khong", "khong co", "khong xac dinh").Return(new Deadline(DeadlineKind.None))
            .Or(AnyOf("bi mat", "lost").Return(new Deadline(DeadlineKind.None) { IsLost = true }));

    private static readonly Parser<Deadline> Conditional =
        from opening in AnyOf(
            "khi",
            "sau khi",
            "ngay sau khi",
            "tu khi",
            "ke tu khi",
            "theo",
            "trong vong",
            "ngay khi",
            "thuong xuyen khi",
            "cho den khi",
            "den khi"
        )
        from blank in Parse.WhiteSpace
        from rest in Parse.AnyChar.AtLeastOnce()
        select new Deadline(DeadlineKind.Conditional);

    private static readonly Parser<Deadline> Any = new[]
    {
        OpenYears,
        FromToYears,
        Quarters,
        DayInPeriod,
        Days,
        Months,
        MonthInFigures,
        FromToMonths,
        HalfOrEndOfYear,
        BeforeMonth,
        NamedReports,
        Report,
        Intervals,
        Continuous,
        Unstated,
        WholeYears,
        BeforeYear,
        Conditional,
    }
        .Select(p => p.Spaced().End())
        .Aggregate((a, b) => a.Or(b));

    private static Deadline? Read(ValueText text, ValueProblems problems)
    {
        var parts = ImmutableArray.CreateBuilder<Deadline>();
        foreach (var (part, start) in ListItems.Split(text.Text))
        {
            if (part.Length == 0) continue;
            // A full stop at the end of a cell says nothing.
            var (deadline, stopped) = ReadWhole(Any, part.EndsWith("..", StringComparison.Ordinal) ? part : part.TrimEnd('.'));
            if (deadline is null)
            {
                var from = stopped >= part.Length ? 0 : stopped;
                if (ReadWhole(Day, part).Result is { Exists: false } day)
                {
                    problems.Report(ValueDiagnostics.NoSuchDay.Of(day.ToString()), start, part.Length);
                }
                else
                {
                    problems.Report(BadDeadline(part), start + from, part.Length - from);
                }

                return null;
            }

            if (deadline.Kind == DeadlineKind.Several) parts.AddRange(deadline.Parts.Select(p => p with { Text = part }));
            else parts.Add(deadline with { Text = part });
        }

        if (parts.Count == 0)
        {
            problems.Report(BadDeadline(text.Text));
            return null;
        }

        var whole = parts.Count == 1 ? parts[0] : Deadline.Combined(parts.ToImmutable());
        return whole with { Text = whole.Kind == DeadlineKind.None ? "" : text.Text };
    }

    private static Diagnostics.Finding BadDeadline(string typed) =>
        ValueDiagnostics.BadDeadline.Of((typed, Nearest: DeadlineForms.NearestTo(typed)));

    /// <summary>The words as printed; a deadline that says that there is none has no words of its own.</summary>
    private static string Write(Deadline deadline) => deadline switch
    {
        { Kind: not DeadlineKind.None } => deadline.Text,
        { IsLost: true } => "bị mất",
        _ => "không nêu",
    };

    /// <summary>The number of a quarter or month; one of a year's four digits is none.</summary>
    private static Parser<int> Numbered(Parser<int> number) => from n in number from end in Digit.Not() select n;

    private static Parser<int> After(string word, Parser<int> number) => from w in Words(word).Spaced() from n in number select n;

    private static Parser<(int First, int Last)> FromTo(string word, Parser<int> number) =>
        from first in After(word, number)
        from to in UpTo
        from b in Words(word).Spaced().Optional() from last in number
        select (first, last);

    private static Deadline SomeMonths(DeadlineKind kind, int first, int last, bool everyYear, int year) => everyYear
        ? Recurring(RecurrenceInterval.Year, first, last)
        : OnDays(kind, YearlessDays.Months(first, last), year);

    private static Deadline OnDays(DeadlineKind kind, YearlessDays days, int year) => year == 0
        ? new(kind) { Yearless = days }
        : new(kind) { First = days.FirstIn(year), Last = days.LastIn(year) };

    private static Deadline OneOrSeveral(IEnumerable<Deadline> deadlines)
    {
        var parts = deadlines.ToImmutableArray();
        return parts.Length == 1 ? parts[0] : new(DeadlineKind.Several) { Parts = parts };
    }

    private static Deadline Recurring(RecurrenceInterval every, int? firstMonth = null, int? lastMonth = null, int? day = null) =>
        new(DeadlineKind.Recurring) { Recurrence = new(every, firstMonth, lastMonth, day) };

    /// <summary>A day as its numbers are written, which the calendar may not have; the year is 0 where none is written.</summary>
    private sealed record NamedDay(int Number, int Month, int Year, bool EveryYear)
    {
        // Without a year, 29/2 is a day of some years.
        public bool Exists => Dates.Exists(Number, Month, Year == 0 ? 2024 : Year);

        public override string ToString() => Year == 0 ? $"{Number}/{Month}" : $"{Number}/{Month}/{Year}";
    }
}
