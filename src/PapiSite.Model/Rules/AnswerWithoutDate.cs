using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;

namespace PapiSite.Model.Rules;

/// <summary>An answer without its day, or the day of an answer that is not there.</summary>
public sealed class AnswerWithoutDate : ContentRule
{
    private const string Question =
        "hỏi đáp: Bao giờ có lịch tiếp công dân?\n  địa bàn: tỉnh Thí Dụ\n  cơ quan: Sở Nội vụ\n  ngày gửi: 3/6/2024\n  trả lời: Lịch đã "
            + "được niêm yết.\n";

    /// <inheritdoc/>
    public override DiagnosticDescriptor<(string Present, string Missing)> Descriptor { get; } =
        new("PAPI4021", Severity.Warning)
        {
            Title = new("Câu trả lời thiếu ngày hoặc thiếu nội dung", "Answer without its day or its words"),
            Message = a => new($"Đã ghi “{a.Present}” nhưng chưa ghi “{a.Missing}”.", $"There is “{a.Present}” but no “{a.Missing}”."),
            Mend = a => new(
                $"Thêm “{a.Missing}: …”; nếu chưa trả lời thì bỏ “{a.Present}”.",
                $"Add “{a.Missing}: …”; where there is no answer yet, take “{a.Present}” out."),
            Why = new(
                "Không có ngày thì không tính được trả lời nhanh hay chậm; có ngày mà không có lời thì vẫn là chưa trả lời.",
                "Without the day nobody knows how fast the answer came; a day without words is no answer."
            ),
            Bad = Question,
            Good = Question + "  ngày trả lời: 10/6/2024\n",
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (
            var origin in content
                .Questions.Select(q => q.Origin)
                .Concat(content.Consultations.SelectMany(c => c.Comments).Select(c => c.Origin))
        )
        {
            var answer = origin.Entry.First(Keywords.Answer)
                ?? origin.Entry.First(Keywords.Outcome)
                ?? origin.Entry.First(Keywords.Changed);
            var day = origin.Entry.First(Keywords.AnsweredOn);
            if (answer is not null && day is null)
                Report(origin, answer, missing: Keywords.AnsweredOn, diagnostics);
            else if (answer is null && day is not null)
                Report(origin, day, missing: Keywords.Answer, diagnostics);
        }
    }

    private void Report(Origin origin, EntrySyntax present, Keyword missing, DiagnosticBag diagnostics) =>
        new Origin(origin.Source, present).ReportHead(
            diagnostics, Descriptor.Of((Present: present.Keyword!.Name, Missing: missing.Name)));
}
