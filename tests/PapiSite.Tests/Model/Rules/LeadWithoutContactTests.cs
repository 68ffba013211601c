using PapiSite.Language.Diagnostics;
using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Rules;

public sealed class LeadWithoutContactTests
{
    private const string Place =
        "địa bàn mau: tỉnh Mẫu\n  cơ quan: Sở Một\n  cơ quan: Sở Hai\n    thư điện tử: sohai@example.gov.vn\n    ngày xác nhận: "
            + "1/3/2024\n  cơ quan: Các sở\n    loại: nhóm\n";

    private const string Plan = "kế hoạch: A\n  địa bàn: tỉnh Mẫu\n  thời kỳ: 2024\n  hạn: năm 2024\n";

    [Fact]
    public void One_note_a_plan_names_the_leading_agencies_that_nobody_can_reach() =>
        Assert.Equal(
            """
            ke-hoach/vi-du.papi:8:1: lưu ý PAPI4018: Danh bạ chưa có thông tin liên hệ của cơ quan chủ trì: Sở Một.
               8 | kế hoạch: A
                 | ^^^^^^^^
                 = cách sửa: Ghi “điện thoại”, “thư điện tử”, “địa chỉ” và “ngày xác nhận” của cơ quan trong danh bạ.

            """.ReplaceLineEndings("\n"),
            Sources.Report(Place + Plan + "  nhiệm vụ 1: B\n    chủ trì: Sở Một; Sở Hai; Các sở\n  nhiệm vụ 2: C\n    chủ trì: Sở Một\n"));

    [Fact]
    public void More_than_ten_are_counted()
    {
        var places = string.Concat(Enumerable.Range(11, 12).Select(i => $"  cơ quan: Sở {i}\n"));
        var leads = string.Join("; ", Enumerable.Range(11, 12).Select(i => $"Sở {i}"));
        var note = Assert.Single(
            ExampleContent.Bind("địa bàn mau: tỉnh Mẫu\n" + places + Plan + $"  nhiệm vụ 1: B\n    chủ trì: {leads}\n").Diagnostics
        );
        var ten = string.Join("; ", Enumerable.Range(11, 10).Select(i => $"Sở {i}"));
        Assert.Equal(
            $"Danh bạ chưa có thông tin liên hệ của cơ quan chủ trì: {ten}; và 2 cơ quan khác.",
            note.Message(MessageLanguage.Vietnamese)
        );
        Assert.Equal(
            $"The directory has no contact details of these leading agencies: {ten}; and 2 more.",
            note.Message(MessageLanguage.English)
        );
    }

    [Theory]
    [InlineData("phối hợp: Sở Một\n    chủ trì: Sở Hai")]
    [InlineData("chủ trì: Các sở")]
    [InlineData("chủ trì: Hội Ba (ngoài danh bạ)")]
    public void Who_leads_nothing_or_is_no_body_of_the_registry_needs_none(string roles) =>
        Assert.Equal("", Sources.Report(Place + Plan + $"  nhiệm vụ 1: B\n    {roles}\n"));

    [Theory]
    [InlineData("30/6/2024", "2024", false)]
    [InlineData("31/12/2024", "2024", true)]
    [InlineData("30/6/2025", "2024", true)]
    [InlineData("30/6/2025", "2021-2025", false)]
    public void Who_was_gone_before_the_plan_ended_needs_none(string until, string period, bool isNoted)
    {
        var report = ExampleContent
            .Bind(
                $"địa bàn mau: tỉnh Mẫu\n  cơ quan: Sở Một\n    đến ngày: {until}\n"
                    + Plan.Replace("kỳ: 2024", $"kỳ: {period}", StringComparison.Ordinal)
                    + "  nhiệm vụ 1: B\n    chủ trì: Sở Một\n"
            )
            .Diagnostics;
        Assert.Equal(isNoted ? ["PAPI4018"] : [], report.Select(d => d.Code));
    }

    [Fact]
    public void A_part_of_a_task_has_its_own_leader() =>
        Assert.Equal(
            ["PAPI4018"],
            ExampleContent
                .Bind(Place + Plan + "  nhiệm vụ 1: B\n    chủ trì: Sở Hai\n    việc a: C\n      chủ trì: Sở Một\n")
                .Diagnostics.Select(d => d.Code)
        );
}
