using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;

namespace PapiSite.Model.Rules;

/// <summary>Two headings side by side that bear the same number.</summary>
public sealed class RepeatedHeading : ContentRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor<(string Heading, Numeral Line)> Descriptor { get; } =
        new("PAPI4013", Severity.Note)
        {
            Title = new("Số mục bị trùng", "Repeated heading"),
            Message = a => new($"Đã có {a.Heading} ở dòng {a.Line}.", $"There is a {a.Heading} already, at line {a.Line}."),
            Mend = _ => new(
                "So với văn bản đã ký: nếu văn bản in như vậy thì giữ nguyên; nếu gõ nhầm thì sửa số.",
                "Compare with the signed document: keep it if it is printed so, else correct the number."
            ),
            Why = new("Hai mục cùng số dễ bị trích dẫn nhầm.", "Two headings of one number are easily confused."),
            Bad = "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  phần I: Mục đích\n  phần II: Nhiệm vụ\n  phần II: Tổ chức thực hiện\n",
            Good = "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  phần I: Mục đích\n  phần II: Nhiệm vụ\n  phần III: Tổ chức thực hiện\n",
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var plan in content.Plans)
        {
            foreach (var same in HeadingRows.Of(plan).SelectMany(row => row.GroupBy(h => h.Label!.TrimEnd('.', ')'))))
            {
                var first = same.First();
                var line = plan.Origin.Source.PositionAt(first.Head.Start).Line;
                foreach (var again in same.Skip(1))
                    diagnostics.Report(Descriptor.Of(($"{again.Keyword!.Name} {again.Label}", line)), plan.Origin.Source, again.Head);
            }
        }
    }
}
