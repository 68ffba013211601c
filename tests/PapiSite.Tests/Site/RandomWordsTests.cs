using FsCheck;
using FsCheck.Fluent;

namespace PapiSite.Tests.Site;

/// <summary>Any words in any fields give safe pages of the same shape.</summary>
public sealed class RandomWordsTests
{
    private static readonly string[] Pieces =
    [
        "<",
        ">",
        "\"",
        "'",
        "&",
        "=",
        "/",
        "\\",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "!",
        "`",
        "*",
        "_",
        "~",
        "|",
        "#",
        "@",
        ":",
        ",",
        ".",
        "-",
        "+",
        "%",
        "$",
        "^",
        "?",
        " ",
        "\t",
        "\u00a0",
        "\u2028",
        "\ufffd",
        "\u0000",
        "\u0085",
        "\u202e",
        "ế",
        "đ",
        "🏛",
        "\u0301",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "]]>",
        "<![CDATA[",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "</title>",
        "</template>",
        "<style>",
        "javascript:alert(1)",
        "data:text/html,x",
        "https://evil.example/",
        "//evil.example/",
        "](",
        "![",
        "onclick=\"x\"",
        "style='x'",
        "&lt;",
        "&#60;",
        "&#x3c;",
        "&quot;",
        "&#0;",
        "Sở",
        "năm 2024",
        "một",
        "hai",
    ];

    private static readonly Gen<string> Words =
        from pieces in Gen.Elements(Pieces).ListOf()
        from first in Gen.Elements("x", "<", "\"", "[", "&", "Đ")
        select first + string.Concat(pieces.Take(12));

    private static readonly Gen<string> Prose = from lines in Words.ListOf() select string.Join('\n', lines.Take(4));

    private static readonly Gen<(string Title, string Task, string Agency, string Target, string Page, string Prose)> Fields =
        from title in Words
        from task in Words
        from agency in Words
        from target in Words
        from page in Words
        from prose in Prose
        select (title, task, agency, target, page, prose);

    [Fact]
    public void Random_words_never_become_markup()
    {
        var harmless = Render(("x", "x", "x", "x", "x", "x")).PagePaths.Where(HasOwnAddress).ToList();
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(new Replay(new Rnd(20240613, 151), default)),
            Prop.ForAll(Fields.ToArbitrary(), fields =>
            {
                var site = Render(fields);
                Assert.Equal(harmless, site.PagePaths.Where(HasOwnAddress));
                SafeMarkup.CheckPages(site);
            }));
    }

    /// <summary>The page of a document that has no number has its name for an address.</summary>
    private static bool HasOwnAddress(string path) => !path.Contains("van-ban/", StringComparison.Ordinal);

    private static RenderedSite Render((string Title, string Task, string Agency, string Target, string Page, string Prose) fields) =>
        RenderedSite.PagesOf(
            [
                new(
                    "trang-web.papi",
                    $"trang web: {OneLine(fields.Title)}\n  giấy phép: {OneLine(fields.Page)}\n  mô tả:\n{Indented(fields.Prose, 4)}"
                ),
                new(
                    "co-quan/a.papi",
                    $"cơ quan mot: {HostileWords.ForName(fields.Agency)}\n  tên khác: Một\n  địa chỉ: {OneLine(fields.Title)}\n  ghi "
                        + $"chú:\n{Indented(fields.Prose, 4)}"
                ),
                new("trang/a.papi", $"trang: {OneLine(fields.Page)}\n  đường dẫn: a\n  nội dung:\n{Indented(fields.Prose, 4)}"),
                new("hoi-dap/a.papi",
                    $"lấy ý kiến: {OneLine(fields.Title)}\n  mã: a\n  cơ quan: mot\n  từ ngày: 1/1/2025\n  đến ngày: 31/1/2025\n  gửi ý "
                        + $"kiến: {OneLine(fields.Page)}\n  dự thảo:\n{Indented(fields.Prose, 4)}"
                        + $"  ý kiến 1: {OneLine(fields.Target)}\n    ngày gửi: 2/1/2025\n    nội dung:\n{Indented(fields.Prose, 6)}"
                        + $"hỏi đáp: {OneLine(fields.Task)}\n  mã: a\n  cơ quan: mot\n  ngày gửi: 2/1/2025\n  nội "
                        + $"dung:\n{Indented(fields.Prose, 4)}"
                ),
                new(
                    "ke-hoach/a.papi",
                    $"kế hoạch: {OneLine(fields.Title)}\n  số hiệu: {OneLine(fields.Target)}\n  cơ quan ban hành: Một "
                        + $"({HostileWords.ForName(fields.Agency)})\n"
                        + $"  nhóm I: {OneLine(fields.Task)}\n    nhiệm vụ 1: {OneLine(fields.Task)}\n      chủ trì: Một\n      hạn: khi "
                        + $"{HostileWords.ForList(OneLine(fields.Target))}\n"
                        + $"      chỉ tiêu: {OneLine(fields.Target)}\n      nguyên văn:\n{Indented(fields.Prose, 8)}"
                        + $"    nhiệm vụ 2: {OneLine(fields.Task)}\n      căn cứ: {HostileWords.ForName(fields.Page)}\n"
                ),
            ],
            "/papi/", RenderedSite.AsOf);

    private static string OneLine(string words) => words.Words();

    private static string Indented(string prose, int indent) =>
        string.Concat(prose.Split('\n').Select(line => new string(' ', indent) + line.Replace('\t', ' ') + "\n"));
}
