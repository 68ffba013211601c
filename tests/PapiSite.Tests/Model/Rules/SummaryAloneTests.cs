using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Rules;

/// <summary>A summary of Vĩnh Phúc's plan dropped "học thêm", the word that parents look for.</summary>
public sealed class SummaryAloneTests
{
    private const string Head = "kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  lời văn: tóm tắt\n  chủ trì: Sở Y tế\n  hạn: năm 2024\n";

    [Fact]
    public void A_plan_of_summaries_with_nothing_else_to_find_them_by_is_told_once() =>
        Assert.Equal(
            """
            ke-hoach/vi-du.papi:3:12: lưu ý PAPI4062: Kế hoạch ghi tóm tắt, cả 10 nhiệm vụ không có “nguyên văn” hay “từ tìm kiếm”: từ của văn bản mà bản tóm tắt lược đi thì tìm không thấy.
               3 |   lời văn: tóm tắt
                 |            ^^^^^^^
                 = cách sửa: Ở nhiệm vụ mà tiêu đề lược mất từ người dân hay gõ, như “học thêm”, ghi “từ tìm kiếm: học thêm”; trang không in ra dòng này. Hoặc chép “nguyên văn”, khi ấy mọi từ đều tìm được.

            """,
            Sources.Report(Head + Tasks(10)));

    [Theory]
    [InlineData("    từ tìm kiếm: học thêm\n")]
    [InlineData("    nguyên văn: Chấn chỉnh dạy thêm, học thêm\n")]
    [InlineData("    việc a: C\n      nguyên văn: Chấn chỉnh dạy thêm, học thêm\n")]
    public void One_task_with_more_words_shows_that_the_editor_knows(string line) =>
        Assert.Equal("", Sources.Report(Head + Tasks(10) + line));

    [Fact]
    public void A_plan_just_begun_is_left_alone() => Assert.Equal("", Sources.Report(Head + Tasks(9)));

    [Theory]
    [InlineData("  lời văn: nguyên văn\n")]
    [InlineData("")]
    public void A_plan_that_is_no_summary_drops_nothing(string wording) =>
        Assert.Equal("", Sources.Report(Head.Replace("  lời văn: tóm tắt\n", wording, StringComparison.Ordinal) + Tasks(10)));

    private static string Tasks(int count) => string.Concat(Enumerable.Range(1, count).Select(i => $"  nhiệm vụ {i}: B{i}\n"));
}
