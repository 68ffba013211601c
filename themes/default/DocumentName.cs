using PapiSite.Model.Plans;
using PapiSite.Themes.Default.Texts;

namespace PapiSite.Themes.Default;

/// <summary>How a plan's signed document is called in a sentence.</summary>
internal static class DocumentName
{
    /// <summary>Kind, number and date, as far as they are known: <c>Kế hoạch 151/KH-UBND ngày 13/6/2024</c>. A title in it is marked as content.</summary>
    public static string Of(Plan plan, InterfaceTexts t) =>
        (plan.Number is null ? $"“{t.Quote(plan.Title)}”" : $"{Kind(plan.Number, t)} {plan.Number}") + (plan.Issued is { } day ? t.DatedOn(day) : "");

    private static string Kind(string number, InterfaceTexts t) =>
        number.Contains("QĐ", StringComparison.OrdinalIgnoreCase) ? t.Decision : t.Plan;
}
