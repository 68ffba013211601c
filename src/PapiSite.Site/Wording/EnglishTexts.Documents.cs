using PapiSite.Site.Documents;

namespace PapiSite.Site.Wording;

/// <summary>The words of the pages of documents, in English.</summary>
public sealed partial class EnglishTexts
{
    public override string Documents => "Documents cited";
    public override string DocumentsLead =>
        "Laws, decrees, decisions, plans … that the editors have entered as basis, cited, implemented, replaced or amended by the plans "
            + "and tasks on this site. Documents that are only named in the text may be missing.";
    public override string NoDocuments => "No plan cites a document yet.";
    public override string DocumentsOfPlans(int count) => $"{DocumentCount(count)} that the plans cite";
    public override string DocumentCount(int count) => Count(count, "document", "documents");
    public override string MostCited => "Cited most often";
    public override string DocumentKindName(DocumentKind kind) => kind switch
    {
        DocumentKind.Law => "Laws, codes, ordinances",
        DocumentKind.Resolution => "Resolutions",
        DocumentKind.Decree => "Decrees",
        DocumentKind.Decision => "Decisions",
        DocumentKind.Directive => "Directives",
        DocumentKind.Circular => "Circulars",
        DocumentKind.Programme => "Programmes",
        DocumentKind.Plan => "Plans",
        DocumentKind.Scheme => "Schemes",
        DocumentKind.Letter => "Official letters",
        _ => "Other documents",
    };
    public override string DocumentsOf(DocumentKind kind) => $"{DocumentKindName(kind)} cited";
    public override string DocumentKindLead(string kind, int count) => $"{kind}: {DocumentCount(count)} cited on this site.";
    public override string DocumentOf(string document, string issuer) => $"{document} of {issuer}";
    public override string CitedBy(int plans, int tasks, int duties)
    {
        var parts = new List<string>();
        if (plans > 0) parts.Add(Count(plans, "plan", "plans"));
        if (tasks > 0) parts.Add(Tasks(tasks));
        if (duties > 0) parts.Add(Count(duties, "duty", "duties"));
        return $"Cited in {string.Join(", ", parts)}.";
    }
    public override string DocumentKindLabel => "Kind of document";
    public override string Wordings => "Forms of citation";
    public override string WordingsNote => "These are treated as one document.";
    public override string ThisPlan => "The plan on this site";
    public override string SeePlan => "see the plan";
    public override string PlansCiting => "Plans that cite it";
    public override string TasksCiting(int count) => $"Cited by {Tasks(count)}";
    public override string DutiesCiting => "Responsibilities and reporting duties that cite it";
    public override Sentence DutyOf(Sentence document) => $"in {document}";
    public override string CitedAt => "Cited";
    public override string Replaced => "Replaced";
    public override string ReplacedBy => "Replaced by";
    public override string ToBeReplacedBy => "To be replaced under the task";
    public override string AmendedBy => "Amended by";
    public override string PagesNavigation => "Pages";
    public override Sentence PartOf(int part, Sentence first, Sentence last) => $"Page {part}: from {first} to {last}";
    public override Sentence InPart(Sentence title, int part) => part == 1 ? title : $"{title}, page {part}";
}
