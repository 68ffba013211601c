namespace PapiSite.Model.Questions;

/// <summary>Where a question stands on a day.</summary>
public enum QuestionState
{
    /// <summary>Not answered; within the limit, where there is one.</summary>
    Open,

    /// <summary>Not answered, and the limit is over.</summary>
    Overdue,

    /// <summary>Answered; within the limit, where there is one.</summary>
    Answered,

    /// <summary>Answered after the limit.</summary>
    AnsweredLate,
}
