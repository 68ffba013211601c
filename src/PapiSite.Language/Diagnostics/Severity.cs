namespace PapiSite.Language.Diagnostics;

/// <summary>What a diagnostic means for the build.</summary>
public enum Severity
{
    /// <summary>Worth knowing; the signed document itself may be so.</summary>
    Note,

    /// <summary>Probably a slip; the site is still built.</summary>
    Warning,

    /// <summary>The text cannot be understood; nothing is published until it is mended.</summary>
    Error,
}
