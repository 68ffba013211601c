using System.Collections.Immutable;
using PapiSite.Model.Questions;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>The questions that an agency must answer.</summary>
/// <param name="Received">How many there are.</param>
/// <param name="Answered">How many are answered.</param>
/// <param name="Speed">How fast they were answered, in words; null where nobody knows.</param>
/// <param name="Waiting">How many wait, in words.</param>
/// <param name="Newest">The newest of them.</param>
public sealed record AgencyQuestions(int Received, int Answered, string? Speed, string Waiting, ImmutableArray<IndexEntry> Newest)
{
    private const int Shown = 5;

    /// <summary>The questions, the newest first; null where there are none.</summary>
    public static AgencyQuestions? Of(ImmutableArray<QuestionProgress> questions, InterfaceTexts t)
    {
        if (questions.IsEmpty) return null;
        var figures = QuestionFigures.Of(questions);
        return new(
            figures.Received, figures.Answered,
            figures is { MedianDays: { } median, LongestDays: { } longest } ? t.AnswerSpeed(median, longest) : null,
            t.WaitingOf(figures.Open, figures.Overdue), IndexEntry.Of(questions.Take(Shown), t));
    }
}
