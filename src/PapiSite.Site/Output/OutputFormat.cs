namespace PapiSite.Site.Output;

/// <summary>A kind of file that a site has.</summary>
/// <param name="Name">What we call it.</param>
/// <param name="MediaType">Its type as registered: <c>text/calendar</c>.</param>
/// <param name="Suffix">The end of its name, in small letters: <c>.ics</c>.</param>
public sealed record OutputFormat(string Name, string MediaType, string Suffix)
{
    /// <summary>True where there is one for each language, each under the language's folder; else there is one for all.</summary>
    public bool PerLanguage { get; init; }

    /// <summary>True for text whose encoding, UTF-8 always, a server has to tell.</summary>
    public bool IsText { get; init; }

    /// <summary>What a server says of it: <c>text/calendar; charset=utf-8</c>.</summary>
    public string ContentType => IsText ? MediaType + "; charset=utf-8" : MediaType;
}
