using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Rules;

public sealed class AgencyOfAbolishedLevelTests
{
    [Theory]
    [InlineData("15/1/2026", "UBND cấp huyện", "5:16 PAPI4058")]
    [InlineData("1/7/2025", "UBND cấp huyện", "5:16 PAPI4058")]
    [InlineData("30/6/2025", "UBND cấp huyện", "")]
    [InlineData("tháng 9/2025", "UBND cấp huyện", "5:16 PAPI4058")]
    [InlineData("15/1/2026", "UBND các huyện (ngoài danh bạ)", "5:16 PAPI4058")]
    [InlineData("15/1/2026", "UBND cấp xã", "")]
    [InlineData("15/1/2026", "Sở Tài chính", "")]
    public void Work_for_a_district_is_noted_from_the_day_on_which_there_were_none(string issued, string agency, string told) => Assert.Equal(
        told,
        string.Join(
            ' ',
            Sources.Codes(ExampleContent.Bind(
                $"kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  ngày ban hành: {issued}\n  nhiệm vụ 1: B\n      chủ trì: {agency}\n      hạn: thường xuyên\n"
            ).Diagnostics).Where(code => code.EndsWith("PAPI4058", StringComparison.Ordinal))));

    [Fact]
    public void What_many_tasks_inherit_is_told_once() => Assert.Single(
        ExampleContent.Bind(
            "kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  ngày ban hành: 15/1/2026\n  phối hợp: UBND cấp huyện\n  nhiệm vụ 1: B\n    hạn: thường xuyên\n"
                + "  nhiệm vụ 2: C\n    hạn: thường xuyên\n").Diagnostics,
        d => d.Code == "PAPI4058");
}
