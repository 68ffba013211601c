namespace PapiSite.Cli;

/// <summary>What a command tells the script that called it.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The content has errors, or (for <c>fmt --check</c>) is not in canonical form.</summary>
    public const int ContentErrors = 1;

    /// <summary>Wrong usage, or a folder that cannot be read or written.</summary>
    public const int Usage = 2;

    /// <summary>A fault of PapiSite itself.</summary>
    public const int OwnFault = 3;

    /// <summary>Stopped as asked, by Ctrl+C or the signal that ends a service; the number is that of shells.</summary>
    public const int Stopped = 130;
}
