using System.Buffers;

namespace PapiSite.Import.Letters;

/// <summary>Characters that print nothing.</summary>
internal static class SourceCharacters
{
    /// <summary>Soft hyphen, zero-width blank, word joiner, byte order mark, marks of direction.</summary>
    private static readonly SearchValues<char> Nothing = SearchValues.Create(
        "\u00AD\u200B\u200C\u200D\u2060\uFEFF\u200E\u200F\u202A\u202B\u202C");

    /// <summary>The text without them; the same object where there is none.</summary>
    public static string Plain(string text) =>
        text.AsSpan().IndexOfAny(Nothing) < 0 ? text : string.Concat(text.Where(c => !Nothing.Contains(c)));
}
