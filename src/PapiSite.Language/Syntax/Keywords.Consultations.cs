using System.Collections.Immutable;
using PapiSite.Language.Values;
using Under = PapiSite.Language.Syntax.EntryContext;

namespace PapiSite.Language.Syntax;

/// <content>Drafts for comment, questions and petitions.</content>
public static partial class Keywords
{
    /// <summary>A draft for comment.</summary>
    public static readonly Keyword<TextValue> Consultation =
        Opening("lấy ý kiến", "consultation", [Under.File], Under.Consultation, LabelRule.None,
        new("Một dự thảo đưa ra lấy ý kiến; sau dấu hai chấm là tên dự thảo.", "A draft that is open for comment; its title follows."));

    /// <summary>Where comments go.</summary>
    public static readonly Keyword<TextValue> SendTo = Single(
        "gửi ý kiến",
        "send to",
        [Under.Consultation],
        ValueGrammars.Text,
        new(
            "Nơi nhận ý kiến: địa chỉ, thư điện tử, số điện thoại của cơ quan.",
            "Where comments go: the office's address, email or telephone."
        ),
        required: true
    );

    /// <summary>The draft's text.</summary>
    public static readonly Keyword<ProseValue> Draft = Single("dự thảo", "draft", [Under.Consultation], ValueGrammars.Prose,
        new("Toàn văn dự thảo, viết bằng Markdown, thụt vào dưới dòng này.", "The draft's text in Markdown, indented below."));

    /// <summary>A comment.</summary>
    public static readonly Keyword<TextValue> Comment = Opening(
        "ý kiến",
        "comment",
        [Under.Consultation],
        Under.Comment,
        LabelRule.Number,
        new(
            "Một ý kiến góp ý; nhãn là số thứ tự, sau dấu hai chấm là tên tổ chức hoặc lời gọi chung như “Một người dân xã A”.",
            "A comment; its number as label, then the organisation or words such as “Một người dân xã A”."
        )
    );

    /// <summary>When a comment or a question was sent.</summary>
    public static readonly Keyword<DateValue> SentOn = Single("ngày gửi", "sent on", [Under.Comment, Under.Question], ValueGrammars.Day,
        new("Ngày gửi ý kiến hoặc câu hỏi.", "The day on which the comment or question was sent."), required: true);

    /// <summary>The answer.</summary>
    public static readonly Keyword<ProseValue> Answer = Single("trả lời", "answer", [Under.Comment, Under.Question], ValueGrammars.Prose,
        new("Lời trả lời của cơ quan.", "The agency's answer."));

    /// <summary>When it was answered.</summary>
    public static readonly Keyword<DateValue> AnsweredOn =
        Single("ngày trả lời", "answered on", [Under.Comment, Under.Question], ValueGrammars.Day,
        new("Ngày trả lời; từ ngày ấy câu trả lời mới hiện ra.", "The day of the answer, from which on it is shown."));

    /// <summary>What became of a comment.</summary>
    public static readonly Keyword<ChoiceValue<CommentOutcome>> Outcome = Single(
        "tiếp thu",
        "outcome",
        [Under.Comment],
        Choices.CommentOutcomes,
        new(
            "Ý kiến được tiếp thu, được tiếp thu một phần, hay không tiếp thu và được giải trình.",
            "Whether the comment was accepted, partly accepted, or not accepted and explained."
        )
    );

    /// <summary>What changed in the draft.</summary>
    public static readonly Keyword<ProseValue> Changed = Single("thay đổi", "changed", [Under.Comment], ValueGrammars.Prose,
        new("Dự thảo được sửa thế nào theo ý kiến này.", "What changed in the draft."));

    /// <summary>A question or a petition.</summary>
    public static readonly Keyword<TextValue> Question = Opening(
        "hỏi đáp",
        "question",
        [Under.File],
        Under.Question,
        LabelRule.None,
        new(
            "Một câu hỏi, kiến nghị hoặc phản ánh; sau dấu hai chấm là câu hỏi, ngắn gọn.",
            "A question, a petition or feedback; in short words behind the colon."
        )
    );

    /// <summary>Within how many days questions are to be answered.</summary>
    public static readonly Keyword<NumberValue> AnswerWithin = Single(
        "hạn trả lời",
        "answer within",
        [Under.Site],
        ValueGrammars.DayCount,
        new(
            "Số ngày phải trả lời một câu hỏi, tính từ ngày gửi; không ghi thì không xét đúng hạn hay quá hạn.",
            "The days within which a question must be answered; where nothing is said, nothing is judged."
        )
    );

    private static ImmutableArray<Keyword> ConsultationKeywords =>
        [Consultation, SendTo, Draft, Comment, SentOn, Answer, AnsweredOn, Outcome, Changed, Question, AnswerWithin];
}
