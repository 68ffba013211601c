namespace PapiSite.Language.Values;

/// <summary>Splits the members of a list, which <c>;</c> separates.</summary>
internal static class ListItems
{
    /// <summary>
    /// The members of a list of words, as <see cref="Split"/> parts them, but a mark with a backslash before it parts nothing and is the
    /// member's own; the backslash is none of its text.
    /// </summary>
    public static IEnumerable<(string Item, int Start)> Members(string text) => text.Contains('\\', StringComparison.Ordinal)
        ? Split(text, IsEscaped).Select(member => (WithoutEscapes(member.Item), member.Start)) : Split(text);

    /// <summary>Members as a list has them; marks of a member that would part it get a backslash.</summary>
    public static string Written(IEnumerable<string> members) => string.Join("; ", members.Select(Written));

    /// <summary>
    /// The members without blanks around them, each with its place in the text; semicolons inside parentheses do not count.
    /// </summary>
    public static IEnumerable<(string Item, int Start)> Split(string text) => Split(text, (_, _) => false);

    private static IEnumerable<(string Item, int Start)> Split(string text, Func<string, int, bool> isEscaped)
    {
        int start = 0, depth = 0;
        // An opening parenthesis that is never closed must not swallow the rest of the list.
        var lastClose = text.LastIndexOf(')');
        while (lastClose > 0 && isEscaped(text, lastClose)) lastClose = text.LastIndexOf(')', lastClose - 1);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length)
            {
                if (isEscaped(text, i)) continue;
                if (text[i] == '(') depth++;
                if (text[i] == ')' && depth > 0) depth--;
                if (text[i] != ';' || (depth > 0 && lastClose > i)) continue;
                depth = 0;
            }

            var item = text.AsSpan(start, i - start);
            var lead = item.Length - item.TrimStart().Length;
            yield return (item.Trim().ToString(), start + lead);
            start = i + 1;
        }
    }

    private static bool IsMark(char c) => c is ';' or '(' or ')';

    private static bool IsEscaped(string text, int at) => at > 0 && IsMark(text[at]) && text[at - 1] == '\\';

    private static string WithoutEscapes(string item) =>
        string.Concat(item.Where((_, i) => i + 1 == item.Length || !IsEscaped(item, i + 1)));

    /// <summary>A backslash at the end of a member is kept from the mark behind it by a blank.</summary>
    private static string Written(string member)
    {
        var isPlain = Split(member).Count() == 1 && IsBalanced(member) && !member.Where((_, i) => IsEscaped(member, i)).Any();
        var written = isPlain ? member : string.Concat(member.Select(c => IsMark(c) ? $"\\{c}" : $"{c}"));
        return written.EndsWith('\\') ? written + " " : written;
    }

    private static bool IsBalanced(string text)
    {
        var depth = 0;
        foreach (var c in text)
        {
            if (c == '(') depth++;
            if (c == ')' && --depth < 0) return false;
        }

        return depth == 0;
    }
}
