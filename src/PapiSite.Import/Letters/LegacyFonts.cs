namespace PapiSite.Import.Letters;

/// <summary>Fonts whose name tells that their letters are those of an old encoding.</summary>
public static class LegacyFonts
{
    /// <summary>The encoding of a font's letters, or null for any other font and none.</summary>
    public static LegacyEncoding? EncodingOf(string? font)
    {
        var name = font?.Trim();
        if (string.IsNullOrEmpty(name)) return null;
        if (name.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase))
        {
            return name[^1] == 'H' ? LegacyEncoding.Tcvn3Capitals : LegacyEncoding.Tcvn3;
        }

        if (Begins("VNI-") || Begins("VNI ")) return LegacyEncoding.Vni;
        return Begins("VPS ") || Begins("VPS-") ? LegacyEncoding.Vps : null;

        bool Begins(string with) => name.StartsWith(with, StringComparison.OrdinalIgnoreCase);
    }
}
