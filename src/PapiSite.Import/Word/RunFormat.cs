using PapiSite.Import.Letters;

namespace PapiSite.Import.Word;

/// <summary>How the words of a run look, as far as it says something of what they are.</summary>
/// <param name="Bold">Bold.</param>
/// <param name="Italic">Slanted.</param>
/// <param name="Hidden">Not shown and not printed.</param>
/// <param name="Font">The name of its font, or null.</param>
internal readonly record struct RunFormat(bool Bold, bool Italic, bool Hidden, string? Font)
{
    /// <summary>The old encoding of its letters, where the font tells one.</summary>
    public LegacyEncoding? Letters => LegacyFonts.EncodingOf(Font);
}

/// <summary>What one level (a style, the run itself) says of how words look; null where it says nothing.</summary>
internal readonly record struct RunProperties(bool? Bold, bool? Italic, bool? Hidden, string? Font)
{
    /// <summary>What these say, and where they say nothing, what those under them say.</summary>
    public RunProperties Over(RunProperties under) =>
        new(Bold ?? under.Bold, Italic ?? under.Italic, Hidden ?? under.Hidden, Font ?? under.Font);
}
