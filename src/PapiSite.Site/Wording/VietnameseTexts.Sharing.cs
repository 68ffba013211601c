namespace PapiSite.Site.Wording;

public sealed partial class VietnameseTexts
{
    public override string CopyAddress => "Sao chép địa chỉ trang này";
    public override string AddressCopied => "Đã sao chép địa chỉ.";
    public override string Share => "Chia sẻ";
}
