using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Rules;

/// <summary>Vĩnh Phúc's plan of 2024 prints task IV.4 right behind IV.2.</summary>
public sealed class SkippedNumberTests
{
    private const string Head = "kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  chủ trì: Sở Y tế\n  hạn: năm 2024\n";

    [Fact]
    public void A_number_passed_over_is_noted() =>
        Assert.Equal(
            """
            ke-hoach/vi-du.papi:7:5: lưu ý PAPI4001: Sau nhiệm vụ 2 là nhiệm vụ 4, không có 3.
               7 |     nhiệm vụ 4: Đối thoại
                 |     ^^^^^^^^^^
                 = cách sửa: So với văn bản đã ký: nếu văn bản in như vậy thì giữ nguyên; nếu chép sót thì bổ sung.

            """,
            Sources.Report(Head + "  nhóm IV: Kiểm soát tham nhũng\n    nhiệm vụ 2: Tiếp dân\n    nhiệm vụ 4: Đối thoại\n"));

    [Theory]
    [InlineData("1 5", "Sau nhiệm vụ 1 là nhiệm vụ 5, không có 2–4.")]
    [InlineData("1.1 1.3", "Sau nhiệm vụ 1.1 là nhiệm vụ 1.3, không có 1.2.")]
    [InlineData("1) 3)", "Sau nhiệm vụ 1) là nhiệm vụ 3), không có 2.")]
    public void The_numbers_that_are_missing_are_named(string labels, string message) => Assert.Equal([message], Messages(labels));

    [Theory]
    [InlineData("1 2 3")]
    [InlineData("1.9 1.10 2.1")]
    [InlineData("3 4")]
    [InlineData("a) c)")]
    [InlineData("1 1 2")]
    [InlineData("2 1 2")]
    public void Numbers_in_a_row_letters_and_a_new_beginning_are_no_gap(string labels) => Assert.Empty(Messages(labels));

    [Fact]
    public void A_group_may_go_on_counting_or_begin_again()
    {
        Assert.Equal(
            "",
            Sources.Report(
                Head
                    + "  nhóm I: B\n    nhiệm vụ 1: C\n    nhiệm vụ 2: D\n  nhóm II: E\n    nhiệm vụ 3: F\n  nhóm III: G\n    nhiệm vụ 1: "
                    + "H\n"
            )
        );
    }

    [Fact]
    public void Another_appendix_counts_for_itself() =>
        Assert.Equal("", Sources.Report(Head + "  phụ lục I:\n    nhiệm vụ 1: B\n  phụ lục II:\n    nhiệm vụ 7: C\n"));

    private static IEnumerable<string> Messages(string labels) =>
        ExampleContent
            .Bind(Head + string.Concat(labels.Split(' ').Select(l => $"  nhiệm vụ {l}: B\n")))
            .Diagnostics.Where(d => d.Code == "PAPI4001")
            .Select(d => d.Message(default));
}
