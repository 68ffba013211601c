namespace PapiSite.Site.Prose;

/// <summary>
/// Whether Markdown is like what people write. Markdig takes time that grows with the square of the marks in one paragraph,
/// and refuses to nest beyond its limit; no text for readers comes near either.
/// </summary>
internal static class MarkdownLimits
{
    /// <summary>The marks between two blank lines; a thousand take a tenth of a second.</summary>
    private const int MostMarks = 1000;

    /// <summary>Lists and quotations in one another; Markdig's own limit is 128.</summary>
    private const int MostNested = 100;

    /// <summary>True where the text can be read as Markdown.</summary>
    public static bool Fit(string markdown)
    {
        var marks = 0;
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace())
            {
                marks = 0;
                continue;
            }

            // Bare addresses take time like marks do.
            marks +=
                line.Count('[')
                + line.Count('*')
                + line.Count('_')
                + line.Count('>')
                + line.Count("://")
                + line.Count("mailto:")
                + line.Count("tel:")
                + line.Count("www.");
            if (marks > MostMarks || Containers(line) > MostNested)
                return false;
        }

        return true;
    }

    /// <summary>How many marks of lists and quotations a line begins with.</summary>
    private static int Containers(ReadOnlySpan<char> line)
    {
        var found = 0;
        for (
            var i = 0;
            i < line.Length && (char.IsAsciiDigit(line[i]) || line[i] is ' ' or '\t' or '>' or '-' or '+' or '*' or '.' or ')');
            i++
        )
        {
            var isFollowedByBlank = i + 1 < line.Length && line[i + 1] is ' ' or '\t';
            if (line[i] == '>' || (isFollowedByBlank && line[i] is '-' or '+' or '*' or '.' or ')')) found++;
        }

        return found;
    }
}
