using System.Text;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;

namespace PapiSite.Language.Writing;

/// <summary>
/// Writes entries as a file in canonical form: Vietnamese keywords with tone marks, two blanks a level, composed letters, one blank line at
/// most between entries. Reading what it writes gives the values that it was given.
/// </summary>
public sealed class PapiWriter
{
    private const int IndentWidth = 2;
    private const int ContinuationIndent = 4;

    /// <summary>Prose that is longer stands under its keyword.</summary>
    private const int LongestProseBehindKeyword = 100;

    private readonly StringBuilder _output = new();

    private PapiWriter()
    {
    }

    /// <summary>
    /// A file of entries, each of which may stand at its place (else an <see cref="ArgumentException"/>), and of the lines behind the last.
    /// </summary>
    public static string Write(IEnumerable<PapiEntry> entries, IEnumerable<PapiLine>? after = null)
    {
        var writer = new PapiWriter();
        foreach (var entry in entries) writer.Write(entry, EntryContext.File, 0);
        writer.Write(after ?? [], 0);
        var text = writer._output.ToString().TrimEnd('\n');
        return text.Length == 0 ? "" : text + "\n";
    }

    private void Write(PapiEntry entry, EntryContext context, int depth)
    {
        var use = entry.Keyword.UseIn(context)
            ?? throw new ArgumentException($"“{entry.Keyword}” may not stand under {context}.", nameof(entry));
        Write(entry.Before, depth);
        _output.Append(' ', depth * IndentWidth).Append(entry.Keyword.Name);
        if (entry.Label is { } label) _output.Append(' ').Append(label);
        _output.Append(':');
        var text = entry.Value is { } value ? use.Grammar.Write(value) : entry.Text;
        if (use.Grammar.IsProse) WriteProse(entry, text, depth);
        else WriteLines(text is null ? entry.Lines : LinesOf(text, entry, use, context, depth), entry, depth);
        foreach (var child in entry.Children) Write(child, use.Opens, depth + 1);
        Write(entry.After, depth + 1);
    }

    private static IEnumerable<string> LinesOf(string text, PapiEntry entry, KeywordUse use, EntryContext context, int depth)
    {
        var indent = depth * IndentWidth;
        var behindKeyword = indent + $"{entry.Keyword} {entry.Label}: ".Length;
        return ValueLines.Of(text, use, context, entry.Width - behindKeyword, entry.Width - indent - ContinuationIndent);
    }

    private void WriteLines(IEnumerable<string> lines, PapiEntry entry, int depth)
    {
        var index = 0;
        foreach (var line in lines)
        {
            if (index == 0) _output.Append(line.Length > 0 ? " " : "");
            else _output.Append(' ', (depth * IndentWidth) + ContinuationIndent);
            _output.Append(line);
            EndLine(entry, index++);
        }

        if (index == 0) _output.Append('\n');
    }

    private void WriteProse(PapiEntry entry, string? text, int depth)
    {
        var lines = text is null ? [.. entry.Lines] : ValueLines.OfProse(text);
        // Of prose only the line of the keyword can have a comment behind it; what looks like one further down is prose.
        var startsOnHead = text is null ? entry.LineComments.Length > 0 : IsShort(lines);
        if (startsOnHead && lines.Count == 1)
        {
            if (lines[0].Length > 0) _output.Append(' ').Append(lines[0]);
            EndLine(entry, 0);
            return;
        }

        if (startsOnHead) EndLine(entry, 0);
        else _output.Append('\n');
        if (startsOnHead && lines[0].Length == 0) lines.RemoveAt(0);
        foreach (var line in lines)
        {
            if (line.Length > 0) _output.Append(' ', (depth + 1) * IndentWidth).Append(line);
            _output.Append('\n');
        }
    }

    /// <summary>True for prose that reads well behind its keyword, and has nothing in it that would be a comment there.</summary>
    private static bool IsShort(List<string> lines) =>
        lines is [{ Length: <= LongestProseBehindKeyword } only] && !only.Contains("  #", StringComparison.Ordinal);

    private void EndLine(PapiEntry entry, int index)
    {
        if (index < entry.LineComments.Length && entry.LineComments[index] is { } comment)
            _output.Append("  ").Append(VietnameseText.Compose(comment));
        _output.Append('\n');
    }

    private void Write(IEnumerable<PapiLine> lines, int depth)
    {
        foreach (var (line, deeper) in lines)
        {
            if (line.Length == 0 && IsAtBlankLine) continue;
            if (line.Length > 0) _output.Append(' ', (depth + deeper) * IndentWidth).Append(VietnameseText.Compose(line));
            _output.Append('\n');
        }
    }

    private bool IsAtBlankLine => _output.Length == 0 || (_output.Length > 1 && _output[^1] == '\n' && _output[^2] == '\n');
}
