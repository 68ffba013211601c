using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;

namespace PapiSite.Model.Rules;

/// <summary>More than the whole: a share of over 100 % reported where the target is a share.</summary>
public sealed class ImplausibleFigure : ContentRule
{
    private const decimal Whole = 100;

    /// <summary>Words of targets that may be surpassed: growth, and what is held against an estimate or a plan.</summary>
    private static readonly string[] MayBeMore = ["tang", "giam", "du toan", "ke hoach", "so voi", "nghi quyet", "chi tieu giao", "gap"];

    private static string Reported(string figure) =>
        "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  nhiệm vụ 1: Khám sức khỏe\n    chủ trì: Sở Y tế\n    hạn: năm "
            + "2024\n    chỉ tiêu: ≥ 95% người cao tuổi được khám\n"
        + $"báo cáo: tháng 6 năm 2024\n  kế hoạch: vi-du\n  cơ quan: Sở Y tế\n  ngày báo cáo: 20/6/2024\n  nhiệm vụ 1:\n    trạng thái: "
        + $"đang thực hiện\n    đạt: {figure}\n";

    /// <inheritdoc/>
    public override DiagnosticDescriptor<(string Figure, string Target)> Descriptor { get; } =
        new("PAPI4037", Severity.Warning)
        {
            Title = new("Tỷ lệ vượt 100%", "Share over 100 %"),
            Message = a => new(
                $"“{a.Figure}” vượt quá toàn bộ, trong khi chỉ tiêu là “{a.Target}”.",
                $"“{a.Figure}” is more than the whole, where the target is “{a.Target}”."
            ),
            Mend = _ => new(
                "Kiểm tra con số (thiếu dấu phẩy: 95,5%?); đúng là vượt kế hoạch giao thì ghi rõ ở “ghi chú”.",
                "Check the figure (a comma left out: 95,5%?); where it does surpass what was planned, say so under “ghi chú”."
            ),
            Why = new("Một con số gõ nhầm làm chỉ tiêu bị coi là đã đạt.", "By a mistyped figure a target counts as reached."),
            Bad = Reported("955%"),
            Good = Reported("95,5%"),
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var task in CountingReports.Of(content).SelectMany(r => r.Tasks))
        {
            foreach (var entry in task.Origin.Entry.All(Keywords.Reached))
            {
                if (entry.Value is not ReachedFigure { Number: > Whole } figure)
                    continue;
                var target = task
                    .Figures.Where(f => ReferenceEquals(f.Value, figure))
                    .Select(f => task.Task.Targets[f.Key])
                    .FirstOrDefault();
                if (target is { Unit: "%", Number: <= Whole } && figure.Unit is null or "%" && !MaySurpass(target.Text))
                {
                    var finding = Descriptor.Of((Figure: entry.Text.Text, Target: target.Text));
                    new Origin(task.Origin.Source, entry).Report(diagnostics, finding);
                }
            }
        }
    }

    private static bool MaySurpass(string target)
    {
        var words = $" {VietnameseText.Key(target)} ";
        return MayBeMore.Any(word => words.Contains($" {word} ", StringComparison.Ordinal));
    }
}
