using PapiSite.Language.Diagnostics;

namespace PapiSite.Language.Values;

/// <summary>What can be wrong with a value.</summary>
public static partial class ValueDiagnostics
{
    private static string Plan(string line) => $"kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n{line}\n";

    private static string Task(string line) => Plan($"  nhiệm vụ 1: Công khai thu, chi ngân sách\n    chủ trì: Sở Tài chính\n    {line}");

    private static string Report(string period, string line) =>
        Task("hạn: năm 2024\n    chỉ tiêu: ≥ 95% xã công khai")
        + $"báo cáo: {period}\n  kế hoạch: vi-du\n  cơ quan: Sở Tài chính\n  ngày báo cáo: 20/6/2024\n  nhiệm vụ 1:\n    trạng thái: đang "
        + $"thực hiện\n    {line}\n";

    /// <summary>A date that is none.</summary>
    public static readonly DiagnosticDescriptor<string> BadDate = new("PAPI2001", Severity.Error)
    {
        Title = new("Ngày viết chưa đúng", "Malformed date"),
        Message = typed => new($"“{typed}” không phải là một ngày.", $"“{typed}” is not a date."),
        Mend = _ => new("Viết ngày/tháng/năm, ví dụ 13/6/2024.", "Write day/month/year, such as 13/6/2024."),
        Why = new(
            "Ngày ban hành giúp người đọc tìm đúng văn bản đã ký và sắp xếp các kế hoạch theo thời gian.",
            "The date leads readers to the signed document and puts plans in order."
        ),
        Bad = Plan("  ngày ban hành: tháng sáu\n  nhiệm vụ 1: Công khai thu, chi ngân sách\n    chủ trì: Sở Tài chính\n    hạn: năm 2024"),
        Good = Plan("  ngày ban hành: 13/6/2024\n  nhiệm vụ 1: Công khai thu, chi ngân sách\n    chủ trì: Sở Tài chính\n    hạn: năm 2024"),
    };

    /// <summary>A day that the calendar does not have.</summary>
    public static readonly DiagnosticDescriptor<string> NoSuchDay = new("PAPI2002", Severity.Error)
    {
        Title = new("Ngày không có trong lịch", "No such day"),
        Message = day => new($"Lịch không có ngày {day}.", $"The calendar has no {day}."),
        Mend = _ => new("Kiểm tra lại ngày và tháng trong văn bản đã ký.", "Check day and month in the signed document."),
        Why = new("Một ngày không có thật làm sai thứ tự và nhắc hạn.", "A day that does not exist spoils order and reminders."),
        Bad = Plan("  ngày ban hành: 31/6/2024\n  nhiệm vụ 1: Công khai thu, chi ngân sách\n    chủ trì: Sở Tài chính\n    hạn: năm 2024"),
        Good = Plan("  ngày ban hành: 30/6/2024\n  nhiệm vụ 1: Công khai thu, chi ngân sách\n    chủ trì: Sở Tài chính\n    hạn: năm 2024"),
    };

    /// <summary>A deadline in no known form: it is kept in words.</summary>
    public static readonly DiagnosticDescriptor<(string Typed, Words Nearest)> BadDeadline = new("PAPI2003", Severity.Warning)
    {
        Title = new("Hạn không đọc được thành ngày", "Deadline that is not read as a day"),
        Message = a => new(
            $"Hạn “{a.Typed}” được giữ nguyên lời nhưng không có ngày: không vào lịch, không bao giờ bị tính là quá hạn.",
            $"The deadline “{a.Typed}” is kept in words and has no day: it is in no calendar, and never overdue."
        ),
        Mend = a => new(
            $"Văn bản in như vậy thì giữ nguyên; ô ghi “như trên” thì chép hạn của dòng trên. Nếu không, viết theo một trong các dạng: năm "
                + $"2024; 2021-2025; quý II năm 2024; tháng 6/2024; trước ngày 20/12/2024; hằng năm; hằng quý; trước ngày 20 hằng tháng; "
                + $"thường xuyên; sau khi …; không nêu{a.Nearest}.",
            $"Keep it if the document prints it so; for “như trên” copy the deadline of the row above. Else use one of these forms: "
                + $"năm 2024; 2021-2025; quý II năm 2024; tháng 6/2024; trước ngày 20/12/2024; hằng năm; hằng quý; trước ngày 20 hằng "
                + $"tháng; thường xuyên; sau khi …; không nêu{a.Nearest}."
        ),
        Why = new(
            "Hạn được đọc thành ngày để sắp xếp, lọc và biết nhiệm vụ nào đã hết thời hạn; PapiSite không đoán thay người viết.",
            "Deadlines become days, to sort, filter and know what is past its deadline; PapiSite never guesses them."
        ),
        Bad = Task("hạn: cuối năm nay"),
        Good = Task("hạn: quý IV năm 2024"),
    };

    /// <summary>A period in no known form.</summary>
    public static readonly DiagnosticDescriptor<string> BadPeriod = new("PAPI2004", Severity.Warning)
    {
        Title = new("Thời kỳ không đọc được", "Unread period"),
        Message = typed => new(
            $"“{typed}” không đọc được thành năm, nên được giữ nguyên lời: hạn không ghi năm sẽ không có ngày.",
            $"“{typed}” is not read as years and is kept in words: deadlines without a year have no day."),
        Mend = _ => new(
            "Viết một năm (2024), hai năm có gạch nối (2021-2025), hoặc một khoảng có năm: quý IV/2025; năm học "
                + "2025-2026; đến năm 2030; từ năm 2025; 2026-2030, tầm nhìn đến năm 2045.",
            "Write a year (2024), two with a dash (2021-2025), or a span with its years: quý IV/2025; năm học "
                + "2025-2026; đến năm 2030; từ năm 2025; 2026-2030, tầm nhìn đến năm 2045."),
        Why = new(
            "Thời kỳ cho biết kế hoạch áp dụng cho năm nào và để kiểm tra hạn của từng nhiệm vụ.",
            "The period tells which years the plan is for, and deadlines are checked against it."
        ),
        Bad = Plan("  thời kỳ: năm nay\n  nhiệm vụ 1: Công khai thu, chi ngân sách\n    chủ trì: Sở Tài chính\n    hạn: năm 2024"),
        Good = Plan("  thời kỳ: 2024\n  nhiệm vụ 1: Công khai thu, chi ngân sách\n    chủ trì: Sở Tài chính\n    hạn: năm 2024"),
    };

    /// <summary>A period that ends before it begins.</summary>
    public static readonly DiagnosticDescriptor<string> BackwardPeriod = new("PAPI2005", Severity.Error)
    {
        Title = new("Giai đoạn kết thúc trước khi bắt đầu", "Period ends before it begins"),
        Message = typed => new($"Giai đoạn “{typed}” có năm cuối trước năm đầu.", $"The period “{typed}” ends before it begins."),
        Mend = _ => new("Viết năm đầu trước, năm cuối sau: 2021-2025.", "Write the first year first: 2021-2025."),
        Why = new(
            "Một giai đoạn ngược làm mọi hạn trong kế hoạch bị coi là ngoài thời kỳ.",
            "A backward period puts every deadline of the plan outside it."
        ),
        Bad = Plan("  thời kỳ: 2025-2021\n  nhiệm vụ 1: Công khai thu, chi ngân sách\n    chủ trì: Sở Tài chính\n    hạn: năm 2024"),
        Good = Plan("  thời kỳ: 2021-2025\n  nhiệm vụ 1: Công khai thu, chi ngân sách\n    chủ trì: Sở Tài chính\n    hạn: năm 2024"),
    };

    /// <summary>A score in no known form.</summary>
    public static readonly DiagnosticDescriptor<string> BadScore = new("PAPI2006", Severity.Warning)
    {
        Title = new("Kết quả chỉ số viết chưa đúng", "Malformed index score"),
        Message = part => new(
            $"Phần “{part}” của kết quả được giữ nguyên lời: không vào biểu đồ, không so sánh được.",
            $"The part “{part}” of the score is kept in words: it is in no chart and not compared."
        ),
        Mend = _ => new(
            "Văn bản in như vậy thì để nguyên. Nếu không, mỗi phần cách nhau bằng dấu chấm phẩy: 5,37/10 điểm; 86,5%; "
                + "hạng 11/63; tăng 2 bậc; nhóm điểm cao.",
            "Keep it if the document prints it so. Else separate the parts by semicolons: 5,37/10 điểm; 86,5%; hạng "
                + "11/63; tăng 2 bậc; nhóm điểm cao."
        ),
        Why = new(
            "Điểm và hạng được so sánh giữa các năm; viết sai dạng thì không vẽ được biểu đồ.",
            "Points and ranks are compared over the years; in another form they cannot be drawn."
        ),
        Bad = Plan(
            "  nhóm I: Tham gia của người dân\n    kết quả 2023: khá tốt\n    nhiệm vụ 1: Công khai thu, chi ngân sách\n      chủ trì: Sở "
                + "Tài chính\n      hạn: năm 2024"
        ),
        Good = Plan(
            "  nhóm I: Tham gia của người dân\n    kết quả 2023: 5,37/10 điểm; hạng 11/63\n    nhiệm vụ 1: Công khai thu, chi ngân sách\n "
                + "     chủ trì: Sở Tài chính\n      hạn: năm 2024"
        ),
    };

    /// <summary>A member of a list of agencies that cannot be read.</summary>
    public static readonly DiagnosticDescriptor<string> BadAgency = new("PAPI2007", Severity.Error)
    {
        Title = new("Tên cơ quan viết chưa đúng", "Malformed agency"),
        Message = typed => new($"Không đọc được tên cơ quan “{typed}”.", $"The agency “{typed}” cannot be read."),
        Mend = _ => new(
            "Viết tên cơ quan rồi mới đến điều kiện trong một cặp ngoặc tròn: UBND tỉnh (đối với kế hoạch cấp tỉnh).",
            "Write the name, then a condition in one pair of parentheses: UBND tỉnh (đối với kế hoạch cấp tỉnh)."
        ),
        Why = new(
            "Tên cơ quan dẫn tới trang của cơ quan đó; ngoặc mở mà không đóng làm tên bị cắt sai.",
            "The name leads to the agency's page; an unclosed parenthesis would cut it wrongly."
        ),
        Bad = Task("phối hợp: UBND tỉnh (đối với kế hoạch cấp tỉnh\n    hạn: năm 2024"),
        Good = Task("phối hợp: UBND tỉnh (đối với kế hoạch cấp tỉnh)\n    hạn: năm 2024"),
    };

    /// <summary>A cited document that cannot be read.</summary>
    public static readonly DiagnosticDescriptor<string> BadDocument = new("PAPI2008", Severity.Error)
    {
        Title = new("Văn bản viện dẫn viết chưa đúng", "Malformed document reference"),
        Message = typed => new($"Không đọc được văn bản “{typed}”.", $"The document “{typed}” cannot be read."),
        Mend = _ => new(
            "Viết loại, số, rồi ngày và cơ quan trong ngoặc: Nghị định 59/2019/NĐ-CP (1/7/2019, Chính phủ).",
            "Write kind, number, then date and issuer in parentheses: Nghị định 59/2019/NĐ-CP (1/7/2019, Chính phủ)."
        ),
        Why = new(
            "Nhờ số và ngày, người đọc tìm được văn bản, và biết nhiệm vụ nào cùng căn cứ vào nó.",
            "By number and date readers find the document and the other tasks that rest on it."
        ),
        Bad = Task("căn cứ: Nghị định 59/2019/NĐ-CP (1/7/2019\n    hạn: năm 2024"),
        Good = Task("căn cứ: Nghị định 59/2019/NĐ-CP (1/7/2019)\n    hạn: năm 2024"),
    };

    /// <summary>An identifier that is no web address word.</summary>
    public static readonly DiagnosticDescriptor<(string Typed, string Slug)> BadSlug = new("PAPI2009", Severity.Error)
    {
        Title = new("Mã viết chưa đúng", "Malformed identifier"),
        Message = a => new($"“{a.Typed}” không dùng làm mã được.", $"“{a.Typed}” cannot be an identifier."),
        Mend = a => new(
            $"Mã chỉ có chữ thường không dấu, chữ số và gạch nối: {a.Slug}.",
            $"Use lower-case letters without marks, digits and hyphens only: {a.Slug}."
        ),
        Why = new("Mã thành địa chỉ của trang và phải giữ nguyên mãi.", "The identifier becomes the page's address, and stays for ever."),
        Bad = Plan("  mã: Kế hoạch 151\n  nhiệm vụ 1: Công khai thu, chi ngân sách\n    chủ trì: Sở Tài chính\n    hạn: năm 2024"),
        Good = Plan("  mã: ke-hoach-151\n  nhiệm vụ 1: Công khai thu, chi ngân sách\n    chủ trì: Sở Tài chính\n    hạn: năm 2024"),
    };

    /// <summary>A word that is not among those allowed.</summary>
    public static readonly DiagnosticDescriptor<(string Typed, string Allowed, Words Guess)> BadChoice = new("PAPI2010", Severity.Error)
    {
        Title = new("Giá trị không nằm trong danh sách", "Not one of the allowed words"),
        Message = a => new($"“{a.Typed}” không phải là giá trị dùng được ở đây.", $"“{a.Typed}” is not allowed here."),
        Mend = a => new($"{a.Guess}Chọn một trong: {a.Allowed}.", $"{a.Guess}Choose one of: {a.Allowed}."),
        Why = new(
            "Các giá trị cố định cho phép lọc và đếm; một từ khác sẽ không ai tìm thấy.",
            "Fixed words can be filtered and counted; another word would never be found."
        ),
        Bad = Plan("  trạng thái: đang chạy\n  nhiệm vụ 1: Công khai thu, chi ngân sách\n    chủ trì: Sở Tài chính\n    hạn: năm 2024"),
        Good = Plan("  trạng thái: hiệu lực\n  nhiệm vụ 1: Công khai thu, chi ngân sách\n    chủ trì: Sở Tài chính\n    hạn: năm 2024"),
    };

    /// <summary>A number that is none.</summary>
    public static readonly DiagnosticDescriptor<string> BadNumber = new("PAPI2011", Severity.Error)
    {
        Title = new("Số viết chưa đúng", "Malformed number"),
        Message = typed => new($"“{typed}” không phải là một số.", $"“{typed}” is not a number."),
        Mend = _ => new("Viết chữ số, phần thập phân sau dấu phẩy: 43,95.", "Write digits, decimals after a comma: 43,95."),
        Why = new("Số được dùng để tính và vẽ.", "Numbers are reckoned with and drawn."),
        Bad = "bộ chỉ số SIPAS: Chỉ số hài lòng\n  điểm tối đa: tám mươi\n",
        Good = "bộ chỉ số SIPAS: Chỉ số hài lòng\n  điểm tối đa: 80\n",
    };

    /// <summary>An e-mail address that is none.</summary>
    public static readonly DiagnosticDescriptor<string> BadEmail = new("PAPI2012", Severity.Error)
    {
        Title = new("Địa chỉ thư điện tử viết chưa đúng", "Malformed email address"),
        Message = typed => new($"“{typed}” không phải là một địa chỉ thư điện tử.", $"“{typed}” is not an email address."),
        Mend = _ => new("Viết dạng ten@tenmien.gov.vn.", "Write name@domain.gov.vn."),
        Why = new("Người dân bấm vào địa chỉ này để liên hệ.", "Citizens follow this address to get in touch."),
        Bad = "trang web: Theo dõi kế hoạch\n  thư điện tử: sonoivu at example.gov.vn\n",
        Good = "trang web: Theo dõi kế hoạch\n  thư điện tử: sonoivu@example.gov.vn\n",
    };

    /// <summary>A web address that is none.</summary>
    public static readonly DiagnosticDescriptor<string> BadUrl = new("PAPI2013", Severity.Error)
    {
        Title = new("Địa chỉ web viết chưa đúng", "Malformed web address"),
        Message = typed => new($"“{typed}” không phải là một địa chỉ web.", $"“{typed}” is not a web address."),
        Mend = _ => new("Viết đầy đủ, bắt đầu bằng https://.", "Write it whole, beginning with https://."),
        Why = new("Đường liên kết hỏng làm người đọc mất lòng tin.", "A broken link costs the reader's trust."),
        Bad = "trang web: Theo dõi kế hoạch\n  địa chỉ gốc: example.gov.vn\n",
        Good = "trang web: Theo dõi kế hoạch\n  địa chỉ gốc: https://example.gov.vn/\n",
    };

    /// <summary>A path that leads out of the content folder.</summary>
    public static readonly DiagnosticDescriptor<(string Typed, Words Reason)> BadFile = new("PAPI2014", Severity.Error)
    {
        Title = new("Đường dẫn tệp viết chưa đúng", "Malformed file path"),
        Message = a => new(
            $"“{a.Typed}” không phải là đường dẫn tới một tệp trong thư mục nội dung.",
            $"“{a.Typed}” is not the path of a file in the content folder."
        ),
        Mend = a => new(
            $"{a.Reason}Chép tệp vào thư mục nội dung và viết đường dẫn từ đó, với dấu gạch chéo xuôi: tep/ke-hoach-151.pdf.",
            $"{a.Reason}Copy the file into the content folder and write its path from there, with forward slashes: tep/ke-hoach-151.pdf."
        ),
        Why = new(
            "Tệp đính kèm được công bố cùng trang, nên phải nằm trong thư mục nội dung và đường dẫn không được chỉ ra ngoài.",
            "Attachments are published with the site, so they must be inside the content folder."
        ),
        Bad = Plan("  tệp: ../mat/ke-hoach.pdf\n  nhiệm vụ 1: Công khai thu, chi ngân sách\n    chủ trì: Sở Tài chính\n    hạn: năm 2024"),
        Good = Plan("  nhiệm vụ 1: Công khai thu, chi ngân sách\n    chủ trì: Sở Tài chính\n    hạn: năm 2024"),
    };

    /// <summary>Parentheses that do not pair.</summary>
    public static readonly DiagnosticDescriptor<string> BadParentheses = new("PAPI2015", Severity.Error)
    {
        Title = new("Ngoặc không khớp", "Unmatched parentheses"),
        Message = typed => new($"Không đọc được “{typed}”.", $"“{typed}” cannot be read."),
        Mend = _ => new(
            "Viết tên rồi chức vụ trong một cặp ngoặc tròn: Nguyễn Văn A (Phó Chủ tịch).",
            "Write the name, then the capacity in one pair of parentheses: Nguyễn Văn A (Phó Chủ tịch)."
        ),
        Why = new("Tên và chức vụ người ký được in ở cuối kế hoạch.", "Name and capacity are printed at the end of the plan."),
        Bad = Plan(
            "  người ký: Nguyễn Văn A (Phó Chủ tịch\n  nhiệm vụ 1: Công khai thu, chi ngân sách\n    chủ trì: Sở Tài chính\n    hạn: năm "
                + "2024"
        ),
        Good = Plan(
            "  người ký: Nguyễn Văn A (Phó Chủ tịch)\n  nhiệm vụ 1: Công khai thu, chi ngân sách\n    chủ trì: Sở Tài chính\n    hạn: năm "
                + "2024"
        ),
    };

    /// <summary>A list without members.</summary>
    public static readonly DiagnosticDescriptor<string> EmptyList = new("PAPI2016", Severity.Error)
    {
        Title = new("Danh sách trống", "Empty list"),
        Message = typed => new($"Danh sách “{typed}” không có mục nào.", $"The list “{typed}” has no members."),
        Mend = _ => new(
            "Viết các mục cách nhau bằng dấu chấm phẩy, hoặc bỏ cả dòng.",
            "Write the members with semicolons between them, or leave the line out."
        ),
        Why = new("Một danh sách trống thường là do xóa nhầm.", "An empty list is mostly something deleted by mistake."),
        Bad = Task("sản phẩm: ;\n    hạn: năm 2024"),
        Good = Task("sản phẩm: Báo cáo\n    hạn: năm 2024"),
    };

    /// <summary>A kind of file that may not be attached.</summary>
    public static readonly DiagnosticDescriptor<(string Path, string Types)> BadFileType = new("PAPI2017", Severity.Error)
    {
        Title = new("Loại tệp không được đính kèm", "File of a kind that may not be attached"),
        Message = a => new($"Không đính kèm được “{a.Path}”.", $"“{a.Path}” may not be attached."),
        Mend = a => new($"Chuyển sang một trong các loại: {a.Types}.", $"Convert it to one of these kinds: {a.Types}."),
        Why = new(
            "Tệp HTML, SVG và chương trình có thể chạy mã trên chính trang này khi người đọc mở.",
            "HTML, SVG and programs can run code as part of the site when a reader opens them."
        ),
        Bad = Plan("  tệp: tep/bieu-do.svg\n  nhiệm vụ 1: Công khai thu, chi ngân sách\n    chủ trì: Sở Tài chính\n    hạn: năm 2024"),
        Good = Plan("  nhiệm vụ 1: Công khai thu, chi ngân sách\n    chủ trì: Sở Tài chính\n    hạn: năm 2024"),
    };

    /// <summary>A reporting period in no known form.</summary>
    public static readonly DiagnosticDescriptor<(string Typed, Words Reason)> BadReportPeriod = new("PAPI2018", Severity.Error)
    {
        Title = new("Kỳ báo cáo viết chưa đúng", "Malformed reporting period"),
        Message = a => new($"“{a.Typed}” không phải là một kỳ báo cáo{a.Reason}.", $"“{a.Typed}” is not a reporting period{a.Reason}."),
        Mend = _ => new(
            "Viết: tháng 6 năm 2026; quý II năm 2026; 6 tháng đầu năm 2026; 9 tháng năm 2026; hoặc năm 2026.",
            "Write: tháng 6 năm 2026; quý II năm 2026; 6 tháng đầu năm 2026; 9 tháng năm 2026; or năm 2026."
        ),
        Why = new("Kỳ báo cáo cho biết cơ quan nào đã báo cáo, cơ quan nào còn thiếu.", "Periods tell who has reported and who has not."),
        Bad = Report("tháng trước", "đạt: 60%"),
        Good = Report("tháng 6 năm 2024", "đạt: 60%"),
    };

    /// <summary>A figure that is none.</summary>
    public static readonly DiagnosticDescriptor<string> BadFigure = new("PAPI2019", Severity.Warning)
    {
        Title = new("Con số đạt được viết chưa đúng", "Malformed figure"),
        Message = typed => new(
            $"“{typed}” không phải là một con số: không hiện trên trang, không được so với chỉ tiêu.",
            $"“{typed}” is not a figure: it is on no page, and not held against the target."
        ),
        Mend = _ => new(
            "Viết một số và đơn vị, như 96%, 245 tin, bài hoặc 16/17 xã; lời giải thích để ở “đã làm”.",
            "Write a number and its unit, such as 96%, 245 tin, bài or 16/17 xã; words go under “đã làm”."
        ),
        Why = new("Con số được so với chỉ tiêu để biết đã đạt hay chưa.", "The figure is held against the target."),
        Bad = Report("tháng 6 năm 2024", "đạt: gần xong"),
        Good = Report("tháng 6 năm 2024", "đạt: 96%"),
    };

    /// <summary>All codes of values.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All =
    [
        BadDate, NoSuchDay, BadDeadline, BadPeriod, BackwardPeriod, BadScore, BadAgency, BadDocument, BadSlug, BadChoice,
        BadNumber, BadEmail, BadUrl, BadFile, BadParentheses, EmptyList, BadFileType,
        BadReportPeriod, BadFigure,
    ];
}
