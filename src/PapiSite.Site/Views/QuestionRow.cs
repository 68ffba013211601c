using System.Collections.Immutable;
using PapiSite.Model.Questions;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A question in the register.</summary>
/// <param name="Title">The question, in a line.</param>
/// <param name="Route">Its page.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Agencies">Who must answer.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Sent">When it was sent, in words.</param>
/// <param name="Answered">When it was answered, in words, or null.</param>
/// <param name="Days">How many days the answer took, or how long it waits, in words; null where nobody knows.</param>
public sealed record QuestionRow(
    string Title, string Route, string Kind, ImmutableArray<AgencyName> Agencies, Tag State, string Sent, string? Answered, string? Days)
{
    /// <summary>The row of a question.</summary>
    public static QuestionRow Of(QuestionProgress progress, InterfaceTexts t)
    {
        var question = progress.Question;
        return new(
            question.Title, Routes.Of(question), t.KindOfQuestion(question.Kind), AgencyName.Of(question.Agencies),
            QuestionTag.Of(progress, t), t.Day(question.Sent),
            progress.IsAnswered && question.Answered is { } day ? t.Day(day) : null,
            progress.DaysTaken is { } taken ? t.Figure(taken) : progress.DaysOpen is { } waited ? t.DaysWaited(waited) : null);
    }
}
