using PapiSite.Language.Diagnostics;
using PapiSite.Language.Values;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Values;

public sealed class DateAndPeriodTests
{
    [Theory]
    [InlineData("13/6/2024")]
    [InlineData("13/06/2024")]
    [InlineData("2024-06-13")]
    [InlineData("13–6–2024")]
    [InlineData("13-6-2024")]
    [InlineData("13.6.2024")]
    [InlineData("13 / 6 / 2024")]
    [InlineData("ngày 13/6/2024")]
    [InlineData("ngày 13 tháng 6 năm 2024")]
    [InlineData("NGAY 13 THANG 6 NAM 2024")]
    public void A_date_is_day_month_year_in_figures_or_words(string typed) =>
        Assert.Equal(new DateValue(new(2024, 6, 13)), Value("ngày ban hành", typed));

    [Theory]
    [InlineData("tháng 11/2023", "2023-11-01", "2023-11-30")]
    [InlineData("tháng 2 năm 2024", "2024-02-01", "2024-02-29")]
    [InlineData("năm 2025", "2025-01-01", "2025-12-31")]
    public void Where_the_day_is_not_known_a_month_or_a_year_will_do(string typed, string first, string last)
    {
        var date = Assert.IsType<DateValue>(Value("ngày ban hành", typed));
        Assert.Equal((DateOnly.Parse(first), DateOnly.Parse(last)), (date.First, date.Last));
        Assert.Null(date.Day);
    }

    [Theory]
    [InlineData("tháng 13/2024", "PAPI2002", "Lịch không có ngày tháng 13/2024.")]
    [InlineData("31/6/2024", "PAPI2002", "Lịch không có ngày 31/6/2024.")]
    [InlineData("29/2/2023", "PAPI2002", "Lịch không có ngày 29/2/2023.")]
    [InlineData("0/1/2024", "PAPI2002", "Lịch không có ngày 0/1/2024.")]
    [InlineData("1/13/2024", "PAPI2002", "Lịch không có ngày 1/13/2024.")]
    [InlineData("13/6", "PAPI2001", "“13/6” không phải là một ngày.")]
    [InlineData("13/6/24", "PAPI2001", "“13/6/24” không phải là một ngày.")]
    [InlineData("2024-06-31", "PAPI2002", "Lịch không có ngày 2024-06-31.")]
    [InlineData("13/2024", "PAPI2002", "Lịch không có ngày 13/2024.")]
    [InlineData("hôm qua", "PAPI2001", "“hôm qua” không phải là một ngày.")]
    public void What_is_no_day_of_the_calendar_is_an_error(string typed, string code, string message) =>
        Assert.Equal((code, message), Error("ngày ban hành", typed));

    [Theory]
    [InlineData("2024", 2024, 2024)]
    [InlineData("năm 2024", 2024, 2024)]
    [InlineData("2021-2025", 2021, 2025)]
    [InlineData("2021 – 2025", 2021, 2025)]
    [InlineData("2021—2025", 2021, 2025)]
    [InlineData("giai đoạn 2021 - 2025", 2021, 2025)]
    [InlineData("Thời kỳ 2021-2030", 2021, 2030)]
    public void A_period_is_a_year_or_two_with_a_dash(string typed, int first, int last)
    {
        var period = Assert.IsType<Period>(Value("thời kỳ", typed));
        Assert.Equal(new(first, last), period);
        Assert.Equal((new DateOnly(first, 1, 1), new DateOnly(last, 12, 31)), (period.First, period.Last));
    }

    [Theory]
    [InlineData("2026-2030, tầm nhìn đến năm 2045", 2026, 2030, 2045)]
    [InlineData("Giai đoạn 2021-2025, định hướng đến năm 2030", 2021, 2025, 2030)]
    [InlineData("năm học 2025-2026", 2025, 2026, null)]
    [InlineData("nhiệm kỳ 2026-2031", 2026, 2031, null)]
    [InlineData("quý IV/2025", 2025, 2025, null)]
    [InlineData("tháng 10/2025", 2025, 2025, null)]
    [InlineData("6 tháng cuối năm 2025", 2025, 2025, null)]
    [InlineData("từ tháng 9/2025 đến tháng 5/2026", 2025, 2026, null)]
    [InlineData("từ ngày 23/3/2026 đến ngày 30/6/2026", 2026, 2026, null)]
    [InlineData("100 ngày (từ ngày 23/3/2026 đến ngày 30/6/2026)", 2026, 2026, null)]
    [InlineData("từ năm 2025 đến năm 2030", 2025, 2030, null)]
    public void A_period_in_words_keeps_them_and_lies_in_its_years(string typed, int first, int last, int? horizon)
    {
        var period = Assert.IsType<Period>(Value("thời kỳ", typed));
        Assert.Equal(new(first, last) { Text = typed, Horizon = horizon }, period);
        Assert.Equal(typed, period.ToString());
    }

    [Theory]
    [InlineData("đến năm 2030", null, 2030, null)]
    [InlineData("đến hết năm 2030", null, 2030, null)]
    [InlineData("từ nay đến năm 2030", null, 2030, null)]
    [InlineData("đến ngày 30/6/2026", null, 2026, null)]
    [InlineData("đến năm 2030, tầm nhìn đến năm 2045", null, 2030, 2045)]
    [InlineData("từ năm 2025", 2025, null, null)]
    [InlineData("từ năm 2025 trở đi", 2025, null, null)]
    [InlineData("từ tháng 7/2025", 2025, null, null)]
    [InlineData("năm 2025 và các năm tiếp theo", 2025, null, null)]
    [InlineData("từ năm 2025, tầm nhìn đến năm 2045", 2025, null, 2045)]
    public void A_period_that_is_open_on_one_side_invents_nothing_there(string typed, int? first, int? last, int? horizon)
    {
        var period = Assert.IsType<Period>(Value("thời kỳ", typed));
        Assert.Equal(new(first, last) { Text = typed, Horizon = horizon }, period);
        Assert.Equal((first is null, last is null), (period.First is null, period.Last is null));
        Assert.Null(period.OnlyYear);
    }

    [Theory]
    [InlineData("hằng năm")]
    [InlineData("2026-2030, tầm nhìn đến 2025")]
    [InlineData("tháng cao điểm")]
    [InlineData("24")]
    [InlineData("2021-2025-2030")]
    public void A_period_that_is_not_read_is_kept_in_words_and_told(string typed)
    {
        var tree = Sources.Parse($"kế hoạch: A\n  thời kỳ: {typed}\n");
        Assert.Equal(new Period(null, null) { Text = typed }, tree.Entries[0].Children[0].Value);
        var diagnostic = Assert.Single(tree.Diagnostics);
        var told = $"“{typed}” không đọc được thành năm, nên được giữ nguyên lời: hạn không ghi năm sẽ không có ngày.";
        Assert.Equal(
            ("PAPI2004", Severity.Warning, told),
            (diagnostic.Code, diagnostic.Severity, diagnostic.Message(default))
        );
    }

    [Fact]
    public void A_period_that_runs_backwards_is_an_error() => Assert.Equal(
        ("PAPI2005", "Giai đoạn “2025-2021” có năm cuối trước năm đầu."), Error("thời kỳ", "2025-2021"));

    [Fact]
    public void A_period_is_written_with_a_dash_where_it_has_two_years()
    {
        Assert.Equal("2024", new Period(2024, 2024).ToString());
        Assert.Equal("2021–2025", new Period(2021, 2025).ToString());
    }

    private static Value? Value(string keyword, string typed) =>
        Sources.ParseSound($"kế hoạch: A\n  {keyword}: {typed}\n").Entries[0].Children[0].Value;

    private static (string Code, string Message) Error(string keyword, string typed)
    {
        var diagnostic = Assert.Single(Sources.Parse($"kế hoạch: A\n  {keyword}: {typed}\n").Diagnostics);
        return (diagnostic.Code, diagnostic.Message(default));
    }
}
