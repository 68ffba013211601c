using System.Text;

namespace PapiSite.Export.Tests;

/// <summary>Plans that are made from numbers import again as they were, and hostile words break no file.</summary>
public sealed class GeneratedPlanTests
{
    /// <summary>What XML forbids, what programs take for more than words, and words that no line holds.</summary>
    public static TheoryData<string> Hostile =>
    [
        "a\u0001b\u000B", "\uD800 nửa chữ", "\uFFFE\uFFFF", "<b>&amp; ]]> <!-- -->", "=cmd|' /C calc'!A0", "+84 -1 @SUM(A1)", "'\"\\",
        "𠀀 😀 e\u0323\u0302", "\u202Eđảo", new string('x', 5000), string.Concat(Enumerable.Repeat("dài ", 12_000)), "| a | b |\n",
        "**đậm** [liên kết](javascript:alert) ![ảnh](http://a.vn/x.png)", "a\tb\u00A0c\u2028d", "{{ PAGE }} _xlnm.Print_Titles '!$1:$1",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Words_of_any_kind_make_valid_files(string words)
    {
        var typed = words.Replace("\n", " ");
        const string set = "bộ chỉ số CCHC: Bộ chỉ số\n  chỉ số 1: Chỉ đạo\n";
        var (_, publication, plan) = Repository.OfPlan($"""
            kế hoạch: Kế hoạch {typed}
              địa bàn: tỉnh Mẫu
              căn cứ: {typed}
              nguồn: {typed}
              phần bị mất: {typed}
              tệp: a.pdf ({typed.Replace("(", "").Replace(")", "")})
              lời văn: nguyên văn
              mô tả: {typed}
              nhóm I: Nhóm {typed}
                mô tả: {typed}
                nhiệm vụ 1: Việc {typed}
                  chủ trì: Sở Nội vụ ({typed.Replace("(", "").Replace(")", "").Replace(";", "")})
                  hạn: {typed}
                  chỉ tiêu: {typed}
                  sản phẩm: {typed}
                  nguyên văn: {typed}
              tự chấm điểm 2025: CCHC
                nguồn: {typed}
                tiêu chí 1: {typed}
                  tài liệu kiểm chứng: {typed}
                  ghi chú: {typed}

            """, Repository.Agencies + set, "a.pdf");
        foreach (var withProgress in new[] { false, true })
        {
            Assert.Empty(OfficeFileTests.FaultsOf(PlanExport.Docx(publication, plan, withProgress), isWord: true));
            Assert.Empty(OfficeFileTests.FaultsOf(PlanExport.Xlsx(publication, plan, withProgress), isWord: false));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(200)]
    [InlineData(300)]
    public void Made_up_plans_import_again_as_they_were(int from)
    {
        for (var seed = from; seed < from + 25; seed++)
        {
            var typed = new MadeUpPlan(seed).Text;
            var (trees, publication, plan) = Repository.OfPlan(typed, Repository.Agencies + SelfScoringTests.Set, "ke-hoach/ban-ky.pdf");
            (string, byte[])[] files = [("a.docx", PlanExport.Docx(publication, plan)), ("a.xlsx", PlanExport.Xlsx(publication, plan))];
            foreach (var (name, bytes) in files)
            {
                var (again, result) = ToldPlan.Imported(name, bytes, trees, plan);
                var (before, after) = (ToldPlan.Of(plan), ToldPlan.Of(again));
                Assert.True(before == after, $"seed {seed}, {name}\n{Differing(before, after)}\n{typed}\n=====\n{result.Text}");
            }
        }
    }

    private static string Differing(string before, string after)
    {
        var at = before.Split('\n').Zip(after.Split('\n')).TakeWhile(lines => lines.First == lines.Second).Count();
        return string.Join('\n', before.Split('\n').Skip(at).Take(2)) + "\n---\n" + string.Join('\n', after.Split('\n').Skip(at).Take(2));
    }

    /// <summary>A plan whose appendices, groups, tasks and fields follow from a number.</summary>
    private sealed class MadeUpPlan
    {
        private static readonly string[] Verbs = ["Rà soát", "Công khai", "Tổ chức", "Xây dựng", "Kiểm tra", "Tham mưu ban hành"];
        private static readonly string[] Things =
            ["danh mục thủ tục hành chính", "quy chế tiếp công dân", "hội nghị đối thoại với người dân", "kế hoạch đào tạo cán bộ",
             "việc thu gom rác thải sinh hoạt tại khu dân cư, bảo đảm đúng quy định của pháp luật và phù hợp với điều kiện của địa phương"];
        private static readonly string[] Bodies =
            ["Sở Nội vụ", "Sở Tài chính", "UBND cấp xã", "Sở Lao động - Thương binh và Xã hội", "Công an tỉnh"];
        private static readonly string[] Deadlines =
            ["quý II/2026", "30/6/2026", "năm 2026", "thường xuyên", "tháng 12/2026", "2026-2027", "trước ngày 15/3/2026", "hằng quý"];
        private static readonly string[] Targets = ["90%", "100% hồ sơ", "≥ 95% người dân hài lòng", "ít nhất 2 đợt"];
        private static readonly string[] Products = ["Quyết định", "Kế hoạch", "Báo cáo", "Văn bản chỉ đạo"];
        private static readonly string[] Documents =
            ["Luật Đất đai (2013)", "Nghị quyết 76/NQ-CP (15/7/2021, Chính phủ)", "Chỉ thị 23/CT-TTg", "Quyết định 5/QĐ-UBND (UBND tỉnh)"];
        private static readonly string[] Roman = ["I", "II", "III", "IV", "V"];

        private readonly Random _random;
        private readonly StringBuilder _text = new();

        public MadeUpPlan(int seed)
        {
            _random = new(seed);
            var isSummary = _random.Next(2) == 0;
            _text.Append($"""
                kế hoạch: Phục vụ người dân năm 2026
                  số hiệu: 12/KH-UBND
                  ngày ban hành: 5/1/2026
                  cơ quan ban hành: UBND tỉnh Mẫu
                  địa bàn: tỉnh Mẫu
                  thời kỳ: 2026
                  lời văn: {(isSummary ? "tóm tắt" : "nguyên văn")}

                """);
            if (_random.Next(2) == 0) _text.AppendLine("  phần I: Mục đích\n    nội dung: Để người dân được phục vụ tốt hơn.");
            if (_random.Next(2) == 0) Line(1, $"căn cứ: {Some(Documents)}");
            if (_random.Next(3) == 0) Line(1, $"triển khai: {One(Documents)}");
            if (_random.Next(3) == 0) Line(1, $"viện dẫn: {Some(Documents)}");
            if (_random.Next(3) == 0) Line(1, "tệp: ke-hoach/ban-ky.pdf (Bản đã ký)");
            if (_random.Next(3) == 0) Line(1, "bản nguồn: không đầy đủ");
            if (_random.Next(3) == 0) Line(1, "suy ra: sản phẩm; chỉ tiêu");
            for (var i = _random.Next(-1, 3); i > 0; i--) SelfScores(2026 - i);
            switch (_random.Next(4))
            {
                case 0:
                    Tasks(1, "");
                    break;
                case 1:
                    Groups(1, isNested: false);
                    break;
                case 2:
                    Groups(1, isNested: true);
                    break;
                default:
                    for (var i = 1; i <= _random.Next(1, 4); i++)
                    {
                        _text.AppendLine($"  phụ lục {i}: Nhiệm vụ của các sở, phần {i}");
                        if (_random.Next(2) == 0) Tasks(2, "");
                        else Groups(2, isNested: _random.Next(2) == 0);
                    }

                    break;
            }
        }

        public string Text => _text.ToString();

        private void SelfScores(int year)
        {
            Line(1, $"tự chấm điểm {year}: CCHC");
            if (_random.Next(2) == 0) Line(2, $"cơ quan: {One(Bodies)}");
            if (_random.Next(2) == 0) Line(2, $"nguồn: {One(["Phụ lục II", "Phụ lục 1", "Trang 5 của kế hoạch"])}");
            foreach (var criterion in new[] { "1.1", "1.2", "2" }.Where(_ => _random.Next(4) > 0))
            {
                Line(2, $"tiêu chí {criterion}: {One(["1/2 điểm", "0,75 điểm", "không đánh giá"])}");
                if (_random.Next(2) == 0) Line(3, "điểm thẩm định: 0,5 điểm");
                if (_random.Next(2) == 0) Line(3, "tài liệu kiểm chứng: Báo cáo số 5/BC-UBND của Sở Nội vụ; Quyết định số 7/QĐ-UBND");
                if (_random.Next(3) == 0) Line(3, "ghi chú: Chủ trì là Sở Nội vụ, thời hạn quý II/2026.");
            }

            if (_random.Next(2) == 0) Line(2, "tổng điểm: 2,5/5 điểm");
        }

        private void Groups(int depth, bool isNested)
        {
            for (var i = 0; i < _random.Next(1, 4); i++)
            {
                Line(depth, $"nhóm {Roman[i]}: {One(Verbs)} {One(Things)}");
                if (_random.Next(3) == 0) Line(depth + 1, "mô tả: Việc trọng tâm của nhóm.");
                if (!isNested)
                {
                    Tasks(depth + 1, "");
                    continue;
                }

                for (var j = 1; j <= _random.Next(1, 3); j++)
                {
                    Line(depth + 1, $"nhóm {j}: {One(Verbs)} {One(Things)}");
                    Tasks(depth + 2, $"{j}.");
                }
            }
        }

        private void Tasks(int depth, string before)
        {
            for (var i = 1; i <= _random.Next(1, 6); i++)
            {
                Line(depth, $"nhiệm vụ {before}{i}: {One(Verbs)} {One(Things)}");
                Line(depth + 1, $"chủ trì: {Some(Bodies)}{(_random.Next(8) == 0 ? "; …" : "")}");
                if (_random.Next(3) > 0) Line(depth + 1, $"phối hợp: {Some(Bodies)}");
                if (_random.Next(6) == 0) Line(depth + 1, $"theo dõi: {One(Bodies)}");
                if (_random.Next(6) > 0) Line(depth + 1, $"hạn: {One(Deadlines)}");
                if (_random.Next(3) == 0) Line(depth + 1, $"chỉ tiêu: {One(Targets)}");
                if (_random.Next(3) == 0) Line(depth + 1, $"sản phẩm: {Some(Products)}");
                if (_random.Next(4) == 0) Parts(depth + 1);
            }
        }

        private void Parts(int depth)
        {
            for (var i = 0; i < _random.Next(2, 5); i++) Line(depth, $"việc {"abcde"[i]}: {One(Verbs)} {One(Things)}");
        }

        private void Line(int depth, string words) => _text.Append(' ', depth * 2).AppendLine(words);

        private string One(string[] among) => among[_random.Next(among.Length)];

        private string Some(string[] among) => string.Join("; ", among.OrderBy(_ => _random.Next()).Take(_random.Next(1, 3)));
    }
}
