using PapiSite.Model.Plans;
using PapiSite.Site.Documents;
using PapiSite.Themes.Default.Texts;

namespace PapiSite.Themes.Default;

/// <summary>How the document behind a plan is called in a sentence.</summary>
internal static class DocumentName
{
    /// <summary>
    /// Kind, number and date, as far as they are known: <c>Kế hoạch 151/KH-UBND ngày 13/6/2024</c>; a document without a number by its
    /// title, which is marked as content, and that it has none.
    /// </summary>
    public static string Of(Plan plan, InterfaceTexts t) =>
        (plan.Number is null ? $"{t.Plan} “{t.Quote(plan.Title)}”" : $"{KindOf(plan, t)} {plan.Number}")
        + (plan.IssuedIn is { } date && (plan.Number is not null || date.Day is not null) ? t.DatedIn(date) : "") + t.StandingTag(plan);

    /// <summary>The same in the middle of a sentence: <c>kế hoạch 151/KH-UBND ngày 13/6/2024</c>.</summary>
    public static string InSentence(Plan plan, InterfaceTexts t) => char.ToLowerInvariant(Of(plan, t)[0]) + Of(plan, t)[1..];

    /// <summary>The kind of document, as far as its number tells; without a number what it calls itself.</summary>
    public static string KindOf(Plan plan, InterfaceTexts t) => plan.Number is { } number ? t.In(DocumentKinds.NameOf(number)) : t.Plan;
}
