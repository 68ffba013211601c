using PapiSite.Model.Plans;

namespace PapiSite.Site.Wording;

public sealed partial class VietnameseTexts
{
    public override string Party => "ĐẢNG CỘNG SẢN VIỆT NAM";
    public override string PrintedPartyNumber => "Số .........-BC/.........";
    public override string NumberLine(string number) => $"Số: {number}";
    public override string PartyNumberLine(string number) => $"Số {number}";
    public override Sentence PrintNotice(Content site, DateOnly asOf, Plan plan) =>
        $"Bản in từ trang “{site}”, số liệu tính đến ngày {Day(asOf)}. "
        + $"{(plan.IsSummarised ? "Tiêu đề nhiệm vụ và các phần mô tả là lời tóm tắt. " : "")}"
        + $"{(StandingNotice(plan) is { Length: > 0 } standing ? standing : Prevails)}";

    public override string AddressOfPage => "Địa chỉ của trang này";

    private const string Prevails = "Khi có khác biệt, áp dụng theo văn bản đã ký.";
}
