using PapiSite.Model.Questions;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>Where a question stands, in a tag that looks as those of tasks do.</summary>
public static class QuestionTag
{
    /// <summary>The tag of a question.</summary>
    public static Tag Of(QuestionProgress progress, InterfaceTexts t) =>
        new(StateOf(progress.State), t.QuestionStatus(progress.State, progress.DaysLate));

    private static string StateOf(QuestionState state) => state switch
    {
        QuestionState.Answered => "completed",
        QuestionState.AnsweredLate => "delayed",
        QuestionState.Overdue => "overdue",
        QuestionState.Open => "in-progress",
    };
}
