using PapiSite.Language.Values;
using PapiSite.Model.Consultations;

namespace PapiSite.Site.Wording;

/// <content>Drafts for comment.</content>
public abstract partial class InterfaceTexts
{
    public abstract string Consultations { get; }
    /// <summary>What a visitor can do there, in a word that fits the navigation of a telephone.</summary>
    public abstract string CommentOnDrafts { get; }
    public abstract string ConsultationsLead { get; }
    public abstract string Stage(ConsultationStage stage);
    public abstract string NoOpenConsultations { get; }
    public abstract string AllConsultations { get; }
    public abstract string ConsultationLead(string agencies, DateOnly from, DateOnly to);
    public abstract string DaysLeft(int days, DateOnly last);
    public abstract string OpensOn(DateOnly day);
    public abstract string ClosedOn(DateOnly day);
    public abstract string AskingAgency { get; }
    public abstract string TimeForComments { get; }
    public abstract string DaysFromTo(DateOnly from, DateOnly to);
    public abstract string SendCommentsTo { get; }
    public abstract string DraftedPlan { get; }
    public abstract string DraftText { get; }
    public abstract string DraftComes(DateOnly day);
    public abstract string CommentsAndAnswers { get; }
    public abstract string NoComments { get; }
    public abstract string CommentCounts(int comments, int answered, int unanswered);
    public abstract Sentence CommentTitle(string number, Content from);
    public abstract string CommentSentOn(DateOnly day);
    public abstract string CommentItself { get; }
    public abstract string AnswerItself { get; }
    public abstract string AnsweredOn(DateOnly day);
    public abstract string Outcome(CommentOutcome outcome);
    public abstract string ChangedInDraft { get; }
    public abstract string NotAnswered { get; }
    public abstract string NotAnsweredYet { get; }
    public abstract string NotAnsweredAfterEnd { get; }
    public abstract string ColumnDraft { get; }
    public abstract string ColumnEnd { get; }
    public abstract string ColumnComments { get; }
    public abstract string ColumnAnswered { get; }
}
