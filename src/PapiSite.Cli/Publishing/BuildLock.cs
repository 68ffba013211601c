namespace PapiSite.Cli.Publishing;

/// <summary>Held while a site is published: two builds into one folder would take each other's files away.</summary>
internal sealed class BuildLock : IDisposable
{
    private readonly FileStream _held;

    private BuildLock(FileStream held) => _held = held;

    /// <summary>
    /// Holds the lock of a folder, beside it or, where nothing may be written there, in it. Throws <see cref="Faults.CommandFault"/>.
    /// </summary>
    public static BuildLock On(PublishedFolder folder)
    {
        try
        {
            return new(Open(folder.LockBeside));
        }
        catch (IOException taken) when (taken.HResult is SystemError.LinuxLocked or SystemError.MacLocked or SystemError.WindowsLocked)
        {
            throw PublishingFault.Busy(folder.Path);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return Directory.Exists(folder.Path) ? Inside(folder) : throw PublishingFault.Of(refused, folder.Parent);
        }
    }

    public void Dispose() => _held.Dispose();

    private static BuildLock Inside(PublishedFolder folder)
    {
        try
        {
            return new(Open(folder.LockInside));
        }
        catch (IOException taken) when (taken.HResult is SystemError.LinuxLocked or SystemError.MacLocked or SystemError.WindowsLocked)
        {
            throw PublishingFault.Busy(folder.Path);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw PublishingFault.Of(refused, folder.Path);
        }
    }

    private static FileStream Open(string path)
    {
        // A link of this name was put there to have another file opened.
        if (new FileInfo(path).LinkTarget is not null) File.Delete(path);
        return new(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
    }
}
