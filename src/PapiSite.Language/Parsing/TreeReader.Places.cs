using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;

namespace PapiSite.Language.Parsing;

/// <content>Where an entry belongs, and what seems to be missing before it.</content>
internal sealed partial class TreeReader
{
    /// <summary>Fewer blanks than this are a slip of the finger and no level.</summary>
    private const int WidestSlip = 4;

    private bool _isSlipped;
    private bool _isInside;

    /// <summary>Finds where an entry belongs: under the entry that its indentation names, or else where its keyword may stand.</summary>
    private (EntryBuilder Place, KeywordUse? Use) Place(LineShape shape, Head head, EntryBuilder parent, TextSpan headSpan)
    {
        if (_open.Count > DeepestNesting)
        {
            // Kept at the limit: whatever walks the tree may recurse, and no file may exhaust its stack.
            if (head.Keyword is { } deep) _diagnostics.Report(StructureDiagnostics.TooDeep.Of(deep.Name), source, headSpan);
            return (_open[DeepestNesting - 1], null);
        }

        if (head.Keyword is not { } keyword) return (parent, null);
        if (IsTold(parent)) return (parent, keyword.Uses[0]);
        return keyword.UseIn(parent.Opens) is { } use
            ? OfGroupOrTask(shape, head, use, parent, headSpan)
            : OfAnother(shape, head, keyword, parent, headSpan);
    }

    /// <summary>The group, or the task before the line where it seems to be that task's.</summary>
    private (EntryBuilder Place, KeywordUse? Use) OfGroupOrTask(
        LineShape shape,
        Head head,
        KeywordUse use,
        EntryBuilder parent,
        TextSpan headSpan
    )
    {
        var keyword = head.Keyword!;
        if (TaskBefore(keyword, parent) is not { } task || Has(task, keyword, use, head.Label)) return (parent, use);
        if (_late.Count == 0) _firstLate = (keyword.Name, parent.Keyword!.Name);
        _late.Add(_line, headSpan);
        // More of the task below it, or the group has such a line already: there is no doubt whose line it is.
        if (!HasTaskLinesBelow(shape) && !Has(parent, keyword, use, head.Label)) return (parent, use);
        _open.Add(task);
        return (task, keyword.UseIn(task.Opens));
    }

    /// <summary>Where an entry goes that may not stand under the one that its indentation names; that is told.</summary>
    private (EntryBuilder Place, KeywordUse? Use) OfAnother(
        LineShape shape,
        Head head,
        Keyword keyword,
        EntryBuilder parent,
        TextSpan headSpan
    )
    {
        var advice = MisplacedAdvice.Of(keyword, parent.Opens);
        var misplaced = new Diagnostic(StructureDiagnostics.Misplaced.Of((keyword.Name, advice)), source, headSpan);
        // Too deep: taken out to where it may stand. What is no part of the entry above it may not carry its neighbours off.
        var mayMove = parent.Opens == EntryContext.None || keyword.Uses.Any(u => u.Opens != EntryContext.None);
        for (var i = _open.Count - 2; i > 0 && mayMove; i--)
        {
            if (keyword.UseIn(_open[i].Opens) is not { } outer) continue;
            var isUnderLeaf = i == _open.Count - 2 && parent.Opens == EntryContext.None;
            if (
                (_open[i + 1].Keyword == keyword && shape.Indent - _open[i + 1].Indent < WidestSlip)
                || (isUnderLeaf && shape.Indent - parent.Indent == 1)
            )
            {
                // A neighbour a blank or two too deep; the check of alignment tells it, and moves what is under it too.
                _open.RemoveRange(i + 1, _open.Count - i - 1);
                _isSlipped = true;
                return (_open[i], outer);
            }

            // Right under a line that can hold nothing, there is one depth that is right: that line's own.
            if (isUnderLeaf && head.IsExact)
                misplaced = misplaced with { Edits = [new(shape.IndentSpan, new string(' ', parent.Indent))] };
            _diagnostics.Report(misplaced);
            _open.RemoveRange(i + 1, _open.Count - i - 1);
            return (_open[i], outer);
        }

        _diagnostics.Report(misplaced);
        var inside = new List<EntryBuilder>();
        for (var inner = parent.Children.LastOrDefault(); inner is not null; inner = inner.Children.LastOrDefault())
        {
            inside.Add(inner);
            if (keyword.UseIn(inner.Opens) is not { } sibling) continue;
            _open.AddRange(inside);
            return (inner, sibling);
        }

        return (parent, null);
    }

    /// <summary>
    /// The task behind which a deadline or a role stands as deep as it, so that it would hold for all tasks of the group; null where it
    /// stands
    /// behind none.
    /// </summary>
    private static EntryBuilder? TaskBefore(Keyword keyword, EntryBuilder parent)
    {
        var isOfBoth = keyword.UseIn(EntryContext.Task) is not null && keyword.UseIn(EntryContext.Group) is { Once: true } use
            && (use.Grammar == ValueGrammars.Agencies || use.Grammar == ValueGrammars.Deadline);
        return isOfBoth && parent.Children.LastOrDefault(c => c.Opens != EntryContext.None) is { Opens: EntryContext.Task } task
            ? task
            : null;
    }

    private static bool Has(EntryBuilder entry, Keyword keyword, KeywordUse use, string? label) =>
        entry.Children.Exists(c => c.IsOf(keyword, use, label));

    /// <summary>
    /// Reports a keyword that stands there already, and says where the entry goes: in a task of its own, where another seems to
    /// begin.
    /// </summary>
    private EntryBuilder ReportRepeated(EntryBuilder place, Head head, KeywordUse use, TextSpan headSpan)
    {
        var keyword = head.Keyword!;
        var name = use.IsOnceALabel ? $"{keyword.Name} {head.Label}" : keyword.Name;
        var isOfTask = place.Opens is EntryContext.Task or EntryContext.ReportedTask;
        if (!isOfTask || place != _open[^1] || place.Children[^1].Keyword == keyword)
        {
            _diagnostics.Report(
                StructureDiagnostics.Repeated.Of((name, More: RepeatedMend(keyword, isOfTask))), source, headSpan);
            return place;
        }

        _diagnostics.Report(LineDiagnostics.MissingTaskLine.Of((name, Missing: place.Keyword!.Name)), source, headSpan);
        var task = new EntryBuilder(place.Indent, headSpan, place.Keyword, place.Use, null, headSpan.Start)
        {
            FirstLine = _line,
            IsRecovered = true,
        };
        _open[^2].Children.Add(task);
        return _open[^1] = task;
    }

    private static Words RepeatedMend(Keyword keyword, bool isOfTask)
    {
        var isList = keyword.Uses.Any(u => u.Grammar == ValueGrammars.Agencies || u.Grammar == ValueGrammars.List);
        var members = isList ? new Words(", các tên trong dòng cách nhau bằng dấu chấm phẩy", ", with semicolons between the names in it")
            : new("", "");
        var other = isOfTask
            ? new Words("; nếu dòng này là của nhiệm vụ khác, thêm dòng “nhiệm vụ …: …” ở trên nó",
                "; if this line is of another task, add a line “nhiệm vụ …: …” above it")
            : new("", "");
        return new(members.Vi + other.Vi, members.En + other.En);
    }

    /// <summary>Reads an entry at the margin of a file that nobody indented: its keyword alone says where it belongs.</summary>
    private void ReadAtMargin(LineShape shape)
    {
        var path = MarginLines.Path(_file);
        var head = _heads.Read(source.Slice(shape.Head), path[^1].Opens);
        var holder = head.Keyword is { } keyword ? MarginLines.Holder(path, keyword, head.Label) : path.Count - 1;
        if (holder <= 0)
        {
            ReadEntry(shape, 1);
            return;
        }

        _open.Clear();
        _open.AddRange(path[..(holder + 1)]);
        ReportHead(shape, head, _open[^1]);
        _margin.Add(_line, shape.Head);
        var use = head.Keyword?.UseIn(_open[^1].Opens);
        var builder = new EntryBuilder(0, shape.Head, head.Keyword, use, head.LabelFits ? head.Label : null, shape.Value.Start)
        {
            LabelSpan = LabelShape.Place(source, shape.Head, head.Label),
            FirstLine = _line,
            LastLine = _line,
            IsAtMargin = true,
        };
        if (shape.Value.Length > 0 || shape.Comment is not null) AddLine(builder, shape.Value, shape);
        Open(builder, shape, _open[^1]);
    }

    private bool IsTextAtMargin(LineShape shape) =>
        _isAtMargin && shape.Indent == 0 && shape.Kind == LineKind.Text
            && !(shape.HasHead && LineShape.IsKeyword(source.Slice(shape.Head)));
}
