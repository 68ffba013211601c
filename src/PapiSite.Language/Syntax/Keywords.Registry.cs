using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Values;
using Under = PapiSite.Language.Syntax.EntryContext;

namespace PapiSite.Language.Syntax;

/// <content>Places, agencies and terms.</content>
public static partial class Keywords
{
    /// <summary>A short name.</summary>
    public static readonly Keyword<TextValue> ShortName =
        Single("tên ngắn", "short name", [Under.Agency, Under.Place, Under.IndexSet], ValueGrammars.Text,
        new("Tên gọi ngắn.", "A short name."));

    /// <summary>The name in English.</summary>
    public static readonly Keyword<TextValue> EnglishName = Single(
        "tên tiếng Anh",
        "english name",
        [Under.Agency, Under.Place, Under.IndexSet, Under.Dimension, Under.Term, Under.Site, Under.Role],
        ValueGrammars.Text,
        new(
            "Tên chính thức bằng tiếng Anh, dùng ở phần tiếng Anh của trang và để tìm kiếm. Ghi ở thuật ngữ thì dùng cho mọi cơ quan có "
                + "tên như thuật ngữ.",
            "The official name in English, for the English pages and for search. Under a term it is that of every "
                + "agency of the term's name."
        )
    );

    /// <summary>Other names.</summary>
    public static readonly Keyword<TextList> Aliases =
        Single("tên khác", "aliases", [Under.Agency, Under.Place, Under.Term], ValueGrammars.List,
        new("Các tên khác mà kế hoạch dùng.", "Other names that plans use."));

    /// <summary>Abbreviations.</summary>
    public static readonly Keyword<TextList> Abbreviations =
        Single("viết tắt", "abbreviations", [Under.Agency, Under.Term], ValueGrammars.List,
        new("Các chữ viết tắt, như Sở TT&TT, TTHC.", "Abbreviations, such as Sở TT&TT, TTHC."));

    /// <summary>What people call an agency in everyday speech.</summary>
    public static readonly Keyword<TextList> Colloquial = Single(
        "người dân gọi",
        "colloquial",
        [Under.Agency],
        ValueGrammars.List,
        new(
            "Cách gọi hằng ngày của người dân, để tìm kiếm hiểu; không hiện trên trang.",
            "What people call it in everyday speech: search understands it, pages do not show it."
        )
    );

    /// <summary>Everyday words for a term.</summary>
    public static readonly Keyword<TextList> AlsoCalled = Single(
        "cũng gọi",
        "also called",
        [Under.Term],
        ValueGrammars.List,
        new(
            "Lời nói hằng ngày của cùng một việc, như “sổ đỏ”, để tìm kiếm hiểu; không hiện trên trang.",
            "Everyday words for the same thing, such as “sổ đỏ”: search understands them, pages do not show them."
        )
    );

    /// <summary>The level of government.</summary>
    public static readonly Keyword<ChoiceValue<AdministrativeLevel>> Level =
        Single("cấp", "level", [Under.Agency, Under.Place], Choices.Levels,
        new("Cấp hành chính.", "The level of government."));

    /// <summary>A body, a group, or a group meant relatively; of what citizens send, a question, a petition or feedback.</summary>
    public static readonly MixedKeyword Kind = new(
        "loại",
        "kind",
        LabelRule.None,
        [
            new([Under.Agency], Choices.AgencyKinds), new([Under.Question], Choices.QuestionKinds),
            new([Under.Role], Choices.RoleHolders),
        ]
    )
    {
        Help = new(
            "Trong danh bạ: một cơ quan; một nhóm có thành viên; hoặc một nhóm nói chung như “các cơ quan, đơn vị liên quan”. Trong hỏi "
                + "đáp: câu hỏi, kiến nghị hay phản ánh; không ghi là câu hỏi. Trong vai trò: cơ quan, hoặc người thì tên không tra trong "
                + "danh bạ.",
            "In the directory: a body; a group with members; or a group meant relatively. In a question: a question, a petition or "
                + "feedback; a question where nothing is said. In a role: agencies, or persons, whom the directory does not list."
        ),
    };

    /// <summary>The members of a group.</summary>
    public static readonly Keyword<AgencyList> Members = Single("thành viên", "members", [Under.Agency], ValueGrammars.Agencies,
        new("Thành viên của nhóm.", "The members of the group."));

    /// <summary>The first day.</summary>
    public static readonly Keyword<DateValue> ValidFrom = new(
        "từ ngày",
        "from",
        LabelRule.None,
        [new([Under.Agency, Under.Place], ValueGrammars.Date), new([Under.Consultation], ValueGrammars.Day, Required: true)]
    )
    {
        Help = new(
            "Ngày bắt đầu tồn tại. Trong lấy ý kiến: ngày đầu tiên nhận ý kiến.",
            "The first day of existence. In a consultation: the first day on which comments are received."
        ),
    };

    /// <summary>The last day.</summary>
    public static readonly Keyword<DateValue> ValidTo = new(
        "đến ngày",
        "until",
        LabelRule.None,
        [new([Under.Agency, Under.Place], ValueGrammars.Date), new([Under.Consultation], ValueGrammars.Day, Required: true)]
    )
    {
        Help = new(
            "Ngày cuối cùng còn tồn tại. Trong lấy ý kiến: ngày cuối cùng nhận ý kiến.",
            "The last day of existence. In a consultation: the last day on which comments are received."
        ),
    };

    /// <summary>What an agency became.</summary>
    public static readonly Keyword<AgencyList> Successors = Single("kế tục", "successors", [Under.Agency], ValueGrammars.Agencies,
        new("Cơ quan tiếp nhận chức năng, nhiệm vụ sau khi sắp xếp.", "What the agency became."));

    /// <summary>What a place became part of.</summary>
    public static readonly Keyword<TextList> MergedInto = Single("nhập vào", "merged into", [Under.Place], ValueGrammars.List,
        new("Địa bàn mới sau khi sáp nhập.", "What the place became part of."));

    /// <summary>Which of the facts about an agency or a place nobody has compared with a decision.</summary>
    public static readonly Keyword<ChoiceList<UnverifiedFacts>> Unverified = Single(
        "chưa kiểm chứng",
        "unverified",
        [Under.Agency, Under.Place],
        Choices.Unverified.Several,
        new(
            "Những mục chưa đối chiếu với văn bản; trang ghi rõ là chưa kiểm chứng.",
            "What has not been compared with a document; the site says so."
        )
    );

    /// <summary>What the levels of an index set are called.</summary>
    public static readonly Keyword<TextList> LevelNames = Single(
        "tên cấp",
        "level names",
        [Under.IndexSet],
        ValueGrammars.List,
        new(
            "Tên gọi các cấp của bộ chỉ số, từ ngoài vào trong; tên tiếng Anh số ít, số nhiều trong ngoặc.",
            "What the levels of the index set are called, outermost first; in parentheses the English name, singular and plural."
        )
    );

    /// <summary>The place that a place lies in, or the body that an agency is a part of.</summary>
    public static readonly Keyword<TextValue> PartOf = Single("thuộc", "part of", [Under.Agency, Under.Place], ValueGrammars.Text,
        new(
            "Địa bàn cấp trên, như tỉnh của một xã; của cơ quan: cơ quan mà nó là đơn vị thuộc, trực thuộc, như bộ của một cục.",
            "The place it lies in, such as a commune's province; of an agency the body that it is a part of, such as its ministry."
        ));

    /// <summary>The head of an agency.</summary>
    public static readonly Keyword<Signatory> Head = Single("người đứng đầu", "head", [Under.Agency], ValueGrammars.Signatory,
        new("Người đứng đầu và chức vụ trong ngoặc.", "The head, with the capacity in parentheses."));

    /// <summary>A postal address.</summary>
    public static readonly Keyword<TextValue> Address = Single("địa chỉ", "address", [Under.Agency, Under.Site], ValueGrammars.Text,
        new("Địa chỉ trụ sở.", "The postal address."));

    /// <summary>A telephone number of an office.</summary>
    public static readonly Keyword<TextValue> Telephone = Single("điện thoại", "telephone", [Under.Agency, Under.Site], ValueGrammars.Text,
        new("Số điện thoại cơ quan (không phải số riêng).", "The office's telephone number, never a private one."));

    /// <summary>An e-mail address of an office.</summary>
    public static readonly Keyword<TextValue> Email = Single("thư điện tử", "email", [Under.Agency, Under.Site], ValueGrammars.Email,
        new("Địa chỉ thư điện tử công vụ.", "The office's email address."));

    /// <summary>When citizens are received.</summary>
    public static readonly Keyword<TextValue> Reception = Single("tiếp công dân", "reception", [Under.Agency], ValueGrammars.Text,
        new("Lịch tiếp công dân.", "When citizens are received."));

    /// <summary>When the contact details of an agency were confirmed.</summary>
    public static readonly Keyword<DateValue> ConfirmedOn = Single("ngày xác nhận", "confirmed on", [Under.Agency], ValueGrammars.Date,
        new("Ngày xác nhận thông tin liên hệ.", "The day on which the contact details were confirmed."));

    private static ImmutableArray<Keyword> RegistryKeywords =>
        [
            ShortName,
            EnglishName,
            Aliases,
            Abbreviations,
            Colloquial,
            AlsoCalled,
            Level,
            Kind,
            Members,
            ValidFrom,
            ValidTo,
            Successors,
            MergedInto,
            Unverified,
            LevelNames,
            PartOf,
            Head,
            Address,
            Telephone,
            Email,
            Reception,
            ConfirmedOn,
        ];
}
