using PapiSite.Model;

namespace PapiSite.Tests.Model.Rules;

/// <summary>A plan of 2024 with one task that has three targets, and reports on it.</summary>
internal static class ReportedTask
{
    public const string Plan =
        "kế hoạch: A\n  ngày ban hành: 15/2/2024\n  địa bàn: tỉnh Thí Dụ\n  thời kỳ: 2024\n  nhiệm vụ 1: B\n    chủ trì: Sở Y tế\n    "
            + "hạn: năm 2024\n    chỉ tiêu: ≥ 95% xã\n    chỉ tiêu: Thu ngân sách đạt ≥ 100% dự toán\n    chỉ tiêu: ≤ 3% hồ sơ trễ\n";

    public static string Report(string period, string day, params string[] lines) =>
        $"báo cáo: {period}\n  kế hoạch: vi-du\n  cơ quan: Sở Y tế\n  ngày báo cáo: {day}\n  nhiệm vụ "
            + $"1:\n{string.Concat(lines.Select(l => $"    {l}\n"))}";

    /// <summary>The codes of what is told of reports on the plan.</summary>
    public static string Told(string reports) => string.Join(' ', ExampleContent.Bind(Plan + reports).Diagnostics.Select(d => d.Code));
}
