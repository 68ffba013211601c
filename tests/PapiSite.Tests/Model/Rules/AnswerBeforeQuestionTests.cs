using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Rules;

public sealed class AnswerBeforeQuestionTests
{
    private static string Question(string answered) =>
        $"hỏi đáp: A?\n  địa bàn: tỉnh Thí Dụ\n  cơ quan: Sở Y tế\n  ngày gửi: 3/6/2024\n  trả lời: B\n  ngày trả lời: {answered}\n";

    [Fact]
    public void An_answer_before_its_question_is_warned_of() =>
        Assert.Equal(
            """
            ke-hoach/vi-du.papi:6:17: cảnh báo PAPI4020: Trả lời ngày 2/6/2024 nhưng ngày gửi là 3/6/2024.
               6 |   ngày trả lời: 2/6/2024
                 |                 ^^^^^^^^
                 = cách sửa: Xem lại “ngày gửi” và “ngày trả lời”; có thể ghi nhầm tháng hoặc năm.

            """,
            Sources.Report(Question("2/6/2024")));

    [Theory]
    [InlineData("3/6/2024")]
    [InlineData("3/6/2025")]
    public void An_answer_of_the_same_day_or_later_is_not(string answered) => Assert.Equal("", Sources.Report(Question(answered)));

    [Fact]
    public void An_answer_before_its_comment_is_warned_of_too() =>
        Assert.Equal(
            ["12:19 PAPI4020"],
            Sources.Codes(
                PapiSite
                    .Model.ExampleContent.Bind(
                        "lấy ý kiến: A\n  địa bàn: tỉnh Thí Dụ\n  cơ quan: Sở Y tế\n  từ ngày: 1/6/2024\n  đến ngày: 30/6/2024\n  gửi ý "
                            + "kiến: Sở Y tế\n  dự thảo: B\n"
                            + "  ý kiến 1: C\n    ngày gửi: 3/6/2024\n    nội dung: D\n    trả lời: E\n    ngày trả lời: 2/6/2024\n"
                    )
                    .Diagnostics
            )
        );
}
