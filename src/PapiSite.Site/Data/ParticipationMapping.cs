using PapiSite.Model.Consultations;
using PapiSite.Model.Questions;

namespace PapiSite.Site.Data;

/// <summary>
/// Maps drafts for comment and questions to the shapes that other programs read: what was there by the day and nothing of later.
/// </summary>
internal static class ParticipationMapping
{
    public static ConsultationData Of(ConsultationProgress progress, DataAddresses at)
    {
        var consultation = progress.Consultation;
        return new(
            consultation.Id,
            consultation.Title,
            DataMapping.Of(consultation.Agencies),
            consultation.From,
            consultation.To,
            consultation.SendTo,
            DataNames.Of(progress.Stage),
            consultation.Plan?.Id,
            progress.HasBegun ? consultation.Draft : null,
            [.. progress.Comments.Select(Of)],
            progress.Answered,
            progress.Unanswered,
            at.Of(Routes.Of(consultation))
        );
    }

    public static QuestionData Of(QuestionProgress progress, DataAddresses at)
    {
        var question = progress.Question;
        return new(
            question.Id, question.Title, DataNames.Of(question.Kind), DataMapping.Of(question.Agencies), question.Sent, question.Text,
            DataNames.Of(progress.State),
            progress.IsAnswered ? question.Answer : null,
            progress.IsAnswered ? question.Answered : null,
            progress.DaysTaken,
            progress.DaysOpen,
            progress.Due,
            question.Plan?.Id,
            question is { Plan: { } plan, Task: { } task } ? $"{plan.Id}/{task.Id}" : null,
            at.Of(Routes.Of(question))
        );
    }

    private static CommentData Of(Comment comment) => new(
        comment.Number, comment.From, comment.Sent, comment.Text, comment.Answer?.Text, comment.Answer?.Date,
        comment.Answer?.Outcome is { } outcome ? DataNames.Of(outcome) : null, comment.Answer?.Changed);
}
