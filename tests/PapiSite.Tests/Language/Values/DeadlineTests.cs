using PapiSite.Language.Diagnostics;
using PapiSite.Language.Values;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Values;

/// <summary>Every form of deadline that the five plans print, and those that the language's description names.</summary>
public sealed class DeadlineTests
{
    [Theory]
    // Years
    [InlineData("năm 2024", "Year 2024-01-01..2024-12-31")]
    [InlineData("Năm 2021", "Year 2021-01-01..2021-12-31")]
    [InlineData("2021", "Year 2021-01-01..2021-12-31")]
    [InlineData("Trong năm 2023", "Year 2023-01-01..2023-12-31")]
    [InlineData("đến năm 2025", "Year ..2025-12-31")]
    [InlineData("trước năm 2025", "Year ..2024-12-31")]
    [InlineData("2021-2025", "Years 2021-01-01..2025-12-31")]
    [InlineData("2021-2022", "Years 2021-01-01..2022-12-31")]
    [InlineData("2020 - 2025", "Years 2020-01-01..2025-12-31")]
    [InlineData("Năm 2023 - 2025", "Years 2023-01-01..2025-12-31")]
    [InlineData("giai đoạn 2021–2025", "Years 2021-01-01..2025-12-31")]
    [InlineData("từ năm 2021 đến năm 2025", "Years 2021-01-01..2025-12-31")]
    [InlineData("Năm 2023 và các năm tiếp theo", "FromYear 2023-01-01..")]
    [InlineData("Năm 2023 và hằng năm", "FromYear 2023-01-01..")]
    [InlineData("Năm 2023 và những năm tiếp theo", "FromYear 2023-01-01..")]
    [InlineData("Từ năm 2024", "FromYear 2024-01-01..")]
    [InlineData("từ năm 2024 trở đi", "FromYear 2024-01-01..")]
    // Quarters and months
    [InlineData("Quý III năm 2023", "Quarter 2023-07-01..2023-09-30")]
    [InlineData("Quý IV năm 2023", "Quarter 2023-10-01..2023-12-31")]
    [InlineData("Quý 4/2023", "Quarter 2023-10-01..2023-12-31")]
    [InlineData("Quý 4/2025", "Quarter 2025-10-01..2025-12-31")]
    [InlineData("Quý II, III năm 2022", "Quarter 2022-04-01..2022-09-30")]
    [InlineData("quý I và quý II năm 2024", "Quarter 2024-01-01..2024-06-30")]
    [InlineData("quý I - quý III năm 2024", "Quarter 2024-01-01..2024-09-30")]
    [InlineData("trong quý I/2024", "Quarter 2024-01-01..2024-03-31")]
    [InlineData("quý II", "Quarter 1/4..31/6")]
    [InlineData("quý II-2024", "Quarter 2024-04-01..2024-06-30")]
    [InlineData("quý I, 2024", "Quarter 2024-01-01..2024-03-31")]
    [InlineData("quý I, II, 2024", "Quarter 2024-01-01..2024-06-30")]
    [InlineData("từ quý II đến quý IV năm 2024", "Quarter 2024-04-01..2024-12-31")]
    [InlineData("trước quý II", "Quarter 1/1..31/3")]
    [InlineData("trước quý I/2025", "Quarter ..2024-12-31")]
    [InlineData("từ tháng 3 đến tháng 6/2024", "Month 2024-03-01..2024-06-30")]
    [InlineData("tháng 3 - 6/2024", "Month 2024-03-01..2024-06-30")]
    [InlineData("3 tháng cuối năm 2023", "Quarter 2023-10-01..2023-12-31")]
    [InlineData("6 tháng đầu năm 2024", "Quarter 2024-01-01..2024-06-30")]
    [InlineData("6 tháng cuối năm", "Quarter 1/7..31/12")]
    [InlineData("6 tháng đầu hàng năm", "Recurring every Year month 1-6")]
    [InlineData("trước tháng 1/2025", "Month ..2024-12-31")]
    [InlineData("tháng 6/2024", "Month 2024-06-01..2024-06-30")]
    [InlineData("tháng 2 năm 2024", "Month 2024-02-01..2024-02-29")]
    [InlineData("trước tháng 6/2024", "Month ..2024-05-31")]
    [InlineData("tháng 12", "Month 1/12..31/12")]
    // Days
    [InlineData("20/12/2024", "Date 2024-12-20..2024-12-20")]
    [InlineData("trước ngày 10/12/2023", "Date 2023-12-10..2023-12-10")]
    [InlineData("trước ngày 20/12/2024", "Date 2024-12-20..2024-12-20")]
    [InlineData("đến ngày 30 tháng 6 năm 2025", "Date 2025-06-30..2025-06-30")]
    [InlineData("trước ngày 20/12", "Date 20/12..20/12")]
    [InlineData("trước ngày 29/2/2024", "Date 2024-02-29..2024-02-29")]
    // Again and again
    [InlineData("Hàng năm", "Recurring every Year")]
    [InlineData("hằng năm", "Recurring every Year")]
    [InlineData("hàng quý", "Recurring every Quarter")]
    [InlineData("hàng tháng", "Recurring every Month")]
    [InlineData("hàng tuần", "Recurring every Week")]
    [InlineData("Theo định kỳ 6 tháng", "Recurring every HalfYear")]
    [InlineData("06 tháng", "Recurring every HalfYear")]
    [InlineData("Trong năm học", "Recurring every Year")]
    [InlineData("Trong năm học.", "Recurring every Year")]
    [InlineData("Quý IV hàng năm", "Recurring every Year month 10-12")]
    [InlineData("Tháng 12 hàng năm", "Recurring every Year month 12-12")]
    [InlineData("Hoàn thành trước tháng 10 hàng năm", "Recurring every Year month 9-9")]
    [InlineData("trước ngày 20/12 hàng năm", "Recurring every Year month 12-12 day 20")]
    [InlineData("trước ngày 20 hàng tháng", "Recurring every Month month 1-1 day 20")]
    [InlineData("trước ngày 25 hàng tháng", "Recurring every Month month 1-1 day 25")]
    [InlineData("trước ngày 10 của tháng cuối quý", "Recurring every Quarter month 3-3 day 10")]
    [InlineData("trước ngày 20 của tháng cuối quý", "Recurring every Quarter month 3-3 day 20")]
    [InlineData("ngày 5 của tháng đầu quý", "Recurring every Quarter month 1-1 day 5")]
    [InlineData("Báo cáo năm: trước ngày 20/12 hàng năm", "Recurring every Year month 12-12 day 20 for 1-12")]
    [InlineData("Báo cáo quý 1: trước ngày 10 của tháng cuối quý", "Recurring every Year month 3-3 day 10 for 1-3")]
    // At all times, on an event, not at all
    [InlineData("Thường xuyên", "Continuous")]
    [InlineData("định kỳ", "Continuous")]
    [InlineData("Thường xuyên năm 2024", "Continuous 2024-01-01..2024-12-31")]
    [InlineData("Từ khi thực hiện Nghị quyết", "Conditional")]
    [InlineData("Sau khi QHKHSDD được cơ quan nhà nước có thẩm quyền phê duyệt.", "Conditional")]
    [InlineData("sau khi Chỉ số PAPI công bố 10 ngày", "Conditional")]
    [InlineData("Thường xuyên khi có công tác bầu cử hoặc các văn bản của cấp có thẩm quyền chỉ đạo thực hiện", "Conditional")]
    [InlineData("Theo Kế hoạch của UBND tỉnh", "Conditional")]
    [InlineData("Theo Kế hoạch cải cách hành chính hàng năm của huyện", "Conditional")]
    [InlineData("Theo kế hoạch phát triển KT - XH của kế hoạch Chương trình nông thôn mới.", "Conditional")]
    [InlineData("không nêu", "None")]
    // Several at once
    [InlineData("Thường xuyên; định kỳ", "Several [Continuous + Continuous]")]
    [InlineData("Quý; năm", "Several [Recurring every Quarter + Recurring every Year]")]
    [InlineData("6 tháng; năm", "Several [Recurring every HalfYear + Recurring every Year]")]
    [InlineData("định kỳ hằng quý, 06 tháng, năm", "Several [Recurring every Quarter + Recurring every HalfYear + Recurring every Year]")]
    [InlineData("Báo cáo hàng quý, 6 tháng, năm.", "Several [Recurring every Quarter + Recurring every HalfYear + Recurring every Year]")]
    [InlineData("Trong năm học; Trong năm học.", "Several [Recurring every Year + Recurring every Year]")]
    [InlineData(
        "Trong năm học; Hoàn thành trước tháng 10 hàng năm; Trong năm học",
        "Several [Recurring every Year + Recurring every Year month 9-9 + Recurring every Year]"
    )]
    [InlineData(
        "Quý; năm; Năm 2023; 6 tháng; năm",
        "Several 2023-01-01..2023-12-31 [Recurring every Quarter + Recurring every Year + Year 2023-01-01..2023-12-31 + "
            + "Recurring every HalfYear + Recurring every Year]"
    )]
    [InlineData(
        "Báo cáo quý 1, 2, 3: trước ngày 10 của tháng cuối quý; Báo cáo năm: trước ngày 20/12 hàng năm",
        "Several [Recurring every Year month 3-3 day 10 for 1-3 + Recurring every Year month 6-6 day 10 for 4-6 + Recurring every Year "
            + "month 9-9 day 10 for 7-9 + Recurring every Year month 12-12 day 20 for 1-12]"
    )]
    [InlineData(
        "Báo cáo quý I, báo cáo 06 tháng và báo cáo năm trước ngày 20 của tháng cuối quý",
        "Several [Recurring every Year month 3-3 day 20 for 1-3 + Recurring every Year month 6-6 day 20 for 1-6 + Recurring every Year "
            + "month 12-12 day 20 for 1-12]"
    )]
    [InlineData(
        "Báo cáo 6 tháng: trước ngày 10/6; Báo cáo năm: trước ngày 15/12/2024",
        "Several 2024-12-15..2024-12-15 [Date 10/6..10/6 for 1-6 + Date 2024-12-15..2024-12-15 for 1-12]"
    )]
    [InlineData(
        "quý I năm 2024; quý III năm 2024",
        "Several 2024-01-01..2024-09-30 [Quarter 2024-01-01..2024-03-31 + Quarter 2024-07-01..2024-09-30]"
    )]
    public void A_printed_deadline_is_read_as_what_it_says(string printed, string meaning)
    {
        var deadline = Read(printed);
        Assert.Equal(meaning, TreeDump.Of(deadline));
        Assert.Equal(deadline.Kind == DeadlineKind.None ? "" : printed, deadline.Text);
    }

    [Theory]
    [InlineData("THƯỜNG XUYÊN")]
    [InlineData("thuong xuyen")]
    [InlineData("  Thường   xuyên  ")]
    [InlineData("Thu\u031Bo\u031B\u0300ng xuye\u0302n")]
    public void Case_tone_marks_and_blanks_do_not_matter(string typed) => Assert.Equal(DeadlineKind.Continuous, ReadAny(typed)!.Kind);

    [Theory]
    [InlineData("cuối năm nay")]
    [InlineData("đầu năm 2024")]
    [InlineData("sớm")]
    [InlineData("khoảng quý II")]
    [InlineData("quý II năm 24")]
    [InlineData("từ quý III đến quý II năm 2024")]
    [InlineData("từ tháng 9 đến tháng 3/2024")]
    [InlineData("trước tháng 1")]
    [InlineData("trước quý I hàng năm")]
    [InlineData("năm 24")]
    [InlineData("năm 2024 hoặc 2025")]
    [InlineData("sau khi")]
    [InlineData(";")]
    public void What_fits_no_form_is_kept_in_words_and_told(string typed)
    {
        var tree = Sources.Parse($"kế hoạch: A\n  hạn: {typed}\n");
        var told = Assert.Single(tree.Diagnostics);
        Assert.Equal(("PAPI2003", Severity.Warning), (told.Code, told.Severity));
        var deadline = Assert.IsType<Deadline>(tree.Entries[0].Children[0].Value);
        Assert.Equal((DeadlineKind.Words, typed, false), (deadline.Kind, deadline.Text, deadline.IsDated));
    }

    [Theory]
    [InlineData("quý V năm 2024")]
    [InlineData("quý 12/2024")]
    [InlineData("tháng 13/2024")]
    [InlineData("13/2024")]
    [InlineData("tháng 0 năm 2024")]
    [InlineData("ngày 32 hàng tháng")]
    [InlineData("2025-2021")]
    [InlineData("từ năm 2025 đến năm 2021")]
    [InlineData("năm 1900")]
    [InlineData("năm 20245")]
    [InlineData("hàng quý; hoàn thành tháng 14/2024")]
    public void What_cannot_be_is_an_error(string typed)
    {
        var tree = Sources.Parse($"kế hoạch: A\n  hạn: {typed}\n");
        var told = Assert.Single(tree.Diagnostics);
        Assert.Equal(("PAPI2026", Severity.Error), (told.Code, told.Severity));
        Assert.Null(tree.Entries[0].Children[0].Value);
    }

    [Theory]
    [InlineData("khi có kết quả (dự kiến tháng 4/2024)", "PAPI2027")]
    [InlineData("theo Kế hoạch được duyệt trước ngày 30/6/2024", "PAPI2027")]
    [InlineData("sau kỳ họp quý IV", "PAPI2027")]
    [InlineData("theo Quyết định số 12/QĐ-UBND ngày 20/01/2024", "")]
    [InlineData("sau khi Chỉ số PAPI 2024 công bố 10 ngày", "")]
    [InlineData("quý II năm 2024 (giai đoạn 1)", "")]
    public void Times_that_are_left_in_words_are_told(string typed, string codes) =>
        Assert.Equal(codes, string.Join(' ', Sources.Parse($"kế hoạch: A\n  hạn: {typed}\n").Diagnostics.Select(d => d.Code)));

    [Theory]
    [InlineData("31/6/2024", "31/6/2024")]
    [InlineData("trước ngày 30/2 hàng năm", "30/2")]
    [InlineData("hàng quý; trước ngày 29/2/2023", "29/2/2023")]
    [InlineData("ngày 1 tháng 13 năm 2024", "1/13/2024")]
    public void A_day_that_the_calendar_has_not_is_told_as_such(string typed, string day)
    {
        var tree = Sources.Parse($"kế hoạch: A\n  hạn: {typed}\n");
        Assert.Equal(
            $"PAPI2002 Lịch không có ngày {day}.",
            Assert.Single(tree.Diagnostics.Select(d => $"{d.Code} {d.Message(MessageLanguage.Vietnamese)}"))
        );
        Assert.Null(tree.Entries[0].Children[0].Value);
    }

    [Fact]
    public void The_warning_points_at_the_part_that_is_not_understood() =>
        Assert.StartsWith(
            """
            thu.papi:2:22: cảnh báo PAPI2003: Hạn “sớm nhất có thể” được giữ nguyên lời nhưng không có ngày: không vào lịch, không bao giờ bị tính là quá hạn.
               2 |   hạn: thường xuyên; sớm nhất có thể
                 |                      ^^^^^^^^^^^^^^^
                 = cách sửa: Văn bản in như vậy thì giữ nguyên;
            """,
            Sources.Printed(Sources.Parse("kế hoạch: A\n  hạn: thường xuyên; sớm nhất có thể\n").Diagnostics), StringComparison.Ordinal);

    [Theory]
    [InlineData("quý II", 2024, "Quarter 2024-04-01..2024-06-30 1/4..31/6")]
    [InlineData("tháng 2", 2023, "Month 2023-02-01..2023-02-28 1/2..31/2")]
    [InlineData("trước ngày 20/12", 2024, "Date 2024-12-20..2024-12-20 20/12..20/12")]
    [InlineData(
        "quý I; quý II",
        2024,
        "Several 2024-01-01..2024-06-30 [Quarter 2024-01-01..2024-03-31 1/1..31/3 + Quarter 2024-04-01..2024-06-30 1/4..31/6]"
    )]
    [InlineData("trước ngày 20/12/2023", 2024, "Date 2023-12-20..2023-12-20")]
    [InlineData("hàng quý", 2024, "Recurring every Quarter")]
    public void A_deadline_without_a_year_means_the_plan_s_year(string printed, int year, string meaning)
    {
        var within = Read(printed).Within(new(year, year));
        Assert.Equal(meaning, TreeDump.Of(within));
        Assert.Equal(printed, within.Text);
    }

    [Fact]
    public void In_a_plan_for_several_years_a_deadline_without_a_year_has_no_days()
    {
        var deadline = Read("quý II");
        Assert.Equal(deadline, deadline.Within(new(2021, 2025)));
        Assert.Equal(deadline, deadline.Within(null));
        Assert.Null(deadline.First);
    }

    private static Deadline Read(string printed)
    {
        var tree = Sources.ParseSound($"kế hoạch: A\n  hạn: {printed}\n");
        return Assert.IsType<Deadline>(tree.Entries[0].Children[0].Value);
    }

    private static Deadline? ReadAny(string typed) =>
        Sources.Parse($"kế hoạch: A\n  hạn: {typed}\n").Entries[0].Children[0].Value as Deadline;

    /// <summary>What is left open is asked, with the form that comes nearest.</summary>
    [Theory]
    [InlineData("đầu năm 2024", "quý I năm 2024” hoặc “năm 2024")]
    [InlineData("giữa năm", "quý II” hoặc “năm …")]
    public void What_is_not_read_is_answered_with_the_nearest_form(string typed, string nearest) =>
        Assert.EndsWith(
            $"sau khi …; không nêu; gần nhất với chữ đã ghi là “{nearest}”.",
            Assert.Single(Sources.Parse($"kế hoạch: A\n  hạn: {typed}\n").Diagnostics, d => d.Code == "PAPI2003").Mend(default),
            StringComparison.Ordinal
        );

    [Fact]
    public void Words_near_to_no_form_are_answered_with_all() =>
        Assert.EndsWith(
            "sau khi …; không nêu.",
            Assert.Single(Sources.Parse("kế hoạch: A\n  hạn: sớm nhất có thể\n").Diagnostics, d => d.Code == "PAPI2003").Mend(default),
            StringComparison.Ordinal
        );
}
