using System.Collections.Immutable;
using PapiSite.Model.Plans;
using PapiSite.Model.Reports;
using PapiSite.Site.Documents;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>The reports that a plan asks for.</summary>
/// <param name="Duties">A row a duty.</param>
/// <param name="Uncounted">Whose reports nobody can count, or null.</param>
public sealed record ReportingView(ImmutableArray<ReportingRow> Duties, Sentence? Uncounted)
{
    /// <summary>The reports that a plan asks for; null where it asks for none.</summary>
    public static ReportingView? Of(Plan plan, ViewScope scope)
    {
        if (plan.ReportingDuties.IsEmpty) return null;
        var publication = scope.Publication;
        var uncounted = publication.CollectsReportsOn(plan) ? Owing.UncountedIn(plan).ToList() : [];
        return new(
            [.. plan.ReportingDuties.Select((duty, i) => ReportingRow.Of(duty, DutyAnchors.OfReporting(i), scope))],
            uncounted.Count > 0 ? scope.T.NotCounted(string.Join("; ", uncounted)) : null);
    }
}

/// <summary>A duty to report.</summary>
/// <param name="Anchor">The id of its row.</param>
/// <param name="Headline">What is reported.</param>
/// <param name="Body">More of it, or null.</param>
/// <param name="Citations">The documents that it names.</param>
/// <param name="Who">Who reports.</param>
/// <param name="To">Whom to.</param>
/// <param name="Via">Through whom, or null.</param>
/// <param name="Deadline">By when, or that the plan does not say.</param>
/// <param name="Periods">For which parts of the year, or null.</param>
public sealed record ReportingRow(
    string Anchor, string Headline, HtmlMarkup? Body, ImmutableArray<CitationGroup> Citations, ImmutableArray<AgencyName> Who,
    ImmutableArray<AgencyName> To, Sentence? Via, Sentence Deadline, string? Periods)
{
    /// <summary>The row of a duty.</summary>
    public static ReportingRow Of(ReportingDuty duty, string anchor, ViewScope scope) => new(
        anchor, duty.Headline, scope.Prose(duty.Body), CitationGroup.Of(duty.Citations, scope), AgencyName.Of(duty.Agencies),
        AgencyName.Of(duty.To), duty.Via.IsEmpty ? null : scope.T.Via(string.Join(", ", duty.Via.Select(v => v.Mention.Name))),
        DeadlineOf(duty, scope.T), duty.Periods.IsEmpty ? null : scope.T.ReportPeriods(duty.Periods));

    /// <summary>By when a report is due, with a capital, or that the plan does not say.</summary>
    public static Sentence DeadlineOf(ReportingDuty duty, InterfaceTexts t) => duty.Deadline is { Text.Length: > 0 } deadline
        ? Sentence.Of(char.ToUpperInvariant(deadline.Text[0]) + deadline.Text[1..])
        : Sentence.OfWords(t.NoDeadlineStated);
}
