using PapiSite.Language.Values;
using PapiSite.Model.Consultations;

namespace PapiSite.Site.Wording;

/// <content>Drafts for comment.</content>
public sealed partial class VietnameseTexts
{
    public override string Consultations => "Lấy ý kiến";
    public override string CommentOnDrafts => "Góp ý";
    public override string ConsultationsLead => "Dự thảo lấy ý kiến của Nhân dân và tổ chức; ý kiến đã nhận và trả lời của cơ quan.";
    public override string Stage(ConsultationStage stage) => stage switch
    {
        ConsultationStage.Open => "Đang lấy ý kiến",
        ConsultationStage.Upcoming => "Sắp lấy ý kiến",
        _ => "Đã kết thúc lấy ý kiến",
    };
    public override string NoOpenConsultations => "Hiện không có dự thảo nào đang lấy ý kiến.";
    public override string AllConsultations => "Xem tất cả dự thảo lấy ý kiến";

    public override string ConsultationLead(string agencies, DateOnly from, DateOnly to) =>
        $"{agencies} lấy ý kiến {DaysFromTo(from, to)}.";

    public override string DaysLeft(int days, DateOnly last) =>
        days == 0 ? $"Ngày cuối nhận ý kiến: {Day(last)}" : $"Còn {Count(days)} ngày, đến hết ngày {Day(last)}";

    public override string OpensOn(DateOnly day) => $"Nhận ý kiến từ ngày {Day(day)}";
    public override string ClosedOn(DateOnly day) => $"Kết thúc lấy ý kiến ngày {Day(day)}";
    public override string AskingAgency => "Cơ quan lấy ý kiến";
    public override string TimeForComments => "Thời gian nhận ý kiến";
    public override string DaysFromTo(DateOnly from, DateOnly to) => $"từ ngày {Day(from)} đến hết ngày {Day(to)}";
    public override string SendCommentsTo => "Gửi ý kiến về";
    public override string DraftedPlan => "Kế hoạch được lấy ý kiến";
    public override string DraftText => "Nội dung dự thảo";
    public override string DraftComes(DateOnly day) => $"Nội dung dự thảo được đăng ở đây từ ngày {Day(day)}.";
    public override string CommentsAndAnswers => "Ý kiến và trả lời";
    public override string NoComments => "Chưa có ý kiến nào được đăng.";
    public override string CommentCounts(int comments, int answered, int unanswered) =>
        $"{Count(comments)} ý kiến: {Count(answered)} đã trả lời, {Count(unanswered)} chưa trả lời.";
    public override Sentence CommentTitle(string number, Content from) => $"Ý kiến {number}: {from}";
    public override string CommentSentOn(DateOnly day) => $"Gửi ngày {Day(day)}";
    public override string CommentItself => "Nội dung ý kiến";
    public override string AnswerItself => "Trả lời";
    public override string AnsweredOn(DateOnly day) => $"Trả lời ngày {Day(day)}";
    public override string Outcome(CommentOutcome outcome) => outcome switch
    {
        CommentOutcome.Accepted => "Tiếp thu",
        CommentOutcome.PartlyAccepted => "Tiếp thu một phần",
        _ => "Không tiếp thu, có giải trình",
    };
    public override string ChangedInDraft => "Dự thảo được sửa như sau";
    public override string NotAnswered => "Chưa trả lời";
    public override string NotAnsweredYet => "Đang trong thời gian lấy ý kiến, cơ quan chưa trả lời ý kiến này.";
    public override string NotAnsweredAfterEnd => "Đã hết thời gian lấy ý kiến nhưng ý kiến này chưa được trả lời.";
    public override string ColumnDraft => "Dự thảo";
    public override string ColumnEnd => "Ngày kết thúc";
    public override string ColumnComments => "Ý kiến";
    public override string ColumnAnswered => "Đã trả lời";
}
