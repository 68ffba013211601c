using System.Collections.Immutable;
using PapiSite.Language.Values;
using PapiSite.Model.Plans;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>What is known of the document behind a plan; what is null or empty is not known.</summary>
public sealed record PlanFacts
{
    /// <summary>Its number.</summary>
    public string? Number { get; init; }

    /// <summary>Why it has no number, in words.</summary>
    public string? NumberAbsence { get; init; }

    /// <summary>What its date is: that of issue, or that of the copy.</summary>
    public required string DateTerm { get; init; }

    /// <summary>Its date, in words.</summary>
    public string? Date { get; init; }

    /// <summary>True where the head of the printed document has its date.</summary>
    public bool IsDateInPrintHead { get; init; }

    /// <summary>Why it has no date, in words.</summary>
    public string? DateAbsence { get; init; }

    /// <summary>Who issued it.</summary>
    public ImmutableArray<AgencyName> Issuers { get; init; } = [];

    /// <summary>What the signatory is: who signed it, or whose name is on the copy.</summary>
    public required string SignatoryTerm { get; init; }

    /// <summary>Name and capacity of the signatory.</summary>
    public string? Signatory { get; init; }

    /// <summary>The place, with a capital.</summary>
    public string? Place { get; init; }

    /// <summary>The page of the place; null where the registry does not have it.</summary>
    public string? PlaceRoute { get; init; }

    /// <summary>The years that it runs.</summary>
    public string? Period { get; init; }

    /// <summary>The indices that it serves.</summary>
    public ImmutableArray<PageLink> IndexSets { get; init; } = [];

    /// <summary>What the editor says of it: a draft, in force, replaced; with a capital.</summary>
    public string? Status { get; init; }

    /// <summary>What kind of copy the text was taken from, in words.</summary>
    public string? SourceCopy { get; init; }

    /// <summary>Where the text was taken from.</summary>
    public string? Provenance { get; init; }

    /// <summary>The documents that it names.</summary>
    public ImmutableArray<CitationGroup> Citations { get; init; } = [];

    /// <summary>What others say of it.</summary>
    public CitedBy? CitedBy { get; init; }

    /// <summary>What is known of a plan's document.</summary>
    public static PlanFacts Of(Plan plan, ViewScope scope) => Of(plan, scope.T) with
    {
        Citations = CitationGroup.Of(plan.Citations, scope),
        CitedBy = CitedBy.Of(plan, scope),
    };

    /// <summary>The same for what is no page, without the documents that it names and those that name it.</summary>
    public static PlanFacts Of(Plan plan, InterfaceTexts t)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(t);
        return new()
        {
            Number = plan.Number,
            NumberAbsence = plan.NumberAbsence is { } noNumber ? t.Absent(noNumber) : null,
            DateTerm = plan.Number is null && plan.IssuedIn is not null ? t.DateOnCopy : t.IssuedOn,
            Date = plan.IssuedIn is { } issued ? t.Date(issued) : null,
            IsDateInPrintHead = plan.Issued is not null && plan.Number is not null,
            DateAbsence = plan.IssuedAbsence is { } noDay ? t.Absent(noDay) : null,
            Issuers = AgencyName.Of(plan.Issuers),
            SignatoryTerm = plan.Standing == PlanStanding.Issued ? t.SignedBy : t.SignatoryOnCopy,
            Signatory = plan.Signatory is { } signatory
                ? signatory.Name + (signatory.Capacity is { } capacity ? $", {capacity}" : "")
                : null,
            Place = plan.PlaceName is { } place ? char.ToUpperInvariant(place[0]) + place[1..] : null,
            PlaceRoute = plan.Place is { } known ? Routes.Of(known) : null,
            Period = plan.Period?.ToString(),
            IndexSets = [.. plan.IndexSets.Select(set => new PageLink(set.DisplayName, Routes.Of(set)))],
            Status =
                plan.Status is { } stated && Choices.PlanStatuses.WordOf(stated) is var status
                    ? char.ToUpperInvariant(status[0]) + status[1..]
                    : null,
            SourceCopy = plan.SourceCopy is { } copy ? t.SourceCopyOf(copy) : null,
            Provenance = plan.Provenance,
        };
    }
}
