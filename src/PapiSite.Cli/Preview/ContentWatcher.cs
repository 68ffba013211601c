namespace PapiSite.Cli.Preview;

/// <summary>Tells when a folder changed; a burst of changes, as editors make on saving, is told once.</summary>
internal sealed class ContentWatcher : IDisposable
{
    /// <summary>Long enough for an editor to finish writing, short enough not to be felt.</summary>
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(60);

    private readonly FileSystemWatcher _watcher;
    private readonly Timer _timer;

    public ContentWatcher(string folder, Action changed)
    {
        _timer = new(_ => changed());
        _watcher = new(folder) { IncludeSubdirectories = true, NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size };
        void Touch() => _timer.Change(Settle, Timeout.InfiniteTimeSpan);
        _watcher.Changed += (_, _) => Touch();
        _watcher.Created += (_, _) => Touch();
        _watcher.Deleted += (_, _) => Touch();
        _watcher.Renamed += (_, _) => Touch();
        // Too many changes at once overflow the watcher; reading the folder again finds them all.
        _watcher.Error += (_, _) => Touch();
        _watcher.EnableRaisingEvents = true;
    }

    public void Dispose()
    {
        _watcher.Dispose();
        _timer.Dispose();
    }
}
