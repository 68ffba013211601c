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
    public override DiagnosticDescriptor Descriptor { get; } =
        new("PAPI4021", Severity.Warning)
        {
            Title = new("Câu trả lời thiếu ngày hoặc thiếu nội dung", "Answer without its day or its words"),
            Message = new("Đã ghi “{0}” nhưng chưa ghi “{1}”.", "There is “{0}” but no “{1}”."),
            Mend = new("Thêm “{1}: …”; nếu chưa trả lời thì bỏ “{0}”.", "Add “{1}: …”; where there is no answer yet, take “{0}” out."),
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
                new Origin(origin.Source, answer).ReportHead(diagnostics, Descriptor, answer.Keyword!.Name, Keywords.AnsweredOn.Name);
            else if (answer is null && day is not null)
                new Origin(origin.Source, day).ReportHead(diagnostics, Descriptor, Keywords.AnsweredOn.Name, Keywords.Answer.Name);
        }
    }
}
