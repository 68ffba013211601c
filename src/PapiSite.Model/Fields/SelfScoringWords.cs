using PapiSite.Model.Plans;

namespace PapiSite.Model.Fields;

/// <summary>Tables of self-scoring in words.</summary>
internal static class SelfScoringWords
{
    /// <summary>
    /// What the table says of each criterion, by its number behind the set, the year and the bodies, since several may score themselves
    /// alike; of the table itself without a number.
    /// </summary>
    public static IEnumerable<(string? Name, string? Text)> ByCriterion(SelfScoring table)
    {
        var name = $"{table.Code} {table.Year}{(table.Bodies.IsEmpty ? "" : $" ({AgencyWords.Listed(table.Bodies)})")}";
        // Where a table has no criteria yet it is told all the same.
        var head = string.Join("; ", table.Notes.Prepend(table.Provenance).Where(words => !string.IsNullOrEmpty(words)));
        if (head.Length > 0 || table.Criteria.IsEmpty) yield return (name, head.Length > 0 ? head : table.Code);
        foreach (var criterion in table.Criteria) yield return ($"{name}, {criterion.Label}", WordsOf(criterion));
        if (table.Total is { } total) yield return ($"{name}, Σ", WordsOf(total));
    }

    /// <summary>All that is said of a criterion.</summary>
    public static string WordsOf(ScoredCriterion criterion) => string.Join("; ",
        new[] { criterion.Own.Text, criterion.Appraised is { } appraised ? $"thẩm định {appraised.Text}" : "" }
            .Concat(criterion.Documents).Concat(criterion.Notes).Where(words => words.Length > 0));
}
