namespace PapiSite.Themes.Default.Texts;

public sealed partial class EnglishTexts
{
    public override string NumberLine(string number) => $"No. {number}";
    public override string PrintNotice(string site, DateOnly asOf, bool isSummarised) =>
        $"Printed from “{site}”, figures as of {Day(asOf)}. "
        + (isSummarised ? "Task titles and descriptions are summaries. " : "") + "Where it differs from the signed document, the signed document prevails.";
}
