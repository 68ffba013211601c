using System.Globalization;
using PapiSite.Language.Values;

namespace PapiSite.Tests.Support;

/// <summary>What a result or an aim, a document and a period were read as, in words that an official can check.</summary>
public static class ScoreReading
{
    private const string Nothing = "–";

    private static readonly NumberFormatInfo Numbers = new() { NumberDecimalSeparator = "," };

    /// <summary>A result or an aim.</summary>
    public static string Of(Score score) => string.Join("; ", new[]
    {
        score.Points is { } points
            ? $"điểm {Bound(score.Bound)}{Number(points)}{(score.IsPercent ? "%" : "")}"
                + (score.OutOf is { } all ? $" trên {Number(all)}" : "")
            : "",
        score.Rank is { } rank
            ? (score.IsGroup ? $"trong {rank} hạng đầu" : $"hạng {rank}") + (score.Ranked is { } of ? $" của {of}" : "")
            : "",
        score.Change is { } places ? $"đổi hạng {Signed(places)}{Since(score.ChangeSince)}" : "",
        score.PointsChange is { } change
            ? $"đổi điểm {Signed(change)}{(score.IsChangeInPercent ? "%" : "")}{Since(score.PointsChangeSince)}"
            : "",
        score.Band is { } band ? $"nhóm “{band}”" : "",
        score.Words is { } words ? $"lời văn “{words}”" : "",
    }.Where(part => part.Length > 0));

    /// <summary>A document: its kind or name, number, day and issuer.</summary>
    public static string Of(DocumentReference document) => string.Join(" | ",
        document.Name.Length > 0 ? document.Name : Nothing,
        document.Number ?? Nothing,
        document.Date is { } day ? DeadlineReading.Day(day) : Nothing,
        document.Issuer ?? Nothing);

    /// <summary>A period: its first and last year, and the year that it looks ahead to.</summary>
    public static string Of(Period period) =>
        string.Join(" | ", new[] { period.FirstYear, period.LastYear, period.Horizon }.Select(year => year?.ToString() ?? Nothing));

    private static string Bound(Comparison? bound) => bound is { } told ? TargetReading.Words(told) + " " : "";

    private static string Since(int? year) => year is { } since ? $" so với {since}" : "";

    private static string Signed(decimal number) => number > 0 ? $"+{Number(number)}" : number == 0 ? "0" : $"−{Number(-number)}";

    private static string Number(decimal number) => number.ToString("0.######", Numbers);
}
