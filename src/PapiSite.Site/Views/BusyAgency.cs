using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using PapiSite.Model.Plans;

namespace PapiSite.Site.Views;

/// <summary>An agency with the number of tasks that it leads.</summary>
public sealed record BusyAgency(Agency Agency, int Count)
{
    /// <summary>The bodies and groups that lead a task, those with most first; what is only meant relatively is none.</summary>
    public static IReadOnlyList<BusyAgency> Of(Publication publication) =>
    [
        .. publication.ActiveAgencies.Where(a => a.Kind is AgencyKind.Body or AgencyKind.Group)
            .Select(a => new BusyAgency(a, publication.TasksOf(a).In(Role.Lead).Length))
            .Where(b => b.Count > 0).OrderByDescending(b => b.Count),
    ];

    /// <summary>The agency's name, with its place where the site has several.</summary>
    public string NameIn(Publication publication) =>
        Agency.Name + (publication.HasManyPlaces && Agency.Place is { } place ? $", {place.ShortName}" : "");
}
