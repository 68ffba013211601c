using System.Collections.Immutable;

namespace PapiSite.Model.Questions;

/// <summary>How many of some questions were answered, and how fast.</summary>
public sealed record QuestionFigures
{
    /// <summary>Counts questions.</summary>
    public static QuestionFigures Of(IReadOnlyCollection<QuestionProgress> questions)
    {
        ImmutableArray<int> days = [.. questions.Select(q => q.DaysTaken).OfType<int>().Order()];
        return new()
        {
            Received = questions.Count,
            Answered = questions.Count(q => q.IsAnswered),
            Overdue = questions.Count(q => q.State == QuestionState.Overdue),
            InTime = questions.Count(q => q is { State: QuestionState.Answered, DaysTaken: not null }),
            MedianDays = days.IsEmpty ? null : (days[(days.Length - 1) / 2] + days[days.Length / 2]) / 2m,
            LongestDays = days.IsEmpty ? null : days[^1],
        };
    }

    /// <summary>How many there are.</summary>
    public int Received { get; private init; }

    /// <summary>How many are answered.</summary>
    public int Answered { get; private init; }

    /// <summary>How many are not answered.</summary>
    public int Open => Received - Answered;

    /// <summary>How many are not answered and past the limit.</summary>
    public int Overdue { get; private init; }

    /// <summary>How many answers are known to have come within the limit; without one, how many answers have a day.</summary>
    public int InTime { get; private init; }

    /// <summary>The days that the middle one of the answers took, or null.</summary>
    public decimal? MedianDays { get; private init; }

    /// <summary>The days that the slowest answer took, or null.</summary>
    public int? LongestDays { get; private init; }
}
