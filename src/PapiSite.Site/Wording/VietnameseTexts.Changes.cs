using System.Diagnostics;
using PapiSite.Model.Changes;
using PapiSite.Model.Plans;
using PapiSite.Site.Documents;

namespace PapiSite.Site.Wording;

/// <content>Changes.</content>
public sealed partial class VietnameseTexts
{
    public override string Changes => "Thay đổi";
    public override string ChangesLead => "Những gì đã thay đổi trong các kế hoạch và danh bạ cơ quan, mới nhất ở trên.";
    public override string ChangesInYear(int year) => $"Thay đổi trong năm {year}";
    public override string ChangesByYear => "Theo năm";
    public override string ChangeCount(int count) => $"{Count(count)} thay đổi";
    public override string NewestChanges(int shown, int all) => $"{Count(shown)} thay đổi gần nhất trong tổng số {Count(all)}.";
    public override string AllChanges => "Xem mọi thay đổi";
    public override string NoChanges => "Chưa có thay đổi nào được ghi nhận.";
    public override string ChangesOn(DateOnly day) => $"Ngày {Day(day)}";

    public override string HistoryMissing(HistoryGap gap) =>
        "Không có lịch sử thay đổi: "
        + gap switch
        {
            HistoryGap.NoGit => "máy tạo trang này không có git.",
            HistoryGap.NoRepository => "nội dung không được lưu trong một kho git.",
            HistoryGap.NothingRecorded => "kho git chưa ghi nhận nội dung lần nào.",
            HistoryGap.NotTrusted => "git không đọc kho này vì thư mục thuộc về người dùng khác (xem “safe.directory” của git).",
            HistoryGap.Partial =>
                "bản sao của kho không có đủ nội dung của các lần lưu trước (bản sao một phần); hãy tạo trang từ một bản sao đầy đủ.",
            HistoryGap.Unreadable => "không đọc được kho git.",
            _ => "bản này được tạo mà không đọc lịch sử, như khi xem thử.",
        };

    public override string HistorySince(DateOnly day) =>
        $"Bản sao của kho chỉ có lịch sử từ ngày {Day(day)}; những thay đổi trước đó không có ở đây.";

    public override string ChangesOfPlans => "Kế hoạch thay đổi";
    public override string ChangesOfTyping => "Sửa cách ghi trên trang này";
    public override string TypingCorrectedOn(DateOnly day) => $"Cách ghi nhiệm vụ này trên trang được sửa lần gần nhất ngày {Day(day)}.";
    public override string ChangesMethod =>
        "Danh sách này được lập bằng cách so sánh các bản đã lưu của nội dung; ngày là ngày lưu, giờ Việt Nam, thứ tự là thứ tự lưu. Dữ "
            + "liệu cá nhân và những đoạn đã được rút không được nêu lại. Mục “Sửa cách ghi trên trang này” gồm những lần lưu mà người "
            + "biên tập ghi rõ là chỉ sửa cách ghi, còn kế hoạch không thay đổi; mọi lần lưu khác được coi là kế hoạch hoặc danh "
            + "bạ thay đổi.";

    protected override Sentence RegistryOf(Content place) => place.IsNone ? (Sentence)$"Danh bạ cơ quan" : $"Danh bạ cơ quan, {place}";
    public override Sentence EarlierDeadline(Content words, DateOnly day) => $"Thời hạn trước đây: {words}, đổi ngày {Day(day)}";
    public override string DeletedWords => "bỏ:";
    public override string InsertedWords => "thêm:";
    public override string Moved => "Địa chỉ đã đổi";
    public override string MovedLead => "Nội dung ở địa chỉ này đã chuyển sang địa chỉ mới.";
    public override Sentence MovedFrom(AddressKind kind, Content title, DateOnly until) =>
        $"Đến ngày {Day(until)}, địa chỉ này là của {NameOf(kind)} {(title.IsNone ? (Sentence)$"dưới đây" : (Sentence)$"“{title}”")}. Nay "
            + $"xem";

    public override Sentence FormerTask(Content headline, DateOnly until) =>
        $"Đến ngày {Day(until)}, địa chỉ này là của nhiệm vụ {(headline.IsNone ? (Sentence)$"khác" : (Sentence)$"“{headline}”")}, nay là";

    public override string GoneTask(DateOnly until) =>
        $"Đến ngày {Day(until)}, địa chỉ này là của một nhiệm vụ khác, nay không còn trên trang.";

    public override string Removed => "Nội dung đã được bỏ";
    public override string RemovedThing(AddressKind kind, string number, DateOnly day, string? version)
    {
        var (name, saved) = (NameOf(kind), version is null ? "" : $" (bản lưu {version})");
        return $"{char.ToUpperInvariant(name[0])}{name[1..]}{(number.Length > 0 ? " " + number : "")} từng ở địa chỉ này đã được bỏ khỏi "
            + $"trang ngày {Day(day)}{saved}.";
    }

    public override string RemovedWordsKept => "Nội dung cũ không được giữ lại ở đây.";
    public override string See => "Xem";
    protected override string Hidden => "(không hiển thị)";
    public override Sentence TaskNow(TaskCitation task) => Called(task);
    protected override string TaskWord => "nhiệm vụ";
    public override string DiffTitle => "Thay đổi của nội dung";
    public override string DiffBetween(string before, string after) => $"Từ {before} đến {after}";
    public override string WorkingFolder => "thư mục đang làm việc";
    public override string NoDifference => "Không có thay đổi nào trong kế hoạch và danh bạ.";

    protected override Sentence PlanCalled(PlanName plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.Number is null ? (Sentence)$"{Plan} {Quoted(plan.Title)}" : $"{In(DocumentKinds.NameOf(plan.Number))} {plan.Number}";
    }

    public override ChangeText ChangeTold(ContentChange change) =>
        change switch
        {
            PlanAdded c => new($"thêm kế hoạch {Quoted(c.Plan.Title)} ({Tasks(c.TaskCount)})"),
            PlanRemoved c => new($"bỏ kế hoạch {Quoted(c.Plan.Title)} ({Tasks(c.TaskCount)})"),
            GroupAdded c => new($"thêm {Called(c.Group)}"),
            GroupRemoved c => new($"bỏ {Called(c.Group)}"),
            GroupRenumbered c => new($"{Called(c.Before)} đổi số thành {c.After.Label ?? "không số"}"),
            TasksAdded { Added: [var only] } => new($"thêm ", Called(only), Sentence.Empty),
            TasksAdded c => new($"thêm {Numbered(c.Added)}"),
            TasksRemoved { Removed: [var only] } => new($"bỏ {Called(only)}"),
            TasksRemoved c => new($"bỏ {Numbered(c.Removed)}"),
            TaskMoved c => new(
                Sentence.Empty,
                Called(c.Before),
                $" chuyển từ {GroupOrNone(c.From)} sang "
                    + $"{GroupOrNone(c.To)}{(NumberOf(c.After) is { Length: > 0 } number ? $", nay là số {number}" : "")}"
            ),
            TasksRenumbered c => Renumbered(c),
            AgenciesChanged c => new(Sentence.Empty, Subject(c), $": {AgencyWords(c)}"),
            WordsChanged c => InWords(c),
            PlaceAdded c => new($"thêm địa bàn {Quoted(c.Name)} ({Count(c.AgencyCount)} cơ quan)"),
            PlaceRemoved c => new($"bỏ địa bàn {Quoted(c.Name)} ({Count(c.AgencyCount)} cơ quan)"),
            PlaceRenamed c => new($"địa bàn {Quoted(c.Before)} đổi tên thành {Quoted(c.After)}"),
            AgenciesAdded c => new($"thêm cơ quan {Named(c.Names)}"),
            AgenciesRemoved c => new($"bỏ cơ quan {Named(c.Names)}"),
            AgencyRenamed c => new($"cơ quan {Quoted(c.Before)} đổi tên thành {Quoted(c.After)}"),
            _ => throw new ArgumentException($"No words for {change?.GetType().Name}.", nameof(change)),
        };

    private ChangeText Renumbered(TasksRenumbered change)
    {
        var numbers = string.Join(
            ", ",
            Runs(change.Renumbered).Select((r, i) => i == 0 ? $"nhiệm vụ {r.Before} đổi số thành {r.After}" : $"{r.Before} thành {r.After}")
        );
        var (come, gone) = (change.Added, change.Removed);
        var before = Sentence.Join("", gone.Select(t => (Sentence)$"bỏ {Called(t)}; "));
        return come switch
        {
            [] => new($"{before}{numbers}"),
            [var only] => new($"{before}thêm ", Called(only), $"; {numbers}"),
            _ => new($"{before}thêm {Sentence.Join(", ", come.Select(Called))}; {numbers}"),
        };
    }

    private ChangeText InWords(WordsChanged change)
    {
        Sentence subject = change.Group is { } group
            ? change.Part == Part.Title && group.Label is { } label
                ? $"{Kind(group)} {label}"
                : Called(group)
            : change.Tasks.IsEmpty
                ? Sentence.Empty
                : change is { Part: Part.Headline, Tasks: [var one] } && TaskCitation.Of(one) is { Number: not null } numbered
                    ? $"{Cited(numbered)}"
                    : Subject(change);
        var part = NameOf(change.Part, change.Name);
        const string Why = "(nội dung có dữ liệu cá nhân hoặc đã được rút khỏi trang nên không hiển thị)";
        return new(Sentence.Empty, subject, Behind(subject, change switch
        {
            { IsWithheld: true, Old: null } => $"thêm {part} {Why}",
            { IsWithheld: true, New: null } => $"bỏ {part} {Why}",
            { IsWithheld: true } => $"đã sửa {part} {Why}",
            { Part: Part.Files, New: null } => $"bỏ {change.Old} tệp đính kèm",
            { Old: null } => $"thêm {part} {Quoted(change.New)}",
            { New: null } => $"bỏ {part} {Quoted(change.Old)}",
            { Pieces.IsEmpty: true } => $"{part} đổi từ {Quoted(change.Old)} thành {Quoted(change.New)}",
            _ => $"{part} sửa thành:",
        }));
    }

    private Sentence AgencyWords(AgenciesChanged change)
    {
        var (gone, come) = (PartText.Listed(change.Removed), PartText.Listed(change.Added));
        if (change.Role.Own is { } own) return OtherRoleWords(own, gone, come, change.Kept);
        var role = "cơ quan " + Role(change.Role.Model!.Value).ToLowerInvariant();
        if (!change.Kept && gone.Length > 0 && come.Length > 0)
            return $"{role} đổi từ {Quoted(gone)} thành {Quoted(come)}";
        Sentence[] both =
        [
            come.Length > 0 ? $"thêm {role} {Quoted(come)}" : Sentence.Empty,
            gone.Length > 0 ? $"bỏ {role} {Quoted(gone)}" : Sentence.Empty,
        ];
        return Sentence.Join("; ", both.Where(words => !words.IsEmpty));
    }

    /// <summary>A role that a content declares may be one of agencies or of persons.</summary>
    private Sentence OtherRoleWords(OtherRole role, string gone, string come, bool isKept)
    {
        var name = Sentence.Of(role.Name);
        if (!isKept && gone.Length > 0 && come.Length > 0)
            return $"vai trò {name} đổi từ {Quoted(gone)} thành {Quoted(come)}";
        Sentence[] both =
        [
            come.Length > 0 ? $"thêm {Quoted(come)} ở vai trò {name}" : Sentence.Empty,
            gone.Length > 0 ? $"bỏ {Quoted(gone)} khỏi vai trò {name}" : Sentence.Empty,
        ];
        return Sentence.Join("; ", both.Where(words => !words.IsEmpty));
    }

    private Sentence Subject(PlanChange change) => change.Tasks is [var only] ? Called(only) : Sentence.OfWords(Numbered(change.Tasks));

    private Sentence Called(TaskName task) => Called(TaskCitation.Of(task));

    private Sentence Called(GroupName group) => $"{Kind(group)} {Called(group.Label?.TrimEnd('.') ?? "", group.Title)}";

    private Sentence GroupOrNone(GroupName? group) => group is null ? $"phần không thuộc nhóm nào" : Called(group);

    private static string Kind(GroupName group) => group.Kind switch
    {
        GroupKind.Appendix => "phụ lục",
        GroupKind.Goal => "mục tiêu",
        _ => "nhóm",
    };

    private Sentence Named(System.Collections.Immutable.ImmutableArray<string> names)
    {
        var (told, more) = Listed(names);
        return $"{told}{(more > 0 ? $" và {Count(more)} cơ quan khác" : "")}";
    }

    private static string NameOf(AddressKind kind) => kind switch
    {
        AddressKind.Plan => "kế hoạch",
        AddressKind.Task => "nhiệm vụ",
        AddressKind.Agency => "cơ quan",
        AddressKind.IndexSet => "bộ chỉ số",
        AddressKind.Dimension => "chỉ số",
        AddressKind.Page => "bài viết",
        AddressKind.Consultation => "dự thảo lấy ý kiến",
        AddressKind.Question => "câu hỏi, kiến nghị",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private Sentence NameOf(Part part, string? name) => part switch
    {
        Part.Title => $"tên",
        Part.Number => $"số hiệu",
        Part.IssuedOn => $"ngày ban hành",
        Part.IssuedBy => $"cơ quan ban hành",
        Part.SignedBy => $"người ký",
        Part.Place => $"địa bàn",
        Part.Period => $"thời gian thực hiện",
        Part.IndexSet => $"bộ chỉ số",
        Part.Status => $"trạng thái",
        Part.Wording => $"lời văn",
        Part.Description => $"mô tả",
        Part.Implements => $"văn bản được triển khai",
        Part.Replaces => $"văn bản bị thay thế",
        Part.Amends => $"văn bản được sửa đổi, bổ sung",
        Part.LegalBasis => $"căn cứ",
        Part.Cited => $"văn bản viện dẫn",
        Part.ToBeReplaced => $"văn bản sẽ được thay thế",
        Part.SourceCopy => $"bản nguồn",
        Part.Recipients => $"nơi nhận",
        Part.Section => $"phần {Quoted(name)}",
        Part.Footnote => name is { Length: > 0 } ? (Sentence)$"chú thích {new Content(name)}" : $"chú thích",
        Part.Result => $"kết quả năm {name}",
        Part.Aim => $"mục tiêu năm {name}",
        Part.SelfScoring => $"điểm tự chấm {new Content(name)}",
        Part.Duty => $"trách nhiệm {Quoted(name)}",
        Part.Reporting => $"chế độ báo cáo {Quoted(name)}",
        Part.Headline => $"tiêu đề",
        Part.Official => $"nguyên văn",
        Part.Goal => $"mục tiêu",
        Part.Deadline => $"thời hạn",
        Part.Target => $"chỉ tiêu",
        Part.Deliverable => $"sản phẩm",
        Part.Dimension => $"chỉ số",
        Part.Subtask => $"phần việc {new Content(name)}",
        Part.Evidence => $"minh chứng",
        Part.Provenance => $"nguồn",
        Part.Note => $"ghi chú",
        Part.Damaged => $"chỗ bị mất trong văn bản nguồn",
        Part.Files => $"tệp đính kèm",
        Part.Field => FieldCalled(name ?? ""),
        _ => throw new UnreachableException($"No name for the part {part}."),
    };
}
