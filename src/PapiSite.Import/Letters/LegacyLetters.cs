namespace PapiSite.Import.Letters;

/// <summary>Vietnamese text in the encodings from before Unicode.</summary>
public static class LegacyLetters
{
    /// <summary>So many words with letters of its own say of a text which encoding it is in.</summary>
    private const int FewestWords = 3;

    private static readonly LegacyEncoding[] Found = [LegacyEncoding.Tcvn3, LegacyEncoding.Vni, LegacyEncoding.Vps];

    /// <summary>The text in Unicode. What is no letter of the encoding stays as it is.</summary>
    public static string ToUnicode(string text, LegacyEncoding encoding) => encoding switch
    {
        LegacyEncoding.Tcvn3 => SingleByteLetters.Tcvn3.ToUnicode(text),
        LegacyEncoding.Tcvn3Capitals => SingleByteLetters.Tcvn3.ToUnicode(text).ToUpperInvariant(),
        LegacyEncoding.Vni => VniLetters.ToUnicode(text),
        LegacyEncoding.Vps => SingleByteLetters.Vps.ToUnicode(text),
    };

    /// <summary>The text as it would stand in an old encoding, each code as the character of its number.</summary>
    public static string FromUnicode(string text, LegacyEncoding encoding) => encoding switch
    {
        LegacyEncoding.Tcvn3 => SingleByteLetters.Tcvn3.FromUnicode(text),
        LegacyEncoding.Tcvn3Capitals => SingleByteLetters.Tcvn3.FromUnicode(text.ToLowerInvariant()),
        LegacyEncoding.Vni => VniLetters.FromUnicode(text),
        LegacyEncoding.Vps => SingleByteLetters.Vps.FromUnicode(text),
    };

    /// <summary>True where a text has letters that only Unicode has, so that the name of an old font over it is a leftover.</summary>
    public static bool HasUnicodeLetters(string text) => text.Any(c => c is >= '\u1EA0' and <= '\u1EF9' or >= '\u0300' and <= '\u0323'
        or 'Ă' or 'ă' or 'Đ' or 'đ' or 'Ĩ' or 'ĩ' or 'Ũ' or 'ũ' or 'Ơ' or 'ơ' or 'Ư' or 'ư');

    /// <summary>
    /// The old encoding of a text that no font tells of: the one in which its words are Vietnamese syllables, while they are none as they
    /// stand. Null for text in Unicode, in another language, and too short to say.
    /// </summary>
    public static LegacyEncoding? Detect(string text)
    {
        if (HasUnicodeLetters(text)) return null;
        var plain = VietnameseSyllables.Share(text);
        if (plain.Words < FewestWords || plain.Share > 0.5) return null;
        var best = Found
            .Select(e => (Encoding: e, VietnameseSyllables.Share(ToUnicode(text, e)).Share))
            .MaxBy(e => e.Share);
        return best.Share >= 0.8 && best.Share > plain.Share + 0.3 ? best.Encoding : null;
    }
}
