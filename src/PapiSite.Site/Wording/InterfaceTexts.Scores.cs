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
    public abstract string PlansWithTasks { get; }
    public abstract string ManyTasksByPlan(int count);
}
