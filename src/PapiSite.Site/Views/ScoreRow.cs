using PapiSite.Language.Values;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A score in a table; what is not known is empty.</summary>
/// <param name="Points">The points, with how many can be reached where that differs between the rows.</param>
/// <param name="Rank">The rank, with how many were ranked.</param>
/// <param name="Change">The places and points gained or lost, in words.</param>
/// <param name="Band">The band that it is in and what else it says in words, with a capital; or null.</param>
public sealed record ScoreRow(string Points, string Rank, string Change, string? Band)
{
    /// <summary>A score.</summary>
    /// <param name="score">The score.</param>
    /// <param name="namesMost">True where the points that can be reached stand beside each score.</param>
    /// <param name="t">The words.</param>
    public static ScoreRow Of(Score score, bool namesMost, InterfaceTexts t)
    {
        var most = namesMost && score.OutOf is { } all ? $"/{t.Figure(all)}" : "";
        var rest = string.Join("; ", new[] { score.Band, score.Words }.OfType<string>());
        return new(
            PointsOf(score, t) + most, RankOf(score), t.ChangeOf(score),
            rest.Length > 0 ? char.ToUpperInvariant(rest[0]) + rest[1..] : null);
    }

    /// <summary>The points or per cent of a score, with a sign where they are a bound; empty where they are not known.</summary>
    public static string PointsOf(Score score, InterfaceTexts t)
    {
        if (score.Points is not { } points) return "";
        var sign = score.Bound switch { Comparison.AtLeast => "≥ ", Comparison.MoreThan => "> ", _ => "" };
        return sign + t.Figure(points) + (score.IsPercent ? "%" : "");
    }

    /// <summary>The rank of a score, or the ranks of a group, with how many were ranked; empty where neither is known.</summary>
    public static string RankOf(Score score) =>
        $"{(score.IsGroup ? "1–" : "")}{score.Rank}{(score.Ranked is { } ranked ? $"/{ranked}" : "")}";
}
