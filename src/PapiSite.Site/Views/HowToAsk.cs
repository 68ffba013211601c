using System.Collections.Immutable;
using PapiSite.Model.Agencies;

namespace PapiSite.Site.Views;

/// <summary>How a visitor sends a question.</summary>
/// <param name="Offices">Who publishes the site, then the agencies that have most questions, as far as their contact is known.</param>
/// <param name="Form">The form to print.</param>
public sealed record HowToAsk(ImmutableArray<Reach> Offices, LetterForm Form)
{
    private const int Shown = 12;

    /// <summary>How to send a question.</summary>
    public static HowToAsk Of(ViewScope scope)
    {
        var (publication, t) = (scope.Publication, scope.T);
        var asked = publication.Questions.All.SelectMany(q => q.Question.Agencies.Select(a => a.Agency)).OfType<Agency>()
            .GroupBy(agency => agency).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Id, StringComparer.Ordinal)
            .Select(g => Reach.Of(g.Key, t.QuestionSubject));
        return new(
            [.. asked.Prepend(Reach.Of(publication.Content.Settings, t.QuestionSubject)).OfType<Reach>().Take(Shown)],
            LetterForm.OfQuestion(t));
    }
}
