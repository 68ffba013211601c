using System.Collections.Immutable;
using PapiSite.Language.Text;

namespace PapiSite.Language.Syntax;

/// <summary>Lays the parts of a tree out in the order of the source, and fills what is between them.</summary>
internal sealed class PartsReader(SyntaxTree tree)
{
    private readonly List<SourcePart> _known = [];
    private readonly ImmutableArray<SourcePart>.Builder _parts = ImmutableArray.CreateBuilder<SourcePart>();

    public ImmutableArray<SourcePart> Read()
    {
        foreach (var entry in tree.AllEntries()) AddEntry(entry);
        foreach (var trivia in tree.Trailing) AddTrivia(trivia, null);
        foreach (var marker in tree.ListMarkers) Add(PartKind.ListMarker, marker, null);
        foreach (var (text, comment) in tree.Stray)
        {
            Add(PartKind.Stray, text, null);
            if (comment is { } behind) Add(PartKind.Comment, behind, null);
        }

        SourcePart[] known = [.. _known.OrderBy(p => p.Span.Start)];
        var (at, before) = (0, known.FirstOrDefault().Entry);
        foreach (var (i, told) in known.Index())
        {
            // The marker of a list is of what follows it.
            var part = told.Kind == PartKind.ListMarker && i + 1 < known.Length ? told with { Entry = known[i + 1].Entry } : told;
            Fill(at, part.Span.Start, before, part.Entry);
            Lay(part with { Span = TextSpan.Between(Math.Max(at, part.Span.Start), part.Span.End) });
            (at, before) = (Math.Max(at, part.Span.End), part.Entry);
        }

        Fill(at, tree.Source.Text.Length, before, null);
        return _parts.ToImmutable();
    }

    private void AddEntry(EntrySyntax entry)
    {
        foreach (var trivia in entry.Leading) AddTrivia(trivia, entry);
        if (!entry.IsImplied) AddHead(entry);
        var isProse = entry.Use?.Grammar.IsProse == true;
        var headEnd = tree.Source.LineAt(entry.Head.Start).Span.End;
        foreach (var line in entry.Text.Spans)
            Add(PartKind.Value, isProse && line.Length == 0 && line.Start > headEnd ? WholeLine(line.Start) : line, entry);
        foreach (var comment in entry.LineComments.OfType<Trivia>()) AddTrivia(comment, entry);
    }

    private void AddHead(EntrySyntax entry)
    {
        if (entry.LabelSpan is not { } label)
        {
            Add(PartKind.Keyword, entry.Head, entry);
            return;
        }

        var keyword = tree.Source.Slice(TextSpan.Between(entry.Head.Start, label.Start)).TrimEnd();
        // Of a numbered line that was taken for an entry there is a label alone.
        if (keyword.Any(char.IsLetter)) Add(PartKind.Keyword, new(entry.Head.Start, keyword.Length), entry);
        Add(PartKind.Label, label, entry);
    }

    private void AddTrivia(Trivia trivia, EntrySyntax? entry)
    {
        if (trivia.Text.Length > 0) Add(PartKind.Comment, trivia.Span, entry);
        else Add(PartKind.BlankLine, WholeLine(trivia.Span.Start), entry);
    }

    private void Add(PartKind kind, TextSpan span, EntrySyntax? entry) => _known.Add(new(kind, span, entry));

    /// <summary>The line of an offset with its line break.</summary>
    private TextSpan WholeLine(int offset)
    {
        var line = tree.Source.LineAt(offset);
        var end = line.Number < tree.Source.Lines.Length ? tree.Source.Lines[line.Number].Span.Start : tree.Source.Text.Length;
        return TextSpan.Between(line.Span.Start, end);
    }

    /// <summary>Blanks and marks between two parts: a line's end goes with what is before, an indentation with what follows.</summary>
    private void Fill(int start, int end, EntrySyntax? before, EntrySyntax? behind)
    {
        var text = tree.Source.Text;
        var entry = before;
        for (var at = start; at < end;)
        {
            var next = at;
            var isBlank = char.IsWhiteSpace(text[at]);
            while (next < end && char.IsWhiteSpace(text[next]) == isBlank && (next == at || !IsEndOfLine(next - 1))) next++;
            Lay(new(isBlank ? PartKind.Blank : PartKind.Mark, TextSpan.Between(at, next), entry));
            if (IsEndOfLine(next - 1)) entry = behind;
            at = next;
        }
    }

    private void Lay(SourcePart part)
    {
        if (part.Span.Length > 0) _parts.Add(part with { EndsLine = IsEndOfLine(part.Span.End - 1) });
    }

    private bool IsEndOfLine(int at)
    {
        var text = tree.Source.Text;
        return text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n'));
    }
}
