using System.Collections.Immutable;
using PapiSite.Language.Syntax;
using PapiSite.Language.Writing;
using PapiSite.Model.Plans;
using static PapiSite.Model.Writing.SourceEntries;

namespace PapiSite.Model.Writing;

/// <summary>Writes what a plan has besides its tasks: parts of its prose, duties.</summary>
internal static class DutySource
{
    /// <summary>A part of the plan's prose with the parts inside it.</summary>
    public static PapiEntry Of(PlanSection section) => Below(
        PapiEntry.OfText(Keywords.Part, section.Title, section.Label),
        [.. Text(Keywords.Content, section.Body), .. section.Sections.Select(Of)]);

    /// <summary>A duty.</summary>
    public static PapiEntry Of(Duty duty) => Below(
        PapiEntry.OfText(Keywords.Duty, duty.Headline, duty.Label),
        [
            .. Named(Keywords.Agency, duty.Agencies), .. Value(Keywords.Deadline, duty.Deadline), .. Text(Keywords.Content, duty.Body),
            .. Citations(duty.Citations),
        ]);

    /// <summary>A duty to report.</summary>
    public static PapiEntry Of(ReportingDuty duty) => Below(
        PapiEntry.OfText(Keywords.Reporting, duty.Headline, duty.Label),
        [
            .. Named(Keywords.Agency, duty.Agencies), .. Named(Keywords.To, duty.To), .. Named(Keywords.Via, duty.Via),
            .. Text(Keywords.ReportPeriods, duty.TypedPeriods), .. Value(Keywords.Deadline, duty.Deadline),
            .. Text(Keywords.Content, duty.Body),
            .. Citations(duty.Citations),
        ]);

    private static IEnumerable<PapiEntry> Citations(ImmutableArray<CitedDocument> citations) =>
    [
        .. Documents(Keywords.LegalBasis, citations, CitationKind.Basis), .. Documents(Keywords.Cites, citations, CitationKind.Cites),
        .. Documents(Keywords.ToBeReplaced, citations, CitationKind.ToBeReplaced),
    ];

    private static PapiEntry Below(PapiEntry head, ImmutableArray<PapiEntry> children) =>
        head with { Before = [PapiLine.Blank], Children = children };
}
