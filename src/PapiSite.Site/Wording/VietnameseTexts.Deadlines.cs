using PapiSite.Language.Values;
using PapiSite.Model.Plans;
using PapiSite.Site.Calendar;

namespace PapiSite.Site.Wording;

public sealed partial class VietnameseTexts
{
    public override string DeadlinesLead(DateOnly asOf) =>
        $"Thời hạn hoàn thành các nhiệm vụ, theo mọi kế hoạch trên trang này. Tính đến ngày {Day(asOf)}.";

    public override string DeadlineMethod =>
        "Mỗi nhiệm vụ được xếp vào quý có ngày cuối cùng của thời hạn: thời hạn ghi cả năm là đến hết ngày 31/12 nên cũng có ở quý IV, "
            + "ghi thành mục riêng; thời hạn nhiều năm chỉ được liệt kê ở năm cuối cùng.";
    public override string PastDueHeading => "Đã hết thời hạn";
    public override string PastDueLead(int count, bool areCollected) =>
        $"{Tasks(count)} đã hết thời hạn ghi trong kế hoạch{(areCollected ? ", chưa có báo cáo hoàn thành trên trang này" : "")}; chia "
            + $"theo năm hết thời hạn:";
    public override string NothingPastDue => "Không có nhiệm vụ nào đã hết thời hạn.";
    public override string RunningQuarter(int year, int quarter) => $"Quý này: quý {Roman[quarter]} năm {year}";
    public override string NothingDueInQuarter => "Từ nay đến hết quý không có nhiệm vụ nào ghi hạn trong quý.";
    public override string DueNext(int shown, int count) => shown == count
        ? $"{Tasks(count)} ghi hạn trong quý và chưa hết thời hạn:"
        : $"{Count(shown)} nhiệm vụ gần hạn nhất trong {Tasks(count)} ghi hạn trong quý và chưa hết thời hạn:";
    public override string AllOfQuarter(int year, int quarter) => $"Xem tất cả thời hạn của quý {Roman[quarter]} năm {year}";
    public override string RecurringInQuarter(int count) => $"{Tasks(count)} định kỳ đến hạn trong quý này";
    public override string ByYear => "Theo năm và quý";
    public override string Quarter => "Quý";
    public override string QuarterAlone(int quarter) => $"Quý {Roman[quarter]}";
    public override string ColumnWholeYear => "Cả năm";
    public override string ColumnManyYears => "Giai đoạn nhiều năm, kết thúc trong năm";
    public override string ReportsOnly => "báo cáo";
    public override string YearsOnly => "theo năm";
    public override string WithoutDay => "Không có ngày cụ thể";
    public override string DeadlinesInYear(int year) => $"Thời hạn năm {year}";
    public override string DeadlinesInQuarter(int year, int quarter) => $"Thời hạn quý {Roman[quarter]} năm {year}";
    public override string YearLead(int year, int count) => $"{Tasks(count)} có hạn kết thúc trong năm {year}.";

    public override string PastDueOfThem(int count, bool areCollected) =>
        $"Trong đó {Tasks(count)} đã hết thời hạn{(areCollected ? ", chưa có báo cáo hoàn thành" : "")}.";

    public override string QuarterLead(int year, int quarter, int count) =>
        $"{Tasks(count)} ghi hạn trong quý {Roman[quarter]} năm {year}.";

    public override string AlsoWholeYear(int year, int count) =>
        $"Ngoài ra, {Tasks(count)} ghi hạn cả năm {year}, muộn nhất là ngày 31/12/{year}";

    public override string ByQuarter => "Theo quý và tháng";
    public override string ByMonth => "Theo tháng";
    public override string MonthAlone(int month) => $"tháng {month}";
    public override string RunningInYear(int year) => $"Thực hiện trong năm {year}, chưa hết thời hạn trong năm";

    public override string OpenDeadlines(DueKind kind) =>
        kind switch
        {
            DueKind.Recurring => "Nhiệm vụ và báo cáo định kỳ",
            DueKind.Continuous => "Nhiệm vụ thường xuyên",
            DueKind.Conditional => "Nhiệm vụ có thời hạn theo điều kiện",
            _ => "Nhiệm vụ không nêu thời hạn",
        };

    public override string OpenDeadlinesLead(DueKind kind) =>
        kind switch
        {
            DueKind.Recurring =>
                "Nhiệm vụ lặp lại theo tuần, tháng, quý, nửa năm hoặc năm, và mọi chế độ báo cáo. Kế hoạch còn trong thời gian thực hiện "
                    + "thì có ghi lần đến hạn tiếp theo.",
            DueKind.Continuous =>
                "Nhiệm vụ thực hiện thường xuyên, liên tục; nhiệm vụ ghi “định kỳ” mà không nêu chu kỳ; nhiệm vụ thực hiện kể từ một năm "
                    + "nhất định, không có ngày kết thúc.",
            DueKind.Conditional => "Nhiệm vụ có thời hạn tùy theo một sự kiện hoặc một văn bản khác, không quy ra ngày được.",
            _ =>
                "Nhiệm vụ mà văn bản không nêu thời hạn, nêu ngày, tháng, quý mà không ghi năm, nêu bằng lời không quy ra ngày được, "
                    + "hoặc thời hạn đã bị mất trong văn bản nguồn.",
        };

    public override string NothingHere => "Không có nhiệm vụ nào.";
    public override string ReportsDue => "Báo cáo phải gửi";
    public override string ReportCount(int count) => $"{Count(count)} chế độ báo cáo";
    public override string NextTime(Occurrence time) => $"Lần tới: {TimeOf(time)}";
    public override string NoNextTime => "Kế hoạch đã hết thời gian thực hiện";
    public override string TimesDue(IEnumerable<Occurrence> times) => string.Join("; ", times.Select(TimeOf));

    public override string DueTime(DueTime time) => time.Kind switch
    {
        DueKind.Quarter => $"Quý {Roman[time.Number]} năm {time.Year}",
        DueKind.Month => $"Tháng {time.Number} năm {time.Year}",
        DueKind.WholeYear => $"Hạn cả năm {time.Year}",
        DueKind.ManyYears => $"Hạn nhiều năm, đến hết năm {time.Year}",
        DueKind.Recurring when time.Step > 1 => $"{time.Step} {UnitOf((RecurrenceInterval)time.Number)} một lần",
        DueKind.Recurring => (RecurrenceInterval)time.Number switch
        {
            RecurrenceInterval.Day => "Hằng ngày",
            RecurrenceInterval.Week => "Hằng tuần",
            RecurrenceInterval.Month => "Hằng tháng",
            RecurrenceInterval.Quarter => "Hằng quý",
            RecurrenceInterval.HalfYear => "6 tháng một lần",
            _ => "Hằng năm",
        },
        DueKind.Continuous => "Thường xuyên",
        DueKind.FromYear => $"Từ năm {time.Year} trở đi",
        DueKind.Conditional => "Theo điều kiện",
        DueKind.NotStated => "Không nêu thời hạn",
        DueKind.Lost => LostInSource,
        DueKind.Words => "Thời hạn giữ nguyên lời, không quy ra ngày",
        _ => "Thời hạn không ghi năm",
    };

    public override Sentence Continued(Sentence heading) => $"{heading} (tiếp)";
    public override Sentence FromTo(Sentence first, Sentence last) => first.Equals(last) ? first : $"{first} đến {last}";
    public override string ListParts => "Các phần của danh sách";
    public override string FilterThisPage => "Danh sách dài nên chia thành nhiều trang; bộ lọc chỉ tìm trong trang này.";
    public override string PageNumber(int number) => $"Trang {number}";
    public override string OnPage(string title, int number) => number == 1 ? title : $"{title}, trang {number}";
    public override string NeighbouringPages => "Các trang của danh sách";
    public override string PageBefore => "Trang trước";
    public override string PageAfter => "Trang sau";
    public override string NeighbouringQuarters => "Các quý liền kề";
    public override string QuarterBefore => "Quý trước";
    public override string QuarterAfter => "Quý sau";

    private static string UnitOf(RecurrenceInterval interval) => interval switch
    {
        RecurrenceInterval.Day => "ngày",
        RecurrenceInterval.Week => "tuần",
        RecurrenceInterval.Month => "tháng",
        RecurrenceInterval.Quarter => "quý",
        RecurrenceInterval.HalfYear => "nửa năm",
        _ => "năm",
    };

    /// <summary>
    /// A time in the words that a plan would use: a day, a month, a quarter, half a year, a year; else its first and last day.
    /// </summary>
    private string TimeOf(Occurrence time)
    {
        var ((first, last), year) = (time, time.Last.Year);
        if (first == last) return Day(last);
        var isWhole = first.Day == 1 && last.AddDays(1).Day == 1 && first.Year == year;
        return (isWhole ? last.Month - first.Month + 1 : 0, last.Month) switch
        {
            (1, var month) => $"tháng {month}/{year}",
            (3, var month) when month % 3 == 0 => $"quý {Roman[month / 3]}/{year}",
            (6, 6) => $"6 tháng đầu năm {year}",
            (6, 12) => $"6 tháng cuối năm {year}",
            (12, _) => $"năm {year}",
            _ => $"từ {Day(first)} đến {Day(last)}",
        };
    }
}
