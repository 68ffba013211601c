using PapiSite.Language.Values;

namespace PapiSite.Site.Wording;

/// <summary>The words of the pages that set two plans side by side, in English.</summary>
public sealed partial class EnglishTexts
{
    public override string Comparisons => "Compare plans";
    public override string ComparisonsLead =>
        "Two plans for the same index side by side: points, aims and tasks, part by part of the index.";

    public override string ComparisonsRule(int most) =>
        $"Each plan is compared with up to {Count(most)} plans issued last before it for the same index, and with up to {Count(most)} "
            + $"earlier plans of the same place.";
    public override string ComparisonsNewest(int shown, int all) =>
        $"These are the newest {Count(shown)} of {Count(all)} plans. For another plan, see “{CompareWith}” on its own page.";
    public override string NoComparisons => "There are no two plans for the same index to compare yet.";
    public override string CompareWith => "Compare with another plan";
    public override Sentence ComparisonTitle(Sentence one, Sentence other) => $"{one} and {other} compared";
    public override string ComparisonLead => "Points, aims and tasks of two plans, part by part of the index.";
    public override string Particulars => "Particulars";
    public override string Particular => "Item";
    public override string InNoDimension => "Not assigned to a dimension";
    public override string NoTasksInPlan => "This plan has no task here.";
    public override Sentence ResultOf(int year, Score score)
    {
        ArgumentNullException.ThrowIfNull(score);
        var parts = new List<Sentence>();
        if (score.Points is { } points) parts.Add($"{ScorePoints(points, score.OutOf, score)}");
        if (score.Rank is { } rank) parts.Add($"{ScoreRank(rank, score)}");
        parts.AddRange(ScoreRest(score));
        return $"{year}: {Sentence.Join(", ", parts)}";
    }
    public override Sentence AimOf(int year, Score score) => $"{year}, {Aim(score).Small()}";
    public override Sentence RoleOf(string role, Content agencies) => $"{role}: {agencies}";
    public override Sentence DeadlineOf(Sentence deadline) => $"{ColumnDeadline}: {deadline}";
}
