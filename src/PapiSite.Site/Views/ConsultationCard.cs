using System.Collections.Immutable;
using PapiSite.Model.Consultations;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A draft that is open for comment, in a list of such.</summary>
/// <param name="Title">The draft's title.</param>
/// <param name="Route">Its page.</param>
/// <param name="Left">How long it is open, in words.</param>
/// <param name="Agencies">Who asks.</param>
/// <param name="SendTo">Where comments go, in pieces.</param>
public sealed record ConsultationCard(
    string Title, string Route, string Left, ImmutableArray<string> Agencies, ImmutableArray<LinkedWords> SendTo)
{
    /// <summary>The cards of drafts that are open.</summary>
    public static ImmutableArray<ConsultationCard> Of(IEnumerable<ConsultationProgress> open, InterfaceTexts t) =>
        [.. open.Select(progress => Of(progress, t))];

    private static ConsultationCard Of(ConsultationProgress progress, InterfaceTexts t)
    {
        var consultation = progress.Consultation;
        var subject = t.CommentSubject(consultation.Title).Text;
        return new(
            consultation.Title, Routes.Of(consultation), t.DaysLeft(progress.DaysLeft, consultation.To),
            [.. consultation.Agencies.Select(a => a.Mention.Name)], LinkedWords.Of(consultation.SendTo, subject));
    }
}
