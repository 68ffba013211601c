using System.Collections.Immutable;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;

namespace PapiSite.Language.Parsing;

/// <summary>A file whose lines stand at the margin although they belong under its first one: nobody told its writer to indent.</summary>
internal static class MarginLines
{
    private const int FewestToTell = 2;

    /// <summary>True where several keywords stand at the margin that may begin no file.</summary>
    public static bool AreMisused(SourceText source)
    {
        var (opened, misused) = (false, 0);
        foreach (var line in source.Lines)
        {
            var shape = LineShape.Of(source, line);
            if (shape.Indent > 0 || !shape.HasHead) continue;
            var words = source.Slice(shape.Head).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (Keywords.FindAtStart(words).Keyword is not { } keyword) continue;
            if (keyword.UseIn(EntryContext.File) is not null) opened = true;
            else if (opened && ++misused >= FewestToTell) return true;
        }

        return false;
    }

    /// <summary>The last entries of a file, outer before inner, each of which may hold others.</summary>
    public static List<EntryBuilder> Path(EntryBuilder file)
    {
        var path = new List<EntryBuilder> { file };
        while (path[^1].Children.LastOrDefault(c => c.Opens != EntryContext.None) is { } inner) path.Add(inner);
        return path;
    }

    /// <summary>How many entries of the path are above the one that holds a keyword; -1 where none may.</summary>
    public static int Holder(List<EntryBuilder> path, Keyword keyword, string? label)
    {
        bool Holds(EntryBuilder b) =>
            keyword.UseIn(b.Opens) is { } use && !(use.Once && b.Children.Exists(c => c.IsOf(keyword, use, label)));
        // What nests in itself begins anew beside the last of its kind.
        var nests = keyword.Uses.Any(u => u.In.Contains(u.Opens));
        return nests ? path.FindIndex(1, Holds) : path.FindLastIndex(path.Count - 1, path.Count - 1, Holds);
    }

    /// <summary>What indents a file as its keywords say; nothing where groups may nest and only the signed document tells how.</summary>
    public static ImmutableArray<TextEdit> Edits(SourceText source, EntryBuilder file)
    {
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        foreach (var child in file.Children)
        {
            if (!Indent(source, child, 0, 0, edits)) return [];
        }

        return edits.ToImmutable();
    }

    private static bool Indent(SourceText source, EntryBuilder entry, int depth, int above, ImmutableArray<TextEdit>.Builder edits)
    {
        const int step = 2, continuation = 4;
        var mayNest = entry.Keyword == Keywords.Group && entry.Label?.Trim('.', ')').Contains('.', StringComparison.Ordinal) == true;
        if (mayNest && entry.IsAtMargin) return false;
        var shift = entry.IsAtMargin ? depth * step : above;
        for (var number = entry.FirstLine; number <= entry.LastLine && shift > 0; number++)
        {
            var line = source.Lines[number - 1];
            if (LineShape.Of(source, line).Kind == LineKind.Blank) continue;
            var isBare = entry.IsAtMargin && number > entry.FirstLine && LineShape.Of(source, line).Indent == 0;
            edits.Add(new(new(line.Span.Start, 0), new string(' ', isBare ? shift + continuation : shift)));
        }

        return entry.Children.All(child => Indent(source, child, depth + 1, shift, edits));
    }

}
