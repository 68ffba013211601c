using PapiSite.Model.Plans;
using PapiSite.Site.Documents;
using PapiSite.Themes.Default.Texts;

namespace PapiSite.Themes.Default;

/// <summary>How a plan's signed document is called in a sentence.</summary>
internal static class DocumentName
{
    /// <summary>Kind, number and date, as far as they are known: <c>Kế hoạch 151/KH-UBND ngày 13/6/2024</c>. A title in it is marked as content.</summary>
    public static string Of(Plan plan, InterfaceTexts t) =>
        (plan.Number is null ? $"“{t.Quote(plan.Title)}”" : $"{KindOf(plan, t)} {plan.Number}") + (plan.Issued is { } day ? t.DatedOn(day) : "");

    /// <summary>The same in the middle of a sentence: <c>kế hoạch 151/KH-UBND ngày 13/6/2024</c>.</summary>
    public static string InSentence(Plan plan, InterfaceTexts t) => char.ToLowerInvariant(Of(plan, t)[0]) + Of(plan, t)[1..];

    /// <summary>The kind of document, as far as its number tells.</summary>
    public static string KindOf(Plan plan, InterfaceTexts t) =>
        DocumentKinds.Of("", plan.Number) == DocumentKind.Decision ? t.Decision : t.Plan;
}
