using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Rules;

/// <summary>A quarter without a year in a plan of several years never becomes a day.</summary>
public sealed class DeadlineWithoutYearTests
{
    private const string Head = "kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  chủ trì: Sở Y tế\n";

    [Theory]
    [InlineData("  thời kỳ: 2026-2030\n", "quý II")]
    [InlineData("  thời kỳ: 2026-2030\n", "trước ngày 20/12")]
    [InlineData("  thời kỳ: 2026-2030\n", "tháng 6")]
    [InlineData("  thời kỳ: 2026-2030\n", "quý II (dự thảo); quý IV năm 2027")]
    [InlineData("  thời kỳ: 2026-2030\n", "từ tháng 7")]
    [InlineData("", "trước ngày 20/12")]
    [InlineData("  ngày ban hành: 24/11/2025\n", "trước ngày 20/12")]
    public void It_is_noted_where_the_plan_is_not_for_one_year(string plan, string deadline) =>
        Assert.Contains("PAPI4056", Codes(plan, deadline));

    [Theory]
    [InlineData("  thời kỳ: 2026\n", "quý II")]
    [InlineData("  thời kỳ: 2026\n", "trước ngày 29/2")]
    [InlineData("  thời kỳ: 2026-2030\n", "quý II năm 2027")]
    [InlineData("  thời kỳ: 2026-2030\n", "quý II hằng năm")]
    [InlineData("  thời kỳ: 2026-2030\n", "thường xuyên trong năm")]
    [InlineData("  thời kỳ: 2026-2030\n", "hằng quý")]
    [InlineData("  thời kỳ: 2026-2030\n", "khi có yêu cầu")]
    public void What_has_a_year_or_needs_none_is_not(string plan, string deadline) =>
        Assert.DoesNotContain("PAPI4056", Codes(plan, deadline));

    private static string[] Codes(string plan, string deadline) =>
        [.. ExampleContent.Bind($"{Head}{plan}  nhiệm vụ 1: B\n    hạn: {deadline}\n").Diagnostics.Select(d => d.Code)];
}
