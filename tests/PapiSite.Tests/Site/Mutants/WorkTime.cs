using System.Diagnostics;
using System.Globalization;

namespace PapiSite.Tests.Site.Mutants;

/// <summary>
/// How long a thread worked: on Linux what the processor spent on it, so that others at work beside it change nothing; else by the clock.
/// </summary>
internal readonly struct WorkTime
{
    private const string OfThread = "/proc/thread-self/schedstat";
    private const long NanosecondsPerTick = 100;

    private readonly TimeSpan _begin;

    private WorkTime(TimeSpan begin) => _begin = begin;

    /// <summary>The work since it was begun, by the same thread.</summary>
    public TimeSpan Elapsed => Now - _begin;

    public static WorkTime Begin() => new(Now);

    private static TimeSpan Now => File.Exists(OfThread)
        ? TimeSpan.FromTicks(long.Parse(File.ReadAllText(OfThread).Split(' ')[0], CultureInfo.InvariantCulture) / NanosecondsPerTick)
        : TimeSpan.FromSeconds(Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency);
}
