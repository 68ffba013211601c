using System.Collections.Immutable;
using PapiSite.Language.Text;

namespace PapiSite.Model.Withholding;

/// <summary>Words that the editor took off the site.</summary>
/// <param name="Text">The words as the editor listed them.</param>
public sealed record WithdrawnPassage(string Text)
{
    /// <summary>A number alone needs so many digits: fewer stand in every plan.</summary>
    private const int FewestDigits = 6;

    private readonly ImmutableArray<TextWord> _words = [.. TextWord.Of(Text)];

    /// <summary>True where the words are too few to mean one thing: a lone word stands in every plan.</summary>
    public bool IsTooShort => _words.All(w => w.IsDigit) ? _words.Length < FewestDigits : _words.Length < 2;

    /// <summary>Where the words stand in a text, whatever stands between them.</summary>
    /// <param name="words">The words of the text.</param>
    public IEnumerable<TextSpan> FindIn(IReadOnlyList<TextWord> words)
    {
        if (IsTooShort) yield break;
        for (var at = 0; at + _words.Length <= words.Count; at++)
        {
            var count = 0;
            while (count < _words.Length && words[at + count].MayBe(_words[count])) count++;
            if (count < _words.Length || IsInsideNumber(words, at)) continue;
            yield return TextSpan.Between(words[at].Span.Start, words[at + count - 1].Span.End);
        }
    }

    /// <summary>The digits of a longer number are another number.</summary>
    private bool IsInsideNumber(IReadOnlyList<TextWord> words, int at)
    {
        var end = at + _words.Length;
        return (_words[0].IsDigit && at > 0 && words[at - 1].IsDigit && words[at - 1].Span.End == words[at].Span.Start)
            || (_words[^1].IsDigit && end < words.Count && words[end].IsDigit && words[end].Span.Start == words[end - 1].Span.End);
    }
}
