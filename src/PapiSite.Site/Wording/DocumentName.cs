using PapiSite.Model.Plans;
using PapiSite.Site.Documents;

namespace PapiSite.Site.Wording;

/// <summary>How the document behind a plan is called in a sentence.</summary>
public static class DocumentName
{
    /// <summary>
    /// Kind, number and date, as far as they are known: <c>Kế hoạch 151/KH-UBND ngày 13/6/2024</c>; a document without a number by its
    /// title, which is marked as content, and that it has none.
    /// </summary>
    public static Sentence Of(Plan plan, InterfaceTexts t) =>
        $"{Named(plan, t)}{(plan.IssuedIn is { } date && (plan.Number is not null || date.Day is not null) ? t.DatedIn(date) : "")}"
            + $"{t.StandingTag(plan)}";

    /// <summary>The same in the middle of a sentence: <c>kế hoạch 151/KH-UBND ngày 13/6/2024</c>.</summary>
    public static Sentence InSentence(Plan plan, InterfaceTexts t) => Of(plan, t).Small();

    private static Sentence Named(Plan plan, InterfaceTexts t) =>
        plan.Number is { } number ? (Sentence)$"{KindOf(plan, t)} {number}" : $"{t.Plan} “{new Content(plan.Title)}”";

    /// <summary>The kind of document, as far as its number tells; without a number what it calls itself.</summary>
    public static string KindOf(Plan plan, InterfaceTexts t) => plan.Number is { } number ? t.In(DocumentKinds.NameOf(number)) : t.Plan;
}
