using static PapiSite.Tests.Model.Rules.ReportedTask;

namespace PapiSite.Tests.Model.Rules;

/// <summary>What is completed reaches its targets.</summary>
public sealed class CompletedBelowTargetTests
{
    [Theory]
    [InlineData("đang thực hiện", "đạt: 50%", "")]
    [InlineData("đang thực hiện", "đạt: 100%", "")]
    [InlineData("đang thực hiện", "đạt 2: 115%", "")]
    [InlineData("đang thực hiện", "đạt: 245 tin", "")]
    [InlineData("hoàn thành", "đạt: 96%", "")]
    [InlineData("hoàn thành", "đạt: 50%", "PAPI4038")]
    [InlineData("hoàn thành", "đạt 3: 3,5%", "PAPI4038")]
    [InlineData("hoàn thành", "đạt 3: 2%", "")]
    public void What_is_completed_reaches_its_target(string state, string figure, string codes) =>
        Assert.Equal(codes, Told(Report("tháng 6 năm 2024", "20/6/2024", $"trạng thái: {state}", figure)));
}
