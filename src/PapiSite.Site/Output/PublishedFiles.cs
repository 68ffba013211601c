using PapiSite.Language.Values;
using PapiSite.Site.Prose;

namespace PapiSite.Site.Output;

/// <summary>
/// The files of the content folder, and of the manual that comes with the program, to which something leads that is published.
/// </summary>
internal static class PublishedFiles
{
    /// <summary>Their paths, each once.</summary>
    public static IEnumerable<string> Of(Publication publication)
    {
        var content = publication.Content;
        return content.Plans.SelectMany(p => p.Files.Concat(p.Tasks.SelectMany(t => t.Files)))
            .Concat(content.Reports.SelectMany(r => r.Files.Concat(r.Tasks.SelectMany(t => t.Evidence).OfType<FileValue>())))
            .Concat(publication.Consultations.Files).Concat(publication.Questions.Files)
            .Concat(content.Pages.SelectMany(p => p.Files)).Select(f => f.Path)
            .Concat(ProseCheck.FilesIn(
                PublishedProse.Of(publication).Concat(content.Manual.Select(p => p.Body)), publication.Addresses)).Distinct();
    }
}
