namespace PapiSite.Cli.Preview;

/// <summary>
/// Tells when a folder changed; a burst of changes, as editors make on saving, is told once. The system's own notices come at once where
/// it gives any; looking at the folder now and then finds what they miss: a folder that went away and came back, a link that leads
/// elsewhere
/// now, a shared disk that gives no notices.
/// </summary>
internal sealed class ContentWatcher : IDisposable
{
    /// <summary>Long enough for an editor to finish writing, short enough not to be felt.</summary>
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(60);

    /// <summary>How often the folder is looked at.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    private readonly string _folder;
    private readonly Action _changed;
    private readonly Lock _turn = new();
    private readonly Timer _timer;
    private readonly Timer _look;
    private FileSystemWatcher? _watcher;
    private FolderState _seen;
    private bool _isOver;

    public ContentWatcher(string folder, Action changed)
    {
        (_folder, _changed) = (folder, changed);
        _seen = FolderState.Of(folder);
        _timer = new(_ => Tell());
        _look = new(_ => LookAround());
        _watcher = Watch();
        _look.Change(Look, Timeout.InfiniteTimeSpan);
    }

    public void Dispose()
    {
        lock (_turn) _isOver = true;
        _watcher?.Dispose();
        _timer.Dispose();
        _look.Dispose();
    }

    /// <summary>Has the folder read again before long, although nothing in it may change.</summary>
    public void Again()
    {
        lock (_turn)
        {
            if (!_isOver) _timer.Change(Look, Timeout.InfiniteTimeSpan);
        }
    }

    private void Tell()
    {
        lock (_turn)
        {
            if (_isOver) return;
            // Taken before the reading: what changes meanwhile is found at the next look.
            _seen = FolderState.Of(_folder);
        }

        _changed();
    }

    private void LookAround()
    {
        var now = FolderState.Of(_folder);
        lock (_turn)
        {
            if (_isOver) return;
            if (now != _seen)
            {
                if (now.Place != _seen.Place || _watcher is null)
                {
                    _watcher?.Dispose();
                    _watcher = Watch();
                }

                _timer.Change(Settle, Timeout.InfiniteTimeSpan);
            }

            _look.Change(Look, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>The system's notices, or null where it gives none: too many are watched already, or the folder is away.</summary>
    private FileSystemWatcher? Watch()
    {
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new(_folder)
            {
                IncludeSubdirectories = true,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            watcher.Changed += (_, _) => Touch();
            watcher.Created += (_, _) => Touch();
            watcher.Deleted += (_, _) => Touch();
            watcher.Renamed += (_, _) => Touch();
            // Too many changes at once overflow the watcher; reading the folder again finds them all.
            watcher.Error += (_, _) => Touch();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException)
        {
            watcher?.Dispose();
            return null;
        }
    }

    private void Touch()
    {
        lock (_turn)
        {
            if (!_isOver) _timer.Change(Settle, Timeout.InfiniteTimeSpan);
        }
    }
}
