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
    public void An_aim_may_be_a_rank_a_group_to_be_in_a_band_or_points(string printed, string meaning) =>
        Assert.Equal($"score {meaning}", Read("mục tiêu 2024", printed));

    [Theory]
    [InlineData("khá tốt", 17, "khá tốt")]
    [InlineData("5.37/10 điểm", 17, "5.37/10 điểm")]
    [InlineData("hạng 11/63; lên 2 bậc", 29, "lên 2 bậc")]
    [InlineData("hạng cao", 22, "hạng cao")]
    public void What_is_no_part_of_a_score_is_pointed_at(string typed, int column, string part)
    {
        var diagnostic = Assert.Single(Sources.Parse($"kế hoạch: A\n  kết quả 2023: {typed}\n").Diagnostics);
        Assert.Equal(
            ("PAPI2006", column, $"Không hiểu phần “{part}” của kết quả."),
            (diagnostic.Code, diagnostic.Position.Column, diagnostic.Message(default))
        );
    }

    private static string Read(string head, string printed) =>
        TreeDump.Of(Sources.ParseSound($"kế hoạch: A\n  {head}: {printed}\n").Entries[0].Children[0].Value);
}
