using System.Collections.Immutable;
using PapiSite.Model.Consultations;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A draft on which comments are no longer received, in a list of such.</summary>
/// <param name="Title">The draft's title.</param>
/// <param name="Route">Its page.</param>
/// <param name="Agencies">Who asked.</param>
/// <param name="LastDay">The last day, in words.</param>
/// <param name="Comments">How many comments there are.</param>
/// <param name="Answered">How many of them are answered.</param>
/// <param name="Unanswered">How many are not.</param>
public sealed record ClosedConsultation(
    string Title, string Route, ImmutableArray<AgencyName> Agencies, string LastDay, int Comments, int Answered, int Unanswered)
{
    /// <summary>A draft on which comments are no longer received.</summary>
    public static ClosedConsultation Of(ConsultationProgress progress, InterfaceTexts t)
    {
        var consultation = progress.Consultation;
        return new(
            consultation.Title, Routes.Of(consultation), AgencyName.Of(consultation.Agencies), t.Day(consultation.To),
            progress.Comments.Length, progress.Answered, progress.Unanswered);
    }
}
