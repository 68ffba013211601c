using PapiSite.Model.Plans;
using PapiSite.Site;
using PapiSite.Site.Views;

namespace PapiSite.Export;

/// <summary>The files that are attached to a plan, by their names and addresses: an exported file holds none of them.</summary>
internal static class AttachedFiles
{
    /// <summary>A line for each: its name, and where it lies on the site, or in the content where the site has no address.</summary>
    public static IEnumerable<string> Of(Publication publication, Plan plan)
    {
        var root = publication.Content.Settings.BaseAddress?.TrimEnd('/');
        foreach (var (file, link) in plan.Files.Zip(FileLink.Of(plan.Files)))
            yield return $"{link.Title} ({(root is null ? file.Path : root + link.Route)})";
    }
}
