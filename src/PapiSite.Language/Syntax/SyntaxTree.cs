using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Parsing;
using PapiSite.Language.Text;

namespace PapiSite.Language.Syntax;

/// <summary>A file as entries. With the source it is lossless: every comment and blank line is kept beside its entry.</summary>
/// <param name="Source">The text that was read.</param>
/// <param name="Entries">The entries that stand under no other.</param>
/// <param name="Trailing">Blank and comment lines after the last entry, each with its own depth.</param>
/// <param name="Diagnostics">All that is wrong with the text, in its order.</param>
public sealed record SyntaxTree(
    SourceText Source, ImmutableArray<EntrySyntax> Entries, ImmutableArray<Trivia> Trailing, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>True where the text could not be understood as a whole.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>Reads a source. Any text gives a tree; what is wrong is in <see cref="Diagnostics"/>.</summary>
    public static SyntaxTree Parse(SourceText source) => TabWidths.Read(source);

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
