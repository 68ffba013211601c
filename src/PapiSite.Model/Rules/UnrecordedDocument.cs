using System.Text.RegularExpressions;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Rules;

/// <summary>The number of a document that stands in a plan's words and nowhere among the documents that it cites.</summary>
public sealed partial class UnrecordedDocument : ContentRule
{
    /// <summary>What names documents in a form of its own, or says where the plan itself comes from.</summary>
    private static readonly Keyword[] Elsewhere =
    [
        Keywords.Number,
        Keywords.LegalBasis,
        Keywords.Cites,
        Keywords.ToBeReplaced,
        Keywords.Implements,
        Keywords.Replaces,
        Keywords.Amends,
        Keywords.Recipients,
        Keywords.Provenance,
        Keywords.Attachment,
        Keywords.SupportingDocuments,
    ];

    /// <inheritdoc/>
    public override DiagnosticDescriptor<string> Descriptor { get; } =
        new("PAPI4043", Severity.Note)
        {
            Title = new("Văn bản nêu trong lời văn chưa được ghi là viện dẫn", "Document named in the text but not recorded"),
            Message = number => new(
                $"“{number}” được nêu trong lời văn mà chưa ghi ở mục căn cứ hay viện dẫn nào của kế hoạch.",
                $"“{number}” is named in the text, but is among none of the documents that the plan cites."
            ),
            Mend = _ => new(
                "Thêm “viện dẫn: …” với loại văn bản, số hiệu, ngày và cơ quan ban hành vào kế hoạch hoặc nhiệm vụ nêu văn bản ấy; bản "
                    + "nguồn ghi là căn cứ thì dùng “căn cứ”.",
                "Add “viện dẫn: …” with kind, number, date and issuer to the plan or the task that names it; where the source says that "
                    + "it is the basis, use “căn cứ”."
            ),
            Why = new(
                "Trang Văn bản được viện dẫn lập từ các mục ấy; văn bản chỉ nằm trong lời văn thì người đọc không tìm thấy ở đó.",
                "The page of cited documents is made from those entries; a document that is only in the text cannot be found there."
            ),
            Bad =
                "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  nhiệm vụ 1: Công khai thu, chi ngân sách\n    chủ "
                    + "trì: Sở Tài chính\n    hạn: năm 2024\n    ghi chú: Làm theo Thông tư 343/2016/TT-BTC.\n",
            Good =
                "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  nhiệm vụ 1: Công khai thu, chi ngân sách\n    chủ "
                    + "trì: Sở Tài chính\n    hạn: năm 2024\n    viện dẫn: Thông tư 343/2016/TT-BTC (30/12/2016, Bộ Tài chính)\n    ghi "
                    + "chú: Làm theo Thông tư 343/2016/TT-BTC.\n",
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var plan in content.Plans)
        {
            var met = Recorded(plan).Select(KeyOf).ToHashSet(StringComparer.Ordinal);
            foreach (var (span, number) in Named(plan.Origin.Entry))
            {
                if (met.Add(KeyOf(number))) diagnostics.Report(Descriptor.Of(number), plan.Origin.Source, span);
            }
        }
    }

    private static IEnumerable<string> Recorded(Plan plan)
    {
        var cited = plan.Citations.Concat(plan.Tasks.SelectMany(t => t.Citations.Concat(t.Subtasks.SelectMany(s => s.Citations))))
            .Concat(plan.Duties.SelectMany(d => d.Citations)).Concat(plan.ReportingDuties.SelectMany(d => d.Citations));
        // A document that is only known by its words may have the number in them.
        return cited
            .SelectMany(c => NumberShape.Matches(c.Reference.Text).Select(m => m.Value).Append(c.Reference.Number))
            .Append(plan.Number)
            .OfType<string>();
    }

    private static IEnumerable<(TextSpan Span, string Number)> Named(EntrySyntax entry)
    {
        if (entry.Use is null || Elsewhere.Contains(entry.Keyword)) yield break;
        var notes = entry.Value is ProseValue prose ? prose.Notes : [];
        foreach (Match match in NumberShape.Matches(entry.Text.Text))
        {
            if (!notes.Any(n => n.Start <= match.Index && match.Index < n.End))
                yield return (entry.Text.ToSource(match.Index, match.Length), match.Value);
        }

        foreach (var named in entry.Children.SelectMany(Named)) yield return named;
    }

    /// <summary>06/2021/NQ-HĐND and 6/2021/NQ-HĐND are one.</summary>
    private static string KeyOf(string number) => VietnameseText.Slug(number.TrimStart('0'));

    /// <summary>
    /// The state's numbers (<c>59/2019/NĐ-CP</c>, <c>232/KH-UBND</c>, <c>31/2024/QH15</c>) and the Party's (<c>11-NQ/TW</c>).
    /// </summary>
    [GeneratedRegex(
        @"(?<![\p{L}\d/.,-])[0-9]{1,5}(/[0-9]{4}/(QH|UBTVQH)[0-9]{1,2}|"
            + @"/([0-9]{4}/)?\p{Lu}\p{L}{0,12}(-\p{Lu}[\p{L}&]{0,30}[0-9]{0,2}){1,4}|-\p{Lu}\p{L}{0,6}/\p{Lu}[\p{L}-]{0,30})(?![\p{L}\d/])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex NumberShape { get; }
}
