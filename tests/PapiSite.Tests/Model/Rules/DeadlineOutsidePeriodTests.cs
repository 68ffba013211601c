using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Rules;

/// <summary>Vĩnh Phúc's plan of 2024 asks for its reports by 10/12/2023.</summary>
public sealed class DeadlineOutsidePeriodTests
{
    private const string Head = "kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  chủ trì: Sở Y tế\n  thời kỳ: 2024\n";

    [Fact]
    public void A_report_due_before_the_plan_begins_is_noted() =>
        Assert.Equal(
            """
            ke-hoach/vi-du.papi:6:10: lưu ý PAPI4005: Hạn “trước ngày 10/12/2023” nằm ngoài thời kỳ 2024 của kế hoạch.
               6 |     hạn: trước ngày 10/12/2023
                 |          ^^^^^^^^^^^^^^^^^^^^^
                 = cách sửa: So với văn bản đã ký: nếu văn bản in như vậy thì giữ nguyên; nếu gõ nhầm thì sửa.

            """,
            Sources.Report(Head + "  chế độ báo cáo: Báo cáo định kỳ\n    hạn: trước ngày 10/12/2023\n"));

    [Theory]
    [InlineData("nhiệm vụ 1: B", "năm 2023")]
    [InlineData("nhiệm vụ 1: B", "quý I năm 2025")]
    [InlineData("nhiệm vụ 1: B", "2021-2023")]
    [InlineData("nhiệm vụ 1: B", "năm 2025 và các năm tiếp theo")]
    [InlineData("trách nhiệm: B", "trước ngày 1/1/2025")]
    public void Tasks_and_duties_before_or_after_the_plan_are_noted(string entry, string deadline) =>
        Assert.Equal(["6:10 PAPI4005"], Sources.Codes(ExampleContent.Bind(Head + $"  {entry}\n    hạn: {deadline}\n").Diagnostics));

    [Fact]
    public void An_inherited_deadline_is_noted_once_where_it_is_written() =>
        Assert.Equal(
            ["5:8 PAPI4005"],
            Sources.Codes(ExampleContent.Bind(Head + "  hạn: năm 2023\n  nhiệm vụ 1: B\n  nhiệm vụ 2: C\n").Diagnostics)
        );

    [Theory]
    [InlineData("năm 2024")]
    [InlineData("2021-2025")]
    [InlineData("31/12/2024")]
    [InlineData("1/1/2024")]
    [InlineData("quý IV")]
    [InlineData("năm 2023 và các năm tiếp theo")]
    [InlineData("thường xuyên")]
    [InlineData("hàng quý")]
    [InlineData("sau khi Chỉ số PAPI 2025 công bố")]
    public void Deadlines_that_touch_the_period_or_have_no_days_are_not(string deadline) =>
        Assert.Equal("", Sources.Report(Head + $"  nhiệm vụ 1: B\n    hạn: {deadline}\n"));

    [Theory]
    [InlineData("đến năm 2030", "năm 2020", false)]
    [InlineData("đến năm 2030", "năm 2030", false)]
    [InlineData("đến năm 2030", "năm 2031", true)]
    [InlineData("từ năm 2025", "năm 2024", true)]
    [InlineData("từ năm 2025", "năm 2045", false)]
    [InlineData("từ năm 2025, tầm nhìn đến năm 2045", "năm 2046", true)]
    public void A_period_that_is_open_on_one_side_has_nothing_outside_there(string period, string deadline, bool isOutside) =>
        Assert.Equal(
            isOutside ? ["6:10 PAPI4005"] : [],
            Sources.Codes(ExampleContent.Bind(
                Head.Replace("2024", period, StringComparison.Ordinal) + $"  nhiệm vụ 1: B\n    hạn: {deadline}\n").Diagnostics));

    [Fact]
    public void A_part_of_a_task_is_noted_at_its_own_line() =>
        Assert.Equal(
            ["7:12 PAPI4005"],
            Sources.Codes(ExampleContent.Bind(
                Head + "  nhiệm vụ 1: B\n    việc: C\n      hạn: năm 2023\n    việc: D\n      hạn: năm 2024\n").Diagnostics));

    [Fact]
    public void A_plan_without_a_period_has_nothing_to_be_outside_of() =>
        Assert.Equal("", Sources.Report("kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  chủ trì: Sở Y tế\n  nhiệm vụ 1: B\n    hạn: năm 2023\n"));
}
