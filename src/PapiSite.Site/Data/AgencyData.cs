using System.Collections.Immutable;
using System.ComponentModel;

namespace PapiSite.Site.Data;

[Description("An agency or a group of agencies.")]
public sealed record AgencyData
{
    [Description("Stable identifier: place, a slash, kind of agency; without a place, the kind alone.")]
    public required string Id { get; init; }

    [Description("Canonical name.")]
    public required string Name { get; init; }

    [Description("Short name.")]
    public required string? ShortName { get; init; }

    [Description("Other names that plans use.")]
    public required ImmutableArray<string> Aliases { get; init; }

    [Description("Abbreviations.")]
    public required ImmutableArray<string> Abbreviations { get; init; }

    [Description("central, province, district, commune or other.")]
    public required string Level { get; init; }

    [Description("body, group or relative-group.")]
    public required string Kind { get; init; }

    [Description("Id of the place.")]
    public required string? Place { get; init; }

    [Description("Ids of a group's members.")]
    public required ImmutableArray<string> Members { get; init; }

    [Description("Ids of the agencies that it became.")]
    public required ImmutableArray<string> Successors { get; init; }

    [Description("First day of existence, where stated.")]
    public required DateOnly? ValidFrom { get; init; }

    [Description("Last day of existence, where it is over.")]
    public required DateOnly? ValidTo { get; init; }

    [Description("Which of validFrom, validTo and successors nobody has compared with a decision.")]
    public required ImmutableArray<string> Unverified { get; init; }

    [Description("Head and contact details; null where the directory has none.")]
    public required AgencyContactData? Contact { get; init; }

    [Description("Number of tasks that it leads.")]
    public required int Leads { get; init; }

    [Description("Number of tasks that it coordinates.")]
    public required int Coordinates { get; init; }

    [Description("Address of the agency's page: whole where the site says where it lies, else from its server's root.")]
    public required string Url { get; init; }

    [Description("Id of the body that it is a part of; null where the directory names none.")]
    public required string? Parent { get; init; }
}

[Description("Head and contact details of an agency.")]
public sealed record AgencyContactData(
    [property: Description("Head.")] string? Head,
    [property: Description("Capacity of the head.")] string? HeadCapacity,
    [property: Description("Postal address.")] string? Address,
    [property: Description("Telephone, as typed.")] string? Telephone,
    [property: Description("E-mail address.")] string? Email,
    [property: Description("Website.")] string? WebSite,
    [property: Description("When citizens are received.")] string? Reception,
    [property: Description("Day on which the details were confirmed, or the last that it may be.")] DateOnly? ConfirmedOn);
