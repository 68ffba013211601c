using PapiSite.Language.Values;

namespace PapiSite.Site.Wording;

/// <summary>The words of the pages that set two plans side by side, in Vietnamese.</summary>
public sealed partial class VietnameseTexts
{
    public override string Comparisons => "So sánh kế hoạch";
    public override string ComparisonsLead =>
        "Đặt hai kế hoạch cùng bộ chỉ số cạnh nhau để xem điểm, mục tiêu và nhiệm vụ theo từng phần của bộ chỉ số.";

    public override string ComparisonsRule(int most) =>
        $"Mỗi kế hoạch được so sánh với nhiều nhất {Count(most)} kế hoạch ban hành gần nhất trước nó của cùng bộ chỉ số, và với nhiều "
            + $"nhất {Count(most)} kế hoạch trước đó của cùng địa bàn.";
    public override string ComparisonsNewest(int shown, int all) =>
        $"Đây là {Count(shown)} kế hoạch mới nhất trong {Count(all)} kế hoạch. Với kế hoạch khác, xem mục “{CompareWith}” ở trang của kế "
            + $"hoạch ấy.";
    public override string NoComparisons => "Chưa có hai kế hoạch nào cùng bộ chỉ số để so sánh.";
    public override string CompareWith => "So sánh với kế hoạch khác";
    public override Sentence ComparisonTitle(Sentence one, Sentence other) => $"So sánh {one} và {other}";
    public override string ComparisonLead => "Điểm, mục tiêu và nhiệm vụ của hai kế hoạch, theo từng phần của bộ chỉ số.";
    public override string Particulars => "Thông tin chung";
    public override string Particular => "Mục";
    public override string InNoDimension => "Không thuộc chỉ số nào";
    public override string NoTasksInPlan => "Kế hoạch này không có nhiệm vụ nào ở mục này.";
    public override Sentence ResultOf(int year, Score score)
    {
        ArgumentNullException.ThrowIfNull(score);
        var parts = new List<Sentence>();
        if (score.Points is { } points) parts.Add($"{ScorePoints(points, score.OutOf, score)}");
        if (score.Rank is { } rank) parts.Add($"{ScoreRank(rank, score)}");
        parts.AddRange(ScoreRest(score));
        return $"Năm {year}: {Sentence.Join(", ", parts)}";
    }
    public override Sentence AimOf(int year, Score score) => $"Năm {year}, {Aim(score).Small()}";
    public override Sentence RoleOf(string role, Content agencies) => $"{role}: {agencies}";
    public override Sentence DeadlineOf(Sentence deadline) => $"{ColumnDeadline}: {deadline}";
}
