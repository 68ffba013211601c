using PapiSite.Language.Diagnostics;
using PapiSite.Language.Values;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Rules;

/// <summary>Points of a table of self-scoring that are more than can be reached.</summary>
public sealed class PointsOverMost : ContentRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor<(string Points, string Most, string Criterion)> Descriptor { get; } =
        new("PAPI4059", Severity.Warning)
        {
            Title = new("Điểm vượt điểm tối đa", "More points than can be reached"),
            Message = a => new(
                $"“{a.Criterion}” ghi {a.Points} điểm, quá điểm tối đa là {a.Most}.",
                $"“{a.Criterion}” has {a.Points} points, more than the {a.Most} that can be reached."
            ),
            Mend = _ => new(
                "Xem lại điểm và điểm tối đa của tiêu chí trong văn bản đã ký, rồi trong bộ chỉ số; văn bản in sai thì giữ nguyên.",
                "Check the points and the most points in the signed document, then in the index set; keep what is printed."
            ),
            Why = new(
                "Người đọc sẽ thấy một điểm số không thể có.",
                "Readers would see points that cannot be."
            ),
            Bad = Example("10 điểm"),
            Good = Example("8 điểm"),
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var criterion in content.Plans.SelectMany(p => p.SelfScorings).SelectMany(s => s.Rows))
        {
            // More than what stands behind the slash is told where it is read.
            if (criterion.Own.OutOf is null) Check(criterion, criterion.Own, criterion.Most, diagnostics);
            if (criterion.Appraised is { OutOf: null } appraised) Check(criterion, appraised, criterion.Most, diagnostics);
        }
    }

    private void Check(ScoredCriterion criterion, Score score, decimal? most, DiagnosticBag diagnostics)
    {
        if (score is not { IsPercent: false, Points: { } points } || !(points > most)) return;
        criterion.Origin.Report(
            diagnostics, Descriptor.Of((ScoredCriterion.Written(points), ScoredCriterion.Written(most.Value), criterion.Title)));
    }

    internal static string Example(string points) =>
        "bộ chỉ số CCHC: Chỉ số cải cách hành chính\n  chỉ số 1: Công tác chỉ đạo\n    điểm tối đa: 8,5\n"
            + $"kế hoạch: Nâng cao Chỉ số cải cách hành chính\n  tự chấm điểm 2023: CCHC\n    tiêu chí 1: {points}\n";
}
