using PapiSite.Language.Values;
using PapiSite.Site.Data;
using PapiSite.Site.Feeds;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Site.Feeds;

/// <summary>Recurrences in the words of calendars, and their names.</summary>
public sealed class RecurrenceRuleTests
{
    [Theory]
    [InlineData("hàng tuần", "FREQ=WEEKLY;BYDAY=SU", "week")]
    [InlineData("hàng tháng", "FREQ=MONTHLY;BYMONTHDAY=-1", "month")]
    [InlineData("trước ngày 20 hàng tháng", "FREQ=MONTHLY;BYMONTHDAY=20", "month")]
    [InlineData("trước ngày 30 hàng tháng", "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1", "month")]
    [InlineData("trước ngày 31 hàng tháng", "FREQ=MONTHLY;BYMONTHDAY=-1", "month")]
    [InlineData("hàng quý", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1", "quarter")]
    [InlineData("trước ngày 10 của tháng cuối quý", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=10", "quarter")]
    [InlineData("trước ngày 30 của tháng cuối quý", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=30", "quarter")]
    [InlineData("6 tháng", "FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1", "half-year")]
    [InlineData("trước ngày 20/12 hàng năm", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=20", "year")]
    [InlineData("trước ngày 29/2 hàng năm", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1", "year")]
    [InlineData("quý IV hàng năm", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1", "year")]
    public void A_recurrence_is_a_rule(string words, string rule, string name)
    {
        var recurrence = RecurrenceOf(words);
        Assert.Equal(
            (rule, $"{rule};UNTIL=20241231"),
            (RecurrenceRule.Of(recurrence, null), RecurrenceRule.Of(recurrence, new(2024, 12, 31)))
        );
        Assert.Equal(name, DataNames.Of(recurrence.Every));
    }

    private static Recurrence RecurrenceOf(string words) =>
        Sources.Plan($"kế hoạch: A\n  thời kỳ: 2024\n  nhiệm vụ 1: Một\n    hạn: {words}\n").Tasks[0].Deadline!.Recurrence!;
}
