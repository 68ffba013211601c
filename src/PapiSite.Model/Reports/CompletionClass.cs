using System.Text.Json;
using PapiSite.Language.Values;

namespace PapiSite.Model.Reports;

/// <summary>
/// The classes in which offices count the tasks of a plan. The first four are the official ones; a task that fits none of them for want of
/// a day
/// or of a report is counted apart, never as late. Each task is in one.
/// </summary>
public enum CompletionClass
{
    /// <summary>Completed by the last day.</summary>
    CompletedInTime,

    /// <summary>Completed after the last day.</summary>
    CompletedLate,

    /// <summary>Reported as not completed, and the last day is not over.</summary>
    NotCompletedInTime,

    /// <summary>Reported as not completed, and the last day is over.</summary>
    NotCompletedOverdue,

    /// <summary>Completed, on a day that is not told, or only so far that it may lie on either side of the last day.</summary>
    CompletedOnUnknownDay,

    /// <summary>Reported, and the deadline has no last day.</summary>
    NoLastDay,

    /// <summary>Given up.</summary>
    Stopped,

    /// <summary>A report may speak of it, or of another task: nobody can tell.</summary>
    ReportUnclear,

    /// <summary>Not reported on.</summary>
    NotReported,
}

/// <summary>Tells the class of a task.</summary>
public static class CompletionClasses
{
    /// <summary>Every class, in the order of columns.</summary>
    public static IReadOnlyList<CompletionClass> All { get; } = Enum.GetValues<CompletionClass>();

    /// <summary>True for the four official ones.</summary>
    public static bool IsOfficial(CompletionClass of) => of <= CompletionClass.NotCompletedOverdue;

    /// <summary><c>completed-in-time</c>.</summary>
    public static string NameOf(CompletionClass of) => JsonNamingPolicy.KebabCaseLower.ConvertName(of.ToString());

    /// <summary>The class of a task of a state, with its last day, the day of completion and whether the last day is over.</summary>
    /// <remarks>One without a state is not reported on; where a report is in doubt, <see cref="TaskProgress"/> says so.</remarks>
    public static CompletionClass Of(TaskState? state, DateOnly? lastDay, DateValue? completed, bool isPast) =>
        (state, lastDay, completed) switch
        {
            (null, _, _) => CompletionClass.NotReported,
            (TaskState.Stopped, _, _) => CompletionClass.Stopped,
            (_, null, _) => CompletionClass.NoLastDay,
            (TaskState.Completed, _, null) => CompletionClass.CompletedOnUnknownDay,
            (TaskState.Completed, { } last, { } on) when on.Last <= last => CompletionClass.CompletedInTime,
            (TaskState.Completed, { } last, { } on) => on.First > last
                ? CompletionClass.CompletedLate
                : CompletionClass.CompletedOnUnknownDay,
            _ => isPast ? CompletionClass.NotCompletedOverdue : CompletionClass.NotCompletedInTime,
        };
}
