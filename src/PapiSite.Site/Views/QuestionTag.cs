using PapiSite.Model.Questions;

namespace PapiSite.Site.Views;

/// <summary>How the tag of a question's state looks, as those of tasks do.</summary>
public static class QuestionTag
{
    /// <summary>The value of <c>data-state</c>.</summary>
    public static string Of(QuestionState state) => state switch
    {
        QuestionState.Answered => "completed",
        QuestionState.AnsweredLate => "delayed",
        QuestionState.Overdue => "overdue",
        QuestionState.Open => "in-progress",
    };
}
