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
}

/// <summary>
/// A recurring deadline: the interval and, where printed, the months of the interval (from 1; the last month of a quarter
/// is 3) and the last day in that month.
/// </summary>
public sealed record Recurrence(RecurrenceInterval Every, int? FirstMonth = null, int? LastMonth = null, int? Day = null);
