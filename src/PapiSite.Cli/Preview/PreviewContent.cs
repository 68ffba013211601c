using System.Diagnostics;
using PapiSite.Model.Changes;
using PapiSite.Site.Output;

namespace PapiSite.Cli.Preview;

/// <summary>Reads the content folder again whenever it changes. Nothing that lies in it, or goes from it, ends the preview.</summary>
internal sealed class PreviewContent : IDisposable
{
    /// <summary>How long reading may fail before a person is told: files come and go while git changes branches.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly string _folder;
    private readonly SiteOptions _options;
    private readonly Theme _theme;
    private readonly PreviewListener _told;
    private readonly ContentHistory? _history;
    private readonly Lock _reading = new();
    private readonly ContentWatcher _watcher;
    private volatile PreviewState _state;
    private volatile TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long? _failingSince;

    public PreviewContent(string folder, SiteOptions options, Theme theme, PreviewListener told, ContentHistory? history)
    {
        (_folder, _options, _theme, _told, _history) = (folder, options, theme, told, history);
        _state = PreviewState.Of(null, null);
        _watcher = new(folder, Reread);
        Reread();
    }

    /// <summary>What there is to show.</summary>
    public PreviewState State => _state;

    /// <summary>Ends when there is something else to show.</summary>
    public Task Changed => _changed.Task;

    public void Dispose() => _watcher.Dispose();

    /// <summary>Waits until a source has been read, or for as long as is said.</summary>
    public async Task HasReadAsync(string path, TimeSpan atMost)
    {
        using var limit = new CancellationTokenSource(atMost);
        try
        {
            while (true)
            {
                var changed = _changed.Task;
                if (_state.Site?.Folder.Trees.Any(t => t.Source.Path == path) == true) return;
                await changed.WaitAsync(limit.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The page comes by itself when it has been read.
        }
    }

    /// <summary>Whatever fails is told, in the page and to the listener: a fault on this thread would end the program.</summary>
    private void Reread()
    {
        lock (_reading)
        {
            try
            {
                var site = PreviewSite.Read(_folder, _options, _theme, _state.Site, _history);
                _failingSince = null;
                Show(PreviewState.Of(site, null));
                _told.Read(site.Diagnostics, site.Folder.Trees.Length);
            }
            catch (Exception fault)
            {
                Fail(fault);
            }
        }
    }

    private void Fail(Exception fault)
    {
        var isOfTheDisk = PreviewFaults.IsOfTheDisk(fault);
        _failingSince ??= Stopwatch.GetTimestamp();
        if (isOfTheDisk) _watcher.Again();
        if (isOfTheDisk && _state.Site is not null && Stopwatch.GetElapsedTime(_failingSince.Value) < Patience) return;
        var words = PreviewFaults.OfReading(fault);
        if (_state.Fault == words) return;
        Show(PreviewState.Of(_state.Site, words));
        _told.Failed(words);
    }

    private void Show(PreviewState state)
    {
        _state = state;
        Interlocked.Exchange(ref _changed, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
    }
}
