using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Rules;

/// <summary>A row whose cell of the leading agency is empty.</summary>
public sealed class TaskWithoutLeadTests
{
    private const string Head = "kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  hạn: năm 2024\n";

    private const string Noted =
        """
        ke-hoach/vi-du.papi:4:3: lưu ý PAPI4004: Nhiệm vụ này không có cơ quan nào chủ trì, theo dõi hay thực hiện.
           4 |   nhiệm vụ 1: B
             |   ^^^^^^^^^^
             = cách sửa: Thêm “chủ trì: …” ở nhiệm vụ, hoặc ở nhóm nếu cả nhóm chung một cơ quan.

        """;

    [Theory]
    [InlineData("")]
    [InlineData("    phối hợp: Sở Y tế\n")]
    [InlineData("    chủ trì: không nêu\n")]
    public void A_task_that_nobody_does_is_noted(string lines) => Assert.Equal(Noted, Sources.Report(Head + "  nhiệm vụ 1: B\n" + lines));

    [Theory]
    [InlineData("chủ trì")]
    [InlineData("theo dõi")]
    [InlineData("chủ trì theo dõi")]
    [InlineData("thực hiện")]
    [InlineData("chịu trách nhiệm thực hiện")]
    [InlineData("đề nghị")]
    public void Whoever_leads_monitors_carries_out_or_is_asked_will_do(string role) =>
        Assert.Equal("", Sources.Report(Head + $"  nhiệm vụ 1: B\n    {role}: Sở Y tế\n"));

    [Fact]
    public void An_agency_of_a_part_or_of_the_group_will_do()
    {
        Assert.Equal("", Sources.Report(Head + "  nhiệm vụ 1: B\n    việc a: C\n      chủ trì: Sở Y tế\n"));
        Assert.Equal("", Sources.Report(Head + "  nhóm I: B\n    chủ trì: Sở Y tế\n    nhiệm vụ 1: C\n"));
    }

    [Fact]
    public void An_agency_that_cannot_be_read_is_told_once() =>
        Assert.Equal(["5:14 PAPI2007"], Sources.Codes(ExampleContent.Bind(Head + "  nhiệm vụ 1: B\n    chủ trì: (\n").Diagnostics));
}
