using System.Collections.Immutable;
using PapiSite.Language.Syntax;
using PapiSite.Language.Values;

namespace PapiSite.Language.Writing;

/// <summary>An entry to be written: a keyword with its label and value, what stands under it, and the comments around it.</summary>
public sealed record PapiEntry
{
    private PapiEntry(Keyword keyword, string? label) => (Keyword, Label) = (keyword, label);

    /// <summary>The keyword.</summary>
    public Keyword Keyword { get; }

    /// <summary>The label, or null.</summary>
    public string? Label { get; private init; }

    /// <summary>What it says; null where it says nothing, or says it in <see cref="Text"/> or <see cref="Lines"/>.</summary>
    public Value? Value { get; private init; }

    /// <summary>What it says in words, as its keyword's grammar reads them, without escapes; or null.</summary>
    public string? Text { get; private init; }

    /// <summary>The value's lines as they stand in a file already, with their escapes; none where they are still to be written.</summary>
    public ImmutableArray<string> Lines { get; private init; } = [];

    /// <summary>The comments behind the value's lines, as many as there are lines, or none.</summary>
    public ImmutableArray<string?> LineComments { get; private init; } = [];

    /// <summary>The columns after which it goes on below, where it is no prose; null for one line however long.</summary>
    public int? Width { get; init; }

    /// <summary>Blank lines and comments before it.</summary>
    public ImmutableArray<PapiLine> Before { get; init; } = [];

    /// <summary>The entries under it.</summary>
    public ImmutableArray<PapiEntry> Children { get; init; } = [];

    /// <summary>Blank lines and comments behind what stands under it, as deep as that.</summary>
    public ImmutableArray<PapiLine> After { get; init; } = [];

    /// <summary>An entry that says a value.</summary>
    public static PapiEntry Of<T>(Keyword<T> keyword, T value, string? label = null) where T : Value =>
        new(keyword, label) { Value = value };

    /// <summary>An entry that says a value of a type that its keyword takes where it will stand, or nothing.</summary>
    public static PapiEntry OfAny(Keyword keyword, Value? value, string? label = null) => new(keyword, label) { Value = value };

    /// <summary>An entry that says words, as its keyword's grammar reads them.</summary>
    public static PapiEntry OfText(Keyword keyword, string text, string? label = null) => new(keyword, label) { Text = text };

    /// <summary>An entry as it stands in a file, with what stands under it; its keyword is known and may stand there.</summary>
    public static PapiEntry Of(EntrySyntax entry) => new(entry.Keyword!, entry.Label)
    {
        Lines = [.. entry.Text.TypedLines],
        LineComments = [.. entry.LineComments.Select(comment => comment?.Text)],
        Before = [.. entry.Leading.Select(t => new PapiLine(t.Text, t.Deeper))],
        Children = [.. entry.Children.Select(Of)],
    };

    /// <summary>The same with another value of a keyword right under it; as it is where it has none of that keyword.</summary>
    public PapiEntry With(Keyword keyword, Value value) =>
        this with { Children = [.. Children.Select(c => c.Keyword == keyword ? c with { Value = value, Text = null, Lines = [] } : c)] };

    /// <summary>The same under another label, or none.</summary>
    public PapiEntry WithLabel(string? label) => this with { Label = label };

    /// <summary>The same saying other words; the comments behind the lines of the old ones stand above it.</summary>
    public PapiEntry WithText(string text) => this with
    {
        Value = null,
        Text = text,
        Lines = [],
        LineComments = [],
        Before = [.. Before, .. LineComments.OfType<string>().Select(comment => new PapiLine(comment))],
    };
}
