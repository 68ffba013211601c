using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Rules;

/// <summary>A plan that was issued in November asks for work by the second quarter.</summary>
public sealed class DeadlineBeforeIssueTests
{
    [Theory]
    [InlineData("24/11/2025", "quý II năm 2025", true)]
    [InlineData("24/11/2025", "quý II", true)]
    [InlineData("24/11/2025", "quý II; trước ngày 20/12", true)]
    [InlineData("24/11/2025", "đến ngày 23/11/2025", true)]
    [InlineData("24/11/2025", "đến ngày 24/11/2025", false)]
    [InlineData("24/11/2025", "năm 2025", false)]
    [InlineData("24/11/2025", "hằng quý", false)]
    [InlineData("15/1/2025", "quý II năm 2025", false)]
    public void It_is_noted(string issued, string deadline, bool isNoted)
    {
        var plan = $"kế hoạch: A\n  ngày ban hành: {issued}\n  địa bàn: tỉnh Thí Dụ\n  thời kỳ: 2025\n  nhiệm vụ 1: B\n    chủ trì: Sở Y "
            + $"tế\n    hạn: {deadline}\n";
        Assert.Equal(isNoted, ExampleContent.Bind(plan).Diagnostics.Any(d => d.Code == "PAPI4057"));
    }

    [Fact]
    public void One_outside_the_plan_s_years_is_noted_as_that_alone() =>
        Assert.Equal(
            ["PAPI4005"],
            ExampleContent.Bind("kế hoạch: A\n  ngày ban hành: 15/1/2025\n  địa bàn: tỉnh Thí Dụ\n  thời kỳ: 2025\n  nhiệm vụ 1: B\n    "
                + "chủ trì: Sở Y tế\n    hạn: năm 2024\n").Diagnostics.Select(d => d.Code)
        );
}
