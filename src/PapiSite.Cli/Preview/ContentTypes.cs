namespace PapiSite.Cli.Preview;

/// <summary>The types under which files are served.</summary>
internal static class ContentTypes
{
    /// <summary>Of pages.</summary>
    public const string Html = "text/html; charset=utf-8";

    /// <summary>Of scripts.</summary>
    public const string Script = "text/javascript; charset=utf-8";

    /// <summary>Of style sheets.</summary>
    public const string StyleSheet = "text/css; charset=utf-8";

    /// <summary>The type of a file, by the ending of its name.</summary>
    public static string Of(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".html" => Html,
        ".css" => StyleSheet,
        ".js" => Script,
        ".json" or ".webmanifest" => "application/json; charset=utf-8",
        ".csv" => "text/csv; charset=utf-8",
        ".xml" => "application/atom+xml; charset=utf-8",
        ".ics" => "text/calendar; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".txt" => "text/plain; charset=utf-8",
        ".pdf" => "application/pdf",
        ".png" => "image/png",
        ".ico" => "image/x-icon",
        ".jpg" or ".jpeg" => "image/jpeg",
        _ => "application/octet-stream",
    };
}
