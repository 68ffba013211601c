namespace PapiSite.Language.Text;

/// <summary>Characters that have no place in a plan: they hide text, reorder it, or steer a terminal.</summary>
public static class UnsafeCharacters
{
    /// <summary>True for control characters other than tab and line break.</summary>
    public static bool IsControl(char c) => char.IsControl(c) && c is not ('\t' or '\n' or '\r');

    /// <summary>True for characters that show nothing: zero width, direction overrides (the "Trojan source" attack), soft hyphen.</summary>
    public static bool IsInvisible(char c) =>
        c is '\u00AD' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069');
}
