using System.Collections.Immutable;
using PapiSite.Language.Parsing;
using PapiSite.Language.Text;

namespace PapiSite.Language.Syntax;

/// <summary>Finds what may be typed at a place, from the indentation there and the entries above it.</summary>
internal sealed class AllowedReader(SyntaxTree tree)
{
    private readonly SourceText _source = tree.Source;

    public Allowed At(int offset)
    {
        offset = Math.Clamp(offset, 0, _source.Text.Length);
        var none = new Allowed(new(offset, 0));
        if (!_source.IsReadable) return none;
        var (line, standing) = (LineOf(offset), tree.At(offset));
        var entry = standing.Entry;
        switch (standing.Part.Kind)
        {
            case PartKind.Comment or PartKind.Label or PartKind.ListMarker:
                return none;
            case PartKind.BlankLine:
                return KeywordsAt(line.Span.Start, Width(line.Span.Start, offset), none);
            case PartKind.Keyword:
                return KeywordsAt(line.Span.Start, entry!.Indent, new(standing.Part.Span));
            case PartKind.Stray:
                return KeywordsAt(line.Span.Start, IndentOf(line), new(standing.Part.Span));
            case PartKind.Value when entry!.Use?.Grammar.IsProse == true:
                return none;
            case PartKind.Value:
                // A keyword that is only begun is read as words that continue the value above.
                var isContinued = entry.Head.End < line.Span.Start;
                var words = isContinued ? KeywordsAt(line.Span.Start, IndentOf(line), new(standing.Part.Span)) : none;
                return WithChoices(words, entry, standing.Part.Span, offset);
            case PartKind.Mark or PartKind.Blank:
                if (entry is null || offset <= entry.Head.End || entry.Head.Start < line.Span.Start) return none;
                return entry.Use?.Grammar.IsProse == true ? none : WithChoices(none, entry, new(offset, 0), offset);
        }

        return none;
    }

    /// <summary>The line of an offset; behind the last line break, the one that begins there.</summary>
    private SourceLine LineOf(int offset)
    {
        var position = _source.PositionAt(offset);
        return position.Line > _source.Lines.Length ? new(position.Line, new(offset, 0)) : _source.LineAt(offset);
    }

    private int IndentOf(SourceLine line) => LineShape.Of(_source, line).Indent;

    private int Width(int start, int end) => LineShape.Width(_source.Text.AsSpan(start, end - start));

    private Allowed KeywordsAt(int lineStart, int indent, Allowed answer)
    {
        var under = Above(lineStart, indent);
        if (under is { Use: null } or { Use.Grammar.IsProse: true }) return answer;
        var context = under?.Use?.Opens ?? EntryContext.File;
        var beside = under?.Children ?? tree.Entries;
        return answer with
        {
            Under = under,
            Keywords =
            [
                .. Syntax.Keywords.In(context)
                    .Where(k => k.UseIn(context) is { Once: false } or { IsOnceALabel: true }
                        || !beside.Any(e => e.Keyword == k && !StandsOn(e, lineStart))),
            ],
        };
    }

    private bool StandsOn(EntrySyntax entry, int lineStart) => _source.LineAt(entry.Head.Start).Span.Start == lineStart;

    /// <summary>The innermost entry above a line that a new line of an indentation would stand under; null for the file.</summary>
    private EntrySyntax? Above(int lineStart, int indent)
    {
        EntrySyntax? under = null;
        var beside = tree.Entries;
        while (beside.LastOrDefault(e => e.Head.Start < lineStart) is { } last && last.Indent < indent)
        {
            under = last;
            beside = last.Children;
        }

        return under;
    }

    private Allowed WithChoices(Allowed answer, EntrySyntax entry, TextSpan line, int offset)
    {
        if (entry.Use?.Grammar.Options is not { IsEmpty: false } options) return answer;
        return answer with { Replaced = MemberAt(line, offset), Choices = options };
    }

    /// <summary>The member of a list that stands at an offset of a line, without the blanks around it.</summary>
    private TextSpan MemberAt(TextSpan line, int offset)
    {
        var (start, end) = (offset, offset);
        while (start > line.Start && _source.Text[start - 1] != ';') start--;
        while (end < line.End && _source.Text[end] != ';') end++;
        while (start < offset && char.IsWhiteSpace(_source.Text[start])) start++;
        while (end > offset && char.IsWhiteSpace(_source.Text[end - 1])) end--;
        return TextSpan.Between(start, end);
    }
}
