using PapiSite.Model.Agencies;
using PapiSite.Model.Indexes;
using PapiSite.Model.Plans;
using PapiSite.Model.Site;

namespace PapiSite.Site.Wording;

/// <content>What places, agencies and indexes are called: on pages in another language by the name that the content has in it.</content>
public abstract partial class InterfaceTexts
{
    /// <summary>A place by its name with its kind.</summary>
    internal Sentence Called(Place place) => InLanguage(place.Name, place.EnglishName);

    /// <summary>An agency by its name.</summary>
    internal Sentence Called(Agency agency) => InLanguage(agency.Name, agency.EnglishName);

    /// <summary>A dimension or component by its name.</summary>
    internal Sentence Called(Dimension dimension) => InLanguage(dimension.Name, dimension.EnglishName);

    /// <summary>An index set by its whole name.</summary>
    internal Sentence Called(IndexSet set) => InLanguage(set.Name, set.EnglishName);

    /// <summary>A role that a content declares, by its name.</summary>
    internal Sentence Called(OtherRole role) => InLanguage(role.Name, role.EnglishName);

    /// <summary>The site by its name.</summary>
    internal Sentence Called(SiteSettings site) => InLanguage(site.Name, site.EnglishName);

    /// <summary>The Vietnamese name of what the page calls otherwise; or null.</summary>
    internal virtual string? Original(string name, string? english) => null;

    /// <summary>A name: words of the interface's language where it has one in it, else as content.</summary>
    private protected virtual Sentence InLanguage(Content name, string? english) => Sentence.Of(name);
}
