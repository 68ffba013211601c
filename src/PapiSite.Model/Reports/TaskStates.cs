using System.Text.Json;

namespace PapiSite.Model.Reports;

/// <summary>The states as data and pages name them.</summary>
public static class TaskStates
{
    /// <summary><c>in-progress</c>; <c>not-reported</c> for none.</summary>
    public static string NameOf(TaskState? state) => state is { } known ? JsonNamingPolicy.KebabCaseLower.ConvertName(known.ToString()) : "not-reported";
}
