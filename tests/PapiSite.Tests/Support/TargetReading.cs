using System.Globalization;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model.Reports;

namespace PapiSite.Tests.Support;

/// <summary>What a target was read as, in words that an official can check.</summary>
public static class TargetReading
{
    private static readonly NumberFormatInfo Numbers = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    /// <summary>All figures of a target, with a plus between them.</summary>
    /// <param name="target">The target.</param>
    /// <param name="withWords">False to leave out units and what each figure is of, which keep the spelling of the words.</param>
    public static string Of(Target target, bool withWords = true)
    {
        if (target.Figures.IsEmpty) return "lời văn";
        return string.Join(" + ", target.Figures.Select(f => Of(f, withWords)));
    }

    /// <summary>What is said of a figure that was reported for a target.</summary>
    public static string Verdict(string printed, string reached) =>
        TargetVerdict.Of(Target(printed), Figure(reached) ?? throw new ArgumentException("It is not read.", nameof(reached))) switch
        {
            true => "đạt",
            false => "chưa đạt",
            null => "không kết luận",
        };

    /// <summary>A figure as a report has it, or null where it is refused.</summary>
    public static ReachedFigure? Figure(string reached) =>
        Entry($"báo cáo: tháng 6 năm 2024\n  nhiệm vụ 1: Ví dụ\n    đạt: {reached}\n").All(Keywords.Reached).Single().Value
            as ReachedFigure;

    private static Target Target(string printed) =>
        Entry($"kế hoạch: Ví dụ\n  nhiệm vụ 1: Ví dụ\n    chỉ tiêu: {printed}\n").Get<Target>(Keywords.Target)!;

    private static EntrySyntax Entry(string source) =>
        SyntaxTree.Parse(SourceText.FromString("vi-du.papi", source)).Entries[0].Children.Single();

    private static string Of(TargetFigure figure, bool withWords)
    {
        var words = withWords ? figure.Unit is null or ['%', ..] ? figure.Unit : $" {figure.Unit}" : figure.Unit is ['%', ..] ? "%" : "";
        var number = Number(figure.Number)
            + (figure.Upper is { } upper ? $" đến {(figure.IsBelowUpper ? "dưới " : "")}{Number(upper)}" : "")
            + (figure.OutOf is { } all ? $"/{Number(all)}" : "");
        return string.Join(" ", new[]
        {
            figure.Year is { } year ? $"năm {year}:" : "",
            figure.Of is { } of && withWords ? $"“{of}”:" : "",
            figure.IsChange ? "thay đổi" : "",
            Words(figure.Operator),
            figure.IsRank ? $"hạng {number}" : number + words,
            figure.IsDecidable ? "" : "(không so)",
        }.Where(w => w.Length > 0));
    }

    /// <summary>A comparison.</summary>
    public static string Words(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "ít nhất",
        Comparison.MoreThan => "nhiều hơn",
        Comparison.AtMost => "nhiều nhất",
        Comparison.LessThan => "ít hơn",
        _ => "bằng",
    };

    private static string Number(decimal number) => number.ToString("#,0.######", Numbers);
}
