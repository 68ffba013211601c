using System.Text.RegularExpressions;

namespace PapiSite.Tests.Support;

/// <summary>How the house writes: wordings that another one has taken the place of, where the tone mark stands, blanks and marks.</summary>
internal static partial class HouseWords
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Left-out wordings of own Vietnamese text, beside what is said instead.</summary>
    private static readonly (string Pattern, string Instead)[] Vietnamese =
    [
        (@"\bhàng (tuần|tháng|quý|năm)\b", "hằng tuần, hằng tháng …"),
        (@"\bkỳ hạn\b", "thời hạn"),
        (@"\bgiao việc\b", "giao nhiệm vụ"),
        (@"\b(làm ra|dựng|dựng lại) trang\b", "tạo trang, tạo lại trang"),
        (@"\btệp trong kho\b", "tệp trong thư mục nội dung"),
        (@"\blời ghi riêng\b", "ghi chú riêng"),
        (@"\b(không được|và|thì) kể lại\b", "nêu lại; ghi lại lịch sử thay đổi"),
        (@"\b(cơ quan|nơi) kế tục\b", "cơ quan tiếp nhận chức năng, nhiệm vụ"),
        (@"\blần dẫn\b", "lần viện dẫn"),
        (@"\bđích danh\b", "giao riêng"),
        (@"\bvần chữ cái\b", "thứ tự chữ cái"),
        (@"\bphần mềm đọc tin\b", "trình đọc tin RSS/Atom"),
        (@"\bđứng rời nhau\b", "không liền nhau"),
        (@"\bvăn bản đã ký là căn cứ\b", "áp dụng theo văn bản đã ký"),
        (@"\bkhông ai (phải )?khai\b", "hệ thống tự tính"),
    ];

    private static readonly (string Pattern, string Instead)[] English =
    [
        (@"\bregistr(y|ies)\b", "directory"),
        (@"\bmend(s|ed|ing)?\b", "fix, correct"),
        (@"\be-mail", "email"),
        (@"\bweb site", "website"),
        (@"\bindexes\b", "indices"),
        (@"\bcoordinat", "support"),
        (@"\bunder way\b", "in progress"),
        (@"\bquarter \d of\b", "Q4 2024"),
        (@"\bonwards\b", "from … on"),
        (@"\bstand apart\b", "are not next to each other"),
    ];

    /// <summary>What in a Vietnamese text the house writes in another way.</summary>
    public static IEnumerable<string> OddInVietnamese(string text) =>
        Odd(text, Vietnamese)
            .Concat(MisplacedTone().Matches(text).Select(m => $"“{m.Value}”: the tone mark stands on the first vowel (hòa, khỏe, thủy)"));

    /// <summary>What in an English text the house writes in another way.</summary>
    public static IEnumerable<string> OddInEnglish(string text) => Odd(text, English);

    /// <summary>Blanks and marks that no text of the house has.</summary>
    public static IEnumerable<string> OddInEither(string text) =>
        OddMark().Matches(text).Select(m => $"“{m.Value}” in “{text}”")
            .Concat(Enumerable.Repeat($"“{text}” is not composed", text.IsNormalized() ? 0 : 1));

    private static IEnumerable<string> Odd(string text, (string Pattern, string Instead)[] table) =>
        from row in table
        from Match found in Regex.Matches(text, row.Pattern, Options, TimeSpan.FromSeconds(10))
        select $"“{found.Value}” in “{text}”: say “{row.Instead}”";

    /// <summary>The newer placing of the tone: "hoà", "khoẻ", "thuỷ". In "quý" the u belongs to the consonant.</summary>
    [GeneratedRegex(@"\p{L}*(o[áàảãạéèẻẽẹ]|(?<!q)u[ýỳỷỹỵ])(?!\p{L})", Options, 10_000)]
    private static partial Regex MisplacedTone();

    /// <summary>Two blanks, a blank before a mark or inside a bracket, two marks, straight quotation marks, three dots.</summary>
    [GeneratedRegex(
        @"  |(?<=[\p{L}\d”)]) ([,;:?!](?![\w\[])|\.(?![.\w]))|\( | \)|,,|;;|“ | ”|""(?=\p{L})|(?<=\p{L})""|(?<!\.)\.\.\.(?!\.)",
        Options,
        10_000)]
    private static partial Regex OddMark();
}
