using System.Collections.Immutable;
using PapiSite.Language.Text;
using PapiSite.Language.Values;

namespace PapiSite.Model.Agencies;

/// <summary>A body or a group of bodies of the registry.</summary>
/// <param name="Id">The address: <c>vinh-phuc/so-noi-vu</c>, or <c>bo-noi-vu</c> without a place.</param>
/// <param name="Name">The canonical name.</param>
public sealed record Agency(string Id, string Name)
{
    /// <summary>The last part of the id: the same for the same department of every province.</summary>
    public string KindId { get; } = Id[(Id.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary>The place, or null for bodies of the whole country.</summary>
    public Place? Place { get; init; }

    /// <summary>A short name, or null.</summary>
    public string? ShortName { get; init; }

    /// <summary>Other names that plans use.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Abbreviations.</summary>
    public ImmutableArray<string> Abbreviations { get; init; } = [];

    /// <summary>What people call it in everyday speech: names for search, and none that a page shows.</summary>
    public ImmutableArray<string> Colloquial { get; init; } = [];

    /// <summary>The level.</summary>
    public AdministrativeLevel Level { get; init; }

    /// <summary>A body, a group, or a group meant relatively.</summary>
    public AgencyKind Kind { get; init; }

    /// <summary>The members of a group, by id, in the registry's order.</summary>
    public ImmutableArray<string> MemberIds { get; init; } = [];

    /// <summary>What it became, by id.</summary>
    public ImmutableArray<string> SuccessorIds { get; init; } = [];

    /// <summary>The first day of existence, where stated; perhaps only its month or year.</summary>
    public DateValue? From { get; init; }

    /// <summary>The last day of existence, where stated; perhaps only its month or year.</summary>
    public DateValue? To { get; init; }

    /// <summary>What of this nobody has compared with a decision; successors that follow from a name alone are always among it.</summary>
    public UnverifiedFacts Unverified { get; init; }

    /// <summary>The head, or null.</summary>
    public Signatory? Head { get; init; }

    /// <summary>Contact details, where the registry has them.</summary>
    public Contact Contact { get; init; } = new(null, null, null, null, null);

    /// <summary>A description, in Markdown.</summary>
    public string? Description { get; init; }

    /// <summary>A note to the reader, in Markdown.</summary>
    public string? Note { get; init; }

    /// <summary>Where it is declared.</summary>
    public required Origin Origin { get; init; }

    /// <summary>Every name by which a plan may call it.</summary>
    public IEnumerable<string> AllNames => [Name, .. ShortName is null ? [] : new[] { ShortName }, .. Aliases, .. Abbreviations, .. Colloquial];

    /// <summary>True where it and its place existed on a day, as far as the registry says.</summary>
    public bool ExistsOn(DateOnly day) => (From is null || From.First <= day) && (To is null || To.Last >= day) && (Place?.ExistsOn(day) ?? true);

    /// <summary>True where nothing in the registry leaves a doubt that it existed on a day: of an end in 2025 it is not known before which day it came.</summary>
    public bool SurelyExistedOn(DateOnly day) => (From is null || From.Last <= day) && (To is null || To.First >= day) && (Place?.ExistsOn(day) ?? true);
}

/// <summary>How to reach an agency.</summary>
public sealed record Contact(string? Address, string? Telephone, string? Email, string? WebSite, string? Reception)
{
    /// <summary>When it was confirmed; perhaps only the month or year; null where nobody said.</summary>
    public DateValue? ConfirmedOn { get; init; }

    /// <summary>True where nothing is known.</summary>
    public bool IsEmpty => (Address ?? Telephone ?? Email ?? WebSite ?? Reception) is null;
}
