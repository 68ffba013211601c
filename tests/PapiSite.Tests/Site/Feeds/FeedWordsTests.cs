namespace PapiSite.Tests.Site.Feeds;

/// <summary>What a reader of news and calendars sees, in the fictitious district and in a made-up one; counted by hand.</summary>
public sealed class FeedWordsTests
{
    private const string Plan = "ke-hoach/thi-du-papi-2026/";

    private static readonly ReadFeeds District = ReadFeeds.Of(FeedSite.District);

    private static readonly ReadFeeds MadeUp = ReadFeeds.Of(FeedSite.MadeUp);

    [Fact]
    public void The_news_of_the_district_on_1_August() =>
        Assert.Equal(
            [
                "2026-07-20 consultation Lấy ý kiến: Dự thảo Quy chế tiếp công dân huyện Thí Dụ",
                "2026-07-15 consultation Trả lời ý kiến về: Dự thảo Kế hoạch nâng cao Chỉ số PAPI năm 2027",
                "2026-07-15 question Trả lời: Niêm yết danh sách hộ nghèo ở nhà văn hóa thôn",
                "2026-07-06 question Trả lời: Lớp tập huấn cán bộ thôn có dành cho trưởng ban công tác Mặt trận không?",
                "2026-07-05 report Phòng Nội vụ: Báo cáo tháng 6 năm 2026 (đính chính)",
                "2026-07-01 overdue Quá hạn: Công khai danh sách hộ nghèo",
                "2026-06-22 report Phòng Tài chính: Báo cáo tháng 6 năm 2026",
                "2026-06-19 report Phòng Nội vụ: Báo cáo tháng 6 năm 2026",
                "2026-06-18 report Phòng Văn hóa: Báo cáo tháng 6 năm 2026",
                "2026-06-10 question Trả lời: Bao giờ niêm yết danh sách hộ nghèo?",
                "2026-06-01 consultation Lấy ý kiến: Dự thảo Kế hoạch nâng cao Chỉ số PAPI năm 2027",
                "2026-04-24 report Phòng Tài chính: Báo cáo tháng 4 năm 2026",
                "2026-04-20 report Phòng Nội vụ: Báo cáo tháng 4 năm 2026",
                "2026-03-20 report Phòng Nội vụ: Báo cáo tháng 3 năm 2026",
                "2026-01-15 plan Ban hành kế hoạch: Nâng cao Chỉ số PAPI huyện Thí Dụ năm 2026",
            ],
            Told(District.Feeds["atom.xml"]));

    [Fact]
    public void On_the_day_of_issue_the_plan_is_all_the_news() =>
        Assert.Equal(
            ["2026-01-15 plan Ban hành kế hoạch: Nâng cao Chỉ số PAPI huyện Thí Dụ năm 2026"],
            Told(ReadFeeds.Of(FeedSite.Begun).Feeds["atom.xml"])
        );

    [Fact]
    public void An_agency_has_its_own_reports_and_answers_the_overdue_tasks_that_it_leads_and_the_plans_that_name_it() =>
        Assert.Equal(
            [
                "2026-07-15 question Answered: Niêm yết danh sách hộ nghèo ở nhà văn hóa thôn",
                "2026-07-01 overdue Overdue: Công khai danh sách hộ nghèo",
                "2026-06-18 report Phòng Văn hóa: Report for June 2026",
                "2026-06-10 question Answered: Bao giờ niêm yết danh sách hộ nghèo?",
                "2026-01-15 plan Plan issued: Nâng cao Chỉ số PAPI huyện Thí Dụ năm 2026",
            ],
            Told(District.Feeds["en/co-quan/thi-du/phong-van-hoa/atom.xml"]));

    [Fact]
    public void An_overdue_task_tells_who_leads_the_deadline_and_the_state()
    {
        var entry = Assert.Single(District.Feeds["thoi-han/het-thoi-han.xml"].Entries);
        Assert.Equal(
            "Chủ trì: Phòng Văn hóa; Phòng Nội vụ\nThời hạn: tháng 6/2026 (đến hết ngày 30/6/2026)\nTrạng thái: Đang thực hiện\nNhiệm vụ "
                + "II.1 · Kế hoạch 12/KH-UBND ngày 15/1/2026 (huyện Thí Dụ)",
            entry.Summary
        );
        Assert.Equal(
            (
                "tag:huyen-thi-du-du-lieu-hu-cau.invalid,2024:/ke-hoach/thi-du-papi-2026/ii.1/#het-thoi-han",
                "/ke-hoach/thi-du-papi-2026/ii.1/"
            ),
            (entry.Id, entry.Link)
        );
    }

    [Fact]
    public void A_report_tells_the_state_of_each_task_and_what_it_corrects() =>
        Assert.Equal(
            "Kế hoạch 12/KH-UBND ngày 15/1/2026 (huyện Thí Dụ).\nĐính chính báo cáo trước cùng kỳ: Báo cáo ngày 19/6/2026 chưa tính lớp "
                + "tập huấn ở hai thôn vùng cao.\nI.2 Tập huấn cán bộ thôn: Hoàn thành",
            District.Feeds["atom.xml"].Entries.First(e => e.Link == "/bao-cao/2026-06/thi-du-papi-2026/").Summary);

    [Fact]
    public void A_draft_for_comment_tells_until_when_and_where_to_write()
    {
        var entry = District.Feeds["lay-y-kien/atom.xml"].Entries[0];
        Assert.Equal(
            (
                "Lấy ý kiến: Dự thảo Quy chế tiếp công dân huyện Thí Dụ",
                "Nhận ý kiến đến hết ngày 18/8/2026. Gửi về: Văn phòng UBND huyện Thí Dụ, số 1 đường Thí Dụ; thư điện tử "
                    + "gopy@thi-du.example.gov.vn"
            ),
            (entry.Title, entry.Summary)
        );
    }

    [Fact]
    public void A_feed_other_than_the_site_s_says_of_what_and_of_which_site_it_is()
    {
        Assert.Equal("Tin mới: Huyện Thí Dụ (dữ liệu hư cấu)", District.Feeds["atom.xml"].Title);
        Assert.Equal("Nhiệm vụ đã hết thời hạn | Huyện Thí Dụ (dữ liệu hư cấu)", District.Feeds["thoi-han/het-thoi-han.xml"].Title);
        Assert.Equal(
            "Tin mới: Kế hoạch 12/KH-UBND ngày 15/1/2026 (huyện Thí Dụ) | Huyện Thí Dụ (dữ liệu hư cấu)",
            District.Feeds[Plan + "atom.xml"].Title
        );
        Assert.Equal(
            "News: Phòng Nội vụ, huyện Thí Dụ | Huyện Thí Dụ (dữ liệu hư cấu)",
            District.Feeds["en/co-quan/thi-du/phong-noi-vu/atom.xml"].Title
        );
    }

    [Fact]
    public void What_is_to_do_has_its_last_day_and_the_state_reported_last() =>
        Assert.Equal(
            [
                "2026-03-31 COMPLETED 2026-04-10 Niêm yết quy chế dân chủ ở các thôn",
                "2026-05-31 COMPLETED 2026-05-28 Tập huấn cán bộ thôn",
                "2026-06-30 IN-PROCESS - Công khai danh sách hộ nghèo",
                "2026-12-31 NEEDS-ACTION - Trả lời kiến nghị trên trang thông tin điện tử",
                "2026-04-30 CANCELLED - Số hóa hồ sơ ngân sách",
            ],
            District
                .Calendars[Plan + "lich.ics"]
                .Todos.Select(t => $"{t.Due:yyyy-MM-dd} {t.Status} {(t.Completed is { } c ? $"{c:yyyy-MM-dd}" : "-")} {t.Summary}")
        );

    [Fact]
    public void Each_last_day_is_an_event_with_a_reminder_unless_the_task_is_done() =>
        Assert.Equal(
            [
                "2026-03-31 - Niêm yết quy chế dân chủ ở các thôn",
                "2026-05-31 - Tập huấn cán bộ thôn",
                "2026-06-30 -P7D Công khai danh sách hộ nghèo",
                "2026-12-31 -P7D Trả lời kiến nghị trên trang thông tin điện tử",
                "2026-04-30 - Số hóa hồ sơ ngân sách",
            ],
            District
                .Calendars[Plan + "lich.ics"]
                .Events.Where(e => e.Uid.Contains("/han@", StringComparison.Ordinal))
                .Select(e => $"{e.Start:yyyy-MM-dd} {e.Alarm ?? "-"} {e.Summary}")
        );

    [Fact]
    public void A_report_that_is_due_by_the_20th_of_each_month_is_so_from_the_month_of_issue_to_the_end_of_the_plan()
    {
        var duty = District
            .Calendars[Plan + "lich.ics"]
            .Events.Single(e => e.Summary == "Báo cáo hằng tháng việc thực hiện kế hoạch (hằng tháng)");
        Assert.Equal("FREQ=MONTHLY;UNTIL=20261231;BYMONTHDAY=20", duty.Rule);
        Assert.Equal(Enumerable.Range(1, 12).Select(m => new DateOnly(2026, m, 20)), duty.Days);
        Assert.Equal(
            "Cơ quan báo cáo: Phòng Nội vụ; Phòng Tài chính; Phòng Văn hóa\nGửi đến: UBND huyện\nThời hạn: trước ngày 20 hàng tháng\nKế "
                + "hoạch 12/KH-UBND ngày 15/1/2026 (huyện Thí Dụ)",
            duty.Description
        );
    }

    [Fact]
    public void The_calendar_of_an_agency_has_the_tasks_that_it_leads_and_the_reports_that_it_owes()
    {
        var calendar = District.Calendars["co-quan/thi-du/phong-tai-chinh/lich.ics"];
        Assert.Equal("Thời hạn: Phòng Tài chính, huyện Thí Dụ", calendar.Name);
        Assert.Equal(["Số hóa hồ sơ ngân sách"], calendar.Todos.Select(t => t.Summary));
        Assert.Equal(
            [
                "Công khai thu, chi ngân sách xã (hằng quý)",
                "Số hóa hồ sơ ngân sách",
                "Báo cáo hằng tháng việc thực hiện kế hoạch (hằng tháng)",
            ],
            calendar.Events.Select(e => e.Summary)
        );
        Assert.Equal("31/3 30/6 30/9 31/12", string.Join(' ', calendar.Events[0].Days.Select(d => $"{d.Day}/{d.Month}")));
        // It coordinates every task and leads none.
        Assert.DoesNotContain("co-quan/thi-du/ubnd-cap-xa/lich.ics", District.Calendars.Keys);
    }

    [Fact]
    public void An_agency_has_what_a_group_leads_in_which_it_is()
    {
        var group = MadeUp.Calendars["co-quan/a/cac-so/lich.ics"].Events.Select(e => e.Uid).ToList();
        Assert.Equal(MadeUpDeadlines.Recurring.Count + 4, group.Count);
        Assert.Empty(group.Except(MadeUp.Calendars["co-quan/a/so-mot/lich.ics"].Events.Select(e => e.Uid)));
    }

    [Fact]
    public void Several_deadlines_at_once_are_one_thing_to_do_with_days_before_it()
    {
        var calendar = MadeUp.Calendars["ke-hoach/nhieu-moc/lich.ics"];
        Assert.Equal([new DateOnly(2023, 12, 31)], calendar.Todos.Select(t => t.Due));
        Assert.Equal(
            [
                "1/half-year",
                "1/han",
                "1/moc-1",
                "1/moc-2",
                "1/quarter",
                "1/year",
                "bao-cao-1/year",
                "bao-cao-1/year-2",
                "bao-cao-1/year-3",
                "bao-cao-1/year-4",
                "bao-cao-2/han",
            ],
            calendar.Events.Select(e => e.Uid["nhieu-moc/".Length..].Split('@')[0]).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_plan_without_an_end_goes_on()
    {
        var last = MadeUp.Calendars["ke-hoach/khong-het/lich.ics"].Events.Single(e => e.Summary == "trước ngày 31 hàng tháng (hằng tháng)");
        Assert.Equal(
            ("FREQ=MONTHLY;BYMONTHDAY=-1", new DateOnly(2022, 6, 30), new DateOnly(ReadFeeds.LastYear, 12, 31)),
            (last.Rule, last.Days[0], last.Days[^1])
        );
    }

    [Fact]
    public void Words_are_read_as_they_stand()
    {
        var words = MadeUpDeadlines.Words.Words();
        Assert.Equal($"Ban hành kế hoạch: {words}", MadeUp.Feeds["ke-hoach/nhieu-moc/atom.xml"].Entries[^1].Title);
        Assert.Equal(words, Assert.Single(MadeUp.Calendars["ke-hoach/nhieu-moc/lich.ics"].Todos).Summary);
        Assert.Equal($"Tin mới: Thử {words}", MadeUp.Feeds["atom.xml"].Title);
    }

    [Fact]
    public void A_site_that_says_where_it_lies_has_whole_addresses()
    {
        var entry = MadeUp.Feeds["en/ke-hoach/nhieu-moc/atom.xml"].Entries[^1];
        Assert.Equal(
            (MadeUpDeadlines.Address + "/en/ke-hoach/nhieu-moc/#ban-hanh", MadeUpDeadlines.Address + "/en/ke-hoach/nhieu-moc/"),
            (entry.Id, entry.Link)
        );
        var calendar = MadeUp.Calendars["ke-hoach/nhieu-moc/lich.ics"];
        Assert.Equal(
            ("nhieu-moc/1@example.gov.vn", MadeUpDeadlines.Address + "/ke-hoach/nhieu-moc/1/"),
            (calendar.Todos[0].Uid, calendar.Todos[0].Url)
        );
        Assert.Equal(MadeUpDeadlines.Address + "/ke-hoach/nhieu-moc/#bao-cao-2", calendar.Events[^1].Url);
        Assert.Null(District.Calendars[Plan + "lich.ics"].Todos[0].Url);
    }

    private static IEnumerable<string> Told(ReadNews feed) =>
        feed.Entries.Select(e => $"{e.Updated.ToOffset(TimeSpan.FromHours(7)):yyyy-MM-dd} {e.Kind} {e.Title}");
}
