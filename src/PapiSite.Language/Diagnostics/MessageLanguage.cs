namespace PapiSite.Language.Diagnostics;

/// <summary>The language in which messages are written.</summary>
public enum MessageLanguage
{
    /// <summary>The default.</summary>
    Vietnamese,

    /// <summary>On request (<c>--lang en</c>).</summary>
    English,
}
