using System.Diagnostics;
using System.Globalization;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using PapiSite.Model.Plans;
using PapiSite.Site.Data;

namespace PapiSite.Site.Wording;

/// <summary>The interface in Vietnamese.</summary>
public sealed partial class VietnameseTexts : InterfaceTexts
{
    private static readonly string[] Roman = ["", "I", "II", "III", "IV"];

    private static readonly NumberFormatInfo Numbers = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    public override SiteLanguage Language => SiteLanguage.Vietnamese;
    public override string ContentIsVietnamese => "Nội dung trang này bằng tiếng Việt.";

    public override string Home => "Trang chủ";
    public override string SkipToContent => "Đến nội dung chính";
    public override string MainNavigation => "Mục chính";
    public override string Breadcrumbs => "Đường dẫn";
    public override string FooterNavigation => "Chân trang";
    public override string Plans => "Kế hoạch";
    public override string Agencies => "Cơ quan";
    public override string Indexes => "Chỉ số";
    public override string Deadlines => "Thời hạn";
    public override string Manual => "Hướng dẫn";
    public override string EditorsManual => "Dành cho người biên tập";
    public override string OpenData => "Dữ liệu mở";

    public override string AsOf(DateOnly day) => $"Số liệu tính đến ngày {Day(day)}.";

    public override string LicenseNotice(string license) => $"Dữ liệu được dùng lại theo {license}.";

    public override Sentence PublishedBy(Content publisher) => $"Đơn vị chủ quản: {publisher}.";

    public override string SignedDocumentPrevails => "Trang này giúp tra cứu; khi có khác biệt, áp dụng theo văn bản đã ký.";

    public override string HomeQuestion => "Cơ quan nào thực hiện nhiệm vụ gì, khi nào hoàn thành?";
    public override string FigurePlans => "kế hoạch";
    public override string FigureTasks => "nhiệm vụ";
    public override string FigureAgencies => "cơ quan, đơn vị được giao nhiệm vụ";

    public override string FigurePastDue(bool areCollected) =>
        areCollected ? "nhiệm vụ đã hết thời hạn, chưa có báo cáo hoàn thành" : "nhiệm vụ đã hết thời hạn ghi trong kế hoạch";

    public override string PastDueNote(DateOnly asOf, bool areCollected) =>
        $"Tính đến ngày {Day(asOf)}. Hết thời hạn nghĩa là ngày cuối cùng ghi trong kế hoạch đã qua, không có nghĩa là nhiệm vụ chưa được "
            + $"thực hiện. "
        + (
            areCollected
                ? "Cơ quan có thể đã báo cáo bằng cách khác, không qua trang này."
                : "Trang này không nhận báo cáo nên không cho biết nhiệm vụ nào đã hoàn thành."
        );

    public override string BusiestAgencies => "Cơ quan chủ trì nhiều nhiệm vụ nhất";
    public override string AllPlans => "Xem tất cả kế hoạch";
    public override string AllAgencies => "Xem tất cả cơ quan";
    public override string IndexSets => "Bộ chỉ số";

    public override string Tasks(int count) => $"{Count(count)} nhiệm vụ";

    public override string GroupCount(int count) => $"{Count(count)} nhóm";

    public override string NumberOf(string number) => $"Số {number}";

    public override string PeriodOf(Period period) =>
        period.Text is { } text ? char.ToUpperInvariant(text[0]) + text[1..]
        : period.FirstYear == period.LastYear ? $"Năm {period}" : $"Giai đoạn {period}";

    public override string PlansLead => "Kế hoạch của các cơ quan nhà nước, mới nhất ở trên.";
    public override string NoPlans => "Chưa có kế hoạch nào.";

    public override Sentence PlanLead(string kind, Content issuer, int tasks, int groups) =>
        $"{(issuer.Text.Length > 0 ? (Sentence)$"{kind} của {issuer}: " : Sentence.Empty)}{Tasks(tasks)}"
            + $"{(groups > 0 ? $" trong {GroupCount(groups)}" : "")}.";

    public override string Number => "Số hiệu";
    public override string IssuedOn => "Ngày ban hành";
    public override string IssuedBy => "Cơ quan ban hành";
    public override string SignedBy => "Người ký";
    public override string Place => "Địa bàn";
    public override string PeriodLabel => "Thời gian thực hiện";
    public override string IndexSet => "Bộ chỉ số";
    public override string Status => "Trạng thái";

    public override string Citation(CitationKind kind) =>
        kind switch
        {
            CitationKind.Implements => "Triển khai",
            CitationKind.Replaces => "Thay thế",
            CitationKind.Amends => "Sửa đổi, bổ sung",
            CitationKind.Basis => "Căn cứ",
            CitationKind.ToBeReplaced => "Văn bản sẽ được thay thế",
            _ => "Văn bản viện dẫn",
        };

    public override Sentence SummaryNotice(Sentence? document) =>
        document is null
            ? (Sentence)$"Tiêu đề nhiệm vụ và các phần mô tả trên trang này là lời tóm tắt."
            : $"Tiêu đề nhiệm vụ và các phần mô tả trên trang này là lời tóm tắt. Văn bản đã ký là {document}; khi cần viện dẫn, đề nghị "
                + $"dẫn theo văn bản đó.";

    public override string OnThisPage => "Trên trang này";
    public override string TasksHeading => "Nhiệm vụ";
    public override string JumpToGroup => "Đến nhóm nhiệm vụ";
    public override string AboutPlan => "Thông tin về kế hoạch";
    public override string ShowTasks(int count) => $"Xem {Tasks(count)}";
    public override string TasksFromTo(int first, int last, int total) =>
        $"Nhiệm vụ thứ {Count(first)} đến {Count(last)} trong tổng số {Count(total)}";
    public override string KeyPoints => "Nội dung trọng tâm nêu trong văn bản";
    public override string ScoresCaption => "Điểm và thứ hạng";
    public override string OverallScores => "Kết quả chung";
    public override string Year => "Năm";
    public override string Points => "Điểm";

    public override string PointsOf(decimal outOf) => $"Điểm/{Figure(outOf)}";

    public override string Rank => "Thứ hạng";
    public override string Change => "Thay đổi";

    public override string ChangeOf(int places) => places == 0 ? "giữ nguyên" : $"{(places > 0 ? "tăng" : "giảm")} {Math.Abs(places)} bậc";

    public override Sentence Aim(Score score)
    {
        var parts = new List<Sentence>();
        if (score.Points is { } points) parts.Add($"{ScorePoints(points, null, score)}");
        if (score.Rank is { } rank) parts.Add($"{ScoreRank(rank, score)}");
        if (ChangeOf(score) is { Length: > 0 } change) parts.Add($"{change}");
        parts.AddRange(ScoreRest(score));
        return $"Mục tiêu: {Sentence.Join(", ", parts)}";
    }

    public override Sentence GroupTasksCaption(Sentence group) => $"Nhiệm vụ thuộc {group}";

    public override string ColumnNumber => "STT";
    public override string ColumnTask => "Nhiệm vụ";
    public override string ColumnDeadline => "Thời hạn";

    public override string Role(Role role) =>
        role switch
        {
            Model.Plans.Role.Lead => "Chủ trì",
            Model.Plans.Role.Coordinating => "Phối hợp",
            Model.Plans.Role.Monitoring => "Theo dõi",
            _ => "Thực hiện",
        };

    public override string RoleTitle(Role role, int count) => $"{Role(role)} {Tasks(count)}";

    public override string Others => "và các đơn vị khác";
    public override string Duties => "Trách nhiệm của các cơ quan";
    public override string Reporting => "Chế độ báo cáo";
    public override string ReportWhat => "Nội dung";
    public override string ReportWho => "Cơ quan báo cáo";
    public override string ReportTo => "Gửi đến";

    public override Sentence Via(Content agencies) => $"qua {agencies}";

    public override string Recipients => "Nơi nhận";
    public override string Footnotes => "Chú thích";
    public override string Files => "Tệp đính kèm";
    public override string Downloads => "Tải dữ liệu";
    public override string DownloadsLead => "Toàn bộ nhiệm vụ của trang, có mô tả cấu trúc kèm theo.";
    public override string EditorNote => "Ghi chú";

    public override Sentence DamagedPassage(Content what) => $"Văn bản nguồn bị mất, hỏng hoặc để trống: {what}";

    public override string FilterTasks => "Lọc nhiệm vụ";
    public override string FilterText => "Từ khóa (có thể gõ không dấu)";
    public override string FilterAgency => "Cơ quan";
    public override string FilterAllAgencies => "Tất cả cơ quan";
    public override string FilterRole => "Vai trò";
    public override string FilterAny => "Bất kỳ";
    public override string FilterSort => "Sắp xếp";
    public override string FilterReset => "Bỏ lọc";
    public override string FilterCount => "Hiển thị {shown} trong tổng số {total} nhiệm vụ.";
    public override string FilterNone => "Không có nhiệm vụ nào khớp. Hãy bớt từ hoặc chọn lại cơ quan, vai trò, thời hạn.";
    public override string SortAsPrinted => "Như văn bản";
    public override IReadOnlyList<(string Value, string Words)> SortOptions =>
        [
            ("title", "Tên nhiệm vụ, A đến Y"),
            ("-title", "Tên nhiệm vụ, Y đến A"),
            ("lead", "Cơ quan chủ trì, A đến Y"),
            ("-lead", "Cơ quan chủ trì, Y đến A"),
            ("coordinating", "Cơ quan phối hợp, A đến Y"),
            ("-coordinating", "Cơ quan phối hợp, Y đến A"),
            ("deadline", "Thời hạn, sớm trước"),
            ("-deadline", "Thời hạn, muộn trước"),
            ("number", "STT, tăng dần"),
            ("-number", "STT, giảm dần"),
        ];

    public override string InYear(int year) => $"Năm {year}";

    public override string InQuarter(int year, int quarter) => $"Quý {Roman[quarter]}/{year}";

    public override string KindOf(DeadlineKind kind) =>
        kind switch
        {
            DeadlineKind.Recurring => "Định kỳ",
            DeadlineKind.Continuous => "Thường xuyên",
            DeadlineKind.Conditional => "Theo điều kiện",
            DeadlineKind.FromYear => "Kể từ một năm nhất định",
            DeadlineKind.From => "Kể từ một ngày, tháng, quý nhất định",
            DeadlineKind.Words => "Chỉ có lời văn",
            DeadlineKind.Several => "Nhiều mốc thời gian",
            DeadlineKind.None => "Không nêu thời hạn",
            _ => "Có ngày cụ thể",
        };

    public override string PastDue => "Hết thời hạn";
    public override string PastDueInPlan => "Đã hết thời hạn ghi trong kế hoạch";
    public override string NoDeadlineStated => "Văn bản không nêu";
    public override string LostInSource => "Bị mất trong văn bản nguồn";

    public override string UntilDay(DateOnly day) => $"đến hết ngày {Day(day)}";

    public override Sentence TaskOf(TaskCitation task, Sentence document) => $"{CitedFirst(task)} · {document}";

    public override string Targets => "Chỉ tiêu";
    public override string TargetsByYear => "Chỉ tiêu theo năm";
    public override Sentence TargetsByYearOf(Sentence group) => $"Chỉ tiêu theo năm: {group}";
    public override string Deliverables => "Sản phẩm";
    public override string Goal => "Nhằm mục tiêu";
    public override string Group => "Nhóm";
    public override string Plan => "Kế hoạch";

    public override string DatedOn(DateOnly day) => $" ngày {Day(day)}";

    public override string Evidence => "Minh chứng";
    public override string Parts => "Các phần việc";
    public override string OfficialWording => "Nguyên văn";

    public override Sentence NoOfficialWording(Sentence document) => $"Tiêu đề trên là lời tóm tắt. Nguyên văn nằm trong {document}.";

    public override Sentence SourceOf(Sentence document, Sentence place) =>
        !place.IsEmpty ? (Sentence)$"Nguồn: {document}, {place}." : $"Nguồn: {document}.";

    public override string Progress => "Tiến độ";
    public override string NoReports => "Chưa có báo cáo tiến độ nào về nhiệm vụ này.";
    public override string HowToCite => "Cách trích dẫn";

    public override Sentence CiteText(Content issuer, Sentence document, Sentence task, Content site) =>
        $"{Listed(Sentence.Of(issuer), document, task, (Sentence)$"theo trang “{site}”")}.";

    public override string NeighbouringTasks => "Nhiệm vụ liền kề";

    public override string Before(string citation) => "Nhiệm vụ trước" + (citation.Length > 0 ? $", {citation}" : "");

    public override string After(string citation) => "Nhiệm vụ sau" + (citation.Length > 0 ? $", {citation}" : "");

    public override string AgenciesLead => "Cơ quan, đơn vị được giao nhiệm vụ, xếp theo cấp rồi theo thứ tự chữ cái.";
    public override string LevelsNavigation => "Các cấp";

    public override string Level(AdministrativeLevel level) =>
        level switch
        {
            AdministrativeLevel.Central => "Trung ương",
            AdministrativeLevel.Province => "Cấp tỉnh",
            AdministrativeLevel.District => "Cấp huyện",
            AdministrativeLevel.Commune => "Cấp xã",
            _ => "Khác",
        };

    public override string GroupsOfAgencies => "Nhóm cơ quan";
    public override string OtherAgencies => "Cơ quan khác trong danh bạ";

    public override string OtherAgenciesLead(int count) => $"{Count(count)} cơ quan chưa được giao nhiệm vụ nào";

    public override string RoleWork(Role role, int count) => $"{Role(role).ToLowerInvariant()} {Tasks(count)}";

    public override string OtherRoleWork(int count) => $"có vai trò khác ở {Tasks(count)}";
    public override string NoWorkOfItsOwn => "chưa được giao riêng nhiệm vụ nào";

    public override Sentence AgencyLead(Place? place, string work) =>
        place is null ? (Sentence)$"{Capital(work)}." : $"{Called(place).Capital()}: {work}.";

    public override string PartOfBody => "Thuộc";
    public override string PartsOfBody => "Các đơn vị thuộc, trực thuộc";
    public override string OtherNames => "Tên gọi khác";
    public override string LevelLabel => "Cấp";
    public override string MemberOf => "Thuộc nhóm";
    public override string Members => "Thành viên";
    public override string RelativeGroupNote => "Đây là cách gọi chung trong văn bản; những cơ quan nào tham gia tùy từng nhiệm vụ.";

    public override Sentence PlaceUntil(Sentence place, DateOnly? last) => $"{place}{(last is { } day ? $" (đến {Day(day)})" : "")}";

    public override Sentence PlaceHistory(Place place)
    {
        var name = Called(place).Capital();
        if (place.Lifetime.LastDay is not { } day) return name;
        var merged = Sentence.Join(", ", place.Successors.Select(s => (Sentence)$"{Called(s)}{(s.Name == place.Name ? " mới" : "")}"));
        return $"{name} (đến hết ngày {Day(day)}{(merged.IsEmpty ? "" : ", sau đó thuộc ")}{merged})";
    }

    public override string ExistedUntil => "Hoạt động đến hết";
    public override string ExistedFrom => "Hoạt động từ";
    public override string Successors => "Cơ quan tiếp nhận chức năng, nhiệm vụ";
    public override string Predecessors => "Tiền thân";
    public override string Head => "Người đứng đầu";
    public override string Address => "Địa chỉ";
    public override string Telephone => "Điện thoại";
    public override string Email => "Thư điện tử";
    public override string WebSite => "Trang thông tin điện tử";
    public override string Reception => "Tiếp công dân";

    public override Sentence ThroughGroup(Sentence group, int count) => $"Qua nhóm “{group}”: {Tasks(count)}";

    public override string NoTasksYet => "Chưa có kế hoạch nào trên trang này giao nhiệm vụ cho cơ quan này.";

    public override Sentence SameInOtherPlaces(Sentence name) => $"{name} ở các địa bàn";

    public override string KindLead(int places) =>
        places == 1 ? "Có ở một địa bàn trên trang này." : $"Có ở {Count(places)} địa bàn trên trang này.";

    public override string IndexesLead => "Các bộ chỉ số có trên trang này, kèm kế hoạch, nhiệm vụ và kết quả liên quan (nếu có).";
    public override string ResultsHeading => "Điểm và thứ hạng";

    public override string DataLead => "Mọi thông tin trên trang này đều có ở dạng máy đọc được, kèm mô tả cấu trúc.";
    public override string DataFile => "Tệp";
    public override string DataContent => "Nội dung";
    public override string DataSchema => "Cấu trúc";

    public override string DataOf(DatasetName set) =>
        set switch
        {
            DatasetName.Tasks => "Nhiệm vụ: tiêu đề, cơ quan theo vai trò, thời hạn, chỉ tiêu, sản phẩm, văn bản viện dẫn",
            DatasetName.Plans => "Kế hoạch: thông tin văn bản, kết quả và mục tiêu chỉ số",
            DatasetName.Scores =>
                "Điểm, thứ hạng và mục tiêu của từng địa bàn theo năm và theo từng phần của bộ chỉ số, kèm kế hoạch ghi số liệu",
            DatasetName.SelfScores => "Điểm tự chấm theo từng tiêu chí: điểm tối đa, điểm tự chấm, điểm thẩm định, tài liệu kiểm chứng",
            DatasetName.Consultations => "Dự thảo lấy ý kiến: thời gian, ý kiến đã nhận, trả lời và tiếp thu",
            DatasetName.Questions => "Câu hỏi, kiến nghị, phản ánh: cơ quan trả lời, ngày gửi, ngày trả lời, số ngày",
            DatasetName.Agencies => "Cơ quan: tên, tên khác, cấp, thành viên, cơ quan tiếp nhận",
            DatasetName.Reports => "Báo cáo tiến độ: trạng thái, con số đạt được, việc đã làm, minh chứng, đính chính",
            DatasetName.DueReports => "Báo cáo mà kế hoạch yêu cầu: kỳ, ngày phải gửi, ngày đã gửi; để trống nếu trang không nhận báo cáo",
            DatasetName.Deadlines => "Thời hạn của nhiệm vụ và hạn gửi báo cáo",
        };

    public override string DataTableOf(Dataset set) =>
        set.Name switch
        {
            DatasetName.Tasks => "Nhiệm vụ ở dạng bảng, mở được bằng Excel hoặc LibreOffice",
            DatasetName.SelfScores => "Điểm tự chấm ở dạng bảng, mở được bằng Excel hoặc LibreOffice",
            _ => throw new UnreachableException($"No words for a table of {set.Name}."),
        };

    public override string DataTerms => "Điều kiện sử dụng";

    public override string DataVerify(string manifest) =>
        $"Tệp {manifest} ở gốc trang ghi mã băm SHA-256 của mọi tệp, để ai cũng kiểm tra được trang có bị sửa sau khi công bố hay không.";

    public override string InThisSection => "Trong phần này";
    public override string Codes => "Mã thông báo";
    public override string CodesLead => "Mỗi thông báo của PapiSite có một mã cố định và một trang giải thích.";

    public override string In(Words words) => words.Vi;

    public override string CodeSeverity => "Mức độ";
    public override string CodeWhat => "Thông báo";
    public override string CodeWhy => "Vì sao cần sửa";
    public override string CodeMend => "Cách sửa";
    public override string CodeBad => "Ví dụ có lỗi";
    public override string CodeGood => "Ví dụ đã sửa";
    public override string CodeTooLong => "Ví dụ quá dài để in ở đây.";

    public override string NotFound => "Không tìm thấy trang";
    public override string NotFoundLead => "Địa chỉ này không có trên trang, có thể do gõ sai hoặc liên kết đã cũ.";
    public override string YouMay => "Bạn có thể:";
    public override string SeePlans => "xem danh sách kế hoạch";
    public override string SeeAgencies => "tìm theo cơ quan";
    public override string GoHome => "về trang chủ";

    public override string National => "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    public override string Motto => "Độc lập - Tự do - Hạnh phúc";

    public override Sentence PlaceAndDate(Content place, DateOnly day) =>
        $"{place}, ngày {day.Day:00} tháng {(day.Month < 3 ? $"0{day.Month}" : $"{day.Month}")} năm {day.Year}";

    public override string Date(DateValue date) =>
        date.Day is { } day ? Day(day)
        : date.First.Month == date.Last.Month ? $"tháng {date.First.Month}/{date.First.Year}"
        : $"năm {date.First.Year}";

    public override string Day(DateOnly day) => $"{day.Day}/{day.Month}/{day.Year}";

    public override string Figure(decimal number) => number.ToString(Numbers);

    private static string Count(int count) => count.ToString("#,0", Numbers);

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
