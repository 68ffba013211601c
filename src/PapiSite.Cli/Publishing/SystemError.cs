namespace PapiSite.Cli.Publishing;

/// <summary>Numbers by which systems name what went wrong, as an <see cref="IOException"/> carries them.</summary>
internal static class SystemError
{
    /// <summary>EROFS.</summary>
    public const int ReadOnly = 30;

    /// <summary>ENOSPC.</summary>
    public const int NoSpace = 28;

    /// <summary>ERROR_DISK_FULL.</summary>
    public const int WindowsDiskFull = unchecked((int)0x80070070);

    /// <summary>ERROR_HANDLE_DISK_FULL.</summary>
    public const int WindowsHandleDiskFull = unchecked((int)0x80070027);

    /// <summary>EWOULDBLOCK of Linux: somebody holds the lock.</summary>
    public const int LinuxLocked = 11;

    /// <summary>EWOULDBLOCK of macOS.</summary>
    public const int MacLocked = 35;

    /// <summary>ERROR_SHARING_VIOLATION.</summary>
    public const int WindowsLocked = unchecked((int)0x80070020);
}
