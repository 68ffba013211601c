using System.Text;

namespace PapiSite.Import.Understanding;

/// <summary>Words of a document as Markdown that shows them as they stand.</summary>
internal static class Prose
{
    /// <summary>Lines as paragraphs and lists; their markers stay as printed, dashes as Markdown's.</summary>
    public static string Of(IEnumerable<CellLine> lines)
    {
        var text = new StringBuilder();
        var wasItem = false;
        foreach (var line in lines)
        {
            var isItem = line.Kind is MarkerKind.Dash or MarkerKind.Plus;
            if (text.Length > 0) text.Append(wasItem && isItem ? "\n" : "\n\n");
            if (isItem) text.Append(line.Kind == MarkerKind.Plus && wasItem ? "  + " : "- ").Append(Escaped(line.Text));
            else text.Append(Escaped(line.Printed));
            wasItem = isItem;
        }

        return text.ToString();
    }

    /// <summary>Words in which nothing is markup.</summary>
    public static string Escaped(string words)
    {
        var text = new StringBuilder(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            var c = words[i];
            var isMarkup = c is '\\' or '*' or '_' or '[' or ']' or '<' or '>' or '`' or '#' or '|' or '~' or '&' or '$' or '^'
                || (c is '+' or '-' or '=' && text.Length == 0);
            if (isMarkup) text.Append('\\');
            // A number with a point at the head of a line would begin a list and lose its form.
            if (c is '.' or ')' && i > 0 && i < 10 && words[..i].All(char.IsAsciiDigit)) text.Append('\\');
            text.Append(c is '\n' or '\t' ? ' ' : c);
        }

        return text.ToString();
    }
}
