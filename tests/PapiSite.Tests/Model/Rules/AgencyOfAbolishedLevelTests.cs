using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Rules;

public sealed class AgencyOfAbolishedLevelTests
{
    private const string Registry = """
        địa bàn n: tỉnh Nam
          cơ quan: Sở Tài chính
          cơ quan: Ban Dân tộc
            cấp: huyện
          cơ quan: UBND cấp huyện
            loại: nhóm
          cơ quan: UBND cấp xã
            loại: nhóm
        trang web: T

        """;

    [Theory]
    [InlineData("15/1/2026", "UBND cấp huyện", true)]
    [InlineData("1/7/2025", "UBND cấp huyện", true)]
    [InlineData("30/6/2025", "UBND cấp huyện", false)]
    [InlineData("tháng 9/2025", "UBND cấp huyện", true)]
    [InlineData("15/1/2026", "Ban Dân tộc", true)]
    [InlineData("15/1/2026", "UBND các huyện (ngoài danh bạ)", true)]
    [InlineData("15/1/2026", "UBND cấp xã", false)]
    [InlineData("15/1/2026", "Sở Tài chính", false)]
    public void Work_for_a_district_is_noted_from_the_day_on_which_there_were_none(string issued, string agency, bool isNoted) =>
        Assert.Equal(isNoted, Codes(issued, $"  nhiệm vụ 1: B\n    chủ trì: {agency}\n").Contains("PAPI4058"));

    [Fact]
    public void What_many_tasks_inherit_is_told_once() => Assert.Single(
        Codes("15/1/2026", "  phối hợp: UBND cấp huyện\n  nhiệm vụ 1: B\n  nhiệm vụ 2: C\n"), code => code == "PAPI4058");

    private static List<string> Codes(string issued, string lines) =>
    [
        .. SiteContent.Bind([Sources.Parse($"{Registry}kế hoạch: A\n  địa bàn: tỉnh Nam\n  ngày ban hành: {issued}\n{lines}")])
            .Diagnostics.Select(d => d.Code),
    ];
}
