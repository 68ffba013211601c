using PapiSite.Language.Values;

namespace PapiSite.Site.Wording;

/// <summary>The words of the pages that set two plans side by side.</summary>
public abstract partial class InterfaceTexts
{
    public abstract string Comparisons { get; }
    public abstract string ComparisonsLead { get; }
    public abstract string ComparisonsRule(int most);
    public abstract string ComparisonsNewest(int shown, int all);
    public abstract string NoComparisons { get; }
    public abstract string CompareWith { get; }
    public abstract Sentence ComparisonTitle(Sentence one, Sentence other);
    public abstract string ComparisonLead { get; }
    public abstract string Particulars { get; }
    public abstract string Particular { get; }
    public abstract string InNoDimension { get; }
    public abstract string NoTasksInPlan { get; }
    public abstract Sentence ResultOf(int year, Score score);
    public abstract Sentence AimOf(int year, Score score);
    public abstract Sentence RoleOf(string role, Content agencies);
    public abstract Sentence DeadlineOf(Sentence deadline);
}
