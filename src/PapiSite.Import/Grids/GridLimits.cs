namespace PapiSite.Import.Grids;

/// <summary>How much a reader takes on: far more than any plan has, far less than would fill a machine's memory.</summary>
internal static class GridLimits
{
    /// <summary>The most bytes of a text or CSV file.</summary>
    public const int TextBytes = 64_000_000;

    /// <summary>The most bytes of a page: its tree takes some thirty times as much.</summary>
    public const int PageBytes = 16_000_000;

    /// <summary>The most bytes of a workbook as it is packed.</summary>
    public const int WorkbookBytes = 64_000_000;

    /// <summary>The most characters of one part of a workbook, unpacked.</summary>
    public const long PartCharacters = 400_000_000;

    /// <summary>The most cells of a document, those that only go on from a row above with them.</summary>
    public const int Cells = 2_000_000;

    /// <summary>The most rows of tables and paragraphs outside them; a plan with all its appendices has some hundreds.</summary>
    public const int Lines = 10_000;

    /// <summary>The most characters of all cells of a workbook, a shared wording counted where it is shown.</summary>
    public const long Characters = 100_000_000;

    /// <summary>The deepest nesting of a page's elements; what is deeper is read as if it stood at this depth.</summary>
    public const int Depth = 200;
}

/// <summary>Thrown inside a reader where a limit is passed; the reader answers it with a refusal.</summary>
internal sealed class TooMuchException : Exception;
