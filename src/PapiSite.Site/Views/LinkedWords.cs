using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PapiSite.Site.Views;

/// <summary>A piece of words on how to reach somebody; an electronic address or a telephone number is a link.</summary>
/// <param name="Words">The words.</param>
/// <param name="Href">What they lead to: <c>mailto:…</c>, <c>tel:…</c>; or null.</param>
public sealed partial record LinkedWords(string Words, string? Href)
{
    /// <summary>The pieces of words, in their order.</summary>
    /// <param name="text">The words.</param>
    /// <param name="subject">What a letter begins with, or null.</param>
    public static ImmutableArray<LinkedWords> Of(string text, string? subject)
    {
        var pieces = ImmutableArray.CreateBuilder<LinkedWords>();
        var end = 0;
        foreach (Match match in Address.Matches(text))
        {
            pieces.AddRange(WithTelephones(text[end..match.Index]));
            pieces.Add(new(match.Value, MailTo(match.Value, subject)));
            end = match.Index + match.Length;
        }

        pieces.AddRange(WithTelephones(text[end..]));
        return pieces.ToImmutable();
    }

    /// <summary>A telephone as the registry has it.</summary>
    public static ImmutableArray<LinkedWords> OfTelephone(string text) =>
        [.. TelephoneText.PartsOf(text).Select(part => new LinkedWords(part.Words, part.Number is { } number ? $"tel:{number}" : null))];

    /// <summary>An electronic address to which a letter may be written.</summary>
    public static string MailTo(string address, string? subject) =>
        "mailto:" + Uri.EscapeDataString(address).Replace("%40", "@", StringComparison.Ordinal)
        + (subject is null ? "" : "?subject=" + Uri.EscapeDataString(subject));

    /// <summary>In running words only what begins as a number does: 2026 - 2030 is none.</summary>
    private static IEnumerable<LinkedWords> WithTelephones(string text) => text.Length == 0 ? [] : OfTelephone(text)
        .Select(piece => piece.Href is not null && piece.Words[0] is '+' or '(' or '0' ? piece : new(piece.Words, null));

    /// <summary>
    /// Only where a word begins: what follows a letter with a mark is no address of its own, and a long word is read once, not again
    /// from each of its letters.
    /// </summary>
    [GeneratedRegex(@"(?<![\p{L}\p{M}\p{N}._+-])[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+", RegexOptions.ExplicitCapture)]
    private static partial Regex Address { get; }
}
