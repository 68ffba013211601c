using System.Text;
using System.Text.RegularExpressions;

namespace PapiSite.Import.Understanding;

/// <summary>Words of a document as Markdown that shows them as they stand.</summary>
internal static partial class Prose
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

    /// <summary>
    /// Words in which nothing is markup. No more is escaped than has to be: an editor reads this, and “R&amp;D” or “tỷ lệ > 85%” is none.
    /// </summary>
    public static string Escaped(string words) => Markup.Replace(words.Replace('\n', ' ').Replace('\t', ' '), @"\$0");

    /// <summary>
    /// What Markdown reads as more than itself: anywhere; before a tag or an address; before an entity; at the edge of a word; at the
    /// head of a line, where a number with a point begins a list and would lose its form.
    /// </summary>
    [GeneratedRegex(
        @"[\\*`\[\]]|<(?=[\p{L}/!?])|&(?=#|[A-Za-z][A-Za-z0-9]*;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|(?<=^ *)[>#~|=+-]"
            + @"|(?<=^ *[0-9]{1,9})[.)](?=\s|$)")]
    private static partial Regex Markup { get; }
}
