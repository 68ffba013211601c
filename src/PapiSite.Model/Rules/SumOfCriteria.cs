using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Model.Indexes;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Rules;

/// <summary>Points of a part of a table of self-scoring, or its total, that are not the sum of its criteria.</summary>
public sealed class SumOfCriteria : ContentRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor<(string Part, string Printed, string Sum)> Descriptor { get; } =
        new("PAPI4060", Severity.Note)
        {
            Title = new("Điểm không bằng tổng các tiêu chí", "Points are not the sum of the criteria"),
            Message = a => new(
                $"“{a.Part}” ghi {a.Printed} điểm, nhưng các tiêu chí bên trong cộng lại là {a.Sum}.",
                $"“{a.Part}” has {a.Printed} points, but the criteria in it add up to {a.Sum}."
            ),
            Mend = _ => new(
                "Đối chiếu từng tiêu chí với văn bản đã ký; văn bản cộng sai thì giữ nguyên.",
                "Compare each criterion with the signed document; keep what is printed."
            ),
            Why = new("Người đọc cộng lại sẽ thấy không khớp.", "Readers who add up find that it does not fit."),
            Bad = Example("tổng điểm: 9 điểm"),
            Good = Example("tổng điểm: 8 điểm"),
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var table in content.Plans.SelectMany(p => p.SelfScorings).Where(s => s.Set is not null))
        {
            foreach (var part in table.Set!.AllDimensions().Where(d => table.Of(d) is not null))
                Check(table, part, table.Of(part)!, $"{Keywords.Criterion.Name} {table.Of(part)!.Label}", diagnostics);
            if (table.Total is { } total) Check(table, table.Set.Whole, total, Keywords.TotalPoints.Name, diagnostics);
        }
    }

    private void Check(SelfScoring table, Dimension part, ScoredCriterion printed, string name, DiagnosticBag diagnostics)
    {
        foreach (var points in new Func<ScoredCriterion, decimal?>[] { ScoredCriterion.OwnPoints, ScoredCriterion.PointsOfAppraisal })
        {
            if (points(printed) is not { } told || table.SumOf(part, points) is not { } sum || told == sum) continue;
            printed.Origin.Report(diagnostics, Descriptor.Of((name, ScoredCriterion.Written(told), ScoredCriterion.Written(sum))));
        }
    }

    private static string Example(string total) =>
        "bộ chỉ số CCHC: Chỉ số cải cách hành chính\n  chỉ số 1: Công tác chỉ đạo\n  chỉ số 2: Cải cách thể chế\n"
            + "kế hoạch: Nâng cao Chỉ số cải cách hành chính\n  tự chấm điểm 2023: CCHC\n    tiêu chí 1: 3 điểm\n    tiêu chí 2: 5 điểm\n"
            + $"    {total}\n";
}
