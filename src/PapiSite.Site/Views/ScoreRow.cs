using PapiSite.Language.Values;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A score in a table; what is not known is empty.</summary>
/// <param name="Points">The points, with how many can be reached where that differs between the rows.</param>
/// <param name="Rank">The rank, with how many were ranked.</param>
/// <param name="Change">The places gained or lost, in words.</param>
/// <param name="Band">The band that it is in, with a capital; or null.</param>
public sealed record ScoreRow(string Points, string Rank, string Change, string? Band)
{
    /// <summary>A score.</summary>
    /// <param name="score">The score.</param>
    /// <param name="namesMost">True where the points that can be reached stand beside each score.</param>
    /// <param name="t">The words.</param>
    public static ScoreRow Of(Score score, bool namesMost, InterfaceTexts t)
    {
        var points = score.Points is { } reached ? t.Figure(reached) : "";
        var most = namesMost && score.OutOf is { } all ? $"/{t.Figure(all)}" : "";
        return new(
            points + most, RankOf(score), score.Change is { } change ? t.ChangeOf(change) : "",
            score.Band is { } band ? char.ToUpperInvariant(band[0]) + band[1..] : null);
    }

    /// <summary>The rank of a score, with how many were ranked; empty where neither is known.</summary>
    public static string RankOf(Score score) => $"{score.Rank}{(score.Ranked is { } ranked ? $"/{ranked}" : "")}";
}
