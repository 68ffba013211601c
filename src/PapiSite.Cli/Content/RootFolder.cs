using PapiSite.Model;

namespace PapiSite.Cli.Content;

/// <summary>
/// The folder whose files go to the root of the site as they are. Names that begin with a dot, left out elsewhere, count in it:
/// <c>.well-known</c> is one. git's own folder is nobody's content, and a source is a source wherever it lies.
/// </summary>
internal static class RootFolder
{
    /// <summary>True for a path, from the content folder, of a file or a folder in it that is published as it is.</summary>
    public static bool Holds(string path) =>
        path.StartsWith(SiteContent.RootFolder, StringComparison.Ordinal) && !path.Split('/').Contains(".git")
        && !path.EndsWith(ContentFolder.Extension, StringComparison.OrdinalIgnoreCase);
}
