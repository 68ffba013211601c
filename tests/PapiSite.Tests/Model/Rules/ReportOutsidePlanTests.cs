using PapiSite.Language.Diagnostics;
using PapiSite.Model;
using static PapiSite.Tests.Model.Rules.ReportedTask;

namespace PapiSite.Tests.Model.Rules;

/// <summary>A period lies in the years of the plan.</summary>
public sealed class ReportOutsidePlanTests
{
    [Theory]
    [InlineData("quý I năm 2024", "10/3/2024", "")]
    [InlineData("tháng 6 năm 2024", "1/6/2024", "")]
    [InlineData("năm 2024", "10/11/2024", "")]
    [InlineData("tháng 12 năm 2023", "20/12/2023", "PAPI4035")]
    [InlineData("tháng 1 năm 2025", "20/1/2025", "PAPI4035")]
    public void A_period_lies_in_the_plan_s_years(string period, string day, string codes) =>
        Assert.Equal(codes, Told(Report(period, day, "trạng thái: đang thực hiện")));

    /// <summary>The words of a period may tell no year, or only one side of those that count: the message has the years.</summary>
    [Theory]
    [InlineData("thời kỳ: theo lộ trình", "2024–")]
    [InlineData("thời kỳ: đến năm 2030", "2024–2030")]
    [InlineData("thời kỳ: quý IV/2024", "2024")]
    [InlineData("thời kỳ: 2024-2026", "2024–2026")]
    [InlineData("ghi chú: A", "2024–")]
    public void What_is_told_are_the_years_that_count(string period, string years)
    {
        var content = ReportedTask.Plan.Replace("thời kỳ: 2024", period, StringComparison.Ordinal)
            + Report("tháng 12 năm 2023", "20/12/2023", "trạng thái: đang thực hiện");
        Assert.Equal(
            $"Kỳ tháng 12 năm 2023 nằm ngoài thời kỳ của kế hoạch ({years}).",
            Assert.Single(ExampleContent.Bind(content).Diagnostics, d => d.Code == "PAPI4035").Message(MessageLanguage.Vietnamese));
    }
}
