using PapiSite.Language.Diagnostics;

namespace PapiSite.Model.Rules;

/// <summary>Two tasks of one group that bear the same number.</summary>
public sealed class RepeatedNumber : ContentRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor<(string Number, Numeral Line)> Descriptor { get; } =
        new("PAPI4002", Severity.Note)
        {
            Title = new("Số thứ tự bị trùng", "Repeated number"),
            Message = a => new(
                $"Nhóm này đã có nhiệm vụ {a.Number} ở dòng {a.Line}.",
                $"The group has a task {a.Number} already, at line {a.Line}."),
            Mend = _ => new(
                "So với văn bản đã ký: nếu văn bản in như vậy thì giữ nguyên và đặt “mã” riêng cho từng nhiệm vụ; nếu gõ nhầm thì sửa số.",
                "Compare with the signed document: if it is printed so, keep it and give each task a “mã”; else correct the number."
            ),
            Why = new(
                "Địa chỉ của trang lấy từ số thứ tự; hai nhiệm vụ cùng số dễ bị trích dẫn nhầm.",
                "Addresses come from the numbers; two tasks of one number are easily confused."
            ),
            Bad =
                "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  chủ trì: Sở Y tế\n  hạn: năm 2024\n  địa bàn: tỉnh Thí Dụ\n  nhiệm vụ 1: Khám "
                    + "sức khỏe\n  nhiệm vụ 1: Tiêm chủng\n",
            Good =
                "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  chủ trì: Sở Y tế\n  hạn: năm 2024\n  địa bàn: tỉnh Thí Dụ\n  nhiệm vụ 1: Khám "
                    + "sức khỏe\n  nhiệm vụ 2: Tiêm chủng\n",
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var plan in content.Plans)
        {
            foreach (var same in plan.Tasks.Where(t => t.Label is not null).GroupBy(t => (t.Group?.Anchor, t.Label!)))
            {
                var first = same.First();
                var line = first.Origin.Source.PositionAt(first.Origin.Entry.Head.Start).Line;
                foreach (var again in same.Skip(1)) again.Origin.ReportHead(diagnostics, Descriptor.Of((Number: again.Label!, line)));
            }
        }
    }
}
