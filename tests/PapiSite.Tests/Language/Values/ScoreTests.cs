using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Values;

public sealed class ScoreTests
{
    [Theory]
    [InlineData("khá tốt", 17, "khá tốt")]
    [InlineData("5.37/10 điểm", 17, "5.37/10 điểm")]
    [InlineData("hạng 11/63; đi lên 2 bậc", 29, "đi lên 2 bậc")]
    [InlineData("hạng cao", 22, "hạng cao")]
    public void What_is_no_part_of_a_score_is_kept_in_words_and_pointed_at(string typed, int column, string part)
    {
        var tree = Sources.Parse($"kế hoạch: A\n  kết quả 2023: {typed}\n");
        var diagnostic = Assert.Single(tree.Diagnostics);
        Assert.Equal(
            ("PAPI2006", column, $"Phần “{part}” của kết quả được giữ nguyên lời: không vào biểu đồ, không so sánh được."),
            (diagnostic.Code, diagnostic.Position.Column, diagnostic.Message(default))
        );
        Assert.Equal(part, Assert.IsType<Score>(tree.Entries[0].Children[0].Value).Words);
    }

    [Fact]
    public void Blanks_capitals_and_marks_change_no_reading() => Assert.All(
        new[] { "86,50%; xếp thứ 11/63; tăng 10 bậc so với năm 2023", "từ 44 điểm trở lên; tốp 15 tỉnh", "92,75 điểm (giảm 1,32 điểm)" },
        printed => Assert.All(
            new[] { printed.ToUpperInvariant(), printed.Replace(" ", "  ", StringComparison.Ordinal), VietnameseText.Fold(printed) },
            variant => Assert.Equal(Read("kết quả 2023", printed), Read("kết quả 2023", variant))));

    [Fact]
    public void What_is_endless_is_kept_in_words_at_once() => Assert.All(
        new[] { string.Concat(Enumerable.Repeat("8 điểm, ", 60_000)), "8 điểm" + new string(' ', 500_000) + "(", new string('(', 400_000) },
        typed => Assert.Contains(Sources.Parse($"kế hoạch: A\n  kết quả 2023: {typed}x\n").Diagnostics, d => d.Code == "PAPI2006"));

    private static string Read(string head, string printed) =>
        TreeDump.Of(Sources.ParseSound($"kế hoạch: A\n  {head}: {printed}\n").Entries[0].Children[0].Value);
}
