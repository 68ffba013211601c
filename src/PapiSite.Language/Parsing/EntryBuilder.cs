using System.Collections.Immutable;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;

namespace PapiSite.Language.Parsing;

/// <summary>An entry while its lines and children are still being read.</summary>
internal sealed class EntryBuilder(int indent, TextSpan head, Keyword? keyword, KeywordUse? use, string? label, int valueStart)
{
    public int Indent => indent;

    public TextSpan Head => head;

    public Keyword? Keyword => keyword;

    public KeywordUse? Use => use;

    public string? Label => label;

    /// <summary>Where the label stands, fit or not.</summary>
    public TextSpan? LabelSpan { get; init; }

    public EntryContext Opens => use?.Opens ?? EntryContext.None;

    /// <summary>True where deeper lines are prose, whatever they begin with.</summary>
    public bool IsProse => use?.Grammar.IsProse == true;

    public List<EntryBuilder> Children { get; } = [];

    public List<Trivia> Leading { get; } = [];

    /// <summary>The number of the line of the keyword, and of the last line of the value.</summary>
    public required int FirstLine { get; init; }

    public int LastLine { get; set; }

    /// <summary>The last line of the value and of everything under the entry.</summary>
    public int EndLine => Math.Max(LastLine, Children.Count == 0 ? 0 : Children[^1].EndLine);

    /// <summary>True where it was made out of a line that has not the form of one; that has been told.</summary>
    public bool IsRecovered { get; init; }

    /// <summary>True where its place goes by its indentation.</summary>
    public bool IsPlacedByIndent { get; init; }

    /// <summary>True where it stands at the margin of a file that nobody indented.</summary>
    public bool IsAtMargin { get; init; }

    /// <summary>The dashes and numbers before the lines of a value that is a list.</summary>
    public List<TextSpan> Markers { get; } = [];

    /// <summary>The value's lines; those of prose with their indentation.</summary>
    public List<TextSpan> Lines { get; } = [];

    public List<Trivia?> Comments { get; } = [];

    /// <summary>Blank lines inside prose that count only if more prose follows.</summary>
    public List<TextSpan> PendingBlanks { get; } = [];

    /// <summary>True where it is of a keyword; where that is told from others by its label, with that label.</summary>
    public bool IsOf(Keyword other, KeywordUse useOfOther, string? labelOfOther) => Keyword == other
        && (!useOfOther.IsOnceALabel || VietnameseText.Key(Label ?? "") == VietnameseText.Key(labelOfOther ?? ""));

    public ValueText Text(SourceText source)
    {
        var members = Lines.Where(l => l.Length > 0);
        if (Markers.Count > 0) return ValueText.Join(source, valueStart, members.Select(l => Unparted(source, l)), ';');
        if (!IsProse) return ValueText.Join(source, valueStart, Lines, ' ');
        return ValueText.Join(source, valueStart, Dedented(source), '\n');
    }

    public EntrySyntax Build(SourceText source, ImmutableArray<EntrySyntax> children, ValueText text, Value? value) => new()
    {
        Keyword = keyword,
        Use = use,
        Label = label,
        LabelSpan = LabelSpan,
        Head = head,
        Indent = indent,
        Text = text,
        Value = value,
        Leading = [.. Leading],
        LineComments = [.. Comments],
        Children = children,
        IsRecovered = IsRecovered,
    };

    /// <summary>A member of a list without the mark that parts it from the next.</summary>
    private static TextSpan Unparted(SourceText source, TextSpan line) =>
        source.Text[line.End - 1] is ';' or ',' or '.' ? new(line.Start, line.Length - 1) : line;

    /// <summary>The lines of prose without the indentation that all but the one on the keyword's line share.</summary>
    private IEnumerable<TextSpan> Dedented(SourceText source)
    {
        var block = Lines.Where(l => l.Start > valueStart && l.Length > 0).ToList();
        var common = block.Count == 0 ? 0 : block.Min(l => l.Length - source.Text.AsSpan(l.Start, l.Length).TrimStart(' ').Length);
        return Lines.Select(l => l.Length == 0 || l.Start <= valueStart ? l : TextSpan.Between(l.Start + common, l.End));
    }
}
