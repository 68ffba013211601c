namespace PapiSite.Import.Understanding;

/// <summary>A line of a cell or a paragraph: the number or bullet in front, and the words.</summary>
/// <param name="Marker">The number or bullet as printed (<c>-</c>, <c>a)</c>, <c>1.1.</c>), or null.</param>
/// <param name="Text">The words.</param>
internal sealed record CellLine(string? Marker, string Text)
{
    /// <summary>The line as printed.</summary>
    public string Printed => Marker is null ? Text : $"{Marker} {Text}";

    /// <summary>The kind of the marker; items of one list have one kind.</summary>
    public MarkerKind Kind => Markers.KindOf(Marker);
}

/// <summary>The kinds of numbers and bullets, from the outermost of a document to the innermost.</summary>
internal enum MarkerKind
{
    /// <summary>No marker.</summary>
    None,

    /// <summary>A capital letter: <c>A.</c>.</summary>
    Capital,

    /// <summary>A Roman number in capitals: <c>II.</c>.</summary>
    Roman,

    /// <summary>A number: <c>1.</c>.</summary>
    Number,

    /// <summary>A number of two parts: <c>1.2.</c>.</summary>
    SecondNumber,

    /// <summary>A number of three parts or more: <c>1.2.3.</c>.</summary>
    DeeperNumber,

    /// <summary>A small letter: <c>a)</c>.</summary>
    Letter,

    /// <summary>A number in parentheses: <c>(1)</c>, <c>1)</c>.</summary>
    Parenthesised,

    /// <summary>A dash or bullet.</summary>
    Dash,

    /// <summary>A plus or another mark that stands under dashes.</summary>
    Plus,
}
