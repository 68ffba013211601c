using PapiSite.Language.Values;

namespace PapiSite.Site.Wording;

/// <content>How to reach an agency.</content>
public sealed partial class VietnameseTexts
{
    public override string Contact => "Liên hệ";
    public override string NoContact => "Danh bạ chưa có địa chỉ, số điện thoại hay thư điện tử của cơ quan này.";

    public override string ContactConfirmed(DateValue date) =>
        date.Day is null ? $"Xác nhận {Date(date)}." : $"Xác nhận ngày {Date(date)}.";
}
