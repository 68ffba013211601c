using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Values;
using Under = PapiSite.Language.Syntax.EntryContext;

namespace PapiSite.Language.Syntax;

/// <content>The particulars and parts of a plan.</content>
public static partial class Keywords
{
    /// <summary>A stable identifier.</summary>
    public static readonly Keyword<TextValue> Identifier = new("mã", "id", LabelRule.None,
    [
        new([Under.Plan, Under.Task, Under.Consultation, Under.Question], ValueGrammars.Slug),
        new([Under.ReportedTask], ValueGrammars.TaskAddress),
    ])
    {
        Help = new(
            "Mã giữ địa chỉ trang không đổi; kế hoạch không có mã thì lấy tên tệp, lấy ý kiến và hỏi đáp thì lấy tiêu đề. Trong báo cáo: "
                + "địa chỉ của nhiệm vụ, khi nhiệm vụ không có số.",
            "Keeps the page's address; a plan without one takes the file's name, a consultation or a question its title. In a report: the "
                + "task's address, where it has no number."
        ),
    };

    /// <summary>The number of the document.</summary>
    public static readonly MixedKeyword Number = new("số hiệu", "number", LabelRule.None, [new([Under.Plan], ValueGrammars.DocumentNumber)])
    {
        Help = new(
            "Số và ký hiệu văn bản, như 151/KH-UBND; bản nguồn không ghi thì viết “để trống”, chỗ ấy bị mất thì viết “bị mất”.",
            "The document's number, such as 151/KH-UBND; “để trống” where the copy leaves it blank, “bị mất” where the place is lost."),
        OtherNames = ["số, ký hiệu", "số và ký hiệu", "số văn bản"],
    };

    /// <summary>The date of the document.</summary>
    public static readonly MixedKeyword Issued = new(
        "ngày ban hành",
        "issued",
        LabelRule.None,
        [new([Under.Plan], ValueGrammars.DocumentDate)]
    )
    {
        Help = new(
            "Ngày ký ban hành; có thể là “để trống” hoặc “bị mất” như số hiệu.",
            "The date of issue; it may be “để trống” or “bị mất”, as the number."),
        OtherNames = ["ngày ký", "ngày, tháng ban hành"],
    };

    /// <summary>Who issued the document.</summary>
    public static readonly Keyword<AgencyList> Issuer = Spelled(Single("cơ quan ban hành", "issuer", [Under.Plan], ValueGrammars.Agencies,
        new("Cơ quan ban hành kế hoạch.", "Who issued the plan.")),
        "đơn vị ban hành", "nơi ban hành");

    /// <summary>Who signed it.</summary>
    public static readonly Keyword<Signatory> Signatory = Spelled(Single("người ký", "signatory", [Under.Plan], ValueGrammars.Signatory,
        new("Người ký và chức vụ trong ngoặc.", "Who signed, the capacity in parentheses.")),
        "người ký văn bản", "người ký ban hành");

    /// <summary>The years the plan is for.</summary>
    public static readonly Keyword<Period> Period = Spelled(Single("thời kỳ", "period", [Under.Plan], ValueGrammars.Period,
        new("Năm hoặc giai đoạn mà kế hoạch áp dụng.", "The year or years that the plan is for.")),
        "thời kì", "giai đoạn", "năm kế hoạch");

    /// <summary>Whose words the headlines are.</summary>
    public static readonly Keyword<ChoiceValue<HeadlineWording>> Wording = Single(
        "lời văn",
        "wording",
        [Under.Plan],
        Choices.HeadlineWordings,
        new(
            "Tiêu đề nhiệm vụ là lời tóm tắt của người biên tập hay đúng nguyên văn văn bản đã ký.",
            "Whether headlines are summaries or the signed words."
        )
    );

    /// <summary>What the editor worked out and the document does not print.</summary>
    public static readonly Keyword<ChoiceList<InferredPart>> Inferred = Single(
        "suy ra",
        "inferred",
        [Under.Plan],
        Choices.InferredParts.Several,
        new(
            "Những mục của nhiệm vụ mà văn bản không ghi, do người biên tập suy ra từ lời văn.",
            "What the tasks have in this file and the document does not print: the editor worked it out from its words."
        )
    );

    /// <summary>Where the plan stands.</summary>
    public static readonly MixedKeyword Status = new(
        "trạng thái",
        "status",
        LabelRule.None,
        [new([Under.Plan], Choices.PlanStatuses), new([Under.ReportedTask], Choices.TaskStates, Required: true)]
    )
    {
        Help = new(
            "Của kế hoạch: dự thảo, hiệu lực, đã thay thế hoặc hết hiệu lực. Trong báo cáo: nhiệm vụ thực hiện đến đâu.",
            "Of a plan: draft, in force, replaced or expired. In a report: how far the task is."
        ),
        OtherNames = ["tình trạng"],
    };

    /// <summary>Documents that the plan carries out.</summary>
    public static readonly Keyword<DocumentList> Implements = Single("triển khai", "implements", [Under.Plan], ValueGrammars.Documents,
        new("Văn bản mà kế hoạch này triển khai thực hiện.", "The documents that the plan carries out."), once: false);

    /// <summary>Documents that the plan replaces.</summary>
    public static readonly Keyword<DocumentList> Replaces = Single("thay thế", "replaces", [Under.Plan], ValueGrammars.Documents,
        new("Văn bản bị kế hoạch này thay thế.", "The documents that the plan replaces."), once: false);

    /// <summary>Documents that the plan amends.</summary>
    public static readonly Keyword<DocumentList> Amends = Single("sửa đổi", "amends", [Under.Plan], ValueGrammars.Documents,
        new("Văn bản được kế hoạch này sửa đổi, bổ sung.", "The documents that the plan amends."), once: false);

    /// <summary>Documents that the plan or a task says it rests on.</summary>
    public static readonly Keyword<DocumentList> LegalBasis =
        Single("căn cứ", "legal basis", [Under.Plan, Under.Task, Under.Subtask, Under.Duty, Under.Reporting], ValueGrammars.Documents,
        new("Văn bản mà bản nguồn ghi rõ là căn cứ.", "The documents that the source says it rests on."), once: false);

    /// <summary>Documents that the plan or a task names.</summary>
    public static readonly Keyword<DocumentList> Cites =
        Single("viện dẫn", "cites", [Under.Plan, Under.Task, Under.Subtask, Under.Duty, Under.Reporting], ValueGrammars.Documents,
        new("Văn bản được nhắc đến mà không phải là căn cứ.", "The documents that are named without being the basis."), once: false);

    /// <summary>Documents that what is to be done will replace.</summary>
    public static readonly Keyword<DocumentList> ToBeReplaced = Single(
        "sẽ thay thế",
        "to replace",
        [Under.Plan, Under.Task, Under.Subtask, Under.Duty],
        ValueGrammars.Documents,
        new(
            "Văn bản hiện có mà nhiệm vụ giao soạn văn bản khác thay thế.",
            "The documents that are to be replaced by what the task produces."
        ),
        once: false
    );

    /// <summary>How much of the document the editor had.</summary>
    public static readonly Keyword<ChoiceValue<SourceCopy>> SourceCopy =
        Single("bản nguồn", "source copy", [Under.Plan], Choices.SourceCopies,
        new("Người biên tập có toàn văn hay chỉ một phần của văn bản.", "Whether the editor had the whole document or a part of it."));

    /// <summary>Who gets the document.</summary>
    public static readonly Keyword<TextList> Recipients = Single("nơi nhận", "recipients", [Under.Plan], ValueGrammars.List,
        new("Nơi nhận văn bản, cách nhau bằng dấu chấm phẩy.", "The recipients, separated by semicolons."));

    /// <summary>A part of the plan's prose.</summary>
    public static readonly Keyword<TextValue> Part =
        Opening("phần", "section", [Under.Plan, Under.Section], Under.Section, LabelRule.Number,
        new("Một phần văn xuôi của kế hoạch, như Mục đích, yêu cầu.", "A part of the plan's prose, such as its purposes."));

    /// <summary>A footnote.</summary>
    public static readonly Keyword<ProseValue> Footnote = Single("chú thích", "footnote", [Under.Plan], ValueGrammars.Prose,
        new("Chú thích cuối trang, nhãn là số của nó.", "A footnote, its number as label."), once: false, label: LabelRule.Number);

    /// <summary>An attached file.</summary>
    public static readonly Keyword<FileValue> Attachment = Single(
        "tệp",
        "file",
        [Under.Page, Under.Plan, Under.Task, Under.Report, Under.Consultation, Under.Question],
        ValueGrammars.File,
        new(
            "Tệp đính kèm trong thư mục nội dung, tên hiển thị trong ngoặc. Trong hỏi đáp: tệp kèm theo câu trả lời.",
            "An attached file of the content folder, its name in parentheses. In a question: a file that goes with the answer."
        ),
        once: false
    );

    /// <summary>An appendix.</summary>
    public static readonly Keyword<TextValue> Appendix = Opening("phụ lục", "appendix", [Under.Plan], Under.Appendix, LabelRule.Number,
        new("Một phụ lục có nhóm và nhiệm vụ riêng.", "An appendix with its own groups and tasks."), ValueGrammars.OptionalText);

    /// <summary>A group of tasks.</summary>
    public static readonly Keyword<TextValue> Group =
        Spelled(Opening("nhóm", "group", [Under.Plan, Under.Appendix, Under.Group], Under.Group, LabelRule.Number,
        new("Một nhóm nhiệm vụ; nhãn như in trong văn bản. Nhóm có thể lồng nhau.", "A group of tasks, labelled as printed. Groups nest."),
            ValueGrammars.OptionalText),
        "nhóm nhiệm vụ");

    /// <summary>The dimension that a group or task serves.</summary>
    public static readonly MixedKeyword Dimension = new(
        "chỉ số",
        "dimension",
        LabelRule.Number,
        [
            new([Under.IndexSet, Under.Dimension], ValueGrammars.Text, Under.Dimension, Once: false),
            new([Under.Plan, Under.Appendix, Under.Group, Under.Goal, Under.Task, Under.Duty], ValueGrammars.List),
        ]
    )
    {
        Help = new(
            "Trong bộ chỉ số: một chỉ số nội dung. Trong nhóm và nhiệm vụ: chỉ số được nâng cao, như PAPI.1 hoặc PAPI.1.2, hay PAPI khi "
                + "là cả bộ.",
            "In an index set: a dimension. In groups and tasks: the dimension served, such as PAPI.1, or PAPI for the whole set."
        ),
    };

    /// <summary>A component of a dimension.</summary>
    public static readonly Keyword<TextValue> Component =
        Opening("thành phần", "component", [Under.Dimension], Under.Dimension, LabelRule.Number,
        new("Một nội dung thành phần của chỉ số.", "A component of a dimension."));

    /// <summary>The points that can be reached.</summary>
    public static readonly Keyword<NumberValue> MaximumPoints =
        Single("điểm tối đa", "maximum points", [Under.IndexSet, Under.Dimension], ValueGrammars.Number,
        new("Số điểm cao nhất có thể đạt.", "The points that can be reached."));

    /// <summary>A score of a year.</summary>
    public static readonly Keyword<Score> Result = Single(
        "kết quả",
        "result",
        [Under.Plan, Under.Appendix, Under.Group],
        ValueGrammars.Score,
        new("Kết quả chỉ số của một năm: điểm, hạng, tăng giảm.", "A year's score: points, rank, change."),
        once: false,
        label: LabelRule.Year
    );

    /// <summary>An aim for a year.</summary>
    public static readonly Keyword<Score> Aim = Single("mục tiêu", "aim", [Under.Plan, Under.Appendix, Under.Group], ValueGrammars.Score,
        new("Mục tiêu chỉ số cho một năm.", "The aim for a year."), once: false, label: LabelRule.Year);

    /// <summary>A goal that tasks serve.</summary>
    public static readonly Keyword<TextValue> Goal = new(
        "nhằm mục tiêu",
        "goal",
        LabelRule.Number,
        [new([Under.Plan, Under.Appendix, Under.Group], ValueGrammars.Text, Under.Goal, Once: false), new([Under.Task], ValueGrammars.Text)]
    )
    {
        Help = new(
            "Mục tiêu mà các nhiệm vụ thụt vào dưới nó cùng phục vụ; hoặc mục tiêu của riêng một nhiệm vụ.",
            "The goal that the tasks under it serve, or a single task's goal."
        ),
    };

    /// <summary>A duty given in prose.</summary>
    public static readonly Keyword<TextValue> Duty = Opening("trách nhiệm", "duty", [Under.Plan], Under.Duty, LabelRule.Number,
        new("Trách nhiệm mà kế hoạch giao cho một cơ quan ngoài bảng nhiệm vụ.", "A duty given to an agency outside the task table."));

    /// <summary>A duty to report.</summary>
    public static readonly Keyword<TextValue> Reporting =
        Opening("chế độ báo cáo", "reporting", [Under.Plan], Under.Reporting, LabelRule.Number,
        new("Ai báo cáo gì, cho ai, khi nào.", "Who reports what, to whom, when."));

    /// <summary>To whom a report goes.</summary>
    public static readonly Keyword<AgencyList> To = Single("gửi", "to", [Under.Reporting], ValueGrammars.Agencies,
        new("Cơ quan nhận báo cáo.", "Who gets the report."));

    /// <summary>Through whom a report goes.</summary>
    public static readonly Keyword<AgencyList> Via = Single("qua", "via", [Under.Reporting], ValueGrammars.Agencies,
        new("Cơ quan tổng hợp báo cáo.", "Who compiles the reports."));

    /// <summary>For which parts of the year reports are due.</summary>
    public static readonly Keyword<YearPartList> ReportPeriods = Single(
        "kỳ báo cáo",
        "report periods",
        [Under.Reporting],
        ValueGrammars.YearParts,
        new(
            "Những kỳ trong năm mà kế hoạch yêu cầu báo cáo; chỉ những kỳ này được tính. Ngày phải gửi ghi ở “hạn”.",
            "The periods of the year for which the plan asks reports; only these count. Their day stands under the deadline."
        )
    );

    /// <summary>A passage that the source has lost.</summary>
    public static readonly Keyword<TextValue> Damaged = Single(
        "phần bị mất",
        "damaged",
        [Under.Plan, Under.Appendix, Under.Group, Under.Goal, Under.Task, Under.Subtask],
        ValueGrammars.Text,
        new(
            "Nói rõ phần nào của văn bản nguồn bị mất hoặc hỏng; không điền thay.",
            "Says which passage the source has lost; never filled in."
        ),
        once: false
    );

    /// <summary>An editor's note.</summary>
    public static readonly Keyword<ProseValue> Note = Single(
        "ghi chú",
        "note",
        [
            Under.Plan,
            Under.Appendix,
            Under.Group,
            Under.Goal,
            Under.Task,
            Under.Subtask,
            Under.Duty,
            Under.Reporting,
            Under.SelfScoring,
            Under.ScoredCriterion,
            Under.Report,
            Under.ReportedTask,
            Under.Consultation,
            Under.Question,
            Under.Agency,
            Under.Place,
        ],
        ValueGrammars.Prose,
        new("Ghi chú cho người đọc.", "A note to the reader."),
        once: false
    );

    /// <summary>Where in the signed document something stands.</summary>
    public static readonly Keyword<TextValue> Provenance =
        Single("nguồn", "source", [Under.Plan, Under.Appendix, Under.Group, Under.Task, Under.SelfScoring], ValueGrammars.Text,
        new("Vị trí trong văn bản đã ký: phụ lục, trang, dòng.", "Where it stands in the signed document: appendix, page, row."));

    private static ImmutableArray<Keyword> PlanKeywords =>
    [
        Identifier, Number, Issued, Issuer, Signatory, Period, Wording, Inferred, Status, Implements, Replaces, Amends, LegalBasis,
        Cites, ToBeReplaced, SourceCopy, Recipients,
        Part, Footnote, Attachment, Appendix, Group, Dimension, Component, MaximumPoints, Result, Aim, Goal, Duty, Reporting,
        To, Via, ReportPeriods, Damaged, Note, Provenance,
    ];
}
