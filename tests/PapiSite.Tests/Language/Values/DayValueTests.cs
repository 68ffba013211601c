using PapiSite.Language.Syntax;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Values;

/// <summary>The values from which days are counted.</summary>
public sealed class DayValueTests
{
    [Theory]
    [InlineData("15", "number 15")]
    [InlineData("15 ngày", "number 15")]
    [InlineData("1", "number 1")]
    [InlineData("3650", "number 3650")]
    public void A_number_of_days_is_read(string typed, string read) =>
        Assert.Equal(read, TreeDump.Of(Sources.ParseSound($"trang web: A\n  hạn trả lời: {typed}\n").Entries[0].Children[0].Value));

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1,5")]
    [InlineData("3651")]
    [InlineData("15 ngày làm việc")]
    [InlineData("nửa tháng")]
    public void Other_words_are_no_number_of_days(string typed) =>
        Assert.Equal(["2:16 PAPI2020"], Sources.Codes(Sources.Parse($"trang web: A\n  hạn trả lời: {typed}\n").Diagnostics));

    [Fact]
    public void A_day_is_wholly_known() =>
        Assert.Equal(
            "date 2024-06-03",
            TreeDump.Of(
                Sources
                    .ParseSound("hỏi đáp: A\n  cơ quan: B\n  ngày gửi: 3/6/2024\n")
                    .Entries[0]
                    .Get<PapiSite.Language.Values.DateValue>(Keywords.SentOn)
            )
        );

    [Theory]
    [InlineData("tháng 6/2024", "PAPI2021")]
    [InlineData("năm 2024", "PAPI2021")]
    [InlineData("31/6/2024", "PAPI2002")]
    [InlineData("hôm qua", "PAPI2001")]
    public void What_is_no_day_is_told_once(string typed, string code) =>
        Assert.Equal([$"3:13 {code}"], Sources.Codes(Sources.Parse($"hỏi đáp: A\n  cơ quan: B\n  ngày gửi: {typed}\n").Diagnostics));
}
