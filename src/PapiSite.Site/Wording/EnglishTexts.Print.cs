using PapiSite.Model.Plans;

namespace PapiSite.Site.Wording;

public sealed partial class EnglishTexts
{
    public override string Party => "COMMUNIST PARTY OF VIET NAM";
    public override string PrintedPartyNumber => "No. .........-BC/.........";
    public override string NumberLine(string number) => $"No. {number}";
    public override string PartyNumberLine(string number) => $"No. {number}";
    public override Sentence PrintNotice(Content site, DateOnly asOf, Plan plan) =>
        $"Printed from “{site}”, figures as of {Day(asOf)}. "
        + $"{(plan.IsSummarised ? "Task titles and descriptions are summaries. " : "")}"
        + $"{(StandingNotice(plan) is { Length: > 0 } standing ? standing : Prevails)}";

    public override string AddressOfPage => "Address of this page";

    private const string Prevails = "Where it differs from the signed document, the signed document prevails.";
}
