using System.Text;
using PapiSite.Language.Text;

namespace PapiSite.Language.Diagnostics;

/// <summary>Writes diagnostics as a person reads them: place, message, the line with a caret, and what to do.</summary>
public static class DiagnosticFormat
{
    /// <summary>The columns of a source line that are shown; a longer one is cut around the place.</summary>
    private const int MostColumns = 100;

    /// <summary>The name of a severity.</summary>
    public static Words Name(Severity severity) => severity switch
    {
        Severity.Error => new("lỗi", "error"),
        Severity.Warning => new("cảnh báo", "warning"),
        _ => new("lưu ý", "note"),
    };

    /// <summary>The heading line: <c>file:line:column: severity CODE: message</c>.</summary>
    public static string Heading(Diagnostic diagnostic, MessageLanguage language)
    {
        var (line, column) = diagnostic.Position;
        return $"{diagnostic.Source.Path}:{line}:{column}: {Name(diagnostic.Severity).In(language)} {diagnostic.Code}: "
            + $"{diagnostic.Message(language)}";
    }

    /// <summary>The whole text of one diagnostic, ending with a line break.</summary>
    public static string Whole(Diagnostic diagnostic, MessageLanguage language)
    {
        var (shown, caret) = Excerpt(diagnostic);
        var number = diagnostic.Position.Line.ToString();
        var margin = new string(' ', Math.Max(4, number.Length));
        var mend = new Words("cách sửa", "what to do").In(language);
        return new StringBuilder()
            .Append(Heading(diagnostic, language)).Append('\n')
            .Append(number.PadLeft(margin.Length)).Append(" | ").Append(shown).Append('\n')
            .Append(margin).Append(" | ").Append(caret).Append('\n')
            .Append(margin).Append(" = ").Append(mend).Append(": ").Append(diagnostic.Mend(language)).Append('\n')
            .ToString();
    }

    private static (string Shown, string Caret) Excerpt(Diagnostic diagnostic)
    {
        var source = diagnostic.Source;
        var line = source.LineAt(diagnostic.Span.Start);
        var start = Math.Min(diagnostic.Span.Start, line.Span.End);
        var end = Math.Clamp(diagnostic.Span.End, start, line.Span.End);
        var first = Math.Max(line.Span.Start, start - MostColumns / 2);
        var last = Math.Min(line.Span.End, first + MostColumns);
        var before = Printable(source.Text.AsSpan(first, start - first));
        var marked = Printable(source.Text.AsSpan(start, Math.Max(0, Math.Min(end, last) - start)));
        var after = Printable(source.Text.AsSpan(Math.Min(end, last), last - Math.Min(end, last)));
        var (cutLeft, cutRight) = (first > line.Span.Start ? "…" : "", last < line.Span.End ? "…" : "");
        var blanks = new string(' ', cutLeft.Length + DisplayWidth.Of(before));
        return (cutLeft + before + marked + after + cutRight, blanks + new string('^', Math.Max(1, DisplayWidth.Of(marked))));
    }

    /// <summary>Control and direction characters become visible, so that a hostile file cannot repaint the terminal.</summary>
    private static string Printable(ReadOnlySpan<char> text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            shown.Append(c switch
            {
                '\t' => ' ',
                _ when char.IsControl(c) || UnsafeCharacters.IsInvisible(c) => '\uFFFD',
                _ => c,
            });
        }

        return shown.ToString();
    }
}
