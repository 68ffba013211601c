using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace PapiSite.Cli.Publishing;

/// <summary>
/// What the system can do with folders beyond the class library. Where it cannot, the answer is false and nothing happened.
/// </summary>
internal static class NativeFolders
{
    private const int CurrentFolder = -100;
    private const uint LinuxExchange = 2;
    private const uint MacSwap = 2;

    /// <summary>Lets two folders change places, so that whoever asks for either path finds one of them at every moment.</summary>
    public static bool Exchange(string one, string other) => Try(() =>
        OperatingSystem.IsLinux() ? renameat2(CurrentFolder, one, CurrentFolder, other, LinuxExchange) == 0
        : OperatingSystem.IsMacOS() && renamex_np(one, other, MacSwap) == 0);

    /// <summary>Gives a file a second name.</summary>
    public static bool Link(string file, string name) => Try(() => !OperatingSystem.IsWindows() && link(file, name) == 0);

    /// <summary>Has the disk hold all that was written to the file system of an open file.</summary>
    public static bool Sync(SafeFileHandle file) => Try(() => OperatingSystem.IsLinux() && syncfs(file) == 0);

    /// <summary>An old C library may lack a function.</summary>
    private static bool Try(Func<bool> call)
    {
        try
        {
            return call();
        }
        catch (Exception missing) when (missing is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    [DllImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int renameat2(
        int oldFolder,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string oldPath,
        int newFolder,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string newPath,
        uint flags
    );

    [DllImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int renamex_np(
        [MarshalAs(UnmanagedType.LPUTF8Str)] string from,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string to,
        uint flags
    );

    [DllImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int link(
        [MarshalAs(UnmanagedType.LPUTF8Str)] string existing,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string created
    );

    [DllImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int syncfs(SafeFileHandle file);
}
