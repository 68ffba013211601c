using System.Globalization;
using System.Runtime.CompilerServices;

namespace PapiSite.Site.Wording;

/// <summary>
/// Words of the interface with content inside, each part known for what it is: <c>Sentence s = $"Tasks of {agency}"</c>, where the agency
/// is <see cref="Content"/>. No plain string becomes one unasked, so that neither is taken for the other.
/// </summary>
[InterpolatedStringHandler]
public sealed class Sentence : IEquatable<Sentence>
{
    private readonly List<SentencePart> _parts;

    /// <summary>Called by the compiler: begins a sentence.</summary>
    public Sentence(int literalLength, int formattedCount) => _parts = new(formattedCount * 2 + (literalLength > 0 ? 1 : 0));

    private Sentence(List<SentencePart> parts) => _parts = parts;

    /// <summary>No words at all.</summary>
    public static Sentence Empty { get; } = new([]);

    /// <summary>The parts in their order.</summary>
    public IReadOnlyList<SentencePart> Parts => _parts;

    /// <summary>True without words.</summary>
    public bool IsEmpty => _parts.Count == 0;

    /// <summary>All words, for places that cannot tell a language.</summary>
    public string Text => _parts.Count == 1 ? _parts[0].Text : string.Concat(_parts.Select(p => p.Text));

    /// <summary>Words of the interface alone.</summary>
    public static Sentence OfWords(string words) => $"{words}";

    /// <summary>Content alone.</summary>
    public static Sentence Of(Content content) => $"{content}";

    /// <summary>Sentences one behind another, with words between them.</summary>
    public static Sentence Join(string between, IEnumerable<Sentence> sentences)
    {
        var joined = Of("");
        foreach (var sentence in sentences)
        {
            if (!joined.IsEmpty) joined.AppendLiteral(between);
            joined.AppendFormatted(sentence);
        }

        return joined;
    }

    /// <summary>The same with a capital at its beginning.</summary>
    public Sentence Capital() => WithFirst(char.ToUpperInvariant);

    /// <summary>The same, small at its beginning.</summary>
    public Sentence Small() => WithFirst(char.ToLowerInvariant);

    /// <summary>The same without what comes first, which is words of the interface.</summary>
    /// <param name="start">How many letters go; no more than the first part has.</param>
    public Sentence From(int start) =>
        _parts is [var first, .. var rest]
            ? new(first.Text.Length == start ? rest : [first with { Text = first.Text[start..] }, .. rest])
            : this;

    /// <summary>Called by the compiler for the words around what is put in.</summary>
    public void AppendLiteral(string words) => Append(words, isContent: false);

    /// <summary>Called by the compiler for words of the interface.</summary>
    public void AppendFormatted(string? words) => Append(words, isContent: false);

    /// <summary>Called by the compiler for a number, a year or a period.</summary>
    public void AppendFormatted<T>(T figure, string? format = null)
        where T : IFormattable => Append(figure.ToString(format, CultureInfo.InvariantCulture), isContent: false);

    /// <summary>Called by the compiler for content.</summary>
    public void AppendFormatted(Content content) => Append(content.Text, isContent: true);

    /// <summary>Called by the compiler for a sentence in a sentence.</summary>
    public void AppendFormatted(Sentence? sentence)
    {
        foreach (var part in sentence?._parts ?? []) Append(part.Text, part.IsContent);
    }

    /// <inheritdoc/>
    public bool Equals(Sentence? other) => other is not null && _parts.SequenceEqual(other._parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Sentence);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Text;

    private void Append(string? text, bool isContent)
    {
        if (string.IsNullOrEmpty(text)) return;
        // Words beside words are one part; two pieces of content stay two.
        if (!isContent && _parts is [.., { IsContent: false } last]) _parts[^1] = new(last.Text + text, false);
        else _parts.Add(new(text, isContent));
    }

    private Sentence WithFirst(Func<char, char> change) =>
        _parts is [var first, .. var rest] ? new([first with { Text = change(first.Text[0]) + first.Text[1..] }, .. rest]) : this;
}
