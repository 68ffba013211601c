using System.Diagnostics.CodeAnalysis;

namespace PapiSite.Themes.Default.Texts;

/// <summary>Marks content inside a text of another language, so that the template can say where it begins and ends.</summary>
internal static class Quotation
{
    /// <summary>Comes before content. Like <see cref="Close"/>, a code point that Unicode keeps for a program's own use.</summary>
    public const char Open = '\ufdd0';

    /// <summary>Comes after content.</summary>
    public const char Close = '\ufdd1';

    /// <summary>Content between marks, with none inside.</summary>
    [return: NotNullIfNotNull(nameof(content))]
    public static string? Mark(string? content) => content is null or "" ? content : Open + Bare(content) + Close;

    /// <summary>A text without marks, for places that cannot tell a language.</summary>
    public static string Bare(string text) => text.AsSpan().ContainsAny(Open, Close) ? string.Concat(text.Split(Open, Close)) : text;

    /// <summary>The parts of a text, in order, and whether each is content.</summary>
    public static IEnumerable<(string Text, bool IsContent)> PartsOf(string text)
    {
        foreach (var part in text.Split(Open))
        {
            var end = part.IndexOf(Close, StringComparison.Ordinal);
            if (end > 0) yield return (part[..end], true);
            if (end + 1 < part.Length) yield return (Bare(part[(end + 1)..]), false);
        }
    }
}
