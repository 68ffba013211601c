using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using PapiSite.Model.Plans;
using PapiSite.Model.References;
using static PapiSite.Model.Binding.ContentBinder;

namespace PapiSite.Model.Binding;

/// <summary>
/// Binds what drafts for comment and questions have alike: an address made of the title, and the place in which agencies are looked up.
/// </summary>
internal sealed class TitledBinder(
    string? sitePlace, PlanIndex plans, AgencyRegistry registry, AttachedFiles attachments, BindingBag diagnostics)
{
    /// <summary>The longest address that is made of a title; file systems take no name of any length.</summary>
    private const int LongestId = 80;

    public BindingBag Diagnostics => diagnostics;

    /// <summary>The plans and tasks that entries name.</summary>
    public PlanNames Plans { get; } = new(plans, diagnostics);

    /// <summary>The address of an entry: its identifier, else its title, else the name of its file.</summary>
    public static string IdOf(Origin origin)
    {
        if (Text(origin.Entry, Keywords.Identifier) is { } identifier) return identifier;
        var path = origin.Source.Path;
        var file = path[(path.LastIndexOf('/') + 1)..].Replace(".papi", "", StringComparison.OrdinalIgnoreCase);
        return new[] { origin.Entry.Text.Text, file }.Select(VietnameseText.Slug).Select(Shortened).FirstOrDefault(slug => slug.Length > 0)
            ?? "muc";
    }

    /// <summary>The day of an entry right under another, or null.</summary>
    public static DateOnly? DayOf(EntrySyntax entry, Keyword<DateValue> keyword) => entry.Get(keyword)?.Last;

    /// <summary>Where the names of an entry are looked up: in the place that it names, else its plan's, else the site's.</summary>
    public BindingScope ScopeOf(Origin origin, Plan? plan, DateOnly day)
    {
        var place = plan?.Place ?? (sitePlace is { } own ? registry.Places.Named(own, day) : null);
        if (PlaceNames.Of(origin, day, registry, diagnostics) is { Name: not null } named) place = named.Place;

        return new(origin.Source, registry, [], attachments, place, diagnostics);
    }

    /// <summary>Cut after a whole word.</summary>
    private static string Shortened(string slug)
    {
        if (slug.Length <= LongestId) return slug;
        var end = slug.LastIndexOf('-', LongestId);
        return slug[..(end > 0 ? end : LongestId)];
    }
}
