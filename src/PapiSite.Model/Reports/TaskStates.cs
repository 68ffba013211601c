using System.Text.Json;
using PapiSite.Language.Syntax;

namespace PapiSite.Model.Reports;

/// <summary>The states as editors type them and as data and pages name them.</summary>
public static class TaskStates
{
    /// <summary>In the order of <see cref="Keywords.TaskStates"/>.</summary>
    private static readonly TaskState[] AsTyped = [TaskState.NotStarted, TaskState.InProgress, TaskState.Completed, TaskState.Delayed, TaskState.Stopped];

    /// <summary><c>in-progress</c>; <c>not-reported</c> for none.</summary>
    public static string NameOf(TaskState? state) => state is { } known ? JsonNamingPolicy.KebabCaseLower.ConvertName(known.ToString()) : "not-reported";

    /// <summary>The state of a name; null for that of none.</summary>
    public static TaskState? Named(string name) => AsTyped.Select(s => (TaskState?)s).FirstOrDefault(s => NameOf(s) == name);

    /// <summary>The words that an editor types: <c>đang thực hiện</c>.</summary>
    public static string WordsOf(TaskState state) => Keywords.TaskStates[Array.IndexOf(AsTyped, state)];

    /// <summary>The state of words that an editor typed.</summary>
    public static TaskState Of(string words) => AsTyped[Keywords.TaskStates.IndexOf(words)];
}
