namespace PapiSite.Site.Wording;

/// <content>News and calendars.</content>
public sealed partial class VietnameseTexts
{
    public override string Follow => "Theo dõi";

    public override string FollowLead(bool hasNews, bool hasCalendar) =>
        string.Join(
            ' ',
            new[]
            {
                hasNews
                    ? "Nhận tin khi có kế hoạch, báo cáo, dự thảo lấy ý kiến, câu trả lời mới, có thay đổi hoặc có nhiệm vụ hết thời hạn: "
                        + "chép địa chỉ của liên kết nhận tin vào một ứng dụng đọc tin RSS/Atom."
                    : "",
                hasCalendar
                    ? "Để được nhắc thời hạn của nhiệm vụ và kỳ báo cáo, thêm lịch này vào lịch trên điện thoại hoặc máy tính."
                    : "",
            }
                .Where(s => s.Length > 0)
                .DefaultIfEmpty("Chưa có gì để theo dõi.")
        );

    public override string FollowNews => "Nhận tin khi có thay đổi (RSS/Atom)";
    public override string FollowCalendar => "Thêm thời hạn vào lịch";
    public override string NewsOf(string name) => $"Tin mới: {name}";
    public override string DeadlineNews => "Nhiệm vụ đã hết thời hạn";
    public override string NewsLead(int most) => $"Mới nhất ở trên, nhiều nhất {Count(most)} tin.";
    public override string NewsPlan(string title) => $"Ban hành kế hoạch: {title}";

    public override string NewsReport(string agency, string report, bool isCorrection) =>
        $"{agency}: {report}{(isCorrection ? " (đính chính)" : "")}";

    public override string NewsReports => "Báo cáo tiến độ";
    public override string NewsDeadline(string task, bool isOverdue) => $"{NewsDeadlineKind(isOverdue)}: {task}";
    public override string NewsDeadlineKind(bool isOverdue) => isOverdue ? "Quá hạn" : "Hết thời hạn";
    public override string NewsMoreTasks(int count) => $"… và {Tasks(count)} khác.";
    public override string CalendarOf(string name) => $"Thời hạn: {name}";

    public override string CalendarLead(string site) =>
        $"Thời hạn của nhiệm vụ và kỳ báo cáo, lấy từ kế hoạch và báo cáo tiến độ trên trang “{site}”.";

    public override string ConsultationNews => "Dự thảo lấy ý kiến";
    public override string NewsDraft(string title) => $"Lấy ý kiến: {title}";
    public override string NewsDraftUntil(DateOnly last, string sendTo) => $"Nhận ý kiến đến hết ngày {Day(last)}. Gửi về: {sendTo}";
    public override string NewsComments(string draft) => $"Trả lời ý kiến về: {draft}";
    public override string NewsAnswer(string question) => $"Trả lời: {question}";
    public override string NewsChanges(string place) => $"Thay đổi: {place}";
}
