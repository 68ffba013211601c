namespace PapiSite.Site.Wording;

/// <summary>What pages say of things that no document at hand states, in Vietnamese.</summary>
public sealed partial class VietnameseTexts
{
    public override string NotPrinted => "Văn bản không ghi mục này; người biên tập suy ra.";
    public override Sentence NoteOfGroup(Content group) => $"Ghi chú chung của “{group}”";
    public override string Unverified => "chưa kiểm chứng";
    public override string UnverifiedSuccessors => "Theo tên gọi hoặc thông tin chung, chưa kiểm chứng.";
}
