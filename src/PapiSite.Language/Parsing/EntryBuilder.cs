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

    public EntryContext Opens => use?.Opens ?? EntryContext.None;

    /// <summary>True where deeper lines are prose, whatever they begin with.</summary>
    public bool IsProse => use?.Grammar.IsProse == true;

    public List<EntryBuilder> Children { get; } = [];

    public List<string> Leading { get; } = [];

    /// <summary>The value's lines; those of prose with their indentation.</summary>
    public List<TextSpan> Lines { get; } = [];

    public List<string?> Comments { get; } = [];

    /// <summary>Blank lines inside prose that count only if more prose follows.</summary>
    public List<TextSpan> PendingBlanks { get; } = [];

    /// <summary>Indentations of the children: that of the first, and those that were reported once as uneven.</summary>
    public List<int> ChildIndents { get; } = [];

    public ValueText Text(SourceText source)
    {
        if (!IsProse) return ValueText.Join(source, valueStart, Lines, ' ');
        return ValueText.Join(source, valueStart, Dedented(source), '\n');
    }

    public EntrySyntax Build(SourceText source, ImmutableArray<EntrySyntax> children, ValueText text, Value? value) => new()
    {
        Keyword = keyword,
        Use = use,
        Label = label,
        Head = head,
        Text = text,
        Value = value,
        Leading = [.. Leading],
        LineComments = [.. Comments],
        Children = children,
    };

    /// <summary>The lines of prose without the indentation that all but the one on the keyword's line share.</summary>
    private IEnumerable<TextSpan> Dedented(SourceText source)
    {
        var block = Lines.Where(l => l.Start > valueStart && l.Length > 0).ToList();
        var common = block.Count == 0 ? 0 : block.Min(l => l.Length - source.Text.AsSpan(l.Start, l.Length).TrimStart(' ').Length);
        return Lines.Select(l => l.Length == 0 || l.Start <= valueStart ? l : TextSpan.Between(l.Start + common, l.End));
    }
}
