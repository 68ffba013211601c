using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Values;

public sealed class ScoreTests
{
    [Theory]
    [InlineData("5,37/10 điểm; hạng 11/63; tăng 2 bậc; nhóm điểm cao", "5.37/10 points, rank 11/63, change 2, “nhóm điểm cao”")]
    [InlineData("43,95/80 điểm; hạng 16/63; nhóm điểm trung bình cao", "43.95/80 points, rank 16/63, “nhóm điểm trung bình cao”")]
    [InlineData("hạng 11/63", "rank 11/63")]
    [InlineData("xếp thứ 09/63; giảm 08 bậc", "rank 9/63, change -8")]
    [InlineData("xếp vị trí thứ 11/63", "rank 11/63")]
    [InlineData("vị trí 36/63", "rank 36/63")]
    [InlineData("hạng 7", "rank 7/-")]
    [InlineData("4,48 điểm", "4.48/- points")]
    [InlineData("đạt 7,31 điểm", "7.31/- points")]
    [InlineData("8 điểm", "8/- points")]
    [InlineData("giữ nguyên", "change 0")]
    [InlineData("giữ nguyên thứ hạng", "change 0")]
    [InlineData("Hạng 11 / 63 ; Tăng 2 bậc", "rank 11/63, change 2")]
    [InlineData("nhóm điểm thấp", "“nhóm điểm thấp”")]
    [InlineData("86,50%", "86.5%")]
    [InlineData("đạt 86,50 %", "86.5%")]
    [InlineData("86,50%; xếp thứ 11/63; tăng 10 bậc", "86.5%, rank 11/63, change 10")]
    [InlineData("92,75 điểm; tăng 1,32 điểm", "92.75/- points, change 1.32 points")]
    [InlineData("92,75 điểm (tăng 1,32 điểm)", "92.75/- points, change 1.32 points")]
    [InlineData("43,7747 điểm; giảm 0,1856 điểm; xếp thứ 29/63", "43.7747/- points, rank 29/63, change -0.1856 points")]
    [InlineData("43,7747 điểm, giảm 0,1856 điểm, xếp thứ 29/63", "43.7747/- points, rank 29/63, change -0.1856 points")]
    [InlineData("85,1%, tăng 2,3% so với năm 2022", "85.1%, change 2.3% since 2022")]
    [InlineData("86,5%; tăng 10 bậc so với năm 2021; tăng 2,4%", "86.5%, change 10 since 2021, change 2.4%")]
    [InlineData("5,37 điểm/10 điểm", "5.37/10 points")]
    [InlineData("nhóm 2 (nhóm Trung bình - Cao)", "“nhóm 2 (nhóm Trung bình - Cao)”")]
    [InlineData("nhóm Trung bình - Cao", "“nhóm Trung bình - Cao”")]
    [InlineData("hạng 16", "rank 16/-")]
    [InlineData("xếp thứ 16/34 tỉnh, thành phố", "rank 16/34")]
    [InlineData("đứng thứ 3/63", "rank 3/63")]
    [InlineData("vị trí thứ 16/63", "rank 16/63")]
    [InlineData("xếp hạng 51/63", "rank 51/63")]
    [InlineData("giảm 07 bậc so với năm 2023", "change -7 since 2023")]
    [InlineData("giữ nguyên bậc", "change 0")]
    [InlineData("không xếp hạng", "words “không xếp hạng”")]
    [InlineData("không công bố thứ hạng", "words “không công bố thứ hạng”")]
    public void A_result_gives_points_rank_change_and_band(string printed, string meaning) =>
        Assert.Equal($"score {meaning}", Read("kết quả 2023", printed));

    [Theory]
    [InlineData("hạng 10/63", "rank 10/63")]
    [InlineData("nhóm 10/63; nhóm điểm cao", "among 10/63, “nhóm điểm cao”")]
    [InlineData("nhóm 15; nhóm điểm cao", "among 15/-, “nhóm điểm cao”")]
    [InlineData("trong nhóm 15/63", "among 15/63")]
    [InlineData("nhóm đầu 5", "among 5/-")]
    [InlineData("45 điểm", "45/- points")]
    [InlineData("thuộc nhóm điểm cao", "“thuộc nhóm điểm cao”")]
    [InlineData("từ 87% trở lên", ">=87%")]
    [InlineData("từ 44 điểm trở lên", ">=44/- points")]
    [InlineData("đạt từ 43,95 điểm trở lên", ">=43.95/- points")]
    [InlineData("đạt 90 điểm trở lên", ">=90/- points")]
    [InlineData("≥ 90 điểm", ">=90/- points")]
    [InlineData("tối thiểu 90 điểm", ">=90/- points")]
    [InlineData("trên 44 điểm", ">44/- points")]
    [InlineData("tốp 10", "among 10/-")]
    [InlineData("tốp 15 tỉnh, thành phố", "among 15/-")]
    [InlineData("trong nhóm 10 tỉnh đứng đầu cả nước", "among 10/-")]
    [InlineData("thuộc nhóm 15 tỉnh dẫn đầu", "among 15/-")]
    [InlineData("phấn đấu trong nhóm 20 tỉnh", "among 20/-")]
    [InlineData("từ hạng 15 trở lên", "among 15/-")]
    [InlineData("tăng 10 bậc so với năm 2023", "change 10 since 2023")]
    [InlineData("tăng ít nhất 01 bậc", "words “tăng ít nhất 01 bậc”")]
    [InlineData("tăng từ 02 bậc trở lên", "words “tăng từ 02 bậc trở lên”")]
    [InlineData("tăng 2-3 bậc", "words “tăng 2-3 bậc”")]
    [InlineData("45 điểm; tăng ít nhất 1 bậc", "45/- points, words “tăng ít nhất 1 bậc”")]
    public void An_aim_may_be_a_rank_a_group_to_be_in_a_band_or_points(string printed, string meaning) =>
        Assert.Equal($"score {meaning}", Read("mục tiêu 2024", printed));

    [Theory]
    [InlineData("khá tốt", 17, "khá tốt")]
    [InlineData("5.37/10 điểm", 17, "5.37/10 điểm")]
    [InlineData("hạng 11/63; lên 2 bậc", 29, "lên 2 bậc")]
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
