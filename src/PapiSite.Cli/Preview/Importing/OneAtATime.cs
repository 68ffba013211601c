using Microsoft.AspNetCore.Http;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Cli.Preview.Importing;

/// <summary>Reads one document at a time, for as long as a person waits.</summary>
/// <param name="limit">The longest that a person is kept waiting.</param>
public sealed class OneAtATime(TimeSpan limit)
{
    /// <summary>That of a program's first thread, on which the command reads: documents are nested as deeply here as there.</summary>
    private const int StackBytes = 8 << 20;

    private static readonly Words Busy = new(
        "Đang đọc một văn bản khác. Chờ văn bản ấy đọc xong rồi gửi lại.",
        "Another document is being read. Wait until that is done and send yours again.");

    private int _isBusy;

    private Words TooSlow => new(
        $"Đọc văn bản này mất quá {limit.TotalSeconds:0} giây nên đã thôi chờ. Chỉ giữ lại phần có bảng nhiệm vụ rồi nhập lại; nếu vẫn báo "
            + "đang bận thì dừng “papisite serve” rồi chạy lại.",
        $"Reading this document took more than {limit.TotalSeconds:0} seconds, and is waited for no longer. Keep only the part with the "
            + "table of tasks and import that; where it still says that it is busy, end “papisite serve” and start it again.");

    /// <summary>
    /// What the work gives. Throws <see cref="SentFaultException"/> while other work is going on, and where it takes too long.
    /// </summary>
    public async Task<T> RunAsync<T>(Func<T> work)
    {
        if (Interlocked.Exchange(ref _isBusy, 1) == 1) throw new SentFaultException(StatusCodes.Status503ServiceUnavailable, Busy);
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        // Nothing can end a reader from outside: it goes on behind the answer, and the next one waits for it.
        new Thread(() => Do(work, done), StackBytes) { IsBackground = true, Name = "papisite import" }.Start();
        try
        {
            return await done.Task.WaitAsync(limit).ConfigureAwait(false);
        }
        catch (TimeoutException) when (!done.Task.IsCompleted)
        {
            throw new SentFaultException(StatusCodes.Status503ServiceUnavailable, TooSlow);
        }
    }

    private void Do<T>(Func<T> work, TaskCompletionSource<T> done)
    {
        try
        {
            var result = work();
            Volatile.Write(ref _isBusy, 0);
            done.SetResult(result);
        }
        catch (Exception fault)
        {
            Volatile.Write(ref _isBusy, 0);
            done.SetException(fault);
        }
    }
}
