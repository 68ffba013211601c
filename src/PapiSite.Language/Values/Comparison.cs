namespace PapiSite.Language.Values;

/// <summary>How a figure reached compares with the figure aimed at.</summary>
public enum Comparison
{
    /// <summary>Exactly.</summary>
    Equal,

    /// <summary>At least.</summary>
    AtLeast,

    /// <summary>More than.</summary>
    MoreThan,

    /// <summary>At most.</summary>
    AtMost,

    /// <summary>Less than.</summary>
    LessThan,
}
