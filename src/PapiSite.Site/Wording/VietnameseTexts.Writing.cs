namespace PapiSite.Site.Wording;

/// <content>How to write to an agency.</content>
public sealed partial class VietnameseTexts
{
    public override string HowToAsk => "Cách gửi câu hỏi, kiến nghị, phản ánh";
    public override string AskOneOf => "Gửi đến một trong những nơi sau:";
    public override string AskOthers => "Nơi khác: xem phần liên hệ ở trang của từng cơ quan.";
    public override string QuestionSubject => "Câu hỏi, kiến nghị, phản ánh";
    public override string QuestionForm => "Phiếu gửi câu hỏi, kiến nghị, phản ánh";
    public override string HowToComment => "Cách góp ý";
    public override Sentence CommentSubject(Content title) => $"Góp ý: {title}";
    public override string CommentForm => "Phiếu góp ý dự thảo";
    public override string FormToPrint => "Mẫu phiếu để in và viết tay";
    public override string FormTo => "Kính gửi";
    public override string FormName => "Họ và tên";
    public override string FormText => "Nội dung";
    public override string FormDate => "Ngày, tháng, năm";
    public override string FormSignature => "Chữ ký của người gửi";
}
