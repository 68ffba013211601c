using System.Collections.Immutable;
using PapiSite.Model.Plans;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A particular of plans side by side.</summary>
/// <param name="Term">What it is.</param>
/// <param name="Values">What each plan has; none where it says nothing.</param>
public sealed record ComparedFact(string Term, ImmutableArray<ImmutableArray<Sentence>> Values)
{
    /// <summary>The particulars of plans, but those of which none has anything to say.</summary>
    public static ImmutableArray<ComparedFact> Of(ImmutableArray<Plan> plans, InterfaceTexts t)
    {
        ComparedFact Row(string term, Func<Plan, IEnumerable<Sentence>> values) =>
            new(term, [.. plans.Select(plan => values(plan).ToImmutableArray())]);
        ComparedFact[] facts =
        [
            Row(t.Number, p => Some(p.Number is { } number ? Sentence.Of(number) : null)),
            Row(t.IssuedOn, p => Some(p.IssuedIn is { } issued ? Sentence.OfWords(t.Date(issued)) : null)),
            Row(t.IssuedBy, p => p.Issuers.Select(i => Sentence.Of(i.Mention.Name))),
            Row(t.Place, p => Some(p.PlaceName is { } at ? Sentence.Of(char.ToUpperInvariant(at[0]) + at[1..]) : null)),
            Row(t.PeriodLabel, p => Some(p.Period is { } period ? Sentence.OfWords(period.ToString()) : null)),
            Row(t.IndexSet, p => p.IndexSets.Select(s => Sentence.OfWords(s.DisplayName))),
            Row(t.TasksHeading, p => [Sentence.OfWords(t.Figure(p.Tasks.Length))]),
            Row(t.OverallScores, p => p.Results.Select(r => t.ResultOf(r.Year, r.Score))
                .Concat(p.Aims.Select(a => t.AimOf(a.Year, a.Score)))),
        ];
        return [.. facts.Where(fact => fact.Values.Any(values => !values.IsEmpty))];
    }

    private static IEnumerable<Sentence> Some(Sentence? value) => value is null ? [] : [value];
}
