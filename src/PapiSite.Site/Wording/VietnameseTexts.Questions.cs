using PapiSite.Language.Values;
using PapiSite.Model.Questions;

namespace PapiSite.Site.Wording;

/// <content>Questions and petitions.</content>
public sealed partial class VietnameseTexts
{
    public override string Questions => "Hỏi đáp";
    public override string QuestionsLead => "Câu hỏi, kiến nghị, phản ánh đã nhận: cơ quan nào trả lời, sau bao nhiêu ngày.";
    public override string QuestionsCaption => "Câu hỏi, kiến nghị, phản ánh, mới nhất ở trên";
    public override string LatestQuestions => "Hỏi đáp mới nhất";
    public override string AllQuestions => "Xem tất cả hỏi đáp";
    public override string QuestionsMethod(int? limit) =>
        "Số ngày là ngày theo lịch, tính từ ngày gửi đến ngày trả lời. Trung vị: một nửa số câu trả lời không chậm hơn số ngày ấy."
        + (limit is { } days ? $" Hạn trả lời là {Count(days)} ngày." : "");
    public override string RelatedQuestions => "Hỏi đáp liên quan";
    public override string QuestionLead(string agencies, DateOnly sent) => $"Gửi {agencies} ngày {Day(sent)}.";
    public override string KindOfQuestion(QuestionKind kind) => kind switch
    {
        QuestionKind.Petition => "Kiến nghị",
        QuestionKind.Feedback => "Phản ánh",
        _ => "Câu hỏi",
    };
    public override string TextOfQuestion(QuestionKind kind) => $"Nội dung {KindOfQuestion(kind).ToLowerInvariant()}";
    public override string QuestionStatus(QuestionState state, int daysLate) => state switch
    {
        QuestionState.Open => "Chưa trả lời",
        QuestionState.Overdue => $"Quá hạn trả lời {Count(daysLate)} ngày",
        QuestionState.Answered => "Đã trả lời",
        _ => $"Trả lời trễ hạn {Count(daysLate)} ngày",
    };
    public override string FigureQuestions => "câu hỏi, kiến nghị, phản ánh đã nhận";

    public override string FigureAnswered(int inTime, int? limit) =>
        limit is { } days ? $"đã trả lời, trong đó {Count(inTime)} đúng hạn {Count(days)} ngày" : "đã trả lời";

    public override string FigureWaiting(int overdue) =>
        overdue == 0 ? "chưa trả lời" : $"chưa trả lời, trong đó {Count(overdue)} đã quá hạn";

    public override string FigureMedianDays => "ngày để có câu trả lời (trung vị)";
    public override string ColumnQuestion => "Câu hỏi, kiến nghị";
    public override string ColumnAnsweredBy => "Cơ quan trả lời";
    public override string ColumnSent => "Ngày gửi";
    public override string ColumnAnswerDay => "Ngày trả lời";
    public override string ColumnDays => "Số ngày";
    public override string DaysWaited(int days) => $"đã chờ {Count(days)}";
    public override string AnswerDue => "Hạn trả lời";
    public override string AnswerTime => "Thời gian trả lời";
    public override string AnswerTook(int days, int? limit, int daysLate) => (days == 0 ? "trong ngày" : $"{Count(days)} ngày")
        + (daysLate > 0 ? $", trễ hạn {Count(daysLate)} ngày" : "") + (limit is { } allowed ? $" (hạn {Count(allowed)} ngày)" : "");
    public override string NoAnswerYet(int days) => $"Chưa có trả lời; đã chờ {Count(days)} ngày.";
    public override string QuestionsReceived => "Đã nhận";
    public override string QuestionsWaiting => "Chưa trả lời";

    public override string WaitingOf(int waiting, int overdue) =>
        overdue == 0 ? Count(waiting) : $"{Count(waiting)}, trong đó {Count(overdue)} đã quá hạn";

    public override string AnswerSpeed(decimal median, int longest) => $"trung vị {Figure(median)} ngày, lâu nhất {Count(longest)} ngày";
}
