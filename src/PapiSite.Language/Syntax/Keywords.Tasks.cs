using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Values;
using Under = PapiSite.Language.Syntax.EntryContext;

namespace PapiSite.Language.Syntax;

/// <content>Tasks and what belongs to them.</content>
public static partial class Keywords
{
    /// <summary>A task; in a report, a task of the plan.</summary>
    public static readonly Keyword<TextValue> Task = new(
        "nhiệm vụ",
        "task",
        LabelRule.Number,
        [
            new(TaskHolders, ValueGrammars.Text, Under.Task, Once: false),
            new([Under.Report], ValueGrammars.OptionalText, Under.ReportedTask, Once: false),
            new([Under.Question], ValueGrammars.Text),
        ]
    )
    {
        Help = new(
            "Một nhiệm vụ; nhãn là số như in trong văn bản, sau dấu hai chấm là tiêu đề. Trong báo cáo: nhãn là số nhóm và số nhiệm vụ, "
                + "như I.1; tiêu đề chỉ để dễ đọc. Trong hỏi đáp: số ấy hoặc mã, ghi sau dấu hai chấm.",
            "A task; the label as printed, then the headline. In a report: group and number, such as I.1; the headline only helps the "
                + "reader. In a question: that number or the identifier, behind the colon."
        ),
        OtherNames = ["tên nhiệm vụ", "nội dung nhiệm vụ", "nhiệm vụ cụ thể", "nhiệm vụ, giải pháp", "nội dung công việc"],
    };

    /// <summary>A part of a task.</summary>
    public static readonly Keyword<TextValue> Subtask = Opening(
        "việc",
        "subtask",
        [Under.Task],
        Under.Subtask,
        LabelRule.Number,
        new(
            "Một phần của nhiệm vụ, có thể có sản phẩm, cơ quan, hạn riêng.",
            "A part of a task, with its own product, agencies or deadline."
        )
    );

    /// <summary>Who leads.</summary>
    public static readonly Keyword<AgencyList> Lead = Spelled(Role("chủ trì", "lead",
        new("Cơ quan chủ trì.", "Who leads.")),
        "cơ quan chủ trì", "đơn vị chủ trì", "cơ quan, đơn vị chủ trì", "chủ trì thực hiện", "cơ quan chủ trì thực hiện",
            "đơn vị chủ trì thực hiện", "cơ quan, đơn vị chủ trì thực hiện", "cơ quan chủ trì tham mưu");

    /// <summary>Who coordinates.</summary>
    public static readonly Keyword<AgencyList> Coordinating = Spelled(Role("phối hợp", "coordinating",
        new("Cơ quan phối hợp.", "Who supports the lead.")),
        "cơ quan phối hợp", "đơn vị phối hợp", "cơ quan, đơn vị phối hợp", "phối hợp thực hiện", "cơ quan phối hợp thực hiện",
            "đơn vị phối hợp thực hiện", "cơ quan, đơn vị phối hợp thực hiện");

    /// <summary>Who monitors.</summary>
    public static readonly Keyword<AgencyList> Monitoring = Spelled(Role("theo dõi", "monitoring",
        new("Cơ quan theo dõi.", "Who monitors.")),
        "cơ quan theo dõi", "đơn vị theo dõi");

    /// <summary>Who leads the monitoring, under the name that some plans print.</summary>
    public static readonly Keyword<AgencyList> LeadMonitoring = Role("chủ trì theo dõi", "lead monitoring",
        new("Cơ quan chủ trì theo dõi.", "Who leads the monitoring."));

    /// <summary>Who carries out.</summary>
    public static readonly Keyword<AgencyList> Implementing = Spelled(Role("thực hiện", "implementing",
        new("Cơ quan thực hiện.", "Who carries out.")),
        "cơ quan thực hiện", "đơn vị thực hiện", "cơ quan, đơn vị thực hiện");

    /// <summary>Who is answerable for carrying out, under the name that some plans print.</summary>
    public static readonly Keyword<AgencyList> ResponsibleImplementing = Role("chịu trách nhiệm thực hiện", "responsible implementing",
        new("Cơ quan chịu trách nhiệm thực hiện.", "Who is answerable for carrying out."));

    /// <summary>A body that is asked, since the issuer does not command it.</summary>
    public static readonly Keyword<AgencyList> Requested = Role(
        "đề nghị",
        "requested",
        new(
            "Cơ quan được đề nghị thực hiện, không thuộc quyền chỉ đạo của nơi ban hành.",
            "A body that is asked, since the issuer does not command it."
        )
    );

    /// <summary>When it must be done.</summary>
    public static readonly Keyword<Deadline> Deadline = new(
        "hạn",
        "deadline",
        LabelRule.None,
        [new([.. RoleHolders, Under.Duty, Under.Reporting], ValueGrammars.Deadline)]
    )
    {
        Help = new(
            "Thời gian hoàn thành. Ở kế hoạch và nhóm: dùng chung cho mọi nhiệm vụ bên trong không có hạn riêng.",
            "When it must be done. On plans and groups: for every task inside that names none."
        ),
        OtherNames =
        [
            "thời gian hoàn thành",
            "thời hạn hoàn thành",
            "thời gian thực hiện",
            "thời hạn thực hiện",
            "hạn hoàn thành",
            "hạn thực hiện",
            "thời hạn",
            "thời gian",
        ],
    };

    /// <summary>What is to be reached.</summary>
    public static readonly Keyword<Target> Target =
        Spelled(Single("chỉ tiêu", "target", [Under.Goal, Under.Task, Under.Subtask], ValueGrammars.Target,
        new(
            "Chỉ tiêu cần đạt; mỗi chỉ tiêu một dòng, nhãn là năm của chỉ tiêu, nếu có.",
            "What is to be reached, one target a line; the label is the year of it, where it has one."
        ), once: false, label: LabelRule.OptionalYear),
        "chỉ tiêu cần đạt", "chỉ tiêu phấn đấu");

    /// <summary>What is to be produced.</summary>
    public static readonly Keyword<TextList> Deliverable =
        Spelled(Single("sản phẩm", "deliverable", [Under.Task, Under.Subtask], ValueGrammars.List,
        new("Văn bản hoặc kết quả phải có.", "What is to be produced."), once: false),
        "sản phẩm/kết quả", "kết quả/sản phẩm", "sản phẩm đầu ra", "kết quả đầu ra", "sản phẩm/kết quả đầu ra", "sản phẩm dự kiến",
            "kết quả dự kiến", "sản phẩm hoàn thành");

    /// <summary>The signed words.</summary>
    public static readonly Keyword<ProseValue> Official = Single("nguyên văn", "official", [Under.Task, Under.Subtask], ValueGrammars.Prose,
        new("Lời văn đúng như văn bản đã ký, thụt vào dưới dòng này.", "The signed words, indented below."));

    /// <summary>What must be shown as evidence.</summary>
    public static readonly MixedKeyword Evidence = new(
        "minh chứng",
        "evidence",
        LabelRule.None,
        [new([Under.Task, Under.Subtask], ValueGrammars.Text), new([Under.ReportedTask], ValueGrammars.Evidence, Once: false)]
    )
    {
        Help = new(
            "Trong kế hoạch: minh chứng phải có khi báo cáo hoàn thành. Trong báo cáo: tệp trong thư mục nội dung hoặc địa chỉ web, tên "
                + "hiển thị trong ngoặc.",
            "In a plan: the evidence that completion needs. In a report: a file in the content folder or a web address, its name in "
                + "parentheses."
        ),
        OtherNames = ["tài liệu minh chứng"],
    };

    /// <summary>The money that it takes and where it comes from.</summary>
    public static readonly Keyword<TextValue> Budget = Single("kinh phí", "budget", [Under.Task, Under.Subtask], ValueGrammars.Text,
        new("Số tiền và nguồn kinh phí, ghi như trong văn bản.", "The amount of money and its source, as the document has it."));

    /// <summary>Words that people look for it with and that stand nowhere in it.</summary>
    public static readonly Keyword<TextList> SearchWords = Single("từ tìm kiếm", "search words", [Under.Task], ValueGrammars.List,
        new(
            "Những từ mà người dân dùng khi tìm việc này nhưng lời văn không có; không hiện trên trang.",
            "Words that people look for the task with and that its text lacks; pages do not show them."
        ));

    private static ImmutableArray<Keyword> TaskKeywords =>
    [
        Task, Subtask, Lead, Coordinating, Monitoring, LeadMonitoring, Implementing, ResponsibleImplementing, Requested,
        Deadline, Target, Deliverable, Official, Evidence, Budget, SearchWords,
    ];

    private static Keyword<AgencyList> Role(string name, string english, Words help) =>
        Single(name, english, RoleHolders, ValueGrammars.Agencies, help);
}
