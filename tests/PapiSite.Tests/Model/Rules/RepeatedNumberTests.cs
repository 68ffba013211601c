using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Rules;

/// <summary>Two rows of one table that bear the same number.</summary>
public sealed class RepeatedNumberTests
{
    private const string Head = "kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  chủ trì: Sở Y tế\n  hạn: năm 2024\n";

    [Fact]
    public void A_number_given_twice_in_a_group_is_noted_with_the_line_of_the_first() =>
        Assert.Equal(
            """
            ke-hoach/vi-du.papi:7:5: lưu ý PAPI4002: Nhóm này đã có nhiệm vụ 1 ở dòng 6.
               7 |     nhiệm vụ 1: Đối thoại
                 |     ^^^^^^^^^^
                 = cách sửa: So với văn bản đã ký: nếu văn bản in như vậy thì giữ nguyên và đặt “mã” riêng cho từng nhiệm vụ; nếu gõ nhầm thì sửa số.

            """,
            Sources.Report(Head + "  nhóm I: B\n    nhiệm vụ 1: Tiếp dân\n    nhiệm vụ 1: Đối thoại\n"));

    [Fact]
    public void Every_further_one_is_noted() =>
        Assert.Equal(
            ["6:3 PAPI4002", "7:3 PAPI4002"],
            Sources.Codes(ExampleContent.Bind(Head + "  nhiệm vụ 1: B\n  nhiệm vụ 1: C\n  nhiệm vụ 1: D\n").Diagnostics)
        );

    [Theory]
    [InlineData("d)", "đ)")]
    [InlineData("D", "Đ")]
    [InlineData("I", "i")]
    [InlineData("1", "1)")]
    [InlineData("1.1", "11")]
    [InlineData("a", "(a)")]
    public void Labels_that_differ_in_d_case_dots_or_brackets_are_two(string first, string second) =>
        Assert.Equal("", Sources.Report(Head + $"  nhiệm vụ {first}: B\n  nhiệm vụ {second}: C\n"));

    [Fact]
    public void The_same_number_in_another_group_is_none() =>
        Assert.Equal("", Sources.Report(Head + "  nhóm I: B\n    nhiệm vụ 1: C\n  nhóm II: D\n    nhiệm vụ 1: E\n"));

    [Fact]
    public void Tasks_without_numbers_have_none_to_repeat() => Assert.Equal("", Sources.Report(Head + "  nhiệm vụ: B\n  nhiệm vụ: C\n"));
}
