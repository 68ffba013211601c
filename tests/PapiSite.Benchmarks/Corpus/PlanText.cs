using System.Text;

namespace PapiSite.Benchmarks.Corpus;

/// <summary>A plan of made-up tasks in the plan language.</summary>
internal static class PlanText
{
    private static readonly string[] Roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];

    /// <summary>The text of a plan's file.</summary>
    /// <param name="number">The number that its document bears.</param>
    /// <param name="tasks">The tasks, by dimension.</param>
    public static string Of(int number, IReadOnlyList<CorpusTask> tasks)
    {
        var first = tasks[0];
        var place = Provinces.WithKind(first.Province);
        var text = new StringBuilder($"""
            kế hoạch: {TitleOf(first)} năm {first.Year}
              số hiệu: {number}/KH-UBND
              ngày ban hành: 15/1/{first.Year}
              cơ quan ban hành: {RegistryText.Issuer}
              địa bàn: {place}
              thời kỳ: {first.Year}
              bộ chỉ số: PAPI
              lời văn: nguyên văn

            """);
        foreach (var group in tasks.GroupBy(t => t.Dimension))
        {
            text.Append($"\n  nhóm {Roman[group.Key - 1]}: {group.First().DimensionName}\n    chỉ số: PAPI.{group.Key}\n");
            foreach (var (index, task) in group.Index()) Append(text, index + 1, task);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, int label, CorpusTask task)
    {
        text.Append($"""

                nhiệm vụ {label}: {task.Title}
                  mã: {task.Id}
                  chủ trì: {string.Join("; ", task.Lead)}
                  phối hợp: {string.Join("; ", task.Coordinating)}
                  hạn: {task.Deadline}

            """);
        if (task.Target.Length > 0) text.Append($"      chỉ tiêu: {task.Target}\n");
        if (task.Product.Length > 0) text.Append($"      sản phẩm: {task.Product}\n");
    }

    private static string TitleOf(CorpusTask task) => task.Plan.Split('-')[0] switch
    {
        "CCHC" => "Cải cách hành chính",
        "CDS" => "Chuyển đổi số",
        _ => "Nâng cao Chỉ số Hiệu quả quản trị và hành chính công",
    };
}
