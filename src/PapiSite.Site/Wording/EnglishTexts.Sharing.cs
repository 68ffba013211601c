namespace PapiSite.Site.Wording;

public sealed partial class EnglishTexts
{
    public override string CopyAddress => "Copy the address of this page";
    public override string AddressCopied => "Address copied.";
    public override string Share => "Share";
}
