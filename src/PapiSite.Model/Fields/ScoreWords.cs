using PapiSite.Model.Plans;

namespace PapiSite.Model.Fields;

/// <summary>Scores and aims in words.</summary>
internal static class ScoreWords
{
    /// <summary>Each as typed, by its year.</summary>
    public static IEnumerable<(string? Name, string? Text)> ByYear(IEnumerable<YearScore> scores) =>
        scores.Select(s => ((string?)$"{s.Year}", (string?)s.Score.Text));
}
