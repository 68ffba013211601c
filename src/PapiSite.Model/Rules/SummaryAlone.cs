using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;

namespace PapiSite.Model.Rules;

/// <summary>
/// A plan of summaries beside which stands nothing else that its tasks could be found by. Where the signed words stand in a task, search
/// has them all and nothing is lost, whatever the summary drops: only a plan that has none of them is told, and once.
/// </summary>
public sealed class SummaryAlone : ContentRule
{
    /// <summary>Tasks of a plan that is far enough to be told; one just begun has other gaps.</summary>
    private const int Least = 10;

    private static readonly string[] Headlines =
    [
        "Niêm yết danh sách hộ nghèo", "Công khai thu, chi ngân sách cấp xã", "Tiếp công dân định kỳ",
        "Chấn chỉnh lạm thu trong trường học", "Thu gom rác thải sinh hoạt", "Cấp giấy chứng nhận quyền sử dụng đất",
            "Khám bệnh bằng căn cước", "Đối thoại với người dân",
        "Kiểm tra công vụ", "Bồi dưỡng cán bộ cấp xã",
    ];

    /// <inheritdoc/>
    public override DiagnosticDescriptor<Numeral> Descriptor { get; } = new("PAPI4062", Severity.Note)
    {
        Title = new("Bản tóm tắt chưa có từ để tìm", "Summaries with nothing else to find them by"),
        Message = count => new(
            $"Kế hoạch ghi tóm tắt, cả {count} nhiệm vụ không có “nguyên văn” hay “từ tìm kiếm”: từ của văn bản mà bản tóm tắt lược đi "
                + $"thì tìm không thấy.",
            $"The plan is of summaries, and none of its {count} tasks has “nguyên văn” or “từ tìm kiếm”: words of the document "
                + $"that the summaries drop cannot be found."
        ),
        Mend = _ => new(
            "Ở nhiệm vụ mà tiêu đề lược mất từ người dân hay gõ, như “học thêm”, ghi “từ tìm kiếm: học thêm”; trang không in ra dòng "
                + "này. Hoặc chép “nguyên văn”, khi ấy mọi từ đều tìm được.",
            "Where a headline drops words that people look for, such as “học thêm”, add “từ tìm kiếm: học thêm”, which no page shows. "
                + "Or copy the signed words under “nguyên văn”: then each of them is found."
        ),
        Why = new(
            "Người dân gõ từ cụ thể: “học thêm”, “giấy phép xây dựng”. Tiêu đề tóm tắt thường chỉ giữ từ chung.",
            "Citizens type the particular word, as “học thêm”; summaries mostly keep the general one."
        ),
        Bad = Plan("lời văn: tóm tắt"),
        Good = Plan("lời văn: tóm tắt") + "    từ tìm kiếm: đào tạo; tập huấn\n",
    };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var plan in content.Plans.Where(p => p.IsSummarised))
        {
            var tasks = plan.Tasks.ToList();
            var isAlone = tasks.All(t => t.Official is null && t.SearchWords.IsEmpty && t.Subtasks.All(s => s.Official is null));
            if (isAlone && tasks.Count >= Least && plan.Origin.Entry.First(Keywords.Wording) is { } line)
                diagnostics.Report(Descriptor.Of(tasks.Count), plan.Origin.Source, line.Focus);
        }
    }

    private static string Plan(string wording) =>
        $"kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  {wording}\n  chủ trì: Sở Nội vụ\n  hạn: năm 2024\n"
            + string.Concat(Headlines.Select((headline, i) => $"  nhiệm vụ {i + 1}: {headline}\n"));
}
