namespace PapiSite.Model.Site;

/// <summary>The path on a server under which a site lies.</summary>
public static class BasePath
{
    /// <summary>A path in its one form, with a slash at both ends (<c>papi</c> gives <c>/papi/</c>), or null where it is none.</summary>
    public static string? Normalise(string path)
    {
        var words = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var isSound = words.All(w => w.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '~') && w is not ("." or ".."));
        return isSound ? words.Length == 0 ? "/" : $"/{string.Join('/', words)}/" : null;
    }
}
