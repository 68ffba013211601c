using System.Text;
using PapiSite.Import.Letters;

namespace PapiSite.Import.Word;

/// <summary>Counts the automatic numbers of a text from its beginning, as Word prints them.</summary>
internal sealed class ListCounters(ListDefinitions lists, WordStyles styles)
{
    private const string Bullet = "•";

    /// <summary>The numbers of each definition, level by level; null for a level that has none since it began again.</summary>
    private readonly Dictionary<string, int?[]> _counters = new(StringComparer.Ordinal);

    /// <summary>A list's own beginning is used once.</summary>
    private readonly HashSet<(string List, int Level)> _begun = [];

    /// <summary>Counts a paragraph, and gives what is printed before it and its level from 0; null where it has no number.</summary>
    public (string? Number, int? Level) Next(Element? paragraph)
    {
        if (Place(paragraph) is not var (list, definition, level) || definition.Levels[level] is not { } shape) return default;
        Count(list, definition, level);
        var hidden = shape.Run?.Switch("w:vanish") ?? false;
        var printed = hidden ? "" : shape.IsBullet ? Sign(shape, paragraph) : Print(definition, level, shape, paragraph);
        return printed.Length == 0 ? default : (printed, level);
    }

    private (string List, ListDefinition Definition, int Level)? Place(Element? paragraph)
    {
        var own = paragraph?.Child("w:numPr");
        var list = own?.ValueOf("w:numId");
        var level = own?.NumberOf("w:ilvl");
        if (list is null)
        {
            var chain = styles.NumberingChain(styles.StyleOf(paragraph));
            list = chain.Select(s => s.Numbering?.ValueOf("w:numId")).FirstOrDefault(n => n is not null);
            // The list and the level may come from two styles; a style without a level has that of the list which names it.
            if (list is not null && lists.Of(list) is { } styled)
            {
                level ??= chain.Select(s => s.Numbering?.NumberOf("w:ilvl") ?? styled.LevelOf(s.Id)).FirstOrDefault(l => l is not null);
            }
        }

        if (list is null or "0" || lists.Of(list) is not { } definition) return null;
        return (list, definition, Math.Clamp(level ?? 0, 0, ListDefinitions.MostLevels - 1));
    }

    private void Count(string list, ListDefinition definition, int level)
    {
        if (!_counters.TryGetValue(definition.Counters, out var counters))
        {
            _counters[definition.Counters] = counters = new int?[ListDefinitions.MostLevels];
        }

        // Word counts a level that was skipped as if it had been there.
        for (var shallower = 0; shallower < level; shallower++)
        {
            if (definition.Levels[shallower] is { } skipped) counters[shallower] ??= definition.Starts[shallower] ?? skipped.Start;
        }

        if (_begun.Add((list, level)) && definition.Starts[level] is { } start) counters[level] = start;
        else counters[level] = counters[level] is { } last ? last + 1 : definition.Levels[level]!.Start;
        for (var deeper = level + 1; deeper < counters.Length; deeper++)
        {
            var restart = definition.Levels[deeper]?.Restart;
            if (restart is null || level < restart) counters[deeper] = null;
        }
    }

    private string Print(ListDefinition definition, int level, ListLevel shape, Element? paragraph)
    {
        var counters = _counters[definition.Counters];
        var printed = new StringBuilder();
        var encoding = EncodingOf(shape, paragraph);
        var text = encoding is { } e ? LegacyLetters.ToUnicode(shape.Text, e) : shape.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '%' || i + 1 >= text.Length || text[i + 1] is not (>= '1' and <= '9'))
            {
                printed.Append(text[i]);
                continue;
            }

            var at = text[++i] - '1';
            if (at > level || definition.Levels[at] is not { IsBullet: false } of) continue;
            var number = counters[at] ?? of.Start;
            var format = shape.IsLegal && of.Format is not ("none" or "decimalZero") ? "decimal" : of.Format;
            printed.Append(NumberFormats.Print(number, format, of.Pattern));
        }

        return printed.ToString().Trim();
    }

    /// <summary>The sign of a list without numbers: what a keyboard has as it is, every picture as one dot.</summary>
    private string Sign(ListLevel shape, Element? paragraph)
    {
        var text = shape.Text.Trim();
        if (text.Length == 0) return Bullet;
        if (text.Length > 1) return EncodingOf(shape, paragraph) is { } encoding ? LegacyLetters.ToUnicode(text, encoding) : text;
        var font = styles.FontOf(shape.Run);
        var plain = SymbolFonts.IsPrivate(text[0]) || SymbolFonts.IsPictures(font) ? SymbolFonts.Plain(font, text[0]) : text;
        return plain switch
        {
            "-" or "–" or "—" or "−" or "‐" or "‑" => "-",
            "+" or "*" => plain,
            _ => Bullet,
        };
    }

    private LegacyEncoding? EncodingOf(ListLevel shape, Element? paragraph) => LegacyFonts.EncodingOf(
        styles.FontOf(shape.Run) ?? styles.Format(paragraph, paragraph?.Child("w:rPr")).Font);
}
