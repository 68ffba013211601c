using PapiSite.Language.Values;
using PapiSite.Model.Questions;

namespace PapiSite.Site.Wording;

/// <content>Questions and petitions.</content>
public sealed partial class EnglishTexts
{
    public override string Questions => "Questions and answers";
    public override string QuestionsLead => "Questions, petitions and feedback received: which agency answered, and after how many days.";
    public override string QuestionsCaption => "Questions, petitions and feedback, the newest first";
    public override string LatestQuestions => "Latest questions";
    public override string AllQuestions => "See all questions and answers";
    public override string QuestionsMethod(int? limit) =>
        "Days are calendar days, from the day of the question to the day of the answer. Median: half of the answers took no longer than "
            + "that many days."
        + (limit is { } days ? $" Answers are due within {Count(days, "day", "days")}." : "");
    public override string RelatedQuestions => "Related questions";
    public override string QuestionLead(string agencies, DateOnly sent) => $"Sent to {agencies} on {Day(sent)}.";
    public override string KindOfQuestion(QuestionKind kind) => kind switch
    {
        QuestionKind.Petition => "Petition",
        QuestionKind.Feedback => "Feedback",
        _ => "Question",
    };
    public override string TextOfQuestion(QuestionKind kind) => $"Text of the {KindOfQuestion(kind).ToLowerInvariant()}";
    public override string QuestionStatus(QuestionState state, int daysLate) => state switch
    {
        QuestionState.Open => "Not answered",
        QuestionState.Overdue => $"Answer overdue by {Count(daysLate, "day", "days")}",
        QuestionState.Answered => "Answered",
        _ => $"Answered {Count(daysLate, "day", "days")} late",
    };
    public override string FigureQuestions => "Questions, petitions and feedback received";

    public override string FigureAnswered(int inTime, int? limit) =>
        limit is { } days ? $"Answered, of which {Count(inTime)} within {Count(days, "day", "days")}" : "Answered";

    public override string FigureWaiting(int overdue) => overdue == 0 ? "Not answered" : $"Not answered, of which {Count(overdue)} overdue";
    public override string FigureMedianDays => "Days until the answer (median)";
    public override string ColumnQuestion => "Question or petition";
    public override string ColumnAnsweredBy => "Answering agency";
    public override string ColumnSent => "Sent on";
    public override string ColumnAnswerDay => "Answered on";
    public override string ColumnDays => "Days";
    public override string DaysWaited(int days) => $"waiting for {Count(days)}";
    public override string AnswerDue => "Answer due";
    public override string AnswerTime => "Time to answer";

    public override string AnswerTook(int days, int? limit, int daysLate) =>
        (days == 0 ? "the same day" : Count(days, "day", "days"))
        + (daysLate > 0 ? $", {Count(daysLate, "day", "days")} late" : "")
        + (limit is { } allowed ? $" (due within {Count(allowed, "day", "days")})" : "");

    public override string NoAnswerYet(int days) => $"There is no answer yet; the question has waited for {Count(days, "day", "days")}.";
    public override string QuestionsReceived => "Received";
    public override string QuestionsWaiting => "Not answered";

    public override string WaitingOf(int waiting, int overdue) =>
        overdue == 0 ? Count(waiting) : $"{Count(waiting)}, of which {Count(overdue)} overdue";

    public override string AnswerSpeed(decimal median, int longest) =>
        $"median {Figure(median)} {(median == 1 ? "day" : "days")}, longest {Count(longest, "day", "days")}";
}
