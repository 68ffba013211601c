using PapiSite.Language.Values;
using PapiSite.Model.Questions;

namespace PapiSite.Site.Wording;

/// <content>Questions and petitions.</content>
public abstract partial class InterfaceTexts
{
    public abstract string Questions { get; }
    public abstract string QuestionsLead { get; }
    public abstract string QuestionsCaption { get; }
    public abstract string LatestQuestions { get; }
    public abstract string AllQuestions { get; }
    public abstract string QuestionsMethod(int? limit);
    public abstract string RelatedQuestions { get; }
    public abstract string QuestionLead(string agencies, DateOnly sent);
    public abstract string KindOfQuestion(QuestionKind kind);
    public abstract string TextOfQuestion(QuestionKind kind);
    public abstract string QuestionStatus(QuestionState state, int daysLate);
    public abstract string FigureQuestions { get; }
    public abstract string FigureAnswered(int inTime, int? limit);
    public abstract string FigureWaiting(int overdue);
    public abstract string FigureMedianDays { get; }
    public abstract string ColumnQuestion { get; }
    public abstract string ColumnAnsweredBy { get; }
    public abstract string ColumnSent { get; }
    public abstract string ColumnAnswerDay { get; }
    public abstract string ColumnDays { get; }
    public abstract string DaysWaited(int days);
    public abstract string AnswerDue { get; }
    public abstract string AnswerTime { get; }
    public abstract string AnswerTook(int days, int? limit, int daysLate);
    public abstract string NoAnswerYet(int days);
    public abstract string QuestionsReceived { get; }
    public abstract string QuestionsWaiting { get; }
    public abstract string WaitingOf(int waiting, int overdue);
    public abstract string AnswerSpeed(decimal median, int longest);
}
