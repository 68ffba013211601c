namespace PapiSite.Language.Values;

/// <summary>The kinds of deadline that plans print.</summary>
public enum DeadlineKind
{
    /// <summary>None is stated, and the editor says so.</summary>
    None,

    /// <summary>A year.</summary>
    Year,

    /// <summary>From a year to a year.</summary>
    Years,

    /// <summary>One quarter or several of a year.</summary>
    Quarter,

    /// <summary>A month of a year.</summary>
    Month,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A year and those that follow.</summary>
    FromYear,

    /// <summary>Again and again: yearly, half-yearly, quarterly, monthly, weekly.</summary>
    Recurring,

    /// <summary>At all times.</summary>
    Continuous,

    /// <summary>Bound to an event, in words.</summary>
    Conditional,

    /// <summary>Several deadlines at once.</summary>
    Several,

    /// <summary>From a day, month, quarter or year to another that is not of its kind or its year.</summary>
    Span,

    /// <summary>From a day, month or quarter on.</summary>
    From,

    /// <summary>Words that are kept as printed, without a day; the editor is told.</summary>
    Words,
}
