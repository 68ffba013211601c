using System.Collections.Immutable;
using PapiSite.Model;
using PapiSite.Model.Site;
using PapiSite.Site.Pages;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>What stands around every page of a language: names, menu, foot, and how addresses are made.</summary>
/// <param name="Language">The language of the interface.</param>
/// <param name="BasePath">Where the site lies; begins and ends with a slash.</param>
/// <param name="BaseAddress">The whole address of the site's root, or null where the site does not say where it lies.</param>
/// <param name="AssetVersion">Goes behind the addresses of assets, so that caches let go of old ones.</param>
/// <param name="SiteName">The site's name.</param>
public sealed record Chrome(SiteLanguage Language, string BasePath, string? BaseAddress, string AssetVersion, Sentence SiteName)
{
    /// <summary>The words of the interface.</summary>
    public InterfaceTexts Words => InterfaceTexts.Of(Language);

    /// <summary>The main navigation.</summary>
    public ImmutableArray<ChromeLink> Menu { get; init; } = [];

    /// <summary>The navigation at the foot.</summary>
    public ImmutableArray<ChromeLink> Foot { get; init; } = [];

    /// <summary>Who publishes the site and how to reach them, or null.</summary>
    public Sentence? Imprint { get; init; }

    /// <summary>Under what terms its data may be used again, or null.</summary>
    public string? License { get; init; }

    /// <summary>The address to link to: a route under the base path, a page's in the language.</summary>
    public string Link(string route) => Link(route, Language);

    /// <summary>The address of a route in a language.</summary>
    public string Link(string route, SiteLanguage language) =>
        string.Concat(BasePath, language.FolderOf(route).AsSpan(1), route.AsSpan().TrimStart('/'));

    /// <summary>The whole address of a route in a language, or null where the site does not say where it lies.</summary>
    public string? AddressOf(string route, SiteLanguage language) =>
        BaseAddress is { } address ? address.TrimEnd('/') + language.RouteOf(route) : null;

    /// <summary>The chrome of a publication in a language.</summary>
    public static Chrome Of(Publication publication, SiteLanguage language, string basePath, string assetVersion)
    {
        var (settings, t) = (publication.Content.Settings, InterfaceTexts.Of(language));
        return new(language, basePath, settings.BaseAddress, assetVersion, t.Called(settings))
        {
            Menu = [.. MenuOf(publication, t)],
            Foot = [.. FootOf(publication, t)],
            Imprint = settings.Publisher is { } publisher ? ImprintOf(publisher, settings, t) : null,
            License = settings.License,
        };
    }

    /// <summary>What people come for; what explains the plans, and what is for those who write them, stands at the foot.</summary>
    private static IEnumerable<ChromeLink> MenuOf(Publication publication, InterfaceTexts t)
    {
        yield return new(Routes.Plans, t.Plans);
        yield return new(Routes.Agencies, t.Agencies);
        yield return new(Routes.Deadlines, t.Deadlines);
        if (!publication.Questions.All.IsEmpty) yield return new(Routes.Questions, t.Questions);
        if (!publication.Consultations.All.IsEmpty) yield return new(Routes.Consultations, t.CommentOnDrafts);
    }

    private static IEnumerable<ChromeLink> FootOf(Publication publication, InterfaceTexts t)
    {
        var content = publication.Content;
        foreach (var page in content.Pages.Where(p => !p.Path.Contains('/', StringComparison.Ordinal) && p.Path != EditorsManual.Path))
            yield return new(Routes.Of(page), page.Title, IsContent: true);
        if (!publication.Places.All.IsEmpty) yield return new(Routes.Places, t.Places);
        yield return new(Routes.IndexSets, t.Indexes);
        if (publication.TellsOfReports) yield return new(Routes.Reports, t.Reports);
        yield return new(Routes.Documents, t.Documents);
        yield return new(Routes.Changes, t.Changes);
        yield return new(Routes.Data, t.OpenData);
        // A manual of the site's own has a title of its own; it need not be for editors.
        if (content.Pages.FirstOrDefault(p => p.Path == EditorsManual.Path) is { } own)
            yield return new(Routes.Manual, own.Title, IsContent: true);
        else if (!content.Manual.IsEmpty) yield return new(Routes.Manual, t.EditorsManual);
    }

    private static Sentence ImprintOf(string publisher, SiteSettings settings, InterfaceTexts t)
    {
        var address = settings.Address is { } place ? (Sentence)$" {t.Address}: {new Content(place)}." : Sentence.Empty;
        var telephone = settings.Telephone is { } number ? $" {t.Telephone}: {number}." : "";
        var email = settings.Email is { } mail ? $" {t.Email}: {mail}." : "";
        return $"{t.PublishedBy(publisher)}{address}{telephone}{email}";
    }
}
