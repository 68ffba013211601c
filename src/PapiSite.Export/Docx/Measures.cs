namespace PapiSite.Export.Docx;

/// <summary>Lengths of a sheet of A4 in twentieths of a point, with the margins of Decree 30/2020/NĐ-CP, appendix I.</summary>
internal static class Measures
{
    public const int Long = 16838,
        Short = 11906;

    /// <summary>20 mm.</summary>
    public const int Margin = 1134;

    /// <summary>30 mm, where sheets are bound.</summary>
    public const int Bound = 1701;

    /// <summary>15 mm.</summary>
    public const int Outer = 850;

    /// <summary>Where head and foot of a page stand.</summary>
    public const int Head = 567;

    /// <summary>The width of the lines on an upright sheet.</summary>
    public const int Portrait = Short - Bound - Outer;

    /// <summary>The width of a table on a sheet laid across.</summary>
    public const int Landscape = Long - Margin - Margin;

    /// <summary>The first line of a paragraph: 10 mm.</summary>
    public const int Indent = 567;
}
