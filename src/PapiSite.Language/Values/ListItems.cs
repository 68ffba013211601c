namespace PapiSite.Language.Values;

/// <summary>Splits the members of a list, which <c>;</c> separates.</summary>
internal static class ListItems
{
    /// <summary>The members without blanks around them, each with its place in the text; semicolons inside parentheses do not count.</summary>
    public static IEnumerable<(string Item, int Start)> Split(string text)
    {
        int start = 0, depth = 0;
        // An opening parenthesis that is never closed must not swallow the rest of the list.
        var lastClose = text.LastIndexOf(')');
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length)
            {
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
}
