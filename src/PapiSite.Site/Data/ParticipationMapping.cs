using System.Text.Json;
using PapiSite.Model.Consultations;
using PapiSite.Model.Questions;

namespace PapiSite.Site.Data;

/// <summary>Maps drafts for comment and questions to the shapes that other programs read: what was there by the day and nothing of later.</summary>
internal static class ParticipationMapping
{
    public static ConsultationData Of(ConsultationProgress progress)
    {
        var consultation = progress.Consultation;
        return new(
            consultation.Id, consultation.Title, DataMapping.Of(consultation.Agencies), consultation.From, consultation.To, consultation.SendTo, Name(progress.Stage),
            consultation.Plan?.Id, progress.HasBegun ? consultation.Draft : null, [.. progress.Comments.Select(Of)], progress.Answered, progress.Unanswered, Routes.Of(consultation));
    }

    public static QuestionData Of(QuestionProgress progress)
    {
        var question = progress.Question;
        return new(
            question.Id, question.Title, Name(question.Kind), DataMapping.Of(question.Agencies), question.Sent, question.Text, Name(progress.State),
            progress.IsAnswered ? question.Answer : null, progress.IsAnswered ? question.Answered : null, progress.DaysTaken, progress.DaysOpen, progress.Due,
            question.Plan?.Id, question is { Plan: { } plan, Task: { } task } ? $"{plan.Id}/{task.Id}" : null, Routes.Of(question));
    }

    /// <summary>The name of a state or kind in the data and in pages: <c>answered-late</c>.</summary>
    public static string Name<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static CommentData Of(Comment comment) => new(
        comment.Number, comment.From, comment.Sent, comment.Text, comment.Answer?.Text, comment.Answer?.Date, comment.Answer?.Outcome is { } outcome ? Name(outcome) : null, comment.Answer?.Changed);
}
