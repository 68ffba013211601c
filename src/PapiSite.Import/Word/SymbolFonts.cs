using System.Collections.Frozen;

namespace PapiSite.Import.Word;

/// <summary>
/// Characters of fonts that have pictures in place of letters, as plain characters. Word keeps them in the private area from U+F000.
/// Only those whose meaning is sure.
/// </summary>
internal static class SymbolFonts
{
    private const char FirstPrivate = '\uF000';

    private static readonly FrozenDictionary<int, string> Symbol = new (int Code, string Plain)[]
    {
        (0x2A, "*"), (0x2D, "-"), (0x40, "≅"), (0x44, "Δ"), (0x53, "Σ"), (0x57, "Ω"), (0x61, "α"), (0x62, "β"), (0x64, "δ"),
        (0x67, "γ"), (0x6C, "λ"), (0x6D, "μ"), (0x70, "π"), (0x73, "σ"), (0x77, "ω"), (0xA3, "≤"), (0xA5, "∞"), (0xAB, "↔"),
        (0xAC, "←"), (0xAD, "↑"), (0xAE, "→"), (0xAF, "↓"), (0xB0, "°"), (0xB1, "±"), (0xB3, "≥"), (0xB4, "×"), (0xB7, "•"),
        (0xB8, "÷"), (0xB9, "≠"), (0xBA, "≡"), (0xBB, "≈"), (0xBC, "…"), (0xC7, "∩"), (0xC8, "∪"), (0xCE, "∈"), (0xD0, "∠"),
        (0xD6, "√"), (0xD7, "·"), (0xDB, "⇔"), (0xDE, "⇒"), (0xE5, "∑"),
    }.ToFrozenDictionary(p => p.Code, p => p.Plain);

    private static readonly FrozenDictionary<int, string> Wingdings = new (int Code, string Plain)[]
    {
        (0x6C, "●"), (0x6D, "❍"), (0x6E, "■"), (0x6F, "☐"), (0x70, "☐"), (0x71, "☐"), (0x72, "☐"), (0x75, "◆"), (0x76, "❖"),
        (0x9F, "•"), (0xA7, "▪"), (0xA8, "☐"), (0xD8, "➢"), (0xDF, "←"), (0xE0, "→"), (0xE1, "↑"), (0xE2, "↓"), (0xE8, "➔"),
        (0xF0, "⇨"), (0xFB, "✗"), (0xFC, "✓"), (0xFD, "☒"), (0xFE, "☑"),
    }.ToFrozenDictionary(p => p.Code, p => p.Plain);

    private static readonly FrozenDictionary<int, string> Wingdings2 = new (int Code, string Plain)[]
    {
        (0x4F, "✗"), (0x50, "✓"), (0x51, "☒"), (0x52, "☑"), (0x53, "☒"), (0x54, "☒"), (0xA3, "☐"),
    }.ToFrozenDictionary(p => p.Code, p => p.Plain);

    /// <summary>True for a character that only a font of pictures gives a look.</summary>
    public static bool IsPrivate(char c) => c is >= FirstPrivate and <= '\uF0FF';

    /// <summary>True for a font whose letters are pictures.</summary>
    public static bool IsPictures(string? font) => TableOf(font) is not null;

    /// <summary>The plain character, or null where it is not sure. Without a font of pictures, that of Symbol, as Word shows it.</summary>
    public static string? Plain(string? font, char c)
    {
        if (!IsPrivate(c) && c > 0xFF) return c.ToString();
        var code = c & 0xFF;
        var table = TableOf(font) ?? Symbol;
        if (table.TryGetValue(code, out var plain)) return plain;
        // Digits and most signs of Symbol are those of ASCII; only three of them are not.
        return ReferenceEquals(table, Symbol) && code is >= 0x20 and < 0x3F and not (0x22 or 0x24 or 0x27) ? ((char)code).ToString() : null;
    }

    private static FrozenDictionary<int, string>? TableOf(string? font) => font switch
    {
        null => null,
        _ when font.Equals("Symbol", StringComparison.OrdinalIgnoreCase) => Symbol,
        _ when font.Equals("Wingdings", StringComparison.OrdinalIgnoreCase) => Wingdings,
        _ when font.Equals("Wingdings 2", StringComparison.OrdinalIgnoreCase) => Wingdings2,
        _ when font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) => FrozenDictionary<int, string>.Empty,
        _ when font.Equals("Webdings", StringComparison.OrdinalIgnoreCase) => FrozenDictionary<int, string>.Empty,
        _ => null,
    };
}
