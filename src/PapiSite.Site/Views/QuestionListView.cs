using System.Collections.Immutable;
using PapiSite.Model.Questions;
using PapiSite.Site.Pages;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>The register of questions and petitions.</summary>
/// <param name="Title">Its title, and which part of it the page has.</param>
/// <param name="Figures">How many there are and were answered, and how fast.</param>
/// <param name="Questions">The page's part of them.</param>
/// <param name="Method">How the days are counted.</param>
/// <param name="Parts">The pages of the register, where there are several.</param>
/// <param name="Asking">How to ask; null behind the first page.</param>
public sealed record QuestionListView(
    PageHead Head, string Title, ImmutableArray<Figure> Figures, ImmutableArray<QuestionRow> Questions, string Method,
    ImmutableArray<PartLink> Parts, HowToAsk? Asking)
    : PageView(Head)
{
    /// <summary>The view of the page.</summary>
    public static QuestionListView Of(QuestionListPage page, ViewScope scope)
    {
        var (register, t) = (scope.Publication.Questions, scope.T);
        return new(
            PageHead.Of(page, scope), t.InPart(t.Questions, page.Part), [.. FiguresOf(QuestionFigures.Of(register.All), register.Limit, t)],
            [.. page.Questions.Select(q => QuestionRow.Of(q, t))], t.QuestionsMethod(register.Limit),
            PartLink.Of(Sentence.OfWords(t.Questions), page.Part, page.Parts, Routes.OfQuestions, t),
            page.Part == 1 ? HowToAsk.Of(scope) : null);
    }

    private static IEnumerable<Figure> FiguresOf(QuestionFigures figures, int? limit, InterfaceTexts t)
    {
        yield return new(t.FigureQuestions, t.Figure(figures.Received));
        yield return new(t.FigureAnswered(figures.InTime, limit), t.Figure(figures.Answered));
        yield return new(t.FigureWaiting(figures.Overdue), t.Figure(figures.Open));
        if (figures.MedianDays is { } median) yield return new(t.FigureMedianDays, t.Figure(median));
    }
}
