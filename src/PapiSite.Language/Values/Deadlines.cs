using System.Collections.Immutable;
using PapiSite.Language.Text;
using Sprache;
using static PapiSite.Language.Values.DeadlineRecurrences;
using static PapiSite.Language.Values.DeadlineTimes;
using static PapiSite.Language.Values.Grammar;

namespace PapiSite.Language.Values;

/// <summary>
/// Reads deadlines. Words that fit no form are kept as words, and the editor is told: a deadline is never guessed. What cannot be is an
/// error.
/// </summary>
internal static class Deadlines
{
    public static readonly ValueGrammar<Deadline> Grammar = new(new("hạn", "deadline"), "Quý II năm 2024", Read, Write);

    private static readonly string[] NextYear =
        [" cua nam sau", " nam sau", " cua nam ke tiep", " nam ke tiep", " nam tiep theo", " cua nam"];

    private static readonly Parser<string> Rest = Parse.AnyChar.Many().Text();

    /// <summary>Times, once or every year.</summary>
    private static readonly Parser<Deadline> Times = TimePhrase.Any.Select(p => p.ToDeadline()).Where(d => d is not null).Select(d => d!);

    private static readonly Parser<Deadline> Days = DayInPeriod.Or(PeriodThenDay).Select(r => Recurring(r));

    /// <summary>"trước ngày 20 hằng tháng, từ năm 2026", "hằng tháng (trước ngày 25)".</summary>
    private static readonly Parser<Deadline> DaysInYears = InYears(DayInPeriod.Select(r => Recurring(r)))
        .Or(InYears(DaysInPeriod.Select(all => OneOrSeveral(all.Select(r => Recurring(r))))))
        .Or(InYears(PeriodThenDay.Select(r => Recurring(r))));

    /// <summary>"hằng năm, trước ngày 15/12", "hằng năm (quý IV)".</summary>
    private static readonly Parser<Deadline> YearlyOnDays =
        from every in EveryYearFirst
        from rest in Rest
        let times = ReadWhole(TimePhrase.Any, OfNextYear(rest)).Result
        where times is { Years: null, Ending: not TimeEnding.On, Bound: not TimeBound.From } && times.Ranges[0].First.Year == 0
        let deadline = times.ToDeadline(everyYear: true)
        where deadline is not null
        select deadline;

    /// <summary>"định kỳ trước ngày 15/12 hằng năm".</summary>
    private static readonly Parser<Deadline> PeriodicTimes =
        from dinh in AnyOf("dinh ky", "bao cao dinh ky", "theo dinh ky").Spaced()
        from rest in Rest
        let times = ReadWhole(TimePhrase.Any, rest).Result
        where times is { Ending: TimeEnding.EveryYear }
        let deadline = times.ToDeadline()
        where deadline is not null
        select deadline;

    /// <summary>"6 tháng (trước ngày 15/6)": the report of a part of the year, and its day in every year.</summary>
    private static readonly Parser<Deadline> PartOnDay =
        from lead in Lead.Many()
        from part in YearParts.Named
        from rest in Rest
        let times = ReadWhole(TimePhrase.Any, rest.Trim(' ', ',', ':', '(', ')')).Result
        where part is [{ FirstMonth: 1, LastMonth: 6 or 9 }] && times is { Years: null }
            && times.Ranges is [{ First: { Kind: DeadlineKind.Date, Year: 0 } }]
        let deadline = times.ToDeadline(everyYear: true)
        where deadline is not null
        select deadline with { ReportFor = part[0] };

    private static readonly Parser<Deadline> IntervalsInYears =
        InYears(Intervals.Select(all => OneOrSeveral(all.Select(r => Recurring(r)))));

    private static readonly Parser<Deadline> DaysOnly =
        Days.Or(Times.Where(t => t.Singles.All(s => s is { Kind: DeadlineKind.Date } or { Recurrence.Day: not null })));

    /// <summary>
    /// The reports of named parts of the year, with the day of each: "Báo cáo quý 1, 2, 3: trước ngày 10 của tháng cuối quý",
    /// "Báo cáo quý I, báo cáo 06 tháng và báo cáo năm trước ngày 20 của tháng cuối quý", "Báo cáo năm: trước ngày 20/12 hàng năm".
    /// </summary>
    private static readonly Parser<Deadline> NamedReports =
        from report in Words("bao cao").Spaced()
        from parts in YearParts.Named
        from colon in Parse.Char(':').Spaced().Optional()
        from rest in Rest
        let day = ReadWhole(DaysOnly, rest).Result
        where day is not null
        select ReportDays.For(day!, parts);

    /// <summary>A report named before its deadline: "Báo cáo năm: tháng 12 hàng năm".</summary>
    private static readonly Parser<Deadline> Report =
        from report in Words("bao cao").Spaced()
        from interval in Intervals
        from colon in Parse.Char(':').Spaced()
        from rest in Rest
        let deadline = ReadWhole(Days.Or(Times), rest).Result
        where interval is [var only] && deadline is not null
        select interval[0] == new Recurrence(RecurrenceInterval.Year) ? deadline with { ReportFor = YearPart.Year } : deadline;

    private static readonly Parser<Deadline> Continuous =
        from lead in Doing.Or(AnyOf("nhiem vu", "cong viec", "lam", "duoc thuc hien").Spaced()).Many()
        from words in AnyOf(
            "thuong xuyen",
            "thuong xuyen, lien tuc",
            "thuong xuyen lien tuc",
            "thuong xuyen va lien tuc",
            "lien tuc",
            "lien tuc, thuong xuyen",
            "lien tuc 24/7",
            "24/7",
            "24/24",
            "24/24 gio",
            "lien tuc 24/24",
            "thuong xuyen hang nam",
            "thuong xuyen, hang nam",
            "thuong xuyen hang ngay",
            "thuong xuyen, hang ngay",
            "quanh nam",
            "xuyen suot",
            "dinh ky",
            "thuong xuyen, dinh ky",
            "thuong xuyen va dinh ky",
            "dinh ky, thuong xuyen"
        )
        from doing in (from a in Blank from d in AnyOf("thuc hien", "trien khai", "trien khai thuc hien") select d).Optional()
        from end in Parse.LetterOrDigit.Not()
        from rest in Rest
        let years = rest.Trim().Length == 0 ? null : YearsOf(rest)
        where years is not null || rest.Trim().Length == 0
        select new Deadline(DeadlineKind.Continuous).InYearsOf(years);

    /// <summary>The years first: "năm 2025, định kỳ hằng quý", "từ năm 2026, hằng năm", "năm 2025 (thường xuyên)".</summary>
    private static readonly Parser<Deadline> YearsFirst =
        from first in Parse.CharExcept(",(:").AtLeastOnce().Text()
        from comma in Parse.Chars(",(:").Spaced()
        from rest in Rest
        let years = TimePhrase.YearsIn(first)
        where years is { Kind: DeadlineKind.Year or DeadlineKind.Years or DeadlineKind.FromYear or DeadlineKind.From or DeadlineKind.Span }
        let recurring = ReadWhole(DaysInYears.Or(YearlyOnDays).Or(IntervalsInYears).Or(Continuous), rest.TrimEnd(' ', ')')).Result
        where recurring is { First: null, Last: null }
        select recurring.InYearsOf(years);

    /// <summary>
    /// "năm học 2025-2026": until the day before the next one can begin; when it began is no day that the words tell.
    /// </summary>
    private static readonly Parser<Deadline> SchoolYear =
        from before in AnyOf("trong", "het", "den het", "thuc hien trong", "hoan thanh trong").Spaced().Optional()
        from words in Words("nam hoc").Spaced()
        from first in Year
        from dash in Parse.Chars("-–—").Spaced()
        from last in Year
        where last == first + 1
        select new Deadline(DeadlineKind.Span) { Open = OpenSide.Beginning, Last = new(last, 8, 31) };

    private static readonly Parser<Deadline> Unstated =
        AnyOf("khong neu", "khong", "khong co", "khong xac dinh", "khong quy dinh", "khong ghi", "khong thoi han", "-", "--")
            .Return(new Deadline(DeadlineKind.None))
            .Or(AnyOf("bi mat", "lost").Return(new Deadline(DeadlineKind.None) { IsLost = true }));

    /// <summary>A single deadline, or several of which the words share something; all of it.</summary>
    public static readonly Parser<Deadline> Any = new[]
    {
        Times,
        NamedReports,
        DaysInYears,
        YearlyOnDays,
        PeriodicTimes,
        PartOnDay,
        Report,
        IntervalsInYears,
        Continuous,
        YearsFirst,
        SchoolYear,
        Unstated,
    }
        .Select(p => p.Spaced().End())
        .Aggregate((a, b) => a.Or(b));

    /// <summary>What may stand before the event of a condition.</summary>
    private static readonly Parser<string> BeforeEvent =
        Doing.Or(AnyOf("bao cao", "dot xuat", "kip thoi", "va", "hoac").Spaced());

    private static readonly Parser<string> Event = AnyOf(
        "khi",
        "sau khi",
        "ngay sau khi",
        "tu khi",
        "ke tu khi",
        "tu luc",
        "tu ngay",
        "ke tu ngay",
        "sau ngay",
        "ngay sau ngay",
        "ngay sau",
        "theo",
        "trong vong",
        "ngay khi",
        "thuong xuyen khi",
        "cho den khi",
        "den khi",
        "truoc khi",
        "cung voi",
        "dong thoi voi",
        "tuy theo",
        "tuy thuoc",
        "can cu",
        "phu hop voi",
        "trong qua trinh",
        "trong suot qua trinh",
        "truoc ngay khai giang",
        "truoc khai giang",
        "truoc ngay khai mac",
        "truoc ngay bau cu",
        "truoc ngay to chuc",
        "truoc ngay dien ra",
        "truoc ky hop",
        "sau ky hop",
        "tai ky hop",
        "truoc tet",
        "sau tet",
        "dip",
        "vao dip",
        "nhan dip",
        "nhan ngay",
        "trong dip",
        "truoc dai hoi",
        "sau dai hoi",
        "truoc hoi nghi",
        "sau hoi nghi",
        "khi den"
    );

    /// <summary>"trong 15 ngày kể từ ngày ký", "20 ngày sau khi có kết quả".</summary>
    private static readonly Parser<string> CountedDays =
        from before in AnyOf(
            "trong",
            "trong vong",
            "trong thoi han",
            "trong thoi gian",
            "thoi han",
            "sau",
            "cham nhat",
            "muon nhat",
            "cham nhat la",
            "khong qua",
            "toi da",
            "cham nhat sau",
            "toi thieu",
            "it nhat"
        ).Spaced().Many()
        from count in Number.Or(AnyOf("mot", "hai", "ba", "bon", "nam", "sau", "muoi").Return(1))
        from unit in AnyOf("ngay", "tuan", "thang", "gio", "phut", "nam", "ngay lam viec", "quy").Spaced()
        from comma in Parse.Char(',').Spaced().Optional()
            // "6 tháng (năm) trước ngày 15/12" is a report and its day.
        from report in unit is "thang" or "nam" or "quy" ? Words("truoc ngay").Not() : Parse.Return<object>("")
        from since in AnyOf("ke tu", "tinh tu", "tu", "sau", "truoc khi", "truoc ngay", "ke tu khi", "ke sau").Spaced()
        select since;

    /// <summary>Bound to an event, in words.</summary>
    public static readonly Parser<Deadline> Conditional =
        (from before in BeforeEvent.Many()
         from opening in CountedDays.Or(Event)
         from blank in Parse.WhiteSpace
         from other in AnyOf("doi", "dinh ky").Not()
         from rest in Parse.AnyChar.AtLeastOnce()
         select new Deadline(DeadlineKind.Conditional))
            .Or(from counted in CountedDays from rest in Parse.AnyChar.AtLeastOnce() select new Deadline(DeadlineKind.Conditional))
            .Or(AnyOf("dot xuat", "khi can", "khi can thiet").Return(new Deadline(DeadlineKind.Conditional)));

    private static readonly Parser<Deadline> FollowingYears =
        from va in Words("va").Spaced().Optional()
        from years in AnyOf("cac", "nhung").Spaced()
        from nam in AnyOf("nam tiep theo", "nam sau", "nam tiep sau", "nam ke tiep", "nam sau do")
        select new Deadline(DeadlineKind.FromYear);

    private static Deadline? Read(ValueText text, ValueProblems problems)
    {
        var parts = new List<Deadline>();
        var isWrong = false;
        foreach (var (part, start) in ListItems.Split(text.Text))
        {
            if (part is "" or "." or ",") continue;
            if (parts.Count > 0 && IsHorizon(part)) continue;
            if (parts is [.., { First: not null, Kind: not DeadlineKind.Recurring } before] && IsFollowingYears(part))
            {
                parts[^1] = OnFrom(before) with { Text = before.Text + "; " + part };
                continue;
            }

            var reading = DeadlinePart.Read(part);
            if (reading.Problem is { } problem)
            {
                problems.Report(problem.Finding, start + problem.Start, problem.Length);
                isWrong |= problem.IsError;
            }

            parts.AddRange(reading.Deadlines);
        }

        if (isWrong) return null;
        if (parts is [.., { Recurrence: { Day: not null, Every: RecurrenceInterval.Year }, ReportFor: null }])
            parts = [.. DeadlineSegments.EveryYear(parts)];
        if (parts.Count == 0)
        {
            problems.Report(ValueDiagnostics.BadDeadline.Of((Typed: text.Text, Nearest: DeadlineForms.NearestTo(text.Text))));
            parts.Add(new(DeadlineKind.Words));
        }

        var whole = parts.All(p => p.Kind == DeadlineKind.Words) ? new(DeadlineKind.Words)
            : parts.Count == 1 ? parts[0]
            : Deadline.Combined([.. parts]);
        return whole with { Text = whole.Kind == DeadlineKind.None ? "" : text.Text };
    }

    private static bool IsFollowingYears(string part) => ReadWhole(FollowingYears, part.TrimEnd('.')).Result is not null;

    /// <summary>"tầm nhìn đến năm 2045" is beyond the deadline.</summary>
    private static bool IsHorizon(string part) => ReadWhole(TimePhrase.Horizon, part).Result is not null;

    private static Deadline OnFrom(Deadline deadline) =>
        new(deadline.Kind is DeadlineKind.Year or DeadlineKind.Years ? DeadlineKind.FromYear : DeadlineKind.From)
        {
            First = deadline.First,
            Open = OpenSide.End,
        };

    /// <summary>The words as printed; a deadline that says that there is none has no words of its own.</summary>
    private static string Write(Deadline deadline) => deadline switch
    {
        { Kind: not DeadlineKind.None } => deadline.Text,
        { IsLost: true } => "bị mất",
        _ => "không nêu",
    };

    /// <summary>What recurs, alone or with the years in which it does.</summary>
    private static Parser<Deadline> InYears(Parser<Deadline> recurring) =>
        from deadline in recurring
        from rest in Rest
        let years = rest.Trim().Length == 0 ? null : YearsOf(rest)
        where years is not null || rest.Trim().Length == 0
        select deadline.InYearsOf(years);

    private static Deadline? YearsOf(string rest)
    {
        var text = rest.Trim();
        return text.StartsWith("va ", StringComparison.Ordinal) ? null : TimePhrase.YearsIn(text);
    }

    /// <summary>"của năm sau" behind the day of a yearly report says whose it is, not when it falls due.</summary>
    private static string OfNextYear(string rest)
    {
        var text = rest.Trim(' ', ',', '(', ')');
        var next = Array.Find(NextYear, words => text.EndsWith(words, StringComparison.Ordinal));
        return next is null ? text : text[..^next.Length];
    }

    private static Deadline OneOrSeveral(IEnumerable<Deadline> deadlines)
    {
        var parts = deadlines.ToImmutableArray();
        return parts.Length == 1 ? parts[0] : new(DeadlineKind.Several) { Parts = parts };
    }

    private static Deadline Recurring(Recurrence recurrence) => new(DeadlineKind.Recurring) { Recurrence = recurrence };
}
