using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Values;
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
                Check(table, part, table.Of(part)!, diagnostics);
            if (table.Total is { } total) Check(table, table.Set.Whole, total, diagnostics);
        }
    }

    private void Check(SelfScoring table, Dimension part, ScoredCriterion printed, DiagnosticBag diagnostics)
    {
        foreach (var score in new Func<ScoredCriterion, Score?>[] { c => c.Own, c => c.Appraised })
        {
            var (told, sum) = (ScoredCriterion.PointsIn(score(printed)), table.SumOf(part, score));
            if (told is null || sum is null || told == sum) continue;
            printed.Origin.Report(diagnostics, Descriptor.Of(
                (printed.Title, ScoredCriterion.Written(told.Value), ScoredCriterion.Written(sum.Value))));
        }
    }

    private static string Example(string total) =>
        "bộ chỉ số CCHC: Chỉ số cải cách hành chính\n  chỉ số 1: Công tác chỉ đạo\n  chỉ số 2: Cải cách thể chế\n"
            + "kế hoạch: Nâng cao Chỉ số cải cách hành chính\n  tự chấm điểm 2023: CCHC\n    tiêu chí 1: 3 điểm\n    tiêu chí 2: 5 điểm\n"
            + $"    {total}\n";
}
