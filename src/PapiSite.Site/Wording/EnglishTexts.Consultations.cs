using PapiSite.Language.Values;
using PapiSite.Model.Consultations;

namespace PapiSite.Site.Wording;

/// <content>Drafts for comment.</content>
public sealed partial class EnglishTexts
{
    public override string Consultations => "Drafts for comment";
    public override string CommentOnDrafts => "Comment";
    public override string ConsultationsLead =>
        "Drafts on which public bodies ask people and organisations for comments, and the comments received with the answers.";

    public override string Stage(ConsultationStage stage) =>
        stage switch
        {
            ConsultationStage.Open => "Open for comment",
            ConsultationStage.Upcoming => "Opening soon",
            _ => "Closed for comment",
        };

    public override string NoOpenConsultations => "No draft is open for comment at present.";
    public override string AllConsultations => "See all drafts for comment";

    public override string ConsultationLead(string agencies, DateOnly from, DateOnly to) =>
        $"{agencies} asks for comments {DaysFromTo(from, to)}.";

    public override string DaysLeft(int days, DateOnly last) =>
        days == 0 ? $"{Day(last)} is the last day for comments" : $"{Count(days, "day", "days")} left, until the end of {Day(last)}";

    public override string OpensOn(DateOnly day) => $"Open for comment from {Day(day)}";
    public override string ClosedOn(DateOnly day) => $"Closed for comment on {Day(day)}";
    public override string AskingAgency => "Agency asking for comments";
    public override string TimeForComments => "Time for comments";
    public override string DaysFromTo(DateOnly from, DateOnly to) => $"from {Day(from)} until the end of {Day(to)}";
    public override string SendCommentsTo => "Send comments to";
    public override string DraftedPlan => "Plan under consultation";
    public override string DraftText => "Text of the draft";
    public override string DraftComes(DateOnly day) => $"The text of the draft will be published here on {Day(day)}.";
    public override string CommentsAndAnswers => "Comments and answers";
    public override string NoComments => "No comments have been published yet.";
    public override string CommentCounts(int comments, int answered, int unanswered) =>
        $"{Count(comments, "comment", "comments")}: {Count(answered)} answered, {Count(unanswered)} not answered.";
    public override Sentence CommentTitle(string number, Content from) => $"Comment {number}: {from}";
    public override string CommentSentOn(DateOnly day) => $"Sent on {Day(day)}";
    public override string CommentItself => "Text of the comment";
    public override string AnswerItself => "Answer";
    public override string AnsweredOn(DateOnly day) => $"Answered on {Day(day)}";
    public override string Outcome(CommentOutcome outcome) => outcome switch
    {
        CommentOutcome.Accepted => "Accepted",
        CommentOutcome.PartlyAccepted => "Partly accepted",
        _ => "Not accepted, with reasons",
    };
    public override string ChangedInDraft => "Changed in the draft";
    public override string NotAnswered => "Not answered";
    public override string NotAnsweredYet => "The draft is still open for comment; the agency has not answered this comment.";
    public override string NotAnsweredAfterEnd => "The time for comments is over, but this comment has not been answered.";
    public override string ColumnDraft => "Draft";
    public override string ColumnEnd => "Last day";
    public override string ColumnComments => "Comments";
    public override string ColumnAnswered => "Answered";
}
