namespace PapiSite.Model.Rules;

/// <summary>A day as messages write it.</summary>
internal static class ReportedDay
{
    /// <summary><c>20/6/2024</c>.</summary>
    public static string Of(DateOnly day) => $"{day.Day}/{day.Month}/{day.Year}";
}
