using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace PapiSite.Cli.Documents;

/// <summary>
/// A program at work in a folder of its own. Both are gone when it is disposed of, and when PapiSite is told to end, by Ctrl+C, by the
/// system or with its window: no program goes on by itself then, and no copy of a person's document stays behind.
/// </summary>
internal sealed class PassingProcess : IDisposable
{
    /// <summary>How often it is tried to delete the folder, in which the program may still have been writing.</summary>
    private const int Tries = 10;

    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(20);

    /// <summary>Held while the program is started and while it is ended, so that none is missed that just starts.</summary>
    private readonly Lock _turn = new();

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("papisite-tep-");
    private readonly PosixSignalRegistration[] _signals;
    private Process? _process;
    private bool _isEnded;

    /// <summary>Makes the folder; nothing is in it yet.</summary>
    public PassingProcess() => _signals =
    [
        // What the signal does without this, it does afterwards: it ends PapiSite, or is ignored.
        .. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }
            .Select(signal => PosixSignalRegistration.Create(signal, _ => Stop())),
    ];

    /// <summary>The full path of the folder.</summary>
    public string Folder => _folder.FullName;

    /// <summary>True where PapiSite is being ended, and the program with it.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>
    /// Starts the program; null where PapiSite is being ended. Throws <see cref="Win32Exception"/> where it may not be run.
    /// </summary>
    /// <param name="prepare">Lays into the folder what the program needs, and tells how to call it.</param>
    public Process? Start(Func<ProcessStartInfo> prepare)
    {
        lock (_turn) return IsStopped ? null : _process = Process.Start(prepare())!;
    }

    /// <summary>Ends the program with all that it started.</summary>
    public void Kill()
    {
        lock (_turn)
        {
            if (_isEnded || _process is null) return;
            try
            {
                _process.Kill(entireProcessTree: true);
            }
            catch (Exception gone) when (gone is AggregateException or InvalidOperationException or Win32Exception)
            {
                // Some of it had just ended by itself.
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var signal in _signals) signal.Dispose();
        End();
        _process?.Dispose();
    }

    private void Stop()
    {
        lock (_turn)
        {
            IsStopped = true;
            End();
        }
    }

    private void End()
    {
        lock (_turn)
        {
            if (_isEnded) return;
            Kill();
            _isEnded = true;
            for (var left = Tries; !IsDeleted() && left > 0; left--) Thread.Sleep(Between);
        }
    }

    /// <summary>False where the folder is still there. What cannot be deleted is left to the system, to which its place belongs.</summary>
    private bool IsDeleted()
    {
        try
        {
            _folder.Delete(recursive: true);
            return true;
        }
        catch (DirectoryNotFoundException)
        {
            return true;
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
