using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Rules;

public sealed class NothingToCommentOnTests
{
    private const string Plan = "kế hoạch: K\n  địa bàn: tỉnh Thí Dụ\n  trạng thái: dự thảo\n";

    private const string Particulars =
        "lấy ý kiến: A\n  địa bàn: tỉnh Thí Dụ\n  cơ quan: Sở Y tế\n  từ ngày: 1/6/2024\n  đến ngày: 30/6/2024\n  gửi ý kiến: Sở Y tế\n";

    [Fact]
    public void A_consultation_without_a_draft_is_warned_of() =>
        Assert.Equal(
            """
            ke-hoach/vi-du.papi:1:1: cảnh báo PAPI4023: Chưa có dự thảo để người dân đọc.
               1 | lấy ý kiến: A
                 | ^^^^^^^^^^
                 = cách sửa: Thêm “dự thảo: …” là toàn văn, “tệp: …” là tệp dự thảo, hoặc “kế hoạch: …” nếu dự thảo là một kế hoạch trên trang này.

            """,
            Sources.Report(Particulars));

    [Theory]
    [InlineData("", "  dự thảo: B\n")]
    [InlineData("", "  tệp: tep/ke-hoach.pdf\n")]
    [InlineData(Plan, "  kế hoạch: vi-du\n")]
    public void A_text_a_file_or_a_plan_is_enough(string plan, string line) => Assert.Equal("", Sources.Report(plan + Particulars + line));
}
