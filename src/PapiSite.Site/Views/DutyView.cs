using System.Collections.Immutable;
using PapiSite.Model.Plans;
using PapiSite.Site.Documents;

namespace PapiSite.Site.Views;

/// <summary>A duty that a plan gives to agencies.</summary>
/// <param name="Anchor">Its id on the plan's page.</param>
/// <param name="Label">Its printed label with what closes it, or null.</param>
/// <param name="Agencies">Whose it is.</param>
/// <param name="Headline">What it is.</param>
/// <param name="Body">More of it, or null.</param>
/// <param name="Citations">The documents that it names.</param>
public sealed record DutyView(
    string Anchor,
    string? Label,
    ImmutableArray<AgencyName> Agencies,
    string Headline,
    HtmlMarkup? Body,
    ImmutableArray<CitationGroup> Citations
)
{
    /// <summary>A duty.</summary>
    /// <param name="duty">The duty.</param>
    /// <param name="index">Its place among the plan's duties, from 0.</param>
    /// <param name="scope">The page.</param>
    public static DutyView Of(Duty duty, int index, ViewScope scope) => new(
        DutyAnchors.OfDuty(index), duty.Label is { } label ? PrintedLabels.Titled(label, "") : null, AgencyName.Of(duty.Agencies),
        duty.Headline, scope.Prose(duty.Body), CitationGroup.Of(duty.Citations, scope));
}
