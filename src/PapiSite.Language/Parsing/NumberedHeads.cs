using PapiSite.Language.Syntax;

namespace PapiSite.Language.Parsing;

/// <summary>Headings that documents number by other words (<c>Mục I:</c>, <c>Điều 2:</c>), and what they are in a plan here.</summary>
internal static class NumberedHeads
{
    /// <summary>What may be meant; nothing where the head has no number or stands where nothing is numbered.</summary>
    public static IReadOnlyList<string> Of(string head, EntryContext under)
    {
        if (under is not (EntryContext.Plan or EntryContext.Appendix or EntryContext.Group or EntryContext.Goal)) return [];
        var words = head.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || !IsNumber(words[^1]))
            return [];
        var kinds = new[] { Keywords.Group, Keywords.Task }
            .Where(k => k.UseIn(under) is not null)
            .Select(k => $"{k.Name} {words[^1]}")
            .ToList();
        // Capitals and Roman numbers are those of groups.
        return char.IsUpper(words[^1][0]) ? kinds[..1] : kinds;
    }

    private static bool IsNumber(string word) =>
        char.IsAsciiDigit(word[0]) || word.Length == 1 || word.All(c => c is 'I' or 'V' or 'X' or 'L');
}
