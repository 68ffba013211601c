using System.Text;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;

namespace PapiSite.Language.Formatting;

/// <summary>
/// Writes a file with mistakes of structure: nobody knows yet what belongs to what, so every line stays where it is, and only
/// what is certain of a line alone is mended: the keyword's spelling, the blank behind its colon, blanks at the end.
/// </summary>
internal static class LineFormatter
{
    public static string Format(SyntaxTree tree)
    {
        var source = tree.Source;
        var heads = tree.AllEntries().Where(e => IsExact(source, e)).ToDictionary(e => source.LineAt(e.Head.Start).Number);
        var output = new StringBuilder(source.Text.Length + 64);
        foreach (var line in source.Lines)
        {
            if (heads.TryGetValue(line.Number, out var entry))
            {
                output.Append(source.Text, line.Span.Start, entry.Head.Start - line.Span.Start).Append(entry.Keyword!.Name);
                if (entry.Label is { } label) output.Append(' ').Append(label);
                output.Append(':');
                var rest = source.Slice(TextSpan.Between(entry.Head.End + 1, line.Span.End)).Trim();
                // Two blanks before a comment that stands for the whole value.
                var isBareComment = entry.LineComments is [not null, ..] && string.IsNullOrEmpty(entry.Text.Lines.FirstOrDefault());
                if (rest.Length > 0) output.Append(isBareComment ? "  " : " ").Append(rest);
            }
            else
            {
                output.Append(source.Slice(line.Span).TrimEnd(' ', '\t'));
            }

            output.Append('\n');
        }

        while (output.Length > 1 && output[^1] == '\n' && output[^2] == '\n') output.Length--;
        return output.ToString();
    }

    /// <summary>True where the head is a keyword with a fitting label, written in some other way at most.</summary>
    private static bool IsExact(SourceText source, EntrySyntax entry)
    {
        if (entry.Keyword is null || entry.IsRecovered) return false;
        if (entry.Head.End >= source.Text.Length || source.Text[entry.Head.End] != ':') return false;
        var words = source.Slice(entry.Head).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var (keyword, taken) = Keywords.FindAtStart(words);
        return keyword == entry.Keyword && string.Join(' ', words.Skip(taken)) == (entry.Label ?? "");
    }
}
