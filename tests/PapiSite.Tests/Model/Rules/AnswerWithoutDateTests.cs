using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Rules;

public sealed class AnswerWithoutDateTests
{
    private const string Question = "hỏi đáp: A?\n  địa bàn: tỉnh Thí Dụ\n  cơ quan: Sở Y tế\n  ngày gửi: 3/6/2024\n";

    private const string Comment =
        "lấy ý kiến: A\n  địa bàn: tỉnh Thí Dụ\n  cơ quan: Sở Y tế\n  từ ngày: 1/6/2024\n  đến ngày: 30/6/2024\n  gửi ý kiến: Sở Y tế\n  "
            + "dự thảo: B\n  ý kiến 1: C\n    ngày gửi: 3/6/2024\n    nội dung: D\n";

    [Fact]
    public void An_answer_without_its_day_is_warned_of() =>
        Assert.Equal(
            """
            ke-hoach/vi-du.papi:5:3: cảnh báo PAPI4021: Đã ghi “trả lời” nhưng chưa ghi “ngày trả lời”.
               5 |   trả lời: B
                 |   ^^^^^^^
                 = cách sửa: Thêm “ngày trả lời: …”; nếu chưa trả lời thì bỏ “trả lời”.

            """,
            Sources.Report(Question + "  trả lời: B\n"));

    [Fact]
    public void A_day_without_an_answer_is_warned_of() =>
        Assert.Equal(
            """
            ke-hoach/vi-du.papi:5:3: cảnh báo PAPI4021: Đã ghi “ngày trả lời” nhưng chưa ghi “trả lời”.
               5 |   ngày trả lời: 4/6/2024
                 |   ^^^^^^^^^^^^
                 = cách sửa: Thêm “trả lời: …”; nếu chưa trả lời thì bỏ “ngày trả lời”.

            """,
            Sources.Report(Question + "  ngày trả lời: 4/6/2024\n"));

    [Theory]
    [InlineData("    tiếp thu: tiếp thu\n")]
    [InlineData("    thay đổi: E\n")]
    public void What_became_of_a_comment_needs_its_day_as_well(string line)
    {
        Assert.Equal(["11:5 PAPI4021"], Sources.Codes(PapiSite.Model.ExampleContent.Bind(Comment + line).Diagnostics));
        Assert.Equal("", Sources.Report(Comment + line + "    ngày trả lời: 4/6/2024\n"));
    }

    [Fact]
    public void What_is_not_answered_is_not() => Assert.Equal("", Sources.Report(Question) + Sources.Report(Comment));
}
