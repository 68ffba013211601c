namespace PapiSite.Language.Values;

/// <summary>How often something falls due.</summary>
public enum RecurrenceInterval
{
    /// <summary>Every week.</summary>
    Week,

    /// <summary>Every month.</summary>
    Month,

    /// <summary>Every quarter.</summary>
    Quarter,

    /// <summary>Every half year.</summary>
    HalfYear,

    /// <summary>Every year.</summary>
    Year,

    /// <summary>Every day.</summary>
    Day,
}

/// <summary>
/// A recurring deadline: the interval and, where printed, the months of the interval (from 1; the last month of a quarter
/// is 3) and the last day in that month.
/// </summary>
public sealed record Recurrence(RecurrenceInterval Every, int? FirstMonth = null, int? LastMonth = null, int? Day = null)
{
    /// <summary>How many intervals lie between two times: 2 of <c>2 năm một lần</c>. In which it falls due is not told then.</summary>
    public int Step { get; init; } = 1;

    /// <summary>How many times it falls due in an interval, on days that are not told: 3 of <c>3 lần/năm</c>.</summary>
    public int Times { get; init; } = 1;
}
