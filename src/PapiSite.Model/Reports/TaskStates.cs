using System.Text.Json;
using PapiSite.Language.Values;

namespace PapiSite.Model.Reports;

/// <summary>The states as data and pages name them.</summary>
public static class TaskStates
{
    /// <summary><c>in-progress</c>; <c>not-reported</c> for none.</summary>
    public static string NameOf(TaskState? state) =>
        state is { } known ? JsonNamingPolicy.KebabCaseLower.ConvertName(known.ToString()) : "not-reported";

    /// <summary>The state of a name; null for that of none.</summary>
    public static TaskState? Named(string name) =>
        Enum.GetValues<TaskState>().Select(s => (TaskState?)s).FirstOrDefault(s => NameOf(s) == name);
}
