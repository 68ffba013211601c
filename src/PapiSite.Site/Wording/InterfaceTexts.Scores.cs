using PapiSite.Language.Values;

namespace PapiSite.Site.Wording;

/// <summary>Words of charts and of the pages of indexes and dimensions.</summary>
public abstract partial class InterfaceTexts
{
    public abstract string ChartAim { get; }
    public abstract string ChartPoints(decimal? outOf);
    public abstract string ChartPercents { get; }
    public abstract string ChartRanks { get; }
    public abstract Sentence ScoreInWords(Score score);
    public abstract string PlacesIn(int year);
    public abstract Sentence ScoresOf(Content place);
    public abstract string Sources { get; }
    public abstract Sentence SelfScoringOf(Content indexSet, int year);
    public abstract string SelfScoringBy { get; }
    public abstract string SelfScoringCaption { get; }
    public abstract string SelfScoringCriterion { get; }
    public abstract string SelfScoringMost { get; }
    public abstract string SelfScoringOwn { get; }
    public abstract string SelfScoringAppraisal { get; }
    public abstract string SelfScoringDocuments { get; }
    public abstract string SelfScoringTotal { get; }
    public abstract string SelfScoringSums { get; }
    public abstract string PlansWithTasks { get; }
    public abstract string ManyTasksByPlan(int count);
}
