using System.Runtime.CompilerServices;

namespace PapiSite.Language.Diagnostics;

/// <summary>
/// Words with something filled in, which the compiler makes of <c>$"…"</c>: <see cref="Words"/> inside speak the language of what is
/// around them, and where nothing is given a blank “…” stands.
/// </summary>
[InterpolatedStringHandler]
public readonly struct FilledWords
{
    private readonly List<Words> _parts;

    /// <summary>Called by the compiler: begins the words.</summary>
    public FilledWords(int literalLength, int formattedCount) => _parts = new(formattedCount * 2 + (literalLength > 0 ? 1 : 0));

    /// <summary>Called by the compiler for the words around what is filled in.</summary>
    public void AppendLiteral(string words) => _parts.Add(Words.Same(words));

    /// <summary>Called by the compiler for what is the same in both languages.</summary>
    public void AppendFormatted(string text) => AppendFormatted(Words.Same(text));

    /// <summary>Called by the compiler for a number.</summary>
    public void AppendFormatted(Numeral number) => AppendFormatted(number.InWords);

    /// <summary>Called by the compiler for what each language has its own words for.</summary>
    public void AppendFormatted(Words words) => _parts.Add(words == default ? Words.Same("…") : words);

    /// <summary>The whole in one language.</summary>
    internal string In(MessageLanguage language) => string.Concat(_parts.Select(p => p.In(language)));
}
