using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Rules;

/// <summary>Marks that text recognition lost in the scans of the five plans.</summary>
public sealed class RecognitionSlipTests
{
    private const string Head = "kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  chủ trì: Sở Y tế\n  hạn: năm 2024\n";

    [Fact]
    public void A_lost_mark_is_warned_of_with_the_word_that_was_meant() =>
        Assert.Equal(
            """
            ke-hoach/vi-du.papi:5:28: cảnh báo PAPI4008: “Công thông tin” có lẽ là “Cổng thông tin”.
               5 |   nhiệm vụ 1: Đăng tin lên Công thông tin điện tử
                 |                            ^^^^^^^^^^^^^^
                 = cách sửa: So với bản quét của văn bản đã ký rồi sửa thành “Cổng thông tin”.

            """,
            Sources.Report(Head + "  nhiệm vụ 1: Đăng tin lên Công thông tin điện tử\n"));

    [Theory]
    [InlineData("Công Dịch vụ công của tỉnh", "Cổng Dịch vụ công")]
    [InlineData("hộ nghèo và giám nghèo", "giảm nghèo")]
    [InlineData("tỉnh Vinh Phúc", "Vĩnh Phúc")]
    [InlineData("Thường xuyên ra soát quy tắc", "rà soát")]
    [InlineData("Phấn đầu trong nhóm 10", "Phấn đấu")]
    [InlineData("Chi đạo các đơn vị", "Chỉ đạo")]
    [InlineData("Chuyên đổi số", "Chuyển đổi số")]
    public void The_slips_of_the_five_plans_are_known(string text, string meant) =>
        Assert.Equal([meant], Replacements($"  nhiệm vụ 1: {text}\n"));

    [Fact]
    public void Prose_is_looked_through_as_well() =>
        Assert.Equal(
            ["rà soát", "rà soát"],
            Replacements("  nhiệm vụ 1: B\n    nguyên văn:\n      Tổ chức ra soát,\n      ra soát lại.\n")
        );

    [Theory]
    [InlineData("  nhiệm vụ 1: Cổng thông tin điện tử\n")]
    [InlineData("  nhiệm vụ 1: Công thông tinh\n")]
    [InlineData("  # Công thông tin\n  nhiệm vụ 1: B\n")]
    [InlineData("  nhiệm vụ 1: Đưa ra soạn thảo\n")]
    public void Sound_words_other_words_and_comments_are_left_alone(string lines) => Assert.Empty(Replacements(lines));

    [Fact]
    public void What_stands_before_a_plan_in_its_file_is_none_of_the_plan_s() =>
        Assert.Equal("", Sources.Report("cơ quan: Công thông tin\n" + Head));

    private static IEnumerable<string> Replacements(string lines) =>
        ExampleContent.Bind(Head + lines).Diagnostics.Select(d => Assert.Single(Assert.Single(d.Fixes).Edits).Text);
}
