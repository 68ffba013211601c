using System.Collections.Immutable;
using PapiSite.Model.Agencies;
using PapiSite.Model.Site;

namespace PapiSite.Site.Views;

/// <summary>How a visitor reaches an office; what is null or empty is not known.</summary>
/// <param name="Name">The office.</param>
/// <param name="Route">Its page, or null.</param>
public sealed record Reach(string Name, string? Route)
{
    /// <summary>Its postal address.</summary>
    public string? Address { get; init; }

    /// <summary>Its telephone, in pieces.</summary>
    public ImmutableArray<LinkedWords> Telephone { get; init; } = [];

    /// <summary>Its electronic address.</summary>
    public LinkedWords? Email { get; init; }

    /// <summary>When it receives citizens.</summary>
    public string? Reception { get; init; }

    /// <summary>True for an office that the registry knows no end of: whom one rings today is there today.</summary>
    public static bool GoesOn(Agency agency) => agency.Lifetime.To is null && agency.Place?.Lifetime.To is null;

    /// <summary>How to reach an agency; null where nothing is known, or where it does not go on.</summary>
    /// <param name="agency">The agency.</param>
    /// <param name="subject">What a letter to it begins with, or null.</param>
    public static Reach? Of(Agency agency, string? subject)
    {
        var contact = agency.Contact;
        return contact.IsEmpty || !GoesOn(agency)
            ? null
            : new(agency.Name, Routes.Of(agency))
            {
                Address = contact.Address,
                Telephone = contact.Telephone is { } telephone ? LinkedWords.OfTelephone(telephone) : [],
                Email = EmailOf(contact.Email, subject),
                Reception = contact.Reception,
            };
    }

    /// <summary>How to reach who publishes the site; null where nothing is known.</summary>
    public static Reach? Of(SiteSettings settings, string? subject) =>
        (settings.Address ?? settings.Telephone ?? settings.Email) is null
            ? null
            : new(settings.Publisher ?? settings.Name, null)
            {
                Address = settings.Address,
                Telephone = settings.Telephone is { } telephone ? LinkedWords.OfTelephone(telephone) : [],
                Email = EmailOf(settings.Email, subject),
            };

    private static LinkedWords? EmailOf(string? address, string? subject) =>
        address is null ? null : new(address, LinkedWords.MailTo(address, subject));
}
