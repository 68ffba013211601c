using PapiSite.Language.Values;

namespace PapiSite.Site.Wording;

public sealed partial class EnglishTexts
{
    public override string ChartAim => "aim";
    public override string ChartPoints(decimal? outOf) => outOf is { } most ? $"Points, at most {Figure(most)}" : "Points";
    public override string ChartPercents => "Per cent";
    public override string ChartRanks => "Rank, 1 = best";
    public override Sentence ScoreInWords(Score score)
    {
        var parts = new List<string>();
        if (score.Points is { } points) parts.Add(ScorePoints(points, score.OutOf, score));
        if (score.Rank is { } rank) parts.Add(ScoreRank(rank, score));
        return parts.Count > 0 ? $"{string.Join(", ", parts)}" : Sentence.Join(", ", [.. ScoreRest(score)]);
    }
    public override string PlacesIn(int year) => $"Places in {year}";
    public override Sentence ScoresOf(Content place) => $"Scores and ranks: {place}";
    public override string Sources => "According to:";
    public override Sentence SelfScoringOf(Content indexSet, int year) => $"Self-scoring for {indexSet} in {year}";
    public override string SelfScoringBy => "Body that scored itself:";
    public override string SelfScoringCaption => "Points by criterion, as the document gives them";
    public override string SelfScoringCriterion => "Criterion";
    public override string SelfScoringMost => "Maximum points";
    public override string SelfScoringOwn => "Own points";
    public override string SelfScoringAppraisal => "Appraised points";
    public override string SelfScoringDocuments => "Supporting documents";
    public override string SelfScoringTotal => "Total points";
    public override string SelfScoringSums =>
        "Points in italics are not in the document: the site adds up the criteria inside, and only where each of them has points.";
    public override string PlansWithTasks => "Plans with related tasks";

    public override string ManyTasksByPlan(int count) =>
        $"{Tasks(count)}, too many for one table. Open a plan above to see and filter them.";

    public override string PointsChangeOf(decimal points, bool isPercent) =>
        $"{(points < 0 ? "down" : "up")} {Figure(Math.Abs(points))}{(isPercent ? "%" : " points")}";

    public override string ChangedSince(int year) => $"since {year}";

    public override string ScorePoints(decimal points, decimal? outOf, Score score)
    {
        var figure = Figure(points) + (score.IsPercent ? "%" : (outOf is { } most ? $" of {Figure(most)}" : "") + " points");
        return score.Bound switch
        {
            Comparison.AtLeast => $"at least {figure}",
            Comparison.MoreThan => $"more than {figure}",
            _ => figure,
        };
    }

    public override string ScorePercents => "Result";

    public override string ScoreRank(int rank, Score score)
    {
        ArgumentNullException.ThrowIfNull(score);
        return $"{(score.IsGroup ? "top" : "rank")} {Count(rank)}" + (score.Ranked is { } all ? $" of {Count(all)}" : "");
    }
}
