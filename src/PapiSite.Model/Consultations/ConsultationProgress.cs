using System.Collections.Immutable;

namespace PapiSite.Model.Consultations;

/// <summary>A consultation as it stands on a day: with the comments and answers that were there until then.</summary>
public sealed record ConsultationProgress
{
    /// <summary>The consultation; what it holds of later days is not to be shown.</summary>
    public required Consultation Consultation { get; init; }

    /// <summary>Where it stands.</summary>
    public ConsultationStage Stage { get; private init; }

    /// <summary>Days from the day to the last one on which comments are received: 0 on that day; below 0 afterwards.</summary>
    public int DaysLeft { get; private init; }

    /// <summary>The comments received until the day, in their order; those that were not answered until then have no answer.</summary>
    public ImmutableArray<Comment> Comments { get; private init; } = [];

    /// <summary>How many comments are answered.</summary>
    public int Answered => Comments.Count(c => c.Answer is not null);

    /// <summary>How many comments have no answer. Before the end this is no fault: agencies answer all comments together.</summary>
    public int Unanswered => Comments.Length - Answered;

    /// <summary>True where the draft itself may be shown.</summary>
    public bool HasBegun => Stage != ConsultationStage.Upcoming;

    /// <summary>Derives where a consultation stands.</summary>
    public static ConsultationProgress Of(Consultation consultation, DateOnly asOf)
    {
        var stage =
            asOf < consultation.From ? ConsultationStage.Upcoming
            : asOf <= consultation.To ? ConsultationStage.Open
            : ConsultationStage.Closed;
        return new()
        {
            Consultation = consultation,
            Stage = stage,
            DaysLeft = consultation.To.DayNumber - asOf.DayNumber,
            Comments =
                stage == ConsultationStage.Upcoming
                    ? []
                    :
                    [
                        .. consultation
                            .Comments.Where(c => c.Sent <= asOf)
                            .Select(c => c.Answer?.Date > asOf ? c with { Answer = null } : c),
                    ],
        };
    }
}
