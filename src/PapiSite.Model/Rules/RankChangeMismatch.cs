using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Rules;

/// <summary>A change of rank that the ranks of the two years do not give.</summary>
public sealed class RankChangeMismatch : ContentRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor<(Numeral OldRank, Numeral OldYear, Numeral Rank, Numeral Year, string Said)> Descriptor { get; } =
        new("PAPI4011", Severity.Note)
        {
            Title = new("Tăng giảm hạng không khớp", "Change of rank does not match"),
            Message = a => new(
                $"Hạng {a.OldRank} năm {a.OldYear} và hạng {a.Rank} năm {a.Year} không cho “{a.Said}”.",
                $"Rank {a.OldRank} in {a.OldYear} and rank {a.Rank} in {a.Year} do not give “{a.Said}”."
            ),
            Mend = _ => new(
                "Kiểm tra hạng hai năm và số bậc trong văn bản đã ký; văn bản in sai thì giữ nguyên.",
                "Check both ranks and the change in the signed document; keep what is printed."
            ),
            Why = new("Người đọc sẽ thấy hai con số trái nhau.", "Readers would see figures that contradict each other."),
            Bad = "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  kết quả 2022: hạng 13/63\n  kết quả 2023: hạng 11/63; giảm 2 bậc\n",
            Good = "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  kết quả 2022: hạng 13/63\n  kết quả 2023: hạng 11/63; tăng 2 bậc\n",
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var plan in content.Plans)
        {
            Check(plan.Results, diagnostics);
            foreach (var group in plan.Groups) Check(group.Results, diagnostics);
        }
    }

    private void Check(ImmutableArray<YearScore> results, DiagnosticBag diagnostics)
    {
        foreach (var now in results)
        {
            // A group to be in is no rank that one could count from.
            if (now.Score is not { Rank: { } rank, IsGroup: false, Change: { } change }) continue;
            var before = results.FirstOrDefault(r => r.Year == (now.Score.ChangeSince ?? now.Year - 1));
            if (before?.Score is not { Rank: { } then, IsGroup: false } || then - rank == change) continue;
            var words = change == 0 ? "giữ nguyên" : $"{(change > 0 ? "tăng" : "giảm")} {Math.Abs(change)} bậc";
            now.Origin.Report(
                diagnostics,
                Descriptor.Of((OldRank: then, OldYear: before.Year, rank, now.Year, Said: words))
            );
        }
    }
}
