namespace PapiSite.Model.Questions;

/// <summary>A question as it stands on a day: whether it was answered until then, and how fast. Days are those of the calendar.</summary>
public sealed record QuestionProgress
{
    /// <summary>The question; an answer of a later day is not to be shown.</summary>
    public required Question Question { get; init; }

    /// <summary>Where it stands.</summary>
    public QuestionState State { get; private init; }

    /// <summary>True where it is answered.</summary>
    public bool IsAnswered => State is QuestionState.Answered or QuestionState.AnsweredLate;

    /// <summary>Days from the question to its answer; null where there is none, or nobody says of which day it is.</summary>
    public int? DaysTaken { get; private init; }

    /// <summary>Days from the question to the day; null where it is answered.</summary>
    public int? DaysOpen { get; private init; }

    /// <summary>Days by which the answer came, or is, too late; 0 where it is in time or there is no limit.</summary>
    public int DaysLate { get; private init; }

    /// <summary>The last day on which an answer is in time, or null where there is no limit.</summary>
    public DateOnly? Due { get; private init; }

    /// <summary>Derives where a question stands.</summary>
    /// <param name="question">The question, sent until the day.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="limit">The days within which an answer is in time, or null.</param>
    public static QuestionProgress Of(Question question, DateOnly asOf, int? limit)
    {
        var isAnswered = question.Answer is not null && !(question.Answered > asOf);
        // An answer before its question is a slip of a date, which a check reports; it must not make the agency look fast.
        int? taken = isAnswered && question.Answered >= question.Sent ? question.Answered.Value.DayNumber - question.Sent.DayNumber : null;
        int? open = isAnswered ? null : asOf.DayNumber - question.Sent.DayNumber;
        var late = Math.Max(0, (taken ?? open ?? 0) - limit ?? 0);
        return new()
        {
            Question = question,
            State = (isAnswered, late > 0) switch
            {
                (true, false) => QuestionState.Answered,
                (true, true) => QuestionState.AnsweredLate,
                (false, false) => QuestionState.Open,
                _ => QuestionState.Overdue,
            },
            DaysTaken = taken,
            DaysOpen = open,
            DaysLate = late,
            Due = limit is { } days ? question.Sent.AddDays(days) : null,
        };
    }
}
