using System.Collections.Immutable;
using System.Text;
using PapiSite.Language.Text;

namespace PapiSite.Language.Values;

/// <summary>
/// The private notes in prose, which are never published: a line that begins with <c>#</c> and is no heading of two hashes or more,
/// and what stands behind two blanks and <c>#</c>. Fenced code and code in a line hold none. Where it is in doubt whether
/// something is code, it is a note: a passage that is missing is told, one that got out cannot be taken back.
/// </summary>
internal static class ProseNotes
{
    /// <summary>The prose without its notes, and where they stood.</summary>
    public static ProseValue TakenOut(string text)
    {
        if (!text.Contains('#', StringComparison.Ordinal)) return new(text);
        var (kept, notes) = (new List<(string Text, int InText)>(), ImmutableArray.CreateBuilder<TextSpan>());
        var (code, mayBeInCode) = (new FencedCode(), false);
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            var line = text.AsSpan(start, end - start);
            var isCode = code.Takes(line);
            var note = isCode ? -1 : NoteIn(line, mayBeInCode);
            var left = note < 0 ? line : line[..note].TrimEnd();
            // Code that a line opens and does not close may end in the next one, whose own marks then mean the contrary.
            mayBeInCode = !isCode && !line.IsWhiteSpace() && (mayBeInCode || LeavesCodeOpen(line) || LeavesCodeOpen(left));
            if (note >= 0) notes.Add(TextSpan.Between(start + note, end));
            // A line that is wholly a note goes with its break, as a comment between entries does.
            if (note < 0 || left.Length > 0) kept.Add((left.ToString(), start));
            start = end + 1;
        }

        return notes.Count == 0 ? new(text) : Joined(kept) with { Notes = notes.ToImmutable() };
    }

    /// <summary>
    /// What is left, as it would be read had there been no notes: no blank lines at its ends, no indentation that all its lines share.
    /// </summary>
    private static ProseValue Joined(List<(string Text, int InText)> kept)
    {
        while (kept is [.., { Text.Length: 0 }]) kept.RemoveAt(kept.Count - 1);
        while (kept is [{ Text.Length: 0 }, ..]) kept.RemoveAt(0);
        var shared = kept.Where(l => l.Text.Length > 0).Select(l => l.Text.Length - l.Text.TrimStart(' ').Length).DefaultIfEmpty().Min();
        var prose = new StringBuilder();
        var lines = ImmutableArray.CreateBuilder<(int InProse, int InText)>(kept.Count);
        foreach (var (text, inText) in kept)
        {
            if (lines.Count > 0) prose.Append('\n');
            var indent = Math.Min(shared, text.Length);
            lines.Add((prose.Length, inText + indent));
            prose.Append(text, indent, text.Length - indent);
        }

        return new(prose.ToString()) { Lines = lines.ToImmutable() };
    }

    /// <summary>
    /// Lines of prose with a backslash before each number sign that would begin a note, as Markdown has it; lines that hold no note, as all
    /// that were read from a file, come back as they are.
    /// </summary>
    public static IEnumerable<string> Guarded(IEnumerable<string> lines)
    {
        var (code, mayBeInCode) = (new FencedCode(), false);
        foreach (var line in lines)
        {
            var isCode = code.Takes(line);
            var guarded = line;
            while (!isCode && NoteIn(guarded, mayBeInCode) is >= 0 and var note) guarded = guarded.Insert(note, "\\");
            mayBeInCode = !isCode && !string.IsNullOrWhiteSpace(line) && (mayBeInCode || LeavesCodeOpen(guarded));
            yield return guarded;
        }
    }

    /// <summary>Where a line's note begins, or -1.</summary>
    private static int NoteIn(ReadOnlySpan<char> line, bool mayBeInCode)
    {
        var first = line.IndexOfAnyExcept(' ', '\t', '\u00A0');
        if (first < 0) return -1;
        if (line[first] == '#' && !IsHeading(line[first..])) return first;
        for (var i = first; i < line.Length; i++)
        {
            if (line[i] == '`' && !mayBeInCode && IsPlain(line[..i])) i += CodeSpan(line[i..]) - 1;
            else if (line[i] == '#' && i >= 2 && IsBlank(line[i - 1]) && IsBlank(line[i - 2])) return i;
        }

        return -1;
    }

    /// <summary>False where a backtick further on may be part of an address, or no mark at all.</summary>
    private static bool IsPlain(ReadOnlySpan<char> before) =>
        before.IndexOfAny('<', '\\') < 0
        && before.IndexOf("://") < 0
        && before.IndexOf("www.") < 0
        && before.IndexOf("mailto:") < 0
        && before.IndexOf("tel:") < 0;

    private static bool LeavesCodeOpen(ReadOnlySpan<char> line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] != '`') continue;
            var (ticks, length) = (Ticks(line[i..]), CodeSpan(line[i..]));
            if (length == ticks) return true;
            i += length - 1;
        }

        return false;
    }

    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        var hashes = line.IndexOfAnyExcept('#');
        if (hashes < 0) hashes = line.Length;
        return hashes is >= 2 and <= 6 && (hashes == line.Length || IsBlank(line[hashes]));
    }

    /// <summary>How far code in a line goes that begins here; where it does not end in the line, its marks alone.</summary>
    private static int CodeSpan(ReadOnlySpan<char> line)
    {
        var ticks = Ticks(line);
        for (var i = ticks; i < line.Length;)
        {
            if (line[i] != '`')
            {
                i++;
                continue;
            }

            var closing = Ticks(line[i..]);
            i += closing;
            if (closing == ticks) return i;
        }

        return ticks;
    }

    private static int Ticks(ReadOnlySpan<char> line) => line.IndexOfAnyExcept('`') is var end and >= 0 ? end : line.Length;

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\u00A0';
}
