using PapiSite.Language.Diagnostics;

namespace PapiSite.Language.Values;

public static partial class ValueDiagnostics
{
    /// <summary>The word “Số” before the number of a document.</summary>
    public static readonly DiagnosticDescriptor<(string Word, string Number)> WordBeforeNumber = new("PAPI2024", Severity.Note)
    {
        Title = new("Chữ “Số” trước số hiệu", "The word “Số” before a number"),
        Message = a => new(
            $"“{a.Word}” không thuộc số hiệu; số hiệu được đọc là “{a.Number}”.",
            $"“{a.Word}” is no part of the number, which is read as “{a.Number}”."),
        Mend = a => new($"Viết: {a.Number} (“papisite fmt” làm việc này giúp).", $"Write: {a.Number} (“papisite fmt” does it)."),
        Fix = new("Bỏ chữ đứng trước số", "Leave out the word before the number"),
        Why = new(
            "Báo cáo và văn bản khác gọi kế hoạch bằng số hiệu; thừa một chữ thì không khớp.",
            "Reports and other documents name the plan by its number; with a word too many they do not match."
        ),
        Bad = Plan("  số hiệu: Số: 12/KH-UBND\n  nhiệm vụ 1: Công khai thu, chi ngân sách\n    chủ trì: Sở Tài chính\n    hạn: năm 2024"),
        Good = Plan("  số hiệu: 12/KH-UBND\n  nhiệm vụ 1: Công khai thu, chi ngân sách\n    chủ trì: Sở Tài chính\n    hạn: năm 2024"),
    };

    /// <summary>More points than can be reached, or a rank below the last.</summary>
    public static readonly DiagnosticDescriptor<string> ImpossibleScore = new("PAPI2025", Severity.Warning)
    {
        Title = new("Kết quả vượt mức có thể", "Score that cannot be"),
        Message = score => new(
            $"“{score}” không thể có: con số trước dấu gạch chéo lớn hơn con số sau, phần trăm quá 100, hoặc bằng 0.",
            $"“{score}” cannot be: the number before the slash is greater than the one behind it, the per cent more than 100, or zero."
        ),
        Mend = _ => new(
            "So với văn bản đã ký: điểm đạt được trước, điểm tối đa sau (5,37/10 điểm); hạng trước, số địa phương sau (hạng 11/63).",
            "Compare with the signed document: points before the maximum (5,37/10 điểm); rank before how many were ranked (hạng 11/63)."
        ),
        Why = new("Biểu đồ và thứ hạng vẽ theo những con số này.", "Charts and ranks are drawn from these numbers."),
        Bad = Plan("  kết quả 2023: 12/10 điểm\n  nhiệm vụ 1: Công khai thu, chi ngân sách\n    chủ trì: Sở Tài chính\n    hạn: năm 2024"),
        Good = Plan(
            "  kết quả 2023: 5,37/10 điểm\n  nhiệm vụ 1: Công khai thu, chi ngân sách\n    chủ trì: Sở Tài chính\n    hạn: năm 2024"
        ),
    };

    /// <summary>A deadline that cannot be.</summary>
    public static readonly DiagnosticDescriptor<string> ImpossibleDeadline = new("PAPI2026", Severity.Error)
    {
        Title = new("Hạn không thể có", "Deadline that cannot be"),
        Message = typed => new($"Không thể có thời gian “{typed}”.", $"There is no such time as “{typed}”."),
        Mend = _ => new(
            "Kiểm tra lại văn bản đã ký: tháng từ 1 đến 12, quý từ I đến IV, năm bốn chữ số, năm đầu trước năm cuối.",
            "Check the signed document: months are 1 to 12, quarters I to IV, years have four digits, the first year stands first."
        ),
        Why = new(
            "Một hạn không thể có là lỗi gõ hoặc lỗi của văn bản; công bố như vậy thì không ai biết khi nào phải xong.",
            "A deadline that cannot be is a slip, of typing or of the document; published so, nobody knows when the work is due."
        ),
        Bad = Task("hạn: quý V năm 2024"),
        Good = Task("hạn: quý IV năm 2024"),
    };

    /// <summary>A time in the words of a deadline that is not read.</summary>
    public static readonly DiagnosticDescriptor<string> UnreadTimeInDeadline = new("PAPI2027", Severity.Note)
    {
        Title = new("Thời gian trong lời của hạn chưa được đọc", "Time in the words of a deadline that is not read"),
        Message = words => new(
            $"Thời gian nêu trong “{words}” được giữ như lời văn, không được đọc thành ngày.",
            $"The time in “{words}” is kept as words, and is not read as a day."
        ),
        Mend = _ => new(
            "Nếu đó là ngày phải xong thì viết sau dấu phẩy, với “chậm nhất” ở trước: theo kế hoạch của Bộ, chậm nhất 30/11/2024.",
            "If it is the day by which it is due, write it behind a comma with “chậm nhất”: theo kế hoạch của Bộ, chậm nhất 30/11/2024."
        ),
        Why = new(
            "Hạn theo điều kiện không có ngày thì không vào lịch và không bao giờ bị tính là quá hạn.",
            "A deadline that waits for an event and has no day is in no calendar, and never overdue."
        ),
        Bad = Task("hạn: khi có kết quả của Bộ (dự kiến tháng 4/2024)"),
        Good = Task("hạn: khi có kết quả của Bộ, chậm nhất tháng 4/2024"),
    };

    /// <summary>A number in a target that is not read.</summary>
    public static readonly DiagnosticDescriptor<(string Number, string Target)> UnreadNumberInTarget = new("PAPI2028", Severity.Note)
    {
        Title = new("Con số trong chỉ tiêu chưa được đọc", "Number in a target that is not read"),
        Message = a => new(
            $"Con số “{a.Number}” trong chỉ tiêu “{a.Target}” được giữ như lời văn: kết quả báo cáo không được so với chỉ tiêu này.",
            $"The number “{a.Number}” in the target “{a.Target}” is kept as words: no figure that is reported is held against the target."
        ),
        Mend = _ => new(
            "Văn bản in như vậy thì giữ nguyên. Gộp nhiều chỉ tiêu thì tách mỗi chỉ tiêu một dòng, con số đứng cạnh lời so sánh và đơn vị: "
                + "ít nhất 80% hồ sơ; từ 8 đến 10%; 16/16 xã.",
            "Keep it if the document prints it so. Where it is several targets, give each a line, the number beside its comparison and "
                + "unit: ít nhất 80% hồ sơ; từ 8 đến 10%; 16/16 xã."
        ),
        Why = new(
            "Chỉ con số chắc chắn hiểu đúng mới được so với kết quả; đoán sai thì vượt chỉ tiêu có thể bị công bố là chưa đạt.",
            "Only a number that is surely understood is held against results; a wrong guess could publish over-achievement as failure."
        ),
        Bad = Task("chỉ tiêu: khoảng 80% hồ sơ trực tuyến\n    hạn: năm 2024"),
        Good = Task("chỉ tiêu: ít nhất 80% hồ sơ trực tuyến\n    hạn: năm 2024"),
    };

    /// <summary>Codes that are later than those of days and letters.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> Later =
        [WordBeforeNumber, ImpossibleScore, ImpossibleDeadline, UnreadTimeInDeadline, UnreadNumberInTarget];
}
