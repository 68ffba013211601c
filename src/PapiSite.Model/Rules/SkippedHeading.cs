using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;

namespace PapiSite.Model.Rules;

/// <summary>A heading's number that the plan's own numbering passes over.</summary>
public sealed class SkippedHeading : ContentRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor<(string Before, string Next, string Missing)> Descriptor { get; } =
        new("PAPI4012", Severity.Note)
        {
            Title = new("Số mục bị nhảy", "Skipped heading"),
            Message = a => new(
                $"Sau {a.Before} là {a.Next}, không có {a.Missing}.",
                $"After {a.Before} comes {a.Next}; there is no {a.Missing}."),
            Mend = _ => new(
                "So với văn bản đã ký: nếu văn bản in như vậy thì giữ nguyên; nếu chép sót thì bổ sung.",
                "Compare with the signed document: keep it if it is printed so; add the heading if it was left out."
            ),
            Why = new("Số mục bị nhảy có thể là cả một phần bị chép sót.", "A gap may be a whole part that was left out."),
            Bad = "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  phần I: Mục đích\n  phần II: Nhiệm vụ\n  phần IV: Tổ chức thực hiện\n",
            Good = "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  phần I: Mục đích\n  phần II: Nhiệm vụ\n  phần III: Tổ chức thực hiện\n",
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var plan in content.Plans)
        {
            foreach (var row in HeadingRows.Of(plan))
            {
                foreach (var (before, heading) in row.Zip(row.Skip(1)))
                {
                    var gap = PrintedNumber.Of(before.Label).GapBefore(PrintedNumber.Of(heading.Label));
                    if (gap is not null)
                    {
                        var keyword = heading.Keyword!.Name;
                        diagnostics.Report(
                            Descriptor.Of((Before: $"{keyword} {before.Label}", Next: $"{keyword} {heading.Label}", Missing: gap)),
                            plan.Origin.Source,
                            heading.Head
                        );
                    }
                }
            }
        }
    }
}
