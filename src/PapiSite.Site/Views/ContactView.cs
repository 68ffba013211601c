using System.Collections.Immutable;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;

namespace PapiSite.Site.Views;

/// <summary>How to reach an agency; what is null is not known.</summary>
public sealed record ContactView
{
    /// <summary>True where something is known.</summary>
    public bool IsKnown { get; init; }

    /// <summary>Name and capacity of its head.</summary>
    public string? Head { get; init; }

    /// <summary>Its postal address.</summary>
    public string? Address { get; init; }

    /// <summary>Its telephone, in parts: words, and of those that are a number, what a telephone dials.</summary>
    public ImmutableArray<(string Words, string? Number)> Telephone { get; init; } = [];

    /// <summary>Its electronic address.</summary>
    public string? Email { get; init; }

    /// <summary>The address of its own site.</summary>
    public string? WebSite { get; init; }

    /// <summary>When and where it receives citizens.</summary>
    public string? Reception { get; init; }

    /// <summary>True where nothing is known but perhaps its head.</summary>
    public bool IsMissing { get; init; }

    /// <summary>When this was confirmed, in words.</summary>
    public string? Confirmed { get; init; }

    /// <summary>How to reach an agency; null where nothing is known of one that is not expected to have an office today.</summary>
    public static ContactView? Of(Agency agency, ViewScope scope)
    {
        var (contact, asOf) = (agency.Contact, scope.Publication.AsOf);
        var isKnown = !contact.IsEmpty || agency.Head is not null;
        if (!isKnown && (agency.Kind != AgencyKind.Body || !agency.ExistsOn(asOf))) return null;
        return new()
        {
            IsKnown = isKnown,
            Head = agency.Head is { } head ? head.Name + (head.Capacity is { } capacity ? $", {capacity}" : "") : null,
            Address = contact.Address,
            Telephone = contact.Telephone is { } telephone ? [.. TelephoneText.PartsOf(telephone)] : [],
            Email = contact.Email,
            WebSite = contact.WebSite,
            Reception = contact.Reception,
            IsMissing = contact.IsEmpty,
            Confirmed = ConfirmedOf(contact, scope),
        };
    }

    private static string? ConfirmedOf(Contact contact, ViewScope scope) =>
        contact is { IsEmpty: false, ConfirmedOn: { } day } && day.First <= scope.Publication.AsOf ? scope.T.ContactConfirmed(day) : null;
}
