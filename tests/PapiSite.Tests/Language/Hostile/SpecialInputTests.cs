using PapiSite.Language.Text;

namespace PapiSite.Tests.Language.Hostile;

/// <summary>Files that nobody types by mistake. Each is survived; a grammar that took more than linear time would not end.</summary>
public sealed class SpecialInputTests
{
    private const int Megabyte = 1_000_000;

    private static readonly Dictionary<string, Func<string>> Inputs = new(StringComparer.Ordinal)
    {
        ["nothing"] = () => "",
        ["one line break"] = () => "\n",
        ["a byte order mark alone"] = () => "\uFEFF",
        ["NULs"] = () => new string('\0', 10_000),
        ["lone surrogates"] = () => "kế hoạch: \uD800\uDC00\uD800 \uDFFF\n  \uD800: \uDFFF\n  hạn: \uD800\n",
        ["one line of a megabyte"] = () => new string('a', Megabyte),
        ["one value of a megabyte"] = () => "kế hoạch: " + new string('a', Megabyte),
        ["one comment of a megabyte"] = () => "# " + new string('a', Megabyte),
        ["one line of blanks"] = () => new string(' ', Megabyte) + "a",
        ["a megabyte of line breaks"] = () => new string('\n', Megabyte),
        ["a megabyte of tabs"] = () => new string('\t', Megabyte) + "a: b",
        ["a megabyte of colons"] = () => Fill(": "),
        ["a megabyte of loose marks"] = () => "kế hoạch: a" + new string('\u0301', Megabyte),
        ["agencies: semicolons"] = () => "kế hoạch: a\n  chủ trì: " + Fill(";"),
        ["agencies: parentheses"] = () => "kế hoạch: a\n  chủ trì: " + Fill("("),
        ["agencies: unclosed items"] = () => "kế hoạch: a\n  chủ trì: " + Fill("a(;"),
        ["agencies: notes"] = () => "kế hoạch: a\n  chủ trì: " + Some("a(b)(c)(d);"),
        ["agencies: unknown names"] = () => "cơ quan: Sở Nội vụ\nkế hoạch: a\n  chủ trì: " + Numbered(i => $"Sở Nội vu {i} lạ;"),
        ["agencies: on lines of their own"] = () => "kế hoạch: a\n  chủ trì:\n" + Numbered(i => $"      Sở {i};\n"),
        ["documents: digits"] = () => "kế hoạch: a\n  căn cứ: " + Some(new string('1', 499) + ";"),
        ["documents: blanks"] = () => "kế hoạch: a\n  căn cứ: " + Some("a" + new string(' ', 490) + "b;"),
        ["documents: numbers that break off"] = () => "kế hoạch: a\n  căn cứ: " + Fill("số 1/2019 "),
        ["documents: of ngày"] = () => "kế hoạch: a\n  căn cứ: " + Repeat("a 1/b của " + Repeat("ngày ", 90) + ";", 200),
        ["deadlines: semicolons"] = () => "kế hoạch: a\n  hạn: " + Fill(";"),
        ["deadlines: quarters"] = () => "kế hoạch: a\n  hạn: quý " + Fill("I, "),
        ["deadlines: blanks"] = () => "kế hoạch: a\n  hạn: " + Fill("năm" + new string(' ', 1900) + "20;"),
        ["deadlines: parts"] = () => "kế hoạch: a\n  hạn: " + Some("quý I năm 2024; "),
        ["scores"] = () => "kế hoạch: a\n  kết quả 2023: " + Some("hạng 1/63; "),
        ["targets"] = () => "kế hoạch: a\n  nhiệm vụ 1: b\n    chỉ tiêu: ≥ " + Fill("1.000"),
        ["lists"] = () => "kế hoạch: a\n  nơi nhận: " + Fill("(a;)b;"),
        ["labels of many readings"] = () => "kế hoạch: a\n" + Entries("  nhóm " + Repeat("ii.", 17) + "&: b\n"),
        ["distinct unknown keywords"] = () => "kế hoạch: a\n" + Numbered(i => $"  nhiêm vuj {i}x: b\n"),
        ["unknown keywords ever deeper"] = () => Deeper("xyzzy: b"),
        ["groups ever deeper"] = () => "kế hoạch: a\n" + Deeper("nhóm I: b"),
        ["prose ever deeper"] = () => "kế hoạch: a\n mô tả:\n" + Deeper("- b"),
        ["text ever deeper"] = () => "kế hoạch: a\n" + Deeper("b"),
        ["in and out"] = () => "kế hoạch: a\n" + Entries("  nhóm I: b\n    nhóm 1: c\n      nhiệm vụ 1: d\n        việc a: e\n"),
        ["tasks without labels"] = () => "kế hoạch: a\n" + Entries("  nhiệm vụ: b\n"),
        ["tasks of one label"] = () => "kế hoạch: a\n" + Entries("  nhiệm vụ 1: b\n"),
        ["groups of one label"] = () => "kế hoạch: a\n" + Entries("  nhóm 1: b\n"),
        ["plans"] = () => Entries("kế hoạch: a\n"),
        ["plans with identifiers"] = () => Numbered(i => $"kế hoạch: a\n  mã: a{i}\n"),
        ["agencies of one name"] = () => Entries("cơ quan: a\n"),
        ["agencies of many names"] = () => Numbered(i => $"cơ quan: a{i}\n"),
        ["places of many names"] = () => Numbered(i => $"địa bàn a{i}: a{i}\n"),
        ["index sets of many codes"] = () => Numbered(i => $"bộ chỉ số A{i}: a\n"),
        ["dimensions"] = () => "bộ chỉ số A: a\n" + Numbered(i => $"  chỉ số {i % 10000}: a\n"),
        ["pages of many paths"] = () => Numbered(i => $"trang: a\n  đường dẫn: a{i}\n"),
        ["members of groups"] = () => "cơ quan: a\n  thành viên: " + Some("a;"),
        ["telephone numbers"] = () => "kế hoạch: " + Fill("0912345678 "),
        ["addresses of files"] = () => "kế hoạch: " + Some("http://"),
        ["slips of recognition"] = () => "kế hoạch: " + Fill("Công thông tin "),
    };

    public static TheoryData<string> Names() => [.. Inputs.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_survived(string name) => Survival.Of(SourceText.FromString("thu.papi", Inputs[name]()));

    [Fact]
    public void Random_bytes_are_survived()
    {
        var random = new Random(151);
        for (var n = 0; n < 200; n++)
        {
            var bytes = new byte[random.Next(5000)];
            random.NextBytes(bytes);
            Survival.Of(SourceText.FromBytes("thu.papi", bytes));
        }
    }

    private static string Fill(string piece) => Repeat(piece, Megabyte / piece.Length);

    /// <summary>Less, for what is bound, checked and told entry by entry.</summary>
    private static string Entries(string piece) => Repeat(piece, Megabyte / 4 / piece.Length);

    /// <summary>Less, for what costs a grammar some microseconds a letter.</summary>
    private static string Some(string piece) => Repeat(piece, Megabyte / 5 / piece.Length);

    private static string Repeat(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));

    private static string Numbered(Func<int, string> piece) =>
        string.Concat(Enumerable.Range(1, Megabyte / 4 / piece(10_000).Length).Select(piece));

    private static string Deeper(string line) => string.Concat(Enumerable.Range(1, 1400).Select(i => new string(' ', i) + line + "\n"));
}
