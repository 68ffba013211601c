using PapiSite.Language.Text;

namespace PapiSite.Language.Parsing;

/// <summary>A row of a table that was pasted from Word or Excel: cells parted by tabs or by upright strokes.</summary>
internal static class TableRow
{
    private const int FewestCells = 3;

    public static bool Is(SourceText source, LineShape shape)
    {
        if (shape.Kind != LineKind.Text || (shape.HasHead && LineShape.IsKeyword(source.Slice(shape.Head)))) return false;
        var content = source.Text.AsSpan(shape.Content.Start, shape.Content.Length);
        return HasCells(content) && !Escapes.Begins(content.ToString());
    }

    /// <summary>True for a line with so many cells that it is a row.</summary>
    public static bool HasCells(ReadOnlySpan<char> content)
    {
        return content.Count('\t') + 1 >= FewestCells
            || (content[0] == '|' ? content.Count('|') >= FewestCells : content.Count(" | ") + 1 >= FewestCells);
    }
}
