using System.Collections.Immutable;
using PapiSite.Import.Sources;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;

namespace PapiSite.Import;

/// <summary>What importing a document gave.</summary>
/// <param name="FileName">The name of the document.</param>
/// <param name="Text">The plan in the plan language.</param>
/// <param name="Registry">The agencies that the plan names and the content lacks, as a file to check; empty where it lacks none.</param>
public sealed record ImportResult(string FileName, string Text, string Registry)
{
    /// <summary>How many tasks the plan has.</summary>
    public int Tasks { get; init; }

    /// <summary>How many parts of tasks it has.</summary>
    public int Parts { get; init; }

    /// <summary>What an editor should look at, in the order of the file.</summary>
    public ImmutableArray<Doubt> Doubts { get; init; } = [];

    /// <summary>The entries of the file, in its order.</summary>
    public ImmutableArray<ImportedEntry> Entries { get; init; } = [];

    /// <summary>The words of the document by their place, in reading order.</summary>
    public ImmutableArray<(SourcePlace Place, string Words)> Source { get; init; } = [];

    /// <summary>Words of the document that are not in the plan, with their reason.</summary>
    public ImmutableArray<LeftOut> LeftOut { get; init; } = [];

    /// <summary>Words that are neither in the plan nor told as left out. A fault of the importer; none is the rule.</summary>
    public ImmutableArray<LostWords> Lost { get; init; } = [];

    /// <summary>Words of the plan, by its lines, that its source does not have there. A fault of the importer; none is the rule.</summary>
    public ImmutableArray<(int Line, string Words)> MadeUp { get; init; } = [];

    /// <summary>The agencies that the content lacks, each with where it was seen.</summary>
    public ImmutableArray<MissingAgency> Missing { get; init; } = [];

    /// <summary>What is wrong with the file that was written.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>What the reader of the document has to say.</summary>
    public ImmutableArray<Words> Remarks { get; init; } = [];

    /// <summary>True where reading what was written gives what was written.</summary>
    public bool IsStable { get; init; }

    /// <summary>The plan as a file of its own; its entries are those of <see cref="Entries"/>, in their order.</summary>
    internal SyntaxTree Tree() => SyntaxTree.Parse(SourceText.FromString("ke-hoach/nhap.papi", Text));
}

/// <summary>An entry of the file with where its words come from.</summary>
/// <param name="Line">The line of the file, from 1.</param>
/// <param name="Depth">How deep it stands, from 0.</param>
/// <param name="Keyword">Its keyword.</param>
/// <param name="Head">The keyword and the label as written.</param>
/// <param name="Words">Its value as it is read.</param>
/// <param name="Places">Where its words stand in the document.</param>
public sealed record ImportedEntry(int Line, int Depth, Keyword Keyword, string Head, string Words, ImmutableArray<SourcePlace> Places);

/// <summary>A reading that is not sure.</summary>
/// <param name="Line">The line of the file, from 1.</param>
/// <param name="Place">Where its words stand in the document, or null.</param>
/// <param name="Text">What was written.</param>
/// <param name="Reason">What to look at.</param>
public sealed record Doubt(int Line, SourcePlace? Place, string Text, Words Reason)
{
    /// <summary>What every comment begins with that asks an editor to look at the entry below.</summary>
    internal const string Mark = "Xem lại";

    /// <summary>The words of the comment above the entry, without their sign.</summary>
    internal static string Comment(SourcePlace? place, Words reason) =>
        $"{Mark}{(place is null ? "" : $" ({place.Words.Vi})")}: {reason.Vi}".ReplaceLineEndings(" ").TrimEnd();
}

/// <summary>Words of a place in the document that came nowhere.</summary>
public sealed record LostWords(SourcePlace Place, string Words);

/// <summary>A body that the content lacks.</summary>
/// <param name="Name">Its name as the document has it.</param>
/// <param name="Places">Where it was seen.</param>
public sealed record MissingAgency(string Name, ImmutableArray<SourcePlace> Places);
