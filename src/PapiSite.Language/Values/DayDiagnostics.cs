using PapiSite.Language.Diagnostics;

namespace PapiSite.Language.Values;

/// <summary>What can be wrong with days that are counted.</summary>
public static class DayDiagnostics
{
    private static string Question(string day) =>
        $"hỏi đáp: Bao giờ có lịch tiếp công dân?\n  địa bàn: tỉnh Thí Dụ\n  cơ quan: Sở Nội vụ\n  ngày gửi: {day}\n";

    private static string Settings(string days) => $"trang web: Theo dõi kế hoạch tỉnh Thí Dụ\n  hạn trả lời: {days}\n";

    /// <summary>A number of days that is none.</summary>
    public static readonly DiagnosticDescriptor<string> BadDayCount = new("PAPI2020", Severity.Error)
    {
        Title = new("Số ngày viết chưa đúng", "Malformed number of days"),
        Message = typed => new($"“{typed}” không phải là một số ngày.", $"“{typed}” is not a number of days."),
        Mend = _ => new(
            "Viết số ngày theo lịch, từ 1 đến 3650, như 15. Quy định tính bằng ngày làm việc thì đổi ra ngày theo lịch.",
            "Write the number of calendar days, 1 to 3650, such as 15. Where the rule counts working days, write the calendar days that "
                + "they come to."
        ),
        Why = new(
            "Số ngày này cho biết câu hỏi nào được trả lời đúng hạn, câu hỏi nào đã quá hạn.",
            "It tells which questions are answered in time and which are overdue."
        ),
        Bad = Settings("nửa tháng"),
        Good = Settings("15"),
    };

    /// <summary>A month or a year where days are counted.</summary>
    public static readonly DiagnosticDescriptor<string> DayMissing = new("PAPI2021", Severity.Error)
    {
        Title = new("Chưa ghi rõ ngày", "Day missing"),
        Message = typed => new($"“{typed}” chưa cho biết ngày nào.", $"“{typed}” does not say which day."),
        Mend = _ => new("Viết đủ ngày, tháng, năm, như 3/6/2024.", "Write day, month and year, such as 3/6/2024."),
        Why = new(
            "Thời gian lấy ý kiến và thời gian trả lời được đếm từng ngày.",
            "The time for comments and the time to answer are counted in days."
        ),
        Bad = Question("tháng 6/2024"),
        Good = Question("3/6/2024"),
    };

    /// <summary>All codes of days.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All = [BadDayCount, DayMissing];
}
