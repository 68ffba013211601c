using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Rules;

public sealed class CompletedWithoutEvidenceTests
{
    private const string Head = "kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  hạn: năm 2024\n  nhiệm vụ 1: B\n    chủ trì: Sở Y tế\n";

    private const string Report = "báo cáo: năm 2024\n  kế hoạch: vi-du\n  cơ quan: Sở Y tế\n  ngày báo cáo: 20/12/2024\n  nhiệm vụ 1: B\n";

    [Fact]
    public void Completion_without_evidence_is_told_with_what_the_plan_asks_for() =>
        Assert.Equal(
            """
            ke-hoach/vi-du.papi:12:3: cảnh báo PAPI4016: Nhiệm vụ này được báo hoàn thành nhưng chưa có minh chứng; kế hoạch yêu cầu: Ảnh chụp; Báo cáo.
              12 |   nhiệm vụ 1: B
                 |   ^^^^^^^^^^
                 = cách sửa: Thêm “minh chứng: …” là tệp trong thư mục nội dung hoặc địa chỉ của văn bản đã ban hành.

            """,
            Sources.Report(Head + "    sản phẩm: Báo cáo\n    minh chứng: Ảnh chụp\n" + Report + "    trạng thái: hoàn thành\n"));

    [Theory]
    [InlineData("    sản phẩm: Báo cáo\n", "hoàn thành\n    minh chứng: https://thi-du.example.gov.vn/a (Báo cáo)")]
    [InlineData("    sản phẩm: Báo cáo\n", "đang thực hiện")]
    [InlineData("", "hoàn thành")]
    public void Evidence_an_unfinished_task_or_a_plan_that_asks_for_nothing_are_not(string plan, string state) =>
        Assert.Equal("", Sources.Report(Head + plan + Report + $"    trạng thái: {state}\n"));
}
