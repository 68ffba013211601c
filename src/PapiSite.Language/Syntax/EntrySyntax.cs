using System.Collections.Immutable;
using PapiSite.Language.Text;
using PapiSite.Language.Values;

namespace PapiSite.Language.Syntax;

/// <summary>One entry of a file: a keyword with its label and value, and the entries under it.</summary>
public sealed record EntrySyntax
{
    /// <summary>The keyword; null where it is not known and could not be guessed.</summary>
    public required Keyword? Keyword { get; init; }

    /// <summary>How the keyword is used at this place; null where it may not stand here.</summary>
    public required KeywordUse? Use { get; init; }

    /// <summary>The label as typed, without the blanks around it.</summary>
    public string? Label { get; init; }

    /// <summary>Where the label stands, also where it has not the form that the keyword asks for; null where there is none.</summary>
    public TextSpan? LabelSpan { get; init; }

    /// <summary>The keyword and label as typed, up to the colon.</summary>
    public required TextSpan Head { get; init; }

    /// <summary>How many blanks deep it was taken to stand: what follows it and stands deeper belongs to it.</summary>
    public int Indent { get; init; }

    /// <summary>The value's text over all its lines.</summary>
    public required ValueText Text { get; init; }

    /// <summary>What the value means; null where it is missing or could not be read.</summary>
    public Value? Value { get; init; }

    /// <summary>Blank lines and comment lines before the entry.</summary>
    public ImmutableArray<Trivia> Leading { get; init; } = [];

    /// <summary>Comments behind the value's lines, by line of <see cref="Text"/>.</summary>
    public ImmutableArray<Trivia?> LineComments { get; init; } = [];

    /// <summary>The entries under this one, in the file's order.</summary>
    public ImmutableArray<EntrySyntax> Children { get; init; } = [];

    /// <summary>
    /// True where it was made out of a line that has not the form of an entry, so that more may be missing from it than from
    /// others; that has been told.
    /// </summary>
    public bool IsRecovered { get; init; }

    /// <summary>True where its own line seems to be missing: it has no text, and its head is that of the first entry under it.</summary>
    public bool IsImplied => IsRecovered && Children is [{ } first, ..] && first.Head == Head;

    /// <summary>False where a line of the entry could not be understood, which may be the one that seems to be missing.</summary>
    public bool IsWhole => !IsRecovered && Children.All(c => c.Use is not null);

    /// <summary>From the first letter of the keyword to the end of the value.</summary>
    public TextSpan Span => TextSpan.Between(Head.Start, Math.Max(Head.End, Text.SourceEnd));

    /// <summary>The end, in the source, of the last line of the entry and everything under it.</summary>
    public int LastUnit() => Children.IsEmpty ? Span.End : Math.Max(Span.End, Children[^1].LastUnit());

    /// <summary>Where to point for the entry as a whole: the value if it has one, else the keyword.</summary>
    public TextSpan Focus => Text.IsEmpty ? Head : Text.ToSource(0, Text.Text.Length);

    /// <summary>The first entry of a keyword right under this one, or null.</summary>
    public EntrySyntax? First(Keyword keyword)
    {
        foreach (var child in Children)
        {
            if (child.Keyword == keyword && child.Use is not null) return child;
        }

        return null;
    }

    /// <summary>The entries of a keyword right under this one.</summary>
    public IEnumerable<EntrySyntax> All(Keyword keyword) => Children.Where(c => c.Keyword == keyword && c.Use is not null);

    /// <summary>The value of the first entry of a keyword right under this one; null where there is none that could be read.</summary>
    public T? Get<T>(Keyword<T> keyword) where T : Value => First(keyword)?.Value as T;

    /// <summary>The value of the first entry of a keyword right under this one, if it is of this one of the keyword's types.</summary>
    public T? Get<T>(MixedKeyword keyword) where T : Value => First(keyword)?.Value as T;

    /// <summary>The values of the entries of a keyword right under this one, as far as they could be read.</summary>
    public IEnumerable<T> GetAll<T>(Keyword<T> keyword) where T : Value => All(keyword).Select(e => e.Value).OfType<T>();
}
