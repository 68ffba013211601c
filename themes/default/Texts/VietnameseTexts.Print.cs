namespace PapiSite.Themes.Default.Texts;

public sealed partial class VietnameseTexts
{
    public override string NumberLine(string number) => $"Số: {number}";
    public override string PrintNotice(string site, DateOnly asOf, bool isSummarised) =>
        $"Bản in từ trang “{site}”, số liệu tính đến ngày {Day(asOf)}. "
        + (isSummarised ? "Tiêu đề nhiệm vụ và các phần mô tả là lời tóm tắt. " : "") + "Khi có khác biệt, áp dụng theo văn bản đã ký.";
}
