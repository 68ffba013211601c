using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;

namespace PapiSite.Model.Rules;

/// <summary>A comment that is dated before the first day or after the last one on which comments are received.</summary>
public sealed class CommentOutsidePeriod : ContentRule
{
    private static string Comment(string day) =>
        "lấy ý kiến: Dự thảo Quy chế tiếp công dân\n  địa bàn: tỉnh Thí Dụ\n  cơ quan: Sở Nội vụ\n  từ ngày: 1/6/2024\n  đến ngày: "
            + "30/6/2024\n  gửi ý kiến: Sở Nội vụ\n  dự thảo: Điều 1. Lịch tiếp công dân.\n"
        + $"  ý kiến 1: Hội Luật gia tỉnh\n    ngày gửi: {day}\n    nội dung: Nên niêm yết lịch ở xã.\n";

    /// <inheritdoc/>
    public override DiagnosticDescriptor<string> Descriptor { get; } =
        new("PAPI4022", Severity.Note)
        {
            Title = new("Ý kiến ngoài thời gian lấy ý kiến", "Comment outside the time for comments"),
            Message = day => new(
                $"Ý kiến gửi ngày {day}, ngoài thời gian lấy ý kiến.",
                $"The comment of {day} is outside the time for comments."),
            Mend = _ => new(
                "Xem lại ngày gửi; nếu đúng là ý kiến đến muộn thì giữ nguyên.",
                "Look at the day; where the comment came late indeed, leave it."
            ),
            Why = new(
                "Ngày ghi nhầm làm ý kiến hiện sai lúc, hoặc làm người đọc tưởng cơ quan nhận ý kiến trước khi công bố dự thảo.",
                "With a wrong day the comment shows at the wrong time, or seems to have come before the draft was published."
            ),
            Bad = Comment("5/7/2024"),
            Good = Comment("5/6/2024"),
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var consultation in content.Consultations.Where(c => c.From <= c.To))
        {
            foreach (var comment in consultation.Comments.Where(c => c.Sent < consultation.From || c.Sent > consultation.To))
            {
                new Origin(comment.Origin.Source, comment.Origin.Entry.First(Keywords.SentOn)!).Report(
                    diagnostics,
                    Descriptor.Of($"{comment.Sent.Day}/{comment.Sent.Month}/{comment.Sent.Year}")
                );
            }
        }
    }
}
