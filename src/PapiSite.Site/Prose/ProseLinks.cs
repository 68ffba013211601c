using PapiSite.Language.Values;

namespace PapiSite.Site.Prose;

/// <summary>Finds where the links of prose lead. Pages and checks ask the same, so that what is not published is told.</summary>
/// <param name="addresses">What the site has; null where nobody knows, and every address of the site's form is taken for one.</param>
public sealed class ProseLinks(SiteAddresses? addresses)
{
    /// <summary>Any address whatever: only to find out what goes against a base.</summary>
    private const string Nowhere = "https://nowhere.invalid";

    /// <summary>Where a link leads.</summary>
    /// <param name="url">The address as typed.</param>
    /// <param name="isPicture">True for a picture.</param>
    /// <param name="from">The route of the page of prose that the text is; null for passages that stand on several pages.</param>
    /// <param name="headings">The names of the text's own headings.</param>
    public ProseTarget Find(string? url, bool isPicture, string? from, IReadOnlyDictionary<string, string> headings)
    {
        ArgumentNullException.ThrowIfNull(headings);
        if (string.IsNullOrEmpty(url) || url.Contains('\\', StringComparison.Ordinal) || url.StartsWith("//", StringComparison.Ordinal))
            return new(ProseTargetKind.Nowhere, url ?? "");
        if (url[0] == '#')
        {
            var name = Uri.UnescapeDataString(url[1..]);
            return new(addresses is null || headings.ContainsKey(name) ? ProseTargetKind.Heading : ProseTargetKind.NoHeading, name);
        }

        if (Uri.TryCreate(url, UriKind.Absolute, out var uri) && url[0] != '/')
            return new(uri.Scheme is "https" or "http" or "mailto" or "tel" ? ProseTargetKind.Outside : ProseTargetKind.Nowhere, url);

        var (path, query, place) = Parts(url);
        if (FileOf(path) is { } file)
            return new(!isPicture || ValueGrammars.IsPicture(file) ? ProseTargetKind.File : ProseTargetKind.NoFile, file);
        var route =
            path.StartsWith('/') ? path
            : from is null ? null
            : Against(from, path);
        if (route is null || ClimbsUp(route))
            return Missing(path, isPicture);
        if (addresses is null)
            return new(ProseTargetKind.Page, route + query + (place is null ? "" : "#" + place));
        if (!addresses.Has(route) && addresses.Has(route + "/"))
            route += "/";
        if (isPicture || !addresses.Has(route))
            return Missing(path, isPicture);
        if (place is null)
            return new(ProseTargetKind.Page, route + query);
        return addresses.HasPlace(route, Uri.UnescapeDataString(place))
            ? new(ProseTargetKind.Page, $"{route}{query}#{place}")
            : new(ProseTargetKind.PageWithoutPlace, route + query) { MissingPlace = place };
    }

    private static (string Path, string Query, string? Place) Parts(string url)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var (rest, place) = hash < 0 ? (url, null) : (url[..hash], url[(hash + 1)..]);
        var mark = rest.IndexOf('?', StringComparison.Ordinal);
        return mark < 0 ? (rest, "", place) : (rest[..mark], rest[mark..], place);
    }

    /// <summary>
    /// The file of the folder that a path means: from its root as at <c>tệp</c>, with or without a slash before it, or as it is published.
    /// </summary>
    private string? FileOf(string path)
    {
        if (addresses is null) return null;
        var bare = Uri.UnescapeDataString(path).TrimStart('/');
        while (bare.StartsWith("./", StringComparison.Ordinal) || bare.StartsWith("../", StringComparison.Ordinal))
            bare = bare[(bare.IndexOf('/', StringComparison.Ordinal) + 1)..];
        foreach (var name in (string[])[bare, bare.StartsWith("tep/", StringComparison.Ordinal) ? bare["tep/".Length..] : ""])
        {
            if (name.Length > 0 && addresses.Attachments.Contains(name) && ValueGrammars.IsAttachable(name)) return name;
        }

        return null;
    }

    private static ProseTarget Missing(string path, bool isPicture)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return new(isPicture || name.Contains('.', StringComparison.Ordinal) ? ProseTargetKind.NoFile : ProseTargetKind.Nowhere, path);
    }

    private static string? Against(string from, string path) =>
        Uri.TryCreate(new Uri(Nowhere + from), path, out var whole) && whole.ToString().StartsWith(Nowhere, StringComparison.Ordinal)
            ? whole.AbsolutePath
            : null;

    /// <summary>Browsers take <c>..</c> away before they ask, and so would leave the base path.</summary>
    private static bool ClimbsUp(string path) => path.Split('/').Any(part => Uri.UnescapeDataString(part) is ".." or ".");
}
