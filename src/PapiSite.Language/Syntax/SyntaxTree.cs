using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Parsing;
using PapiSite.Language.Text;

namespace PapiSite.Language.Syntax;

/// <summary>
/// A file as entries. It is lossless: every keyword, value, comment, blank line and stray line knows where it stands. Editors ask it
/// what stands at an offset, and what may.
/// </summary>
public sealed class SyntaxTree
{
    private readonly Lazy<TreeMap> _map;

    internal SyntaxTree(SourceText source, ImmutableArray<Diagnostic> diagnostics)
    {
        Source = source;
        Diagnostics = diagnostics;
        _map = new(() => new(this));
    }

    /// <summary>The text that was read.</summary>
    public SourceText Source { get; }

    /// <summary>The entries that stand under no other.</summary>
    public ImmutableArray<EntrySyntax> Entries { get; internal init; } = [];

    /// <summary>Blank and comment lines after the last entry, each with its own depth.</summary>
    public ImmutableArray<Trivia> Trailing { get; internal init; } = [];

    /// <summary>The lines that belong to no entry.</summary>
    public ImmutableArray<StrayLine> Stray { get; internal init; } = [];

    /// <summary>The dashes and numbers of lists before keywords and members of lists, each with the blanks behind it.</summary>
    public ImmutableArray<TextSpan> ListMarkers { get; internal init; } = [];

    /// <summary>All that is wrong with the text, in its order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>True where the text could not be understood as a whole.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>The parts of the source, in its order; together they are the source.</summary>
    public ImmutableArray<SourcePart> Parts => _map.Value.Parts;

    /// <summary>Reads a source. Any text gives a tree; what is wrong is in <see cref="Diagnostics"/>.</summary>
    public static SyntaxTree Parse(SourceText source) => TabWidths.Read(source);

    /// <summary>What stands at an offset, from 0 to the length of the source; behind a word it is the word.</summary>
    public Standing At(int offset) => _map.Value.At(offset);

    /// <summary>What an editor may type at an offset, as far as the text before and behind it tells.</summary>
    public Allowed ContextAt(int offset) => new AllowedReader(this).At(offset);

    /// <summary>The entry under which one of this tree stands; null where it stands under none.</summary>
    public EntrySyntax? ParentOf(EntrySyntax entry) => _map.Value.ParentOf(entry);

    /// <summary>Every entry of the file, outer before inner.</summary>
    public IEnumerable<EntrySyntax> AllEntries()
    {
        var stack = new Stack<EntrySyntax>(Entries.Reverse());
        while (stack.TryPop(out var entry))
        {
            yield return entry;
            for (var i = entry.Children.Length - 1; i >= 0; i--) stack.Push(entry.Children[i]);
        }
    }
}
