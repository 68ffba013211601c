using PapiSite.Language.Values;

namespace PapiSite.Themes.Default.Texts;

/// <summary>The words of the pages that set two plans side by side.</summary>
public abstract partial class InterfaceTexts
{
    public abstract string Comparisons { get; }
    public abstract string ComparisonsLead { get; }
    public abstract string ComparisonsRule(int most);
    public abstract string ComparisonsNewest(int shown, int all);
    public abstract string NoComparisons { get; }
    public abstract string CompareWith { get; }
    public abstract string ComparisonTitle(string one, string other);
    public abstract string ComparisonLead { get; }
    public abstract string Particulars { get; }
    public abstract string Particular { get; }
    public abstract string InNoDimension { get; }
    public abstract string NoTasksInPlan { get; }
    public abstract string ResultOf(int year, Score score);
    public abstract string AimOf(int year, Score score);
    public abstract string RoleOf(string role, string agencies);
    public abstract string DeadlineOf(string deadline);
}
