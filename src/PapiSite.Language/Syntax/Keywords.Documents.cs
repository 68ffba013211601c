using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Values;
using Under = PapiSite.Language.Syntax.EntryContext;

namespace PapiSite.Language.Syntax;

/// <content>What a file may begin with, the site's settings and pages of prose.</content>
public static partial class Keywords
{
    /// <summary>A plan; in a report, the plan that it is about.</summary>
    public static readonly Keyword<TextValue> Plan = new(
        "kế hoạch",
        "plan",
        LabelRule.None,
        [
            new([Under.File], ValueGrammars.Text, Under.Plan, Once: false),
            new([Under.Report], ValueGrammars.Text, Required: true),
            new([Under.Consultation, Under.Question], ValueGrammars.Text),
        ]
    )
    {
        Help = new(
            "Ở đầu tệp: mở đầu một kế hoạch; sau dấu hai chấm là tên kế hoạch. Trong báo cáo, lấy ý kiến và hỏi đáp: mã hoặc số hiệu của "
                + "kế hoạch được nói đến.",
            "At the head of a file: opens a plan; its title follows. In a report, a consultation or a question: the identifier or number "
                + "of the plan."
        ),
        OtherNames = ["tên kế hoạch"],
    };

    /// <summary>An index set; in a plan, the index sets that it is for.</summary>
    public static readonly MixedKeyword IndexSet = new(
        "bộ chỉ số",
        "index set",
        LabelRule.Code,
        [new([Under.File], ValueGrammars.Text, Under.IndexSet, Once: false), new([Under.Plan], ValueGrammars.List)]
    )
    {
        Help = new(
            "Ở đầu tệp: khai báo một bộ chỉ số (nhãn là mã, như PAPI). Trong kế hoạch: các bộ chỉ số liên quan đến kế hoạch.",
            "At the head of a file: declares an index set (the label is its code). In a plan: the index sets it is for."
        ),
    };

    /// <summary>A place; in a plan or the site's settings, the place they are for.</summary>
    public static readonly Keyword<TextValue> Place = new(
        "địa bàn",
        "place",
        LabelRule.Slug,
        [
            new([Under.File], ValueGrammars.Text, Under.Place, Once: false),
            new([Under.Plan, Under.Site, Under.Consultation, Under.Question], ValueGrammars.Text),
        ]
    )
    {
        Help = new(
            "Ở đầu tệp: khai báo một tỉnh, huyện, xã cùng các cơ quan ở đó. Trong kế hoạch, lấy ý kiến và hỏi đáp: địa bàn của văn bản "
                + "hoặc câu hỏi.",
            "At the head of a file: declares a place with its agencies. In a plan, a consultation or a question: the place it is for."
        ),
    };

    /// <summary>An agency; in a duty, the agencies that have it.</summary>
    public static readonly MixedKeyword Agency = new(
        "cơ quan",
        "agency",
        LabelRule.Slug,
        [
            new([Under.File, Under.Place], ValueGrammars.Text, Under.Agency, Once: false),
            new([Under.Duty, Under.Reporting, Under.SelfScoring], ValueGrammars.Agencies),
            new([Under.Report, Under.Consultation, Under.Question], ValueGrammars.Agencies, Required: true),
        ]
    )
    {
        Help = new(
            "Trong danh bạ: khai báo một cơ quan hoặc nhóm cơ quan. Trong trách nhiệm và chế độ báo cáo: ai phải làm. Trong bảng "
                + "tự chấm điểm: ai tự chấm. Trong báo cáo: cơ "
                + "quan báo cáo. Trong lấy ý kiến: cơ quan lấy ý kiến. Trong hỏi đáp: cơ quan phải trả lời.",
            "In the directory: declares an agency or a group. In duties: who has them. In self-scoring: who scores "
                + "itself. In a report: who reports. In a consultation: who "
                + "asks. In a question: who must answer."
        ),
    };

    /// <summary>A term.</summary>
    public static readonly Keyword<TextValue> Term = Opening(
        "thuật ngữ",
        "term",
        [Under.File],
        Under.Term,
        LabelRule.None,
        new(
            "Một từ chuyên môn cùng các chữ viết tắt của nó, để ô tìm kiếm hiểu.",
            "A technical term with its abbreviations, for search to understand."
        )
    );

    /// <summary>The site's settings.</summary>
    public static readonly Keyword<TextValue> SiteSettings = new(
        "trang web",
        "site",
        LabelRule.None,
        [new([Under.File], ValueGrammars.Text, Under.Site, Once: false), new([Under.Agency], ValueGrammars.Url)]
    )
    {
        Help = new(
            "Ở đầu tệp: các thiết lập của trang web. Trong danh bạ: địa chỉ trang thông tin điện tử của cơ quan.",
            "At the head of a file: the site's settings. In the directory: an agency's website."
        ),
    };

    /// <summary>A page of prose.</summary>
    public static readonly Keyword<TextValue> Page = Opening("trang", "page", [Under.File], Under.Page, LabelRule.None,
        new("Một trang bài viết, như trang giới thiệu.", "A page of prose, such as the about page."));

    /// <summary>The address of a page.</summary>
    public static readonly Keyword<TextValue> Path = Single(
        "đường dẫn",
        "path",
        [Under.Page],
        ValueGrammars.Text,
        new("Địa chỉ của trang, như gioi-thieu hoặc huong-dan/han.", "The page's address, such as gioi-thieu or huong-dan/han."),
        required: true
    );

    /// <summary>Where a page stands among its neighbours.</summary>
    public static readonly Keyword<NumberValue> Order = Single("thứ tự", "order", [Under.Page], ValueGrammars.Number,
        new("Vị trí của trang trong mục lục.", "The page's place in the list of contents."));

    /// <summary>The body of a page, a section, a duty.</summary>
    public static readonly Keyword<ProseValue> Content = new("nội dung", "content", LabelRule.None,
    [
        new([Under.Page, Under.Section, Under.Duty, Under.Reporting, Under.Question], ValueGrammars.Prose),
        new([Under.Comment], ValueGrammars.Prose, Required: true),
    ])
    { Help = new("Nội dung đầy đủ, viết bằng Markdown, thụt vào dưới dòng này.", "The whole content in Markdown, indented below.") };

    /// <summary>A description.</summary>
    public static readonly Keyword<ProseValue> Description = Single(
        "mô tả",
        "description",
        [
            Under.Site,
            Under.Page,
            Under.IndexSet,
            Under.Dimension,
            Under.Plan,
            Under.Appendix,
            Under.Group,
            Under.Goal,
            Under.Task,
            Under.Agency,
            Under.Term,
            Under.Consultation,
        ],
        ValueGrammars.Prose,
        new("Lời giới thiệu ngắn.", "A short introduction.")
    );

    /// <summary>Who runs the site.</summary>
    public static readonly Keyword<TextValue> Publisher = Single("cơ quan chủ quản", "publisher", [Under.Site], ValueGrammars.Text,
        new("Cơ quan chịu trách nhiệm về trang web.", "Who is responsible for the site."));

    /// <summary>Where the site will be published.</summary>
    public static readonly Keyword<TextValue> BaseAddress = Single("địa chỉ gốc", "base address", [Under.Site], ValueGrammars.Url,
        new("Địa chỉ đầy đủ nơi trang web được công bố.", "The full address where the site is published."));

    /// <summary>The licence of the data.</summary>
    public static readonly Keyword<TextValue> License = Single("giấy phép", "license", [Under.Site], ValueGrammars.Text,
        new("Điều kiện sử dụng lại dữ liệu.", "The terms on which the data may be used."));

    /// <summary>Whether the site has the manual for editors.</summary>
    public static readonly Keyword<ChoiceValue<bool>> Manual = Single(
        "hướng dẫn biên tập",
        "editors manual",
        [Under.Site],
        Choices.YesOrNo,
        new(
            "Trang web có phần hướng dẫn biên tập đi kèm chương trình hay không. Không ghi thì có.",
            "Whether the site has the manual for editors that comes with the program. Where nothing is said, it has."
        )
    );

    /// <summary>What visitors may type into the search box.</summary>
    public static readonly Keyword<TextList> SearchExamples = Single("ví dụ tìm kiếm", "search examples", [Under.Site], ValueGrammars.List,
        new(
            "Những chữ người dân hay tìm, hiện dưới ô tìm kiếm ở trang chủ. Không ghi thì lấy từ các kế hoạch.",
            "What people often look for, shown below the search box of the home page. Where nothing is said, it is taken from the plans."
        )
    );

    /// <summary>Passages that no page may show any more, in whatever version they stood.</summary>
    public static readonly Keyword<ProseValue> Withdrawn = Single(
        "rút khỏi trang",
        "withdrawn",
        [Under.File],
        ValueGrammars.Prose,
        new(
            "Những đoạn không được hiện ở bất cứ trang nào nữa, kể cả trong phần thay đổi: mỗi dòng thụt vào là một đoạn.",
            "Passages that no page may show any more, the pages of changes included: each indented line is a passage."
        ),
        once: false
    );

    /// <summary>Words of questions that search passes over.</summary>
    public static readonly Keyword<TextList> QuestionWords = Single("từ hỏi", "question words", [Under.Site], ValueGrammars.List,
        new(
            "Những từ của câu hỏi mà ô tìm kiếm bỏ qua, thêm vào những từ đã có sẵn như “ai”, “khi nào”, “bao nhiêu”.",
            "Words of questions that search passes over, besides those that it knows, such as “ai”, “khi nào”, “bao nhiêu”."
        ));

    private static ImmutableArray<Keyword> DocumentKeywords =>
        [
            Plan,
            IndexSet,
            Place,
            Agency,
            Term,
            SiteSettings,
            Withdrawn,
            Page,
            Path,
            Order,
            Content,
            Description,
            Publisher,
            BaseAddress,
            License,
            Manual,
            QuestionWords,
            SearchExamples,
        ];
}
