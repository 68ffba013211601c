using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;

namespace PapiSite.Model.Rules;

/// <summary>An answer that is dated before the question or comment that it answers.</summary>
public sealed class AnswerBeforeQuestion : ContentRule
{
    private const string Question =
        "hỏi đáp: Bao giờ có lịch tiếp công dân?\n  địa bàn: tỉnh Thí Dụ\n  cơ quan: Sở Nội vụ\n  ngày gửi: 3/6/2024\n  trả lời: Lịch đã "
            + "được niêm yết.\n";

    /// <inheritdoc/>
    public override DiagnosticDescriptor<(string Answered, string Sent)> Descriptor { get; } =
        new("PAPI4020", Severity.Warning)
        {
            Title = new("Trả lời trước khi có câu hỏi", "Answer before the question"),
            Message = a => new(
                $"Trả lời ngày {a.Answered} nhưng ngày gửi là {a.Sent}.",
                $"Answered on {a.Answered}, but sent on {a.Sent}."),
            Mend = _ => new(
                "Xem lại “ngày gửi” và “ngày trả lời”; có thể ghi nhầm tháng hoặc năm.",
                "Look at “ngày gửi” and “ngày trả lời”; perhaps the month or the year is wrong."
            ),
            Why = new(
                "Số ngày trả lời được tính từ hai ngày này và hiện ở trang của cơ quan.",
                "The days taken are counted from the two and shown on the agency's page."
            ),
            Bad = Question + "  ngày trả lời: 10/5/2024\n",
            Good = Question + "  ngày trả lời: 10/6/2024\n",
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        var comments = content.Consultations.SelectMany(c => c.Comments).Select(c => (c.Origin, c.Sent, Answered: c.Answer?.Date));
        foreach (var (origin, sent, answered) in content.Questions.Select(q => (q.Origin, q.Sent, q.Answered)).Concat(comments))
        {
            if (answered is { } day && day < sent)
            {
                new Origin(origin.Source, origin.Entry.First(Keywords.AnsweredOn)!).Report(
                    diagnostics,
                    Descriptor.Of((Answered: Printed(day), Sent: Printed(sent)))
                );
            }
        }
    }

    private static string Printed(DateOnly day) => $"{day.Day}/{day.Month}/{day.Year}";
}
