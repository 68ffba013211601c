using System.Collections.Immutable;
using PapiSite.Language.Text;
using PapiSite.Language.Values;

namespace PapiSite.Language.Syntax;

/// <summary>The way from a place in the source to what stands there, and from an entry to the one around it.</summary>
internal sealed class TreeMap
{
    private readonly int _length;
    private readonly Dictionary<EntrySyntax, EntrySyntax> _parents = new(ReferenceEqualityComparer.Instance);

    public TreeMap(SyntaxTree tree)
    {
        _length = tree.Source.Text.Length;
        Parts = new PartsReader(tree).Read();
        foreach (var entry in tree.AllEntries())
        {
            foreach (var child in entry.Children) _parents[child] = entry;
        }
    }

    public ImmutableArray<SourcePart> Parts { get; }

    public EntrySyntax? ParentOf(EntrySyntax entry) => _parents.GetValueOrDefault(entry);

    public Standing At(int offset)
    {
        offset = Math.Clamp(offset, 0, _length);
        var index = IndexOf(offset);
        // Behind the last line break a new line begins, which has no part yet.
        if (index < 0) return new(new(PartKind.BlankLine, new(offset, 0), null), [], null);
        var part = Parts[index];
        return new(part, part.Entry is { } entry ? Around(entry) : [], part.Kind == PartKind.Value ? ValuePart.At(part, offset) : null);
    }

    private int IndexOf(int offset)
    {
        int low = 0, high = Parts.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Parts[middle].Span.Start <= offset) low = middle;
            else high = middle - 1;
        }

        var isBehindWord = low > 0 && Parts[low].Span.Start == offset && !IsWord(Parts[low]) && IsWord(Parts[low - 1]);
        if (isBehindWord) return low - 1;
        return Parts.IsEmpty || (Parts[low].Span.End <= offset && !IsWord(Parts[low])) ? EndsWithin(low, offset) : low;
    }

    /// <summary>At the end of the source: the last part where no line break ends it.</summary>
    private int EndsWithin(int last, int offset) =>
        last < Parts.Length && !Parts[last].EndsLine && Parts[last].Span.End == offset ? last : -1;

    private static bool IsWord(SourcePart part) =>
        part.Kind is PartKind.Keyword or PartKind.Label or PartKind.Comment or PartKind.Stray
            || (part.Kind == PartKind.Value && !part.EndsLine);

    private ImmutableArray<EntrySyntax> Around(EntrySyntax entry)
    {
        var around = new List<EntrySyntax>();
        for (var outer = ParentOf(entry); outer is not null; outer = ParentOf(outer)) around.Add(outer);
        around.Reverse();
        return [.. around];
    }
}
