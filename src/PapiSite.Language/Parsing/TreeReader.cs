using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;

namespace PapiSite.Language.Parsing;

/// <summary>
/// Reads lines into entries. It owns structure and recovery: a bad line costs one diagnostic, never hides the next mistake
/// and never swallows its neighbours. What one habit does all over a file is told once.
/// </summary>
internal sealed partial class TreeReader(SourceText source, int tabWidth = LineShape.TabWidth)
{
    /// <summary>Longer than any plan; what is longer is not a plan, and must not cost memory.</summary>
    private const int LongestText = 8_000_000;

    private const int DeepestNesting = 40;

    private readonly DiagnosticBag _diagnostics = new();
    private readonly HeadReader _heads = new();
    private readonly EntryBuilder _file =
        new(-1, default, null, new([], Values.ValueGrammars.OptionalText, EntryContext.File), null, 0) { FirstLine = 0 };
    private readonly List<EntryBuilder> _open = [];
    private readonly List<(TextSpan Span, string Text, int Indent, int Depth)> _leading = [];
    private readonly List<StrayLine> _stray = [];
    private readonly List<TextSpan> _markers = [];
    private readonly RepeatedSlip _tabs = new();
    private readonly RepeatedSlip _margin = new();
    private readonly RepeatedSlip _late = new();
    private RepeatedSlip? _table;
    private (string Keyword, string Of) _firstLate;
    private bool _isAtMargin;
    private bool _afterStray;
    private int _line;

    public SyntaxTree Read()
    {
        if (!source.IsReadable)
        {
            var descriptor = source.Form.Kind == FileFormKind.OtherFile ? FileDiagnostics.OtherFile : FileDiagnostics.OtherEncoding;
            _diagnostics.Report(descriptor.Of((source.Form.Name, source.Form.Mend)), source, default);
            return NotRead();
        }

        if (source.Text.Length > LongestText)
        {
            _diagnostics.Report(StructureDiagnostics.TooLarge, source, default);
            return NotRead();
        }

        if (source.Form.Kind == FileFormKind.Utf16) _diagnostics.Report(FileDiagnostics.SavedAsUtf16, source, default);
        TextChecks.Run(source, _diagnostics);
        _isAtMargin = MarginLines.AreMisused(source);
        _open.Add(_file);
        foreach (var line in source.Lines) ReadLine(line);
        CloseTable();
        ReportHabits();
        var freezer = new EntryFreezer(source, _diagnostics);
        var entries = freezer.Freeze(_file.Children);
        if (entries.IsEmpty && _diagnostics.ToSorted().IsEmpty) _diagnostics.Report(StructureDiagnostics.EmptyFile, source, default);
        return new(source, _diagnostics.ToSorted())
        {
            Entries = entries,
            Trailing = [.. _leading.Select(t => new Trivia(t.Span, t.Text, t.Indent > 0 ? t.Depth : 0))],
            Stray = [.. _stray],
            ListMarkers = [.. _markers],
        };
    }

    /// <summary>A file that cannot be read belongs to no entry as a whole.</summary>
    private SyntaxTree NotRead() => new(source, _diagnostics.ToSorted()) { Stray = [new(new(0, source.Text.Length), null)] };

    private void ReportHabits()
    {
        _tabs.Report(StructureDiagnostics.TabIndent.Of(_tabs.Count), source, _diagnostics);
        if (_isAtMargin) _margin.Add(MarginLines.Edits(source, _file));
        _margin.Report(LineDiagnostics.NotIndented.Of(_margin.Count), source, _diagnostics);
        var others = _late.Count == 1
            ? Words.Same("")
            : new(
                $"; cả tệp có {_late.Count} dòng như vậy: dòng {_late.LineNumbers}",
                $"; there are {_late.Count} such lines in the file: {_late.LineNumbers}"
            );
        _late.Report(LineDiagnostics.LateEntry.Of((_firstLate.Keyword, Owner: _firstLate.Of, others)), source, _diagnostics);
        new AlignmentCheck(source, tabWidth, _diagnostics).Run(_file);
    }

    private void ReadLine(SourceLine line)
    {
        _line = line.Number;
        var shape = LineShape.Of(source, line, tabWidth);
        var last = _open[^1];
        if (shape.Kind == LineKind.Blank)
        {
            if (last.IsProse) last.PendingBlanks.Add(new(line.Span.End, 0));
            _leading.Add((line.Span, "", 0, 0));
            return;
        }

        if (last.IsProse && (shape.Indent > last.Indent || (last.IsAtMargin && IsTextAtMargin(shape))))
        {
            CheckTab(shape);
            AddProse(last, line);
            return;
        }

        if (shape.Kind == LineKind.Comment)
        {
            _leading.Add((shape.Content, source.Slice(shape.Content), shape.Indent, _open.Count(b => b.Indent < shape.Indent) - 1));
            return;
        }

        CheckTab(shape);
        if (IsOfTable(shape)) return;
        var depth = DepthOf(shape);
        if (ListMarker.At(source, shape.Content) is { } marker) ReadMarked(shape, depth, marker);
        else if (!shape.HasHead) ReadText(shape, depth);
        else if (_isAtMargin && shape.Indent == 0 && _file.Children.Count > 0) ReadAtMargin(shape);
        else ReadEntries(shape, depth);
    }

    private int DepthOf(LineShape shape)
    {
        var depth = _open.Count;
        while (_open[depth - 1].Indent >= shape.Indent) depth--;
        // What stands as deep as a line that was taken for a task belongs to it, where it can.
        var isBeside = _open[depth - 1].IsRecovered && _open[depth - 1].Indent + 1 == shape.Indent;
        return isBeside && !MayBelong(shape, _open[depth - 1]) ? depth - 1 : depth;
    }

    private bool MayBelong(LineShape shape, EntryBuilder entry) =>
        shape.HasHead && _heads.Read(source.Slice(shape.Head), entry.Opens).Keyword?.UseIn(entry.Opens) is not null;

    private void AddProse(EntryBuilder prose, SourceLine line)
    {
        if (prose.Lines.Count > 0) prose.Lines.AddRange(prose.PendingBlanks);
        // The blank lines have turned out to be prose; comments between them have not.
        for (var i = _leading.Count - 1; i >= 0 && prose.PendingBlanks.Count > 0; i--)
        {
            if (_leading[i].Text.Length > 0) continue;
            _leading.RemoveAt(i);
            prose.PendingBlanks.RemoveAt(prose.PendingBlanks.Count - 1);
        }

        prose.PendingBlanks.Clear();
        var end = line.Span.End;
        while (end > line.Span.Start && LineShape.IsBlank(source.Text[end - 1])) end--;
        prose.Lines.Add(TextSpan.Between(line.Span.Start, end));
        prose.LastLine = line.Number;
    }

    private void CheckTab(LineShape shape)
    {
        if (source.Text.AsSpan(shape.IndentSpan.Start, shape.IndentSpan.Length).Contains('\t'))
            _tabs.Add(_line, shape.IndentSpan, new TextEdit(shape.IndentSpan, new string(' ', shape.Indent)));
    }

    private void ReadEntry(LineShape shape, int depth)
    {
        _open.RemoveRange(depth, _open.Count - depth);
        var parent = _open[^1];
        var head = _heads.Read(source.Slice(shape.Head), ContextUnder(parent));
        ReportHead(shape, head, parent);
        Add(shape, head, parent, shape.Head, shape.Value);
    }

    /// <summary>The context that decides between near names; under an entry that is not known, most likely that of a task.</summary>
    private EntryContext ContextUnder(EntryBuilder parent) => IsTold(parent) ? EntryContext.Task : parent.Opens;

    /// <summary>
    /// True for an entry that is not known or may not stand where it does: that has been told, and what stands under it goes with it.
    /// </summary>
    private bool IsTold(EntryBuilder entry) => entry.Use is null && entry != _file;

    private void ReportHead(LineShape shape, Head head, EntryBuilder parent)
    {
        var isMisplaced = head.Keyword is { } keyword && !IsTold(parent) && keyword.UseIn(parent.Opens) is null;
        if (!head.IsExact) ReportUnknown(shape, head, parent);
        else if (!head.LabelFits && !isMisplaced) ReportLabel(shape, head, ContextUnder(parent));
    }

    private void Add(LineShape shape, Head head, EntryBuilder parent, TextSpan headSpan, TextSpan value)
    {
        _isSlipped = false;
        var (place, use) = Place(shape, head, parent, headSpan);
        if (use?.Once == true && place.Children.Exists(c => c.Use is not null && c.IsOf(head.Keyword!, use, head.Label)))
            place = ReportRepeated(place, head, use, headSpan);
        // As deep as its neighbours where it was moved in among them, so that the lines below are not taken to be under it.
        var indent = place == parent || _isSlipped ? shape.Indent
            : Math.Max(shape.Indent, place.Children.Count > 0 ? place.Children[0].Indent : place.Indent + 1);
        var builder = new EntryBuilder(indent, headSpan, head.Keyword, use, head.LabelFits ? head.Label : null, value.Start)
        {
            LabelSpan = LabelShape.Place(source, headSpan, head.Label),
            FirstLine = _line,
            LastLine = _line,
            // What may not stand here says nothing of how its neighbours line up.
            IsPlacedByIndent = !_isInside && (_isSlipped || (place == parent && (use is not null || head.Keyword is null))),
            IsRecovered = _isInside,
        };
        if (value.Length > 0 || shape.Comment is not null) AddLine(builder, value, shape);
        Open(builder, shape, place);
    }

    private void AddLine(EntryBuilder entry, TextSpan text, LineShape shape)
    {
        entry.Lines.Add(text);
        entry.Comments.Add(shape.Comment is { } comment ? new Trivia(comment, source.Slice(comment)) : null);
        entry.LastLine = _line;
    }

    private void Open(EntryBuilder builder, LineShape shape, EntryBuilder place)
    {
        var depth = _open.Count - 1;
        builder.Leading.AddRange(
            _leading.Select(t => new Trivia(t.Span, t.Text, t.Indent > shape.Indent ? Math.Max(0, t.Depth - depth) : 0)));
        _leading.Clear();
        place.Children.Add(builder);
        _open.Add(builder);
        _afterStray = false;
    }

    private void ReportUnknown(LineShape shape, Head head, EntryBuilder parent)
    {
        var typed = source.Slice(shape.Head).Trim();
        var span = new TextSpan(shape.Head.Start, typed.Length);
        if (RoleNames.UsualOf(typed) is { } role && Keywords.OtherRole.UseIn(parent.Opens) is { Grammar: var grammar }
            && grammar == Values.ValueGrammars.Agencies)
        {
            var meant = $"{Keywords.OtherRole.Name} {role}";
            ReportMistyped(span, [meant], [Fix.Write(span, meant)]);
        }
        else if (head.Nearest.Count == 0 && NumberedHeads.Of(typed, parent.Opens) is { Count: > 0 } numbered)
        {
            ReportMistyped(span, numbered, numbered.Select(name => Fix.Write(span, name)));
        }
        else if (head.Nearest.Count == 0)
        {
            _diagnostics.Report(
                StructureDiagnostics.UnknownKeyword.Of((typed, Allowed: StructureDiagnostics.NamesIn(parent.Opens))), source, span);
        }
        else
        {
            ReportMistyped(span, head.Nearest.Select(n => n.Name), Meant(span, head, parent));
        }
    }

    private void ReportMistyped(TextSpan span, IEnumerable<string> meant, IEnumerable<Fix> fixes) => _diagnostics.Report(
        new(StructureDiagnostics.MistypedKeyword.Of((Typed: source.Slice(span), Meant: string.Join("”, “", meant))), source, span)
        {
            Fixes = [.. fixes],
        });

    /// <summary>The near names that would make an entry of the line that may stand where it does.</summary>
    private IEnumerable<Fix> Meant(TextSpan head, Head read, EntryBuilder parent)
    {
        foreach (var near in read.Nearest.Where(n => n.LabelFits))
        {
            var keyword = Keywords.Find(near.Name)!;
            if (keyword.UseIn(parent.Opens) is not { } use) continue;
            if (use.Once && parent.Children.Any(c => c.Keyword == keyword && c.Use is not null)) continue;
            yield return Fix.Write(LabelShape.FirstWords(source, head, near.Words), near.Name);
        }
    }

    private void ReportLabel(LineShape shape, Head head, EntryContext context)
    {
        var typed = source.Slice(shape.Head).Trim();
        var start = head.Label is null ? shape.Head.Start : shape.Head.Start + typed.LastIndexOf(head.Label, StringComparison.Ordinal);
        var span = TextSpan.Between(Math.Max(shape.Head.Start, start), shape.Head.Start + typed.Length);
        _diagnostics.Report(StructureDiagnostics.OfLabel(head.Keyword!, head.Keyword!.LabelIn(context), head.Label), source, span);
    }
}
