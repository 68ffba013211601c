using PapiSite.Site.Documents;

namespace PapiSite.Site.Wording;

/// <summary>The words of the pages of documents.</summary>
public abstract partial class InterfaceTexts
{
    public abstract string Documents { get; }
    public abstract string DocumentsLead { get; }
    public abstract string NoDocuments { get; }
    public abstract string DocumentsOfPlans(int count);
    public abstract string DocumentCount(int count);
    public abstract string MostCited { get; }
    public abstract string DocumentKindName(DocumentKind kind);
    public abstract string DocumentsOf(DocumentKind kind);
    public abstract string DocumentKindLead(string kind, int count);
    public abstract string DocumentOf(string document, string issuer);
    public abstract string CitedBy(int plans, int tasks, int duties);
    public abstract string DocumentKindLabel { get; }
    public abstract string Wordings { get; }
    public abstract string WordingsNote { get; }
    public abstract string ThisPlan { get; }
    public abstract string SeePlan { get; }
    public abstract string PlansCiting { get; }
    public abstract string TasksCiting(int count);
    public abstract string DutiesCiting { get; }
    public abstract Sentence DutyOf(Sentence document);
    public abstract string CitedAt { get; }
    public abstract string Replaced { get; }
    public abstract string ReplacedBy { get; }
    public abstract string ToBeReplacedBy { get; }
    public abstract string AmendedBy { get; }
    public abstract string PagesNavigation { get; }
    public abstract Sentence PartOf(int part, Sentence first, Sentence last);
    public abstract Sentence InPart(Sentence title, int part);

    /// <summary>The same of words of the interface.</summary>
    public string InPart(string title, int part) => InPart(Sentence.OfWords(title), part).Text;

}
