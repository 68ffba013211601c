using System.Collections.Immutable;
using PapiSite.Language.Values;
using PapiSite.Model.Consultations;
using PapiSite.Model.Questions;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>An entry of a list of pages.</summary>
/// <param name="Title">The page's title, which an editor wrote.</param>
/// <param name="Route">The page.</param>
/// <param name="Remark">What is said beside it.</param>
public sealed record IndexEntry(string Title, string Route, string Remark)
{
    /// <summary>Drafts for comment, with where they stand.</summary>
    public static ImmutableArray<IndexEntry> Of(IEnumerable<ConsultationProgress> consultations, InterfaceTexts t) =>
        [.. consultations.Select(c => new IndexEntry(c.Consultation.Title, Routes.Of(c.Consultation), StageOf(c, t)))];

    /// <summary>Questions, with their kind, their day and where they stand.</summary>
    public static ImmutableArray<IndexEntry> Of(IEnumerable<QuestionProgress> questions, InterfaceTexts t) =>
    [
        .. questions.Select(q => new IndexEntry(
            q.Question.Title, Routes.Of(q.Question),
            $"{t.KindOfQuestion(q.Question.Kind)} · {t.Day(q.Question.Sent)} · {t.QuestionStatus(q.State, q.DaysLate)}")),
    ];

    private static string StageOf(ConsultationProgress progress, InterfaceTexts t) => progress.Stage switch
    {
        ConsultationStage.Open => $"{t.Stage(progress.Stage)} · {t.DaysLeft(progress.DaysLeft, progress.Consultation.To)}",
        ConsultationStage.Upcoming => $"{t.Stage(progress.Stage)} · {t.OpensOn(progress.Consultation.From)}",
        ConsultationStage.Closed when progress.Comments.IsEmpty => t.ClosedOn(progress.Consultation.To),
        ConsultationStage.Closed =>
            $"{t.ClosedOn(progress.Consultation.To)} · {t.CommentCounts(progress.Comments.Length, progress.Answered, progress.Unanswered)}",
    };
}
