using static PapiSite.Tests.Model.Rules.ReportedTask;

namespace PapiSite.Tests.Model.Rules;

/// <summary>A share is no more than the whole.</summary>
public sealed class ImplausibleFigureTests
{
    [Theory]
    [InlineData("đang thực hiện", "đạt: 50%", "")]
    [InlineData("đang thực hiện", "đạt: 100%", "")]
    [InlineData("đang thực hiện", "đạt: 1500%", "PAPI4037")]
    [InlineData("đang thực hiện", "đạt: 100,5", "PAPI4037")]
    [InlineData("đang thực hiện", "đạt 2: 115%", "")]
    [InlineData("đang thực hiện", "đạt: 245 tin", "")]
    [InlineData("hoàn thành", "đạt: 96%", "")]
    [InlineData("hoàn thành", "đạt 3: 2%", "")]
    [InlineData("đang thực hiện", "đạt: -5%", "PAPI2019")]
    public void A_figure_is_no_more_than_the_whole(string state, string figure, string codes) =>
        Assert.Equal(codes, Told(Report("tháng 6 năm 2024", "20/6/2024", $"trạng thái: {state}", figure)));
}
