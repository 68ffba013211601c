namespace PapiSite.Language.Values;

/// <summary>
/// Tells, line by line, what of Markdown is fenced code. Only blocks are taken for code that stand at the margin, where every reader of
/// Markdown agrees on where they begin and end; from a fence on that may or may not be one (in a list, in a quotation), nothing is.
/// </summary>
internal sealed class FencedCode
{
    private const int MostIndent = 3;

    private (char Mark, int Length, int Indent)? _open;
    private bool _isLost;

    /// <summary>True for a line of code, or one that opens or closes a block of it.</summary>
    public bool Takes(ReadOnlySpan<char> line)
    {
        if (_isLost) return false;
        if (line.IsWhiteSpace()) return _open is not null;
        var indent = line.IndexOfAnyExcept(' ');
        if (_open is { } open) return TakesInside(line, indent, open);
        // Behind the marks of lists and quotations, and further in than a fence may be, all depends on what stands around.
        if (
            MarksOf(line[Math.Min(indent, line.Length)..].TrimStart("-*+>0123456789.) \t")).Length >= 3
            && (indent > MostIndent || MarksOf(line[indent..]).Length < 3)
        )
        {
            _isLost = true;
            return false;
        }

        var (mark, length) = MarksOf(line[indent..]);
        if (length < 3 || (mark == '`' && line[(indent + length)..].Contains('`'))) return false;
        _open = (mark, length, indent);
        return true;
    }

    private bool TakesInside(ReadOnlySpan<char> line, int indent, (char Mark, int Length, int Indent) open)
    {
        var (mark, length) = MarksOf(line[indent..]);
        var closes = mark == open.Mark && length >= open.Length && line[(indent + length)..].IsWhiteSpace();
        // An indented block may stand in a list, and then ends with it.
        if (open.Indent > 0 && (indent < open.Indent || (closes && indent > MostIndent)))
        {
            (_open, _isLost) = (null, true);
            return false;
        }

        if (closes && indent <= MostIndent) _open = null;
        return true;
    }

    private static (char Mark, int Length) MarksOf(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is not ('`' or '~')) return default;
        var end = text.IndexOfAnyExcept(text[0]);
        return (text[0], end < 0 ? text.Length : end);
    }
}
