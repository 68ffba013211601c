using PapiSite.Language.Diagnostics;

namespace PapiSite.Model.Rules;

/// <summary>A criterion that a table of self-scoring has twice.</summary>
public sealed class CriterionTwice : ContentRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor<(string Criterion, string First)> Descriptor { get; } = new("PAPI4061", Severity.Warning)
    {
        Title = new("Tiêu chí ghi hai lần", "Criterion scored twice"),
        Message = a => new(
            $"Tiêu chí {a.Criterion} đã có điểm ở {a.First}; trang chỉ hiện và cộng dòng ấy.",
            $"Criterion {a.Criterion} has points at {a.First} already; the site shows and adds that line alone."
        ),
        Mend = _ => new("Sửa số của tiêu chí, hoặc bỏ một dòng.", "Correct the number of the criterion, or take one line out."),
        Why = new("Không rõ điểm nào là đúng.", "Which of the points are right nobody can tell."),
        Bad = Example("1"),
        Good = Example("2"),
    };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var table in content.Plans.SelectMany(p => p.SelfScorings))
        {
            foreach (var again in table.Criteria.Where(c => c.Dimension is not null && table.Of(c.Dimension) != c))
                again.Origin.ReportHead(diagnostics, Descriptor.Of((again.Label, table.Of(again.Dimension!)!.Origin.Place)));
        }
    }

    private static string Example(string second) =>
        "bộ chỉ số CCHC: Chỉ số cải cách hành chính\n  chỉ số 1: Công tác chỉ đạo\n  chỉ số 2: Cải cách thể chế\n"
            + "kế hoạch: Nâng cao Chỉ số cải cách hành chính\n  tự chấm điểm 2023: CCHC\n    tiêu chí 1: 3 điểm\n"
            + $"    tiêu chí {second}: 5 điểm\n";
}
