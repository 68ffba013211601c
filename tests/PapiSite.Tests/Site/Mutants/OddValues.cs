using System.Collections.Frozen;
using System.Collections.Immutable;
using PapiSite.Language.Syntax;
using PapiSite.Language.Values;

namespace PapiSite.Tests.Site.Mutants;

/// <summary>Values that keywords take: those of the seeds, put together in other ways, and those that nobody thought of.</summary>
internal static class OddValues
{
    private static readonly ImmutableArray<string> Years =
        ["1", "1945", "1999", "2021", "2023", "2024", "2025", "2026", "2030", "2999", "9999", "10000"];

    private static readonly ImmutableArray<string> Deadlines =
    [
        "năm {0}", "quý IV năm {0}", "quý I, II và III năm {0}", "tháng 2/{0}", "29/2/{0}", "trước ngày 31/12/{0}", "ngày 1/1/{0}",
        "từ năm {0}", "từ năm {0} đến năm 2030", "2021-{0}", "từ 1/1/2024 đến 31/1/{0}",
        "6 tháng đầu năm {0}", "trước ngày 29/2", "tháng 12", "quý II", "hằng năm", "hằng quý", "hằng tháng", "hằng tuần",
        "ngày 31 hằng tháng", "trước ngày 15 tháng cuối quý", "trước ngày 29/2 hằng năm",
        "thường xuyên", "thường xuyên {0}", "liên tục {0}", "khi có văn bản", "sau khi <b>xong</b>, \"hết\"", "không nêu", "mất",
        "quý I, 6 tháng, quý III và năm", "báo cáo năm: trước ngày 20/12", "báo cáo quý: ngày 10 tháng cuối quý",
    ];

    private static readonly ImmutableArray<string> Targets =
    [
        "100%", "≥ 79228162514264337593543950335%", "< 0 %", "từ 80% đến 90%", "≥ 0,0000000000000000000000000001", "1.000.000.000 tỷ",
        "≥ 95% xã", "không quá 5 ngày", "−5", "≥ ９５%", "=1+1", "ít nhất 2 đợt/năm", "99999999999999999999999999999999999999",
    ];

    private static readonly ImmutableArray<string> Scores =
    [
        "79228162514264337593543950335/1 điểm", "hạng 2147483647/1", "0/0 điểm", "-1/10 điểm", "nhóm 15 tỉnh đứng đầu", "hạng 0/63",
        "43,3/80 điểm; hạng 63/63; tăng 99999 bậc", "hạng 1", "trung bình cao", "0,0001 điểm",
    ];

    private static readonly ImmutableArray<string> Days =
    [
        "29/2/2023", "29/2/2024", "31/12/9999", "1/1/0001", "2/2024", "2024", "31/6/2024", "1/7/2025", "để trống", "mất", "15/1/2025",
        "16/1/2025", "ngày 3 tháng 2 năm 2025",
    ];

    private static readonly ImmutableArray<string> Addresses =
        ["https://example.gov.vn/", "https://example.gov.vn/papi/", "https://Example.gov.vn:8443/a/b/", "http://x/",
        "https://ví-dụ.vn/kế hoạch/", "https://example.gov.vn/?a=1&b=\"<2>\"#c", "javascript:alert(1)", "//evil.example/",
        "https://a@b/", "ftp://x/"];

    private static readonly ImmutableArray<string> Files =
    [
        "tep/a.pdf", "tep/Á b (1).pdf", "tep/%41#?.pdf", "tep/aux.pdf", "tep/hinh.png", "../a.pdf", "tep/a.exe", "TEP/A.PDF",
        "tep/a.pdf/b.pdf", "tep/" + new string('a', 245) + ".pdf",
    ];

    private static readonly ImmutableArray<string> Slugs =
    [
        "a", "a-b", "trang", "loai", "en", "data", "assets", "search", "index", "huong-dan", "aux", "con", "đ", "1", "i.1", "404", "quy-1",
        new string('a', 300),
    ];

    private static readonly ImmutableArray<string> Numbers =
    [
        "", "1", "2", "1.1", "01", "I", "II", "i", "a)", "đ", "d", "Đ", "đ)", "d.", "1-2", "９", "2147483648", "aux", "index", "I.1", "x y",
        new string('v', 70),
    ];

    private static readonly ImmutableArray<string> Documents =
    [
        "Luật Đất đai", "Quyết định 1/QĐ-UBND", "Kế hoạch số 151/KH-UBND ngày 15/3/2024 của UBND tỉnh",
        "Nghị quyết 76/NQ-CP (29/2/2024, Chính phủ)", "Công văn 1/A, 2/B và 3/C", "Quyết định 1/QĐ-UBND ngày 31/12/9999",
        "số 1/đ và số 1/d", "…", "<i>1/KH-UBND</i>", "Thông báo số ../../x",
    ];

    private static readonly FrozenDictionary<string, ImmutableArray<string>> OfGrammars = new Dictionary<string, ImmutableArray<string>>
    {
        [ValueGrammars.Deadline.Name.Vi] = Deadlines,
        [ValueGrammars.Target.Name.Vi] = Targets,
        [ValueGrammars.ReachedFigure.Name.Vi] = Targets,
        [ValueGrammars.Score.Name.Vi] = Scores,
        [ValueGrammars.Date.Name.Vi] = Days,
        [ValueGrammars.Day.Name.Vi] = Days,
        [ValueGrammars.DocumentDate.Name.Vi] = Days,
        [ValueGrammars.Url.Name.Vi] = Addresses,
        [ValueGrammars.Evidence.Name.Vi] = [.. Addresses, .. Files],
        [ValueGrammars.File.Name.Vi] = Files,
        [ValueGrammars.Slug.Name.Vi] = Slugs,
        [ValueGrammars.Documents.Name.Vi] = Documents,
        [ValueGrammars.Period.Name.Vi] = ["1945-2999", "2024", "2025-2021", "9999", "2021 - 2025"],
        [ValueGrammars.Number.Name.Vi] = ["0", "-1", "1,5", "99999999999999999999999999999", "７"],
        [ValueGrammars.DayCount.Name.Vi] = ["0", "1", "10", "36500", "2147483647"],
        [ValueGrammars.ReportPeriod.Name.Vi] =
            ["tháng 2/2024", "quý IV/2025", "6 tháng đầu năm 2026", "9 tháng 2026", "năm 2026", "tháng 12/9999", "tháng 1/0001"],
        [ValueGrammars.YearParts.Name.Vi] = ["quý I; 6 tháng; quý III; năm", "tháng 12", "năm"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The values of the seeds, by the name of their grammar.</summary>
    private static readonly FrozenDictionary<string, ImmutableArray<string>> Known =
        SeedContent.Kinds.SelectMany(k => k).SelectMany(s => s.Files).DistinctBy(f => f.Text).SelectMany(f => f.Tree.AllEntries())
            .Where(e => e.Use is not null && !e.Use.Grammar.IsProse && !e.Text.IsEmpty)
            .Select(e => (Grammar: e.Use!.Grammar.Name.Vi, e.Text.Text)).Distinct()
            .GroupBy(p => p.Grammar, p => p.Text, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>A value of one line.</summary>
    public static string Of(ValueGrammar grammar, Random random)
    {
        var name = grammar.Name.Vi;
        return random.Next(20) switch
        {
            < 8 => Known.TryGetValue(name, out var known) ? Any(known, random) : grammar.Example,
            < 14 when OfGrammars.TryGetValue(name, out var odd) => Dated(Any(odd, random), random),
            < 16 when OfGrammars.TryGetValue(name, out var odd) => Several(odd, random),
            < 17 when Known.TryGetValue(name, out var known) => Several(known, random),
            < 18 => grammar.Example,
            _ => OddWords.Line(random),
        };
    }

    /// <summary>A label, fitting its keyword or not.</summary>
    public static string Label(LabelRule rule, Random random) => rule switch
    {
        LabelRule.Year or LabelRule.OptionalYear => Any(Years, random),
        LabelRule.Slug => Any(Slugs, random),
        LabelRule.Code => Any(["PAPI", "PAR-INDEX", "papi", "CS", "A.1", "Đ"], random),
        LabelRule.RequiredName => Any(
            ["thẩm định", "Thẩm  Định", "đôn đốc", "người chịu trách nhiệm", "lead", "rà soát", "rà soát=1"], random),
        _ => Any(Numbers, random),
    };

    private static string Several(ImmutableArray<string> of, Random random) =>
        string.Join("; ", Enumerable.Range(0, random.Next(2, 5)).Select(_ => Dated(Any(of, random), random)));

    private static string Dated(string value, Random random) => value.Replace("{0}", Any(Years, random), StringComparison.Ordinal);

    private static string Any(ImmutableArray<string> of, Random random) => of[random.Next(of.Length)];
}
