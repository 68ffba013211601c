using PapiSite.Language.Diagnostics;

namespace PapiSite.Model.Binding;

/// <summary>
/// What can be wrong with names and references. The examples stand among the agencies and indexes of <see cref="ExampleContent"/>.
/// </summary>
public static partial class BindingDiagnostics
{
    private static string Plan(string lines) => "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n" + lines;

    private static string Led(string lead) => Plan($"  nhiệm vụ 1: Công khai thu, chi ngân sách\n    chủ trì: {lead}\n    hạn: năm 2024\n");

    private static string With(string line) =>
        Plan($"  {line}\n  nhiệm vụ 1: Công khai thu, chi ngân sách\n    chủ trì: Sở Tài chính\n    hạn: năm 2024\n");

    private static string Report(string particulars, string tasks) =>
        Plan("  nhiệm vụ 1: Công khai thu, chi ngân sách\n    chủ trì: Sở Tài chính\n    hạn: năm 2024\n    chỉ tiêu: ≥ 95% xã công khai\n")
            + $"báo cáo: tháng 6 năm 2024\n  {particulars}\n  ngày báo cáo: 20/6/2024\n{tasks}";

    private const string Reported = "kế hoạch: vi-du\n  cơ quan: Sở Tài chính";

    private const string Corrected =
        "báo cáo: tháng 6 năm 2024\n  kế hoạch: vi-du\n  cơ quan: Sở Tài chính\n  ngày báo cáo: 25/6/2024\n  đính chính: Nhiệm vụ 1 chưa "
            + "bắt đầu.\n  nhiệm vụ 1:\n    trạng thái: chưa thực hiện\n";

    private const string Done = "  nhiệm vụ 1:\n    trạng thái: đang thực hiện\n";

    /// <summary>An agency that is near a known one.</summary>
    public static readonly DiagnosticDescriptor<(string Typed, string Meant)> MistypedAgency = new("PAPI3001", Severity.Warning)
    {
        Title = new("Tên cơ quan có thể viết sai", "Perhaps a mistyped agency"),
        Message = a => new($"Danh bạ không có cơ quan “{a.Typed}”.", $"The directory has no agency “{a.Typed}”."),
        Mend = a => new(
            $"Có phải là “{a.Meant}”? Nếu đúng là tên khác của cơ quan ấy, thêm vào “tên khác” trong danh bạ.",
            $"Did you mean “{a.Meant}”? If it is another name of that agency, add it to its “tên khác”."
        ),
        Why = new(
            "Người dân tìm nhiệm vụ theo cơ quan; tên viết sai thì nhiệm vụ không hiện ở trang của cơ quan.",
            "Citizens find tasks by agency; under a wrong name the task is missing from the agency's page."
        ),
        Bad = Led("Sở Tài chánh"),
        Good = Led("Sở Tài chính"),
    };

    /// <summary>An agency that is near none.</summary>
    public static readonly DiagnosticDescriptor<string> UnknownAgency = new("PAPI3002", Severity.Warning)
    {
        Title = new("Cơ quan không có trong danh bạ", "Agency not in the directory"),
        Message = agency => new($"Danh bạ không có cơ quan “{agency}”.", $"The directory has no agency “{agency}”."),
        Mend = _ => new(
            "Nếu là chữ viết tắt của một cơ quan đã có, thêm vào “viết tắt” của cơ quan ấy; cơ quan mới thì khai báo trong thư mục "
                + "co-quan; cố ý để ngoài thì viết “(ngoài danh bạ)” sau tên.",
            "If it is an abbreviation of an agency that is there, add it to that agency's “viết tắt”; a new one is declared in the folder "
                + "co-quan; if it is meant to stay outside, write “(ngoài danh bạ)” behind the name."
        ),
        Why = new(
            "Cơ quan ngoài danh bạ không có trang riêng, không có liên hệ.",
            "An agency outside the directory has no page and no contact."
        ),
        Bad = Led("Đài Khí tượng thủy văn"),
        Good = Led("Đài Khí tượng thủy văn (ngoài danh bạ)"),
    };

    /// <summary>A name that means several agencies.</summary>
    public static readonly DiagnosticDescriptor<(string Typed, string Candidates)> AmbiguousAgency = new("PAPI3003", Severity.Warning)
    {
        Title = new("Tên chỉ nhiều cơ quan", "Ambiguous agency"),
        Message = a => new($"“{a.Typed}” có thể là: {a.Candidates}.", $"“{a.Typed}” may be: {a.Candidates}."),
        Mend = _ => new(
            "Viết tên đầy đủ, hoặc bỏ tên khác trùng nhau trong danh bạ.",
            "Write the full name, or take the common alias out of the directory."
        ),
        Why = new(
            "Nhiệm vụ sẽ hiện ở trang của cơ quan đầu tiên, có thể là nhầm; nếu các cơ quan ấy ở nhiều nơi thì không hiện ở trang nào.",
            "The task will show on the first agency's page, perhaps wrongly; where they are of several places or bodies, on none."
        ),
        Bad = Led("Văn phòng"),
        Good = Led("Văn phòng UBND tỉnh"),
    };

    /// <summary>Agencies that are parted otherwise than by semicolons, or stand with other words, and are all known.</summary>
    public static readonly DiagnosticDescriptor<(string Typed, string Apart)> JoinedAgencies = new("PAPI3004", Severity.Note)
    {
        Title = new("Ô cơ quan được đọc theo danh bạ", "Agencies read with the directory"),
        Message = a => new($"“{a.Typed}” được đọc là “{a.Apart}”.", $"“{a.Typed}” is read as “{a.Apart}”."),
        Mend = a => new(
            $"Đúng như vậy thì nên viết hẳn “{a.Apart}”. Nếu là một tên thì khai báo tên ấy trong thư mục co-quan.",
            $"If that is right, better write “{a.Apart}”. If it is one name, declare it in the folder co-quan."
        ),
        Why = new(
            "Tên cơ quan có thể có dấu phẩy, nên chỉ dấu chấm phẩy mới chắc chắn ngăn các cơ quan; cách ngăn khác chỉ được hiểu khi "
                + "mọi tên đều có trong danh bạ.",
            "Names of agencies have commas, so only semicolons part them for certain; anything else does where the directory has every "
                + "name."
        ),
        Bad = Led("Sở Tài chính, Sở Nội vụ"),
        Good = Led("Sở Tài chính; Sở Nội vụ"),
    };

    /// <summary>What seems to be several agencies, and is not read as such: some are unknown, or nothing parts them.</summary>
    public static readonly DiagnosticDescriptor<(string Typed, string Apart, Words Missing)> SeveralAgencies =
        new("PAPI3068", Severity.Warning)
        {
            Title = new("Có lẽ là nhiều cơ quan", "Perhaps several agencies"),
            Message = a => new($"“{a.Typed}” có lẽ là nhiều cơ quan{a.Missing}.", $"“{a.Typed}” is perhaps several agencies{a.Missing}."),
            Mend = a => new(
                $"Viết: {a.Apart}. Cơ quan chưa có thì khai báo trong thư mục co-quan, hoặc viết “(ngoài danh bạ)” sau tên.",
                $"Write: {a.Apart}. Declare those that are missing in the folder co-quan, or write “(ngoài danh bạ)” behind the name."
            ),
            Why = new(
            "Tên cơ quan có thể có dấu phẩy, nên chỉ khi mọi tên đều có trong danh bạ mới chắc chắn được chỗ ngăn.",
            "Names of agencies have commas, so it is certain where they part only if the directory has every name."
        ),
            Bad = Led("Sở Tài chính, Đài Khí tượng thủy văn"),
            Good = Led("Sở Tài chính; Đài Khí tượng thủy văn (ngoài danh bạ)"),
        };

    /// <summary>A cell that says who leads and who goes along.</summary>
    public static readonly DiagnosticDescriptor<(string Typed, string ByRole)> RolesInOneCell = new("PAPI3069", Severity.Note)
    {
        Title = new("Một ô có hai vai trò", "Two roles in one cell"),
        Message = a => new($"“{a.Typed}” được đọc là “{a.ByRole}”.", $"“{a.Typed}” is read as “{a.ByRole}”."),
        Mend = a => new(
            $"Đúng như vậy thì nên viết mỗi vai trò một dòng: “{a.ByRole}”.",
            $"If that is right, better write a line a role: “{a.ByRole}”."
        ),
        Why = new(
            "Ô “chủ trì” của văn bản có khi ghi cả cơ quan phối hợp; người dân tìm nhiệm vụ theo từng vai trò.",
            "The cell of who leads sometimes has who goes along too; citizens search by role."
        ),
        Bad = Led("Sở Tài chính chủ trì, phối hợp với Sở Nội vụ"),
        Good = Led("Sở Tài chính\n    phối hợp: Sở Nội vụ"),
    };

    /// <summary>A group that lists itself.</summary>
    public static readonly DiagnosticDescriptor<string> MemberOfItself = new("PAPI3005", Severity.Warning)
    {
        Title = new("Nhóm là thành viên của chính nó", "Group is its own member"),
        Message = agency => new($"“{agency}” có chính nó trong danh sách thành viên.", $"“{agency}” lists itself as a member."),
        Mend = _ => new("Bỏ tên này khỏi “thành viên”.", "Take the name out of “thành viên”."),
        Why = new("Nhiệm vụ của nhóm sẽ bị đếm hai lần.", "The group's tasks would count twice."),
        Bad = "địa bàn mau: tỉnh Mẫu\n  cơ quan: Các sở\n    loại: nhóm\n    thành viên: Các sở; Sở Y tế\n  cơ quan: Sở Y tế\n",
        Good = "địa bàn mau: tỉnh Mẫu\n  cơ quan: Các sở\n    loại: nhóm\n    thành viên: Sở Y tế\n  cơ quan: Sở Y tế\n",
    };

    /// <summary>A place that is not declared.</summary>
    public static readonly DiagnosticDescriptor<string> UnknownPlace = new("PAPI3006", Severity.Warning)
    {
        Title = new("Địa bàn chưa khai báo", "Unknown place"),
        Message = place => new($"Chưa có địa bàn “{place}”.", $"There is no place “{place}”."),
        Mend = place => new(
            $"Khai báo “địa bàn …: {place}” trong thư mục co-quan, hoặc sửa tên cho khớp.",
            $"Declare “địa bàn …: {place}” in the folder co-quan, or correct the name."
        ),
        Why = new(
            "Không biết địa bàn thì không biết “Sở Nội vụ” là của tỉnh nào.",
            "Without the place nobody knows which province's department is meant."
        ),
        Bad = "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Vụ\n",
        Good = "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n",
    };

    /// <summary>A name that several places bear side by side.</summary>
    public static readonly DiagnosticDescriptor<(string Typed, string Candidates)> AmbiguousPlace = new("PAPI3076", Severity.Warning)
    {
        Title = new("Tên chỉ nhiều địa bàn", "Ambiguous place"),
        Message = a => new($"“{a.Typed}” có thể là: {a.Candidates}.", $"“{a.Typed}” may be: {a.Candidates}."),
        Mend = _ => new(
            "Ghi đúng tên phân biệt, như “xã Tân An (huyện Mẫu cũ)”, hoặc mã trong ngoặc của địa bàn.",
            "Write the name that tells it apart, such as “xã Tân An (huyện Mẫu cũ)”, or the id in parentheses."
        ),
        Why = new(
            "Sau khi bỏ cấp huyện, một tỉnh có thể có hai xã cùng tên; kế hoạch của xã này không được hiện ở trang của xã kia.",
            "Since there are no districts a province may have two communes of one name; the plan of one must not show as the other's."
        ),
        Bad = Communes + "kế hoạch: Nâng cao Chỉ số PAPI\n  địa bàn: xã Tân An\n",
        Good = Communes + "kế hoạch: Nâng cao Chỉ số PAPI\n  địa bàn: xã Tân An (huyện Đông cũ)\n",
    };

    private const string Communes =
        "địa bàn tan-an-dong: xã Tân An (huyện Đông cũ)\n  tên khác: xã Tân An\n\nđịa bàn tan-an-tay: xã Tân An (huyện Tây cũ)\n"
            + "  tên khác: xã Tân An\n\n";

    /// <summary>An index set that is not declared.</summary>
    public static readonly DiagnosticDescriptor<(string Typed, Words Advice)> UnknownIndexSet = new("PAPI3007", Severity.Error)
    {
        Title = new("Bộ chỉ số chưa khai báo", "Unknown index set"),
        Message = a => new($"Chưa có bộ chỉ số “{a.Typed}”.", $"There is no index set “{a.Typed}”."),
        Mend = a => new($"Khai báo bộ chỉ số ấy trong thư mục chi-so{a.Advice}.", $"Declare it in the folder chi-so{a.Advice}."),
        Why = new("Trang của chỉ số gom các nhiệm vụ cùng nâng cao chỉ số đó.", "The index's page gathers the tasks that serve it."),
        Bad = With("bộ chỉ số: PAPY"),
        Good = With("bộ chỉ số: PAPI"),
    };

    /// <summary>A dimension that the index set does not have.</summary>
    public static readonly DiagnosticDescriptor<(string Typed, Words Advice)> UnknownDimension = new("PAPI3008", Severity.Error)
    {
        Title = new("Chỉ số nội dung không có", "Unknown dimension"),
        Message = a => new($"Bộ chỉ số không có “{a.Typed}”.", $"The index set has no “{a.Typed}”."),
        Mend = a => new($"Viết {a.Advice}.", $"Write {a.Advice}."),
        Why = new("Nhiệm vụ sẽ không hiện ở trang chỉ số nào.", "The task would show on no dimension's page."),
        Bad = With("chỉ số: PAPI.9"),
        Good = With("chỉ số: PAPI.1"),
    };

    /// <summary>An identifier that is taken.</summary>
    public static readonly DiagnosticDescriptor<(string Id, string File)> DuplicateId = new("PAPI3009", Severity.Error)
    {
        Title = new("Mã bị trùng", "Duplicate identifier"),
        Message = a => new($"“{a.Id}” đã dùng rồi (trong {a.File}).", $"“{a.Id}” is taken already (in {a.File})."),
        Mend = _ => new("Đặt mã khác, hoặc bỏ mục trùng.", "Give another identifier, or take one of the two out."),
        Why = new("Hai trang không thể chung một địa chỉ.", "Two pages cannot have one address."),
        Bad = Plan(
            "  nhiệm vụ 1: Công khai thu, chi ngân sách\n    mã: cong-khai\n    chủ trì: Sở Tài chính\n    hạn: năm 2024\n  nhiệm vụ 2: "
                + "Công khai quy hoạch\n    mã: cong-khai\n    chủ trì: Sở Tài chính\n    hạn: năm 2024\n"
        ),
        Good = Plan(
            "  nhiệm vụ 1: Công khai thu, chi ngân sách\n    mã: cong-khai-ngan-sach\n    chủ trì: Sở Tài chính\n    hạn: năm 2024\n  "
                + "nhiệm vụ 2: Công khai quy hoạch\n    mã: cong-khai-quy-hoach\n    chủ trì: Sở Tài chính\n    hạn: năm 2024\n"
        ),
    };

    /// <summary>A name of which no address can be made.</summary>
    public static readonly DiagnosticDescriptor<string> NoId = new("PAPI3010", Severity.Error)
    {
        Title = new("Không đặt được địa chỉ", "No address can be made"),
        Message = name => new($"Không lập được địa chỉ trang từ tên “{name}”.", $"No address can be made of the name “{name}”."),
        Mend = _ => new(
            "Thêm nhãn trước dấu hai chấm, như “cơ quan so-noi-vu: …”.",
            "Add a label before the colon, as in “cơ quan so-noi-vu: …”."
        ),
        Why = new(
            "Mỗi cơ quan, địa bàn, bộ chỉ số có một trang với địa chỉ riêng.",
            "Every agency, place and index set has a page with an address."
        ),
        Bad = "cơ quan: ***\n",
        Good = "cơ quan ba-sao: ***\n",
    };

    /// <summary>A page whose path is no address.</summary>
    public static readonly DiagnosticDescriptor<string> BadPagePath = new("PAPI3011", Severity.Error)
    {
        Title = new("Đường dẫn trang viết chưa đúng", "Malformed page path"),
        Message = path => new($"“{path}” không dùng làm đường dẫn được.", $"“{path}” cannot be a path."),
        Mend = _ => new(
            "Dùng chữ thường không dấu, chữ số và gạch nối, các phần cách nhau bằng gạch chéo: huong-dan/han.",
            "Use lower-case letters without marks, digits and hyphens, parts separated by slashes: huong-dan/han."
        ),
        Why = new("Đường dẫn là địa chỉ của trang.", "The path is the page's address."),
        Bad = "trang: Giới thiệu\n  đường dẫn: ../Giới thiệu\n",
        Good = "trang: Giới thiệu\n  đường dẫn: gioi-thieu\n",
    };

    /// <summary>A page at an address of the site's own.</summary>
    public static readonly DiagnosticDescriptor<string> ReservedPath = new("PAPI3012", Severity.Error)
    {
        Title = new("Đường dẫn đã dành riêng", "Reserved path"),
        Message = path => new($"“{path}” là địa chỉ mà trang web tự tạo.", $"“{path}” is an address that the site makes itself."),
        Mend = _ => new("Đặt đường dẫn khác.", "Choose another path."),
        Why = new("Trang viết tay sẽ đè lên trang được tạo từ kế hoạch.", "The page would take the place of one made from the plans."),
        Bad = "trang: Kế hoạch của chúng tôi\n  đường dẫn: ke-hoach\n",
        Good = "trang: Kế hoạch của chúng tôi\n  đường dẫn: ke-hoach-cua-chung-toi\n",
    };

    /// <summary>A second file of settings.</summary>
    public static readonly DiagnosticDescriptor<string> SecondSettings = new("PAPI3013", Severity.Error)
    {
        Title = new("Hai lần thiết lập trang web", "Settings given twice"),
        Message = file => new($"Trang web đã được thiết lập trong {file}.", $"The site's settings stand in {file} already."),
        Mend = _ => new("Chỉ giữ một mục “trang web”.", "Keep one “trang web” only."),
        Why = new("Không biết lấy tên và nơi chủ quản nào.", "Nobody knows which name and publisher to take."),
        Bad = "trang web: Một\ntrang web: Hai\n",
        Good = "trang web: Một\n",
    };

    /// <summary>No settings.</summary>
    public static readonly PlainDescriptor NoSettings = new("PAPI3014", Severity.Warning)
    {
        Title = new("Chưa thiết lập trang web", "No settings"),
        Message = new("Thư mục nội dung chưa có mục “trang web”.", "The content folder has no “trang web”."),
        Mend = new(
            "Thêm tệp trang-web.papi, bắt đầu bằng “trang web: <tên trang>”.",
            "Add a file trang-web.papi that begins with “trang web: <name>”."
        ),
        Why = new(
            "Không có tên và cơ quan chủ quản, người đọc không biết ai chịu trách nhiệm.",
            "Without name and publisher nobody knows who is responsible."
        ),
        Bad = "",
        Good = "trang web: Theo dõi kế hoạch tỉnh Thí Dụ\n",
    };

    /// <summary>An attachment that is not there.</summary>
    public static readonly DiagnosticDescriptor<string> MissingFile = new("PAPI3015", Severity.Error)
    {
        Title = new("Không tìm thấy tệp đính kèm", "Attachment missing"),
        Message = path => new($"Thư mục nội dung không có tệp “{path}”.", $"The content folder has no file “{path}”."),
        Mend = _ => new(
            "Chép tệp vào đúng chỗ ấy, hoặc sửa đường dẫn (phân biệt chữ hoa, chữ thường).",
            "Copy it there, or correct the path (case matters)."
        ),
        Why = new("Người đọc bấm vào sẽ gặp trang báo lỗi.", "Readers who follow the link would find nothing."),
        Bad = With("tệp: tep/khong-co.pdf"),
        Good = With("tệp: tep/ke-hoach.pdf (Bản ký số)"),
    };

    /// <summary>A term that is declared twice.</summary>
    public static readonly DiagnosticDescriptor<(string Term, string File)> DuplicateTerm = new("PAPI3016", Severity.Error)
    {
        Title = new("Thuật ngữ khai báo hai lần", "Term declared twice"),
        Message = a => new(
            $"Thuật ngữ “{a.Term}” đã khai báo rồi (trong {a.File}).",
            $"The term “{a.Term}” is declared already (in {a.File})."),
        Mend = _ => new(
            "Gộp hai mục làm một, ghi mọi chữ viết tắt trên một dòng “viết tắt”.",
            "Join the two, with all abbreviations on one line “viết tắt”."
        ),
        Why = new(
            "Thuật ngữ ghi ở hai nơi thì sửa một nơi dễ quên nơi kia.",
            "What stands in two places is corrected in one and forgotten in the other."
        ),
        Bad = "thuật ngữ: giáo dục và đào tạo\n  viết tắt: GD&ĐT\nthuật ngữ: giáo dục và đào tạo\n  viết tắt: GDĐT\n",
        Good = "thuật ngữ: giáo dục và đào tạo\n  viết tắt: GD&ĐT; GDĐT\n",
    };

    /// <summary>An abbreviation or other name of two terms.</summary>
    public static readonly DiagnosticDescriptor<(string Name, string Term, string File)> AmbiguousTerm = new("PAPI3017", Severity.Warning)
    {
        Title = new("Chữ viết tắt chỉ nhiều thuật ngữ", "Ambiguous abbreviation"),
        Message = a => new(
            $"“{a.Name}” đã là cách gọi của “{a.Term}” (trong {a.File}).",
            $"“{a.Name}” stands for “{a.Term}” already (in {a.File})."),
        Mend = a => new(
            $"Bỏ “{a.Name}” ở thuật ngữ mà kế hoạch ít dùng hơn; nếu cả hai là một thì gộp làm một mục.",
            $"Take “{a.Name}” out of the term that plans use less; if the two are one, join them."
        ),
        Why = new(
            "Người dân gõ chữ viết tắt ấy sẽ gặp cả những việc không định tìm.",
            "Citizens who type the abbreviation would find what they did not look for."
        ),
        Bad = "thuật ngữ: thủ tục hành chính\n  viết tắt: TTHC\nthuật ngữ: tố tụng hành chính\n  viết tắt: TTHC\n",
        Good = "thuật ngữ: thủ tục hành chính\n  viết tắt: TTHC\nthuật ngữ: tố tụng hành chính\n",
    };

    /// <summary>A name that resolves only without its tone marks.</summary>
    public static readonly DiagnosticDescriptor<(string Typed, string Meant)> AgencySpelling = new("PAPI3029", Severity.Note)
    {
        Title = new("Tên cơ quan sai dấu", "Agency with other tone marks"),
        Message = a => new(
            $"“{a.Typed}” được hiểu là “{a.Meant}” của danh bạ, nhưng viết khác dấu.",
            $"“{a.Typed}” is taken for “{a.Meant}” of the directory, but has other marks."
        ),
        Mend = a => new(
            $"Viết: {a.Meant}. Nếu văn bản in đúng như vậy thì thêm vào “tên khác” của cơ quan.",
            $"Write: {a.Meant}. If it is printed so, add it to the agency's “tên khác”."
        ),
        Why = new("Trang hiện tên như đã viết; sai dấu thì người đọc thấy.", "Pages show the name as it is typed, slips included."),
        Bad = Led("Sở Tài chinh"),
        Good = Led("Sở Tài chính"),
    };

    /// <summary>All codes of binding.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All =>
    [
        MistypedAgency, UnknownAgency, AmbiguousAgency, JoinedAgencies, SeveralAgencies, RolesInOneCell, MemberOfItself, UnknownPlace,
        AmbiguousPlace,
        UnknownIndexSet, UnknownDimension,
        DuplicateId, NoId, BadPagePath, ReservedPath, SecondSettings, NoSettings, MissingFile, DuplicateTerm, AmbiguousTerm,
        UnknownPlan, AmbiguousPlan, UnknownTask, TaskReportedTwice, SecondReport, SeveralReporters, NoSuchTarget,
        AmbiguousTask, OtherTask, CorrectionsOfOneDay, NothingToCorrect, AgencySpelling,
    ];
}
