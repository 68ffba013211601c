namespace PapiSite.Site.Wording;

/// <content>The home page.</content>
public sealed partial class VietnameseTexts
{
    public override string ChoosePlace => "Chọn địa bàn của bạn";
    public override string LatestChanges => "Mới thay đổi";
    public override string WhatYouCanDo => "Bạn có thể làm gì";
    public override string AskQuestion => "Gửi câu hỏi, kiến nghị, phản ánh";
    public override string AskQuestionHow => "Xem các câu hỏi đã được trả lời và cách gửi câu hỏi của bạn.";
    public override string SendComment => "Góp ý dự thảo";
    public override string SendCommentHow(int open) => $"{Count(open)} dự thảo đang lấy ý kiến; mỗi dự thảo có nơi nhận và hạn gửi ý kiến.";
    public override string UseCalendar => "Theo dõi bằng lịch trên điện thoại";

    public override string UseCalendarHow =>
        "Mở trang của kế hoạch hoặc cơ quan, bấm “Thêm thời hạn vào lịch” ở cuối trang; điện thoại nhắc khi nhiệm vụ đến hạn.";
}
