namespace PapiSite.Site.Output;

/// <summary>What is chosen at a build and not in the content.</summary>
/// <param name="BasePath">Where the site will lie: begins and ends with a slash.</param>
/// <param name="AsOf">The day by which deadlines are past or not.</param>
public sealed record SiteOptions(string BasePath, DateOnly AsOf)
{
    /// <summary>A base path in its one form (<c>papi</c> gives <c>/papi/</c>), or null where it is none.</summary>
    public static string? NormaliseBase(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var words = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var isSound = words.All(w => w.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '~') && w is not ("." or ".."));
        return isSound ? words.Length == 0 ? "/" : $"/{string.Join('/', words)}/" : null;
    }
}
