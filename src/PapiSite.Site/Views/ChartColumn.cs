namespace PapiSite.Site.Views;

/// <summary>A mark of a chart with its place on the axis: a result or an aim of a year, or of a dimension.</summary>
/// <param name="Label">What stands below: the year, or the dimension's label.</param>
/// <param name="Value">Points or rank.</param>
/// <param name="OutOf">The points that could be reached, or how many were ranked; null where that is not known.</param>
/// <param name="Words">The value as it is printed beside the mark.</param>
public sealed record ChartColumn(string Label, decimal Value, decimal? OutOf, string Words)
{
    /// <summary>True for an aim.</summary>
    public bool IsAim { get; init; }

    /// <summary>True for an aim to be among the best, up to the value.</summary>
    public bool IsGroup { get; init; }

    /// <summary>True where a line leads here from the column before: the result of the year before.</summary>
    public bool IsJoined { get; init; }

    /// <summary>The value a year earlier, where the columns are not years.</summary>
    public decimal? Earlier { get; init; }
}
