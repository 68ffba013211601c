using PapiSite.Language.Values;

namespace PapiSite.Site.Wording;

public sealed partial class VietnameseTexts
{
    public override string ChartAim => "mục tiêu";
    public override string ChartPoints(decimal? outOf) => outOf is { } most ? $"Điểm, tối đa {Figure(most)}" : "Điểm";
    public override string ChartPercents => "Tỷ lệ phần trăm";
    public override string ChartRanks => "Thứ hạng, 1 cao nhất";
    public override Sentence ScoreInWords(Score score)
    {
        var parts = new List<string>();
        if (score.Points is { } points) parts.Add(ScorePoints(points, score.OutOf, score));
        if (score.Rank is { } rank) parts.Add(ScoreRank(rank, score));
        return parts.Count > 0 ? $"{string.Join(", ", parts)}" : Sentence.Join(", ", [.. ScoreRest(score)]);
    }
    public override string PlacesIn(int year) => $"Các địa bàn, năm {year}";
    public override Sentence ScoresOf(Content place) => $"Điểm và thứ hạng: {place}";
    public override string Sources => "Theo:";
    public override Sentence SelfScoringOf(Content indexSet, int year) => $"Tự chấm điểm {indexSet} năm {year}";
    public override string SelfScoringBy => "Cơ quan tự chấm:";
    public override string SelfScoringCaption => "Điểm theo từng tiêu chí, như văn bản ghi";
    public override string SelfScoringCriterion => "Tiêu chí";
    public override string SelfScoringMost => "Điểm tối đa";
    public override string SelfScoringOwn => "Điểm tự chấm";
    public override string SelfScoringAppraisal => "Điểm thẩm định";
    public override string SelfScoringDocuments => "Tài liệu kiểm chứng";
    public override string SelfScoringTotal => "Tổng điểm";
    public override string SelfScoringSums =>
        "Điểm in nghiêng không có trong văn bản: trang cộng điểm các tiêu chí bên trong, chỉ khi mọi tiêu chí ấy đều có điểm.";
    public override string PlansWithTasks => "Kế hoạch có nhiệm vụ liên quan";

    public override string ManyTasksByPlan(int count) =>
        $"Có {Tasks(count)}, quá nhiều cho một bảng. Mở từng kế hoạch ở trên để xem và lọc.";

    public override string PointsChangeOf(decimal points, bool isPercent) =>
        $"{(points < 0 ? "giảm" : "tăng")} {Figure(Math.Abs(points))}{(isPercent ? "%" : " điểm")}";

    public override string ChangedSince(int year) => $"so với năm {year}";

    public override string ScorePoints(decimal points, decimal? outOf, Score score)
    {
        var figure = Figure(points) + (score.IsPercent ? "%" : (outOf is { } most ? $"/{Figure(most)}" : "") + " điểm");
        return score.Bound switch
        {
            Comparison.AtLeast => $"từ {figure} trở lên",
            Comparison.MoreThan => $"trên {figure}",
            _ => figure,
        };
    }

    public override string ScorePercents => "Kết quả";

    public override string ScoreRank(int rank, Score score)
    {
        ArgumentNullException.ThrowIfNull(score);
        return $"{(score.IsGroup ? "trong nhóm" : "hạng")} {Count(rank)}" + (score.Ranked is { } all ? $"/{Count(all)}" : "");
    }
}
