using PapiSite.Language.Values;

namespace PapiSite.Tests.Support;

/// <summary>What a deadline was read as, in words that an official can check.</summary>
public static class DeadlineReading
{
    private static readonly Dictionary<DeadlineKind, string> Kinds = new()
    {
        [DeadlineKind.None] = "không nêu",
        [DeadlineKind.Year] = "năm",
        [DeadlineKind.Years] = "nhiều năm",
        [DeadlineKind.Quarter] = "quý",
        [DeadlineKind.Month] = "tháng",
        [DeadlineKind.Date] = "ngày",
        [DeadlineKind.FromYear] = "kể từ một năm nhất định",
        [DeadlineKind.Recurring] = "lặp lại",
        [DeadlineKind.Continuous] = "thường xuyên",
        [DeadlineKind.Conditional] = "theo điều kiện",
        [DeadlineKind.Several] = "nhiều hạn",
        [DeadlineKind.Span] = "khoảng thời gian",
        [DeadlineKind.From] = "kể từ một ngày",
        [DeadlineKind.Words] = "chỉ có lời văn",
    };

    private static readonly string[] Units = ["tuần", "tháng", "quý", "nửa năm", "năm", "ngày"];

    /// <summary>The kind of a deadline.</summary>
    public static string KindOf(DeadlineKind kind) => Kinds[kind];

    /// <summary>How often something recurs.</summary>
    public static string IntervalOf(Recurrence recurrence) => recurrence switch
    {
        { Step: > 1 and var step } => $"{step} {Units[(int)recurrence.Every]} một lần",
        { Times: > 1 and var times } => $"mỗi {Units[(int)recurrence.Every]} {times} lần",
        _ => $"mỗi {Units[(int)recurrence.Every]}",
    };

    /// <summary>The month and the day in its interval; a dash where neither is told.</summary>
    public static string MonthAndDayOf(Recurrence recurrence)
    {
        var month = recurrence switch
        {
            { FirstMonth: null } or { Every: RecurrenceInterval.Month } => "",
            { FirstMonth: var first, LastMonth: var last } when first == last => $"tháng {first}",
            _ => $"tháng {recurrence.FirstMonth} đến tháng {recurrence.LastMonth}",
        };
        var parts = new[] { month, recurrence.Day is { } day ? $"ngày {day}" : "" }.Where(p => p.Length > 0).ToList();
        return parts.Count == 0 ? "–" : string.Join(", ", parts);
    }

    /// <summary>All of a deadline: kind, days, recurrence, words beside them, parts.</summary>
    public static string Of(Deadline deadline, bool withWords = true)
    {
        if (!deadline.Parts.IsEmpty) return string.Join(" + ", deadline.Parts.Select(p => Of(p, withWords)));
        var parts = new List<string> { KindOf(deadline.Kind) };
        if (deadline.Recurrence is { } recurrence)
        {
            parts.Add(IntervalOf(recurrence));
            if (MonthAndDayOf(recurrence) is not "–" and var inside) parts.Add(inside);
        }

        if (DaysOf(deadline) is { Length: > 0 } days) parts.Add(days);
        if (deadline.ReportFor is { } of) parts.Add($"báo cáo tháng {of.FirstMonth} đến tháng {of.LastMonth}");
        if (withWords && deadline.Note is { } note) parts.Add($"“{note}”");
        return parts.Count == 1 ? parts[0] : $"{parts[0]}: {string.Join(" ", parts.Skip(1))}";
    }

    /// <summary>A day as it is written; a dash where there is none.</summary>
    public static string Day(DateOnly? day) => day is { } d ? $"{d.Day}/{d.Month}/{d.Year}" : "–";

    private static string DaysOf(Deadline deadline) => deadline switch
    {
        { First: { } first, Last: { } last } => first == last ? Day(first) : $"{Day(first)} đến {Day(last)}",
        { First: { } first } => $"từ {Day(first)}",
        { Last: { } last } => $"đến {Day(last)}",
        { LacksYear: true } => "(không rõ năm)",
        _ => "",
    };
}
