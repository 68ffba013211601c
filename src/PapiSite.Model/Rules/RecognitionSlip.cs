using PapiSite.Language.Diagnostics;
using PapiSite.Language.Text;

namespace PapiSite.Model.Rules;

/// <summary>Slips that text recognition makes in scanned documents again and again: a hat or a tone lost.</summary>
public sealed class RecognitionSlip : ContentRule
{
    /// <summary>What is read wrongly and what it is; every wrong form is one that Vietnamese does not otherwise have.</summary>
    private static readonly (string Wrong, string Right)[] Slips =
    [
        ("Công thông tin", "Cổng thông tin"),
        ("Công Thông tin", "Cổng Thông tin"),
        ("Công dịch vụ công", "Cổng dịch vụ công"),
        ("Công Dịch vụ công", "Cổng Dịch vụ công"),
        ("Công DVC", "Cổng DVC"),
        ("giám nghèo", "giảm nghèo"),
        ("Chuyên đổi số", "Chuyển đổi số"),
        ("chuyên đổi số", "chuyển đổi số"),
        ("Vinh Phúc", "Vĩnh Phúc"),
        ("thủ tục hành chinh", "thủ tục hành chính"),
        ("Phấn đầu", "Phấn đấu"),
        ("phần đầu trong nhóm", "phấn đấu trong nhóm"),
        ("Chi đạo", "Chỉ đạo"),
        ("Kiểm chế", "Kiềm chế"),
        ("kiểm chế", "kiềm chế"),
        ("LÃO CẠI", "LÀO CAI"),
        ("Lão Cai", "Lào Cai"),
        ("Uỷ ban nhân đân", "Ủy ban nhân dân"),
        ("Đông bộ hóa", "Đồng bộ hóa"),
        ("ra soát", "rà soát"),
    ];

    /// <inheritdoc/>
    public override DiagnosticDescriptor<(string Typed, string Meant)> Descriptor { get; } =
        new("PAPI4008", Severity.Warning)
        {
            Title = new("Lỗi nhận dạng chữ", "Slip of text recognition"),
            Message = a => new($"“{a.Typed}” có lẽ là “{a.Meant}”.", $"“{a.Typed}” is probably “{a.Meant}”."),
            Mend = a => new(
                $"So với bản quét của văn bản đã ký rồi sửa thành “{a.Meant}”.",
                $"Compare with the scan of the signed document, then write “{a.Meant}”."
            ),
            Why = new(
                "Phần mềm nhận dạng hay làm rơi dấu; chữ sai thì tìm không thấy.",
                "Recognition drops marks; a wrong word is not found."
            ),
            Bad =
                "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  nhiệm vụ 1: Đăng tin trên Công thông tin điện tử\n    "
                    + "chủ trì: Sở Y tế\n    hạn: năm 2024\n",
            Good =
                "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  nhiệm vụ 1: Đăng tin trên Cổng thông tin điện tử\n    "
                    + "chủ trì: Sở Y tế\n    hạn: năm 2024\n",
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var plan in content.Plans)
        {
            var source = plan.Origin.Source;
            var start = plan.Origin.Entry.Head.Start;
            var end = plan.Origin.Entry.LastUnit();
            foreach (var (wrong, right) in Slips)
            {
                // Only the plan's own lines: a file may hold thousands of plans.
                var at = Next(source.Text, wrong, start, end);
                for (; at >= 0; at = Next(source.Text, wrong, at + wrong.Length, end))
                {
                    if (IsWholeWord(source.Text, at, wrong.Length) && !IsComment(source, at))
                        diagnostics.Report(Slip(source, new(at, wrong.Length), wrong, right));
                }
            }
        }
    }

    private Diagnostic Slip(SourceText source, TextSpan span, string wrong, string right) =>
        new(Descriptor.Of((Typed: wrong, Meant: right)), source, span) { Fixes = [Fix.Write(span, right)] };

    private static int Next(string text, string wrong, int start, int end) =>
        text.IndexOf(wrong, start, end - start, StringComparison.Ordinal);

    private static bool IsWholeWord(string text, int at, int length) =>
        (at == 0 || !char.IsLetter(text[at - 1])) && (at + length == text.Length || !char.IsLetter(text[at + length]));

    private static bool IsComment(SourceText source, int at)
    {
        var line = source.LineAt(at);
        return source.Text.AsSpan(line.Span.Start, at - line.Span.Start).TrimStart().StartsWith("#");
    }
}
