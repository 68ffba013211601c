using PapiSite.Language.Text;
using PapiSite.Model;
using PapiSite.Site;
using PapiSite.Site.Calendar;

namespace PapiSite.Tests.Site.Calendar;

/// <summary>Where deadlines stand in the calendar, and how its lists are cut into pages.</summary>
public sealed class DeadlineCalendarTests
{
    private static readonly DateOnly Day = new(2023, 11, 1);

    [Theory]
    [InlineData("2023", "quý IV", "Quarter 2023 4")]
    [InlineData("2023", "quý I-III năm 2023", "Quarter 2023 3")]
    [InlineData("2023", "trước quý II năm 2023", "Quarter 2023 1")]
    [InlineData("2023", "tháng 12", "Month 2023 12")]
    [InlineData("2023", "từ tháng 3 đến tháng 6/2023", "Month 2023 6")]
    [InlineData("2023", "trước ngày 20/10", "Month 2023 10")]
    [InlineData("2023", "năm 2023", "WholeYear 2023 0")]
    [InlineData("2023", "trước năm 2024", "WholeYear 2023 0")]
    [InlineData("2021-2025", "2021-2025", "ManyYears 2025 0")]
    [InlineData("2021-2025", "từ năm 2023 đến năm 2023", "WholeYear 2023 0")]
    [InlineData("2021-2025", "quý II", "WithoutYear 0 0")]
    [InlineData("2021-2025", "năm 2023 và các năm tiếp theo", "FromYear 2023 0")]
    [InlineData("2021-2025", "hàng quý", "Recurring 0 2")]
    [InlineData("2021-2025", "thường xuyên năm 2023", "Continuous 0 0")]
    [InlineData("2021-2025", "khi có yêu cầu", "Conditional 0 0")]
    [InlineData("2021-2025", "không nêu", "NotStated 0 0")]
    [InlineData("2021-2025", "bị mất", "Lost 0 0")]
    [InlineData("2023", "trước ngày 25/6; trước ngày 20/12; tháng 12; 6 tháng", "Month 2023 6, Month 2023 12, Recurring 0 3")]
    public void A_deadline_stands_where_it_ends(string period, string words, string expected)
    {
        var content = ExampleContent
            .Bind(
                $"kế hoạch: Việc mẫu\n  địa bàn: tỉnh Thí Dụ\n  thời kỳ: {period}\n  nhiệm vụ 1: Việc\n    chủ trì: Sở Y tế\n    hạn: "
                    + $"{words}\n"
            )
            .Content;
        Assert.Equal(
            expected,
            string.Join(", ", DueTime.Of(new Publication(content, Day).Tasks[0]).Select(t => $"{t.Kind} {t.Year} {t.Number}"))
        );
    }

    [Fact]
    public void Every_task_of_the_repository_stands_somewhere()
    {
        var publication = new Publication(RenderedSite.Bind(RenderedSite.RepositorySources()).Content, RenderedSite.AsOf);
        var calendar = new DeadlineCalendar(publication);
        var listed = calendar
            .Years.SelectMany(y => y.Tasks)
            .Concat(calendar.OpenLists.SelectMany(o => o.List.Sheets.SelectMany(s => s.Tasks)));
        Assert.Equal(publication.Tasks.Select(t => t.Id).Order(), listed.Select(t => t.Id).Distinct().Order());
    }

    [Fact]
    public void A_year_has_what_ends_in_it_by_quarter()
    {
        var calendar = CalendarContent.On(Day);
        Assert.Equal([2021, 2022, 2023, 2024, 2025], calendar.Years.Select(y => y.Year));
        var year = calendar.Years[2];
        Assert.Equal([0, 1, 0, 4], year.Quarters.Select(q => q.Count));
        Assert.Equal((1, 1), (year.WholeYearCount, year.ManyYearsCount));
        Assert.Equal(["Khám mắt", "Kiểm tra", "Lập hồ sơ", "Tiêm chủng", "Tập huấn", "Sửa trạm"], Titles(year.Quarters[3].List));
        Assert.Equal(6, year.Tasks.Count());
    }

    [Fact]
    public void What_runs_through_a_year_is_told_by_where_it_is_listed() =>
        Assert.Equal(
            [
                "ManyYears 2025 /thoi-han/2025/quy-4/#nhieu-nam 1",
                "Continuous 0 /thoi-han/thuong-xuyen/#thuong-xuyen 1",
                "FromYear 2022 /thoi-han/thuong-xuyen/#tu-nam-2022 1",
                "Recurring 0 /thoi-han/dinh-ky/#hang-thang 1",
                "Recurring 0 /thoi-han/dinh-ky/#hang-quy 1",
                "Recurring 0 /thoi-han/dinh-ky/#hang-nam 1",
            ],
            CalendarContent.On(Day).RunningIn(2023).Select(r => $"{r.Time.Kind} {r.Time.Year} {r.Route} {r.Count}"));

    [Theory]
    [InlineData(2021, "ManyYears 2023, ManyYears 2025, Recurring 0, Recurring 0")]
    [InlineData(2024, "ManyYears 2025, FromYear 2022, Recurring 0, Recurring 0")]
    [InlineData(2030, "FromYear 2022")]
    public void Nothing_runs_before_it_begins_or_after_its_plan(int year, string expected) =>
        Assert.Equal(expected, string.Join(", ", CalendarContent.On(Day).RunningIn(year).Select(r => $"{r.Time.Kind} {r.Time.Year}")));

    [Fact]
    public void What_recurs_is_found_in_the_quarters_of_its_plan()
    {
        var calendar = CalendarContent.On(Day);
        Assert.Equal(
            ["Đọc nước", "Tổng hợp"],
            calendar.RecurringIn(new(2023, 7, 1), new(2023, 9, 30)).Select(t => t.Task.Headline).Order(VietnameseOrder.Instance)
        );
        Assert.Equal(
            ["Chấm điểm", "Đọc nước"],
            calendar.RecurringIn(new(2024, 10, 1), new(2024, 12, 31)).Select(t => t.Task.Headline).Order(VietnameseOrder.Instance)
        );
        Assert.Empty(calendar.RecurringIn(new(2026, 10, 1), new(2026, 12, 31)));
    }

    [Fact]
    public void A_duty_to_report_stands_in_each_quarter_in_which_it_falls_due()
    {
        var year = CalendarContent.On(Day).Years[2];
        Assert.Equal([3, 6, 9, 12], Assert.Single(year.List.Reports).Times.Select(o => o.Last.Month));
        Assert.Equal(
            ["2023-03-10", "2023-06-10", "2023-09-10", "2023-12-10"],
            year.Quarters.Select(q => Assert.Single(Assert.Single(q.List.Reports).Times).Last.ToString("yyyy-MM-dd"))
        );
    }

    [Fact]
    public void The_running_quarter_is_that_of_the_day_if_the_calendar_has_its_year()
    {
        Assert.Equal((2023, 4), CalendarContent.On(Day).Running is { } running ? (running.Year, running.Number) : default);
        Assert.Null(CalendarContent.On(new(2031, 1, 1)).Running);
    }

    [Fact]
    public void A_long_list_is_cut_into_pages_of_bounded_length()
    {
        var publication = new Publication(RenderedSite.Bind(CalendarContent.Long(wholeYear: 1050, inQuarter: 200)).Content, Day);
        var year = Assert.Single(new DeadlineCalendar(publication).Years);
        var list = year.Quarters[3].List;
        Assert.Equal(["200+300", "500", "250"], list.Sheets.Select(s => string.Join('+', s.Pieces.Select(p => p.Tasks.Length))));
        Assert.Equal(
            ["/thoi-han/2023/quy-4/", "/thoi-han/2023/quy-4/trang-2/", "/thoi-han/2023/quy-4/trang-3/"],
            list.Sheets.Select(s => s.Route)
        );
        Assert.Equal(Titles(list), list.Sheets.SelectMany(s => s.Tasks).Select(t => t.Task.Headline));
        Assert.Equal(1250, list.Count);
        Assert.Equal([false, false, true, true], list.Sheets.SelectMany(s => s.Pieces).Select(p => p.IsContinued));
        Assert.Equal([false, true, true, true], list.Sheets.SelectMany(s => s.Pieces).Select(p => p.IsCut));
        Assert.Equal("/thoi-han/2023/quy-4/#ca-nam", list.RouteOf(new DueTime(DueKind.WholeYear, 2023)));
        Assert.All(list.Sheets, s => Assert.InRange(s.Pieces.Sum(p => p.Tasks.Length), 1, DeadlineList.RowsOnPage));
    }

    [Fact]
    public void A_place_that_begins_on_a_later_page_is_linked_there()
    {
        var publication = new Publication(RenderedSite.Bind(CalendarContent.Long(wholeYear: 1, inQuarter: 500)).Content, Day);
        var list = Assert.Single(new DeadlineCalendar(publication).Years).Quarters[3].List;
        Assert.Equal("/thoi-han/2023/quy-4/trang-2/#ca-nam", list.RouteOf(new DueTime(DueKind.WholeYear, 2023)));
    }

    private static IEnumerable<string> Titles(DeadlineList list) => list.Sections.SelectMany(s => s.Tasks).Select(t => t.Task.Headline);
}
