namespace PapiSite.Import.Letters;

/// <summary>Encodings of Vietnamese from before Unicode, which put its letters in the places of other Latin letters.</summary>
public enum LegacyEncoding
{
    /// <summary>TCVN3, called ABC: one code a letter, no capitals with a tone.</summary>
    Tcvn3,

    /// <summary>TCVN3 in a font whose small letters look like capitals (<c>.VnTimeH</c>).</summary>
    Tcvn3Capitals,

    /// <summary>VNI for Windows: a letter, and behind it its mark.</summary>
    Vni,

    /// <summary>VPS: one code a letter.</summary>
    Vps,
}
