using PapiSite.Model.Agencies;
using PapiSite.Site.Places;

namespace PapiSite.Site.Wording;

/// <content>Places, and what falls due next.</content>
public sealed partial class VietnameseTexts
{
    public override string Places => "Địa bàn";
    public override string PlacesLead => "Các tỉnh, huyện, xã có trên trang này, với kế hoạch, cơ quan, thời hạn và kết quả của từng nơi.";

    public override string PlacesIn(PlaceSection section) => section switch
    {
        PlaceSection.WithPlans => "Địa bàn có kế hoạch",
        PlaceSection.Other => "Địa bàn chưa có kế hoạch",
        PlaceSection.Former => "Địa bàn trước sắp xếp, chưa có kế hoạch",
    };

    public override string AllPlaces => "Xem tất cả địa bàn";
    public override string PlanCount(int count) => $"{Count(count)} kế hoạch";
    public override string NoPlansOfPlace => "chưa có kế hoạch trên trang này";

    public override Sentence PlaceLead(Sentence place, int plans, int tasks, int agencies) => plans == 0
        ? (Sentence)$"{place}: {NoPlansOfPlace}."
        : $"{place}: {PlanCount(plans)}, {Tasks(tasks)}, {Count(agencies)} cơ quan, đơn vị được giao nhiệm vụ.";

    public override Sentence ThenPartOf(IEnumerable<Place> successors) =>
        $"sau đó thuộc {Sentence.Join(", ", successors.Select(Called))}";

    public override string PlaceWithin => "Thuộc";
    public override string PlaceFrom => "Có từ";
    public override string PlaceTo => "Có đến hết";
    public override string PlaceSuccessors => "Địa bàn sau sắp xếp";
    public override string PlacePredecessors => "Địa bàn trước sắp xếp";
    public override string EarlierPlans => "Kế hoạch của địa bàn trước sắp xếp";
    public override string InnerPlaces => "Địa bàn trực thuộc";
    public override string FurtherPlaces(int count) => $"Còn {Count(count)} địa bàn khác.";
    public override string FurtherAgencies(int count) => $"Còn {Count(count)} cơ quan khác.";
    public override string AgenciesByPlace => "Xem cơ quan theo địa bàn";

    public override string ComingHeading => "Sắp đến hạn";

    public override string ComingNext(int shown, int count) => shown == count
        ? $"{Tasks(count)} chưa hết thời hạn:"
        : $"{Count(shown)} nhiệm vụ gần hạn nhất trong {Tasks(count)} chưa hết thời hạn:";

    public override string NothingToCome(DateOnly asOf) => $"Tính đến ngày {Day(asOf)}, không có nhiệm vụ nào sắp đến hạn.";

    public override string ComingMethod(DateOnly asOf) =>
        $"Tính đến ngày {Day(asOf)}, xếp theo ngày cuối cùng của thời hạn ghi trong kế hoạch; thời hạn ghi cả quý, cả năm là đến ngày "
            + "cuối của quý, của năm. Không kể nhiệm vụ không có ngày cuối cùng, nhiệm vụ đã được báo cáo là hoàn thành hoặc dừng "
            + "thực hiện, nhiệm vụ của dự thảo và của kế hoạch đã được thay thế.";

    public override string PastDueCount(int count, bool areCollected) =>
        $"{Tasks(count)} đã hết thời hạn ghi trong kế hoạch{(areCollected ? ", chưa có báo cáo hoàn thành trên trang này" : "")}.";

    public override string AllDeadlines => "Xem tất cả thời hạn";
}
