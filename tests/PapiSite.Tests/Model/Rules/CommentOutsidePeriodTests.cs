using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Rules;

public sealed class CommentOutsidePeriodTests
{
    private static string Comment(string sent) =>
        "lấy ý kiến: A\n  địa bàn: tỉnh Thí Dụ\n  cơ quan: Sở Y tế\n  từ ngày: 1/6/2024\n  đến ngày: 30/6/2024\n  gửi ý kiến: Sở Y tế\n  "
            + "dự thảo: B\n"
        + $"  ý kiến 1: C\n    ngày gửi: {sent}\n    nội dung: D\n";

    [Fact]
    public void A_comment_before_the_first_day_is_noted() =>
        Assert.Equal(
            """
            ke-hoach/vi-du.papi:9:15: lưu ý PAPI4022: Ý kiến gửi ngày 31/5/2024, ngoài thời gian lấy ý kiến.
               9 |     ngày gửi: 31/5/2024
                 |               ^^^^^^^^^
                 = cách sửa: Xem lại ngày gửi; nếu đúng là ý kiến đến muộn thì giữ nguyên.

            """,
            Sources.Report(Comment("31/5/2024")));

    [Fact]
    public void A_comment_after_the_last_day_is_noted() =>
        Assert.Equal(["9:15 PAPI4022"], Sources.Codes(PapiSite.Model.ExampleContent.Bind(Comment("1/7/2024")).Diagnostics));

    [Theory]
    [InlineData("1/6/2024")]
    [InlineData("30/6/2024")]
    public void A_comment_of_the_first_or_the_last_day_is_not(string sent) => Assert.Equal("", Sources.Report(Comment(sent)));
}
