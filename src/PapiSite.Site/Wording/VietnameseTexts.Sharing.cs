namespace PapiSite.Site.Wording;

public sealed partial class VietnameseTexts
{
    public override string CopyAddress => "Chép địa chỉ trang này";
    public override string AddressCopied => "Đã chép địa chỉ.";
    public override string Share => "Chia sẻ";
}
