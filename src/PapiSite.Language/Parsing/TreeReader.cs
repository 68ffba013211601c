using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;

namespace PapiSite.Language.Parsing;

/// <summary>
/// Reads lines into entries. It owns structure and recovery: a bad line costs one diagnostic, never hides the next mistake
/// and never swallows its neighbours.
/// </summary>
internal sealed class TreeReader(SourceText source)
{
    /// <summary>Longer than any plan; what is longer is not a plan, and must not cost memory.</summary>
    private const int LongestText = 8_000_000;

    private const int DeepestNesting = 40;

    private readonly DiagnosticBag _diagnostics = new();
    private readonly HeadReader _heads = new();
    private readonly EntryBuilder _file = new(-1, default, null, new([], Values.ValueGrammars.OptionalText, EntryContext.File), null, 0);
    private readonly List<EntryBuilder> _open = [];
    private readonly List<string> _leading = [];
    private bool _afterStray;

    public SyntaxTree Read()
    {
        if (source.Text.Length > LongestText)
        {
            _diagnostics.Report(StructureDiagnostics.TooLarge, source, default);
            return new(source, [], [], _diagnostics.ToSorted());
        }

        TextChecks.Run(source, _diagnostics);
        _open.Add(_file);
        foreach (var line in source.Lines) ReadLine(line);
        var freezer = new EntryFreezer(source, _diagnostics);
        var entries = freezer.Freeze(_file.Children);
        if (entries.IsEmpty && _diagnostics.ToSorted().IsEmpty) _diagnostics.Report(StructureDiagnostics.EmptyFile, source, default);
        return new(source, entries, [.. _leading], _diagnostics.ToSorted());
    }

    private void ReadLine(SourceLine line)
    {
        var shape = LineShape.Of(source, line);
        var last = _open[^1];
        if (shape.Kind == LineKind.Blank)
        {
            if (last.IsProse) last.PendingBlanks.Add(new(line.Span.End, 0));
            _leading.Add("");
            return;
        }

        if (last.IsProse && shape.Indent > last.Indent)
        {
            CheckTab(shape);
            AddProse(last, line);
            return;
        }

        if (shape.Kind == LineKind.Comment)
        {
            _leading.Add(source.Slice(shape.Content));
            return;
        }

        CheckTab(shape);
        var depth = _open.Count;
        while (_open[depth - 1].Indent >= shape.Indent) depth--;
        if (shape.HasHead) ReadEntry(shape, depth);
        else ReadText(shape, depth);
    }

    private void AddProse(EntryBuilder prose, SourceLine line)
    {
        if (prose.Lines.Count > 0) prose.Lines.AddRange(prose.PendingBlanks);
        // The blank lines have turned out to be prose; comments between them have not.
        for (var i = _leading.Count - 1; i >= 0 && prose.PendingBlanks.Count > 0; i--)
        {
            if (_leading[i].Length > 0) continue;
            _leading.RemoveAt(i);
            prose.PendingBlanks.RemoveAt(prose.PendingBlanks.Count - 1);
        }

        prose.PendingBlanks.Clear();
        var end = line.Span.End;
        while (end > line.Span.Start && char.IsWhiteSpace(source.Text[end - 1])) end--;
        prose.Lines.Add(TextSpan.Between(line.Span.Start, end));
    }

    private void CheckTab(LineShape shape)
    {
        if (!source.Text.AsSpan(shape.IndentSpan.Start, shape.IndentSpan.Length).Contains('\t')) return;
        _diagnostics.Report(new(StructureDiagnostics.TabIndent, source, shape.IndentSpan, []) { Replacement = new string(' ', shape.Indent) });
    }

    private void ReadEntry(LineShape shape, int depth)
    {
        _open.RemoveRange(depth, _open.Count - depth);
        var parent = _open[^1];
        var head = _heads.Read(source.Slice(shape.Head), parent.Keyword is null && parent != _file ? EntryContext.Task : parent.Opens);
        if (!head.IsExact) ReportUnknown(shape, head, parent);
        else if (!head.LabelFits) ReportLabel(shape, head);
        else if (source.Text[shape.Head.End] == '：')
            _diagnostics.Report(new(StructureDiagnostics.MissingColon, source, new(shape.Head.End, 1), [Words.Same(head.Keyword!.Name)]) { Replacement = ":" });
        Add(shape, head, parent, shape.Head, shape.Value);
    }

    private void Add(LineShape shape, Head head, EntryBuilder parent, TextSpan headSpan, TextSpan value)
    {
        var (place, use) = Place(shape, head, parent, headSpan);
        var builder = new EntryBuilder(shape.Indent, headSpan, head.Keyword, use, head.LabelFits ? head.Label : null, value.Start);
        builder.Leading.AddRange(_leading);
        _leading.Clear();
        if (value.Length > 0 || shape.Comment is not null)
        {
            builder.Lines.Add(value);
            builder.Comments.Add(shape.Comment is { } comment ? source.Slice(comment) : null);
        }

        if (use?.Once == true && place.Children.Any(c => c.Keyword == head.Keyword && c.Use is not null))
            _diagnostics.Report(StructureDiagnostics.Repeated, source, headSpan, head.Keyword!.Name);
        place.Children.Add(builder);
        _open.Add(builder);
        _afterStray = false;
    }

    /// <summary>Finds where an entry belongs: under the entry that its indentation names, or else where its keyword may stand.</summary>
    private (EntryBuilder Place, KeywordUse? Use) Place(LineShape shape, Head head, EntryBuilder parent, TextSpan headSpan)
    {
        if (_open.Count > DeepestNesting)
        {
            // Kept at the limit: whatever walks the tree may recurse, and no file may exhaust its stack.
            if (head.Keyword is { } deep) _diagnostics.Report(StructureDiagnostics.TooDeep, source, headSpan, deep.Name);
            return (_open[DeepestNesting - 1], null);
        }

        if (head.Keyword is not { } keyword) return (parent, null);
        if (parent.Keyword is null && parent != _file) return (parent, keyword.Uses[0]);
        if (keyword.UseIn(parent.Opens) is { } use)
        {
            CheckAlignment(shape, parent);
            return (parent, use);
        }

        _diagnostics.Report(new(StructureDiagnostics.Misplaced, source, headSpan, [Words.Same(keyword.Name), StructureDiagnostics.PlacesOf(keyword)]));
        for (var i = _open.Count - 2; i > 0; i--)
        {
            if (keyword.UseIn(_open[i].Opens) is not { } outer) continue;
            _open.RemoveRange(i + 1, _open.Count - i - 1);
            _open[i].ChildIndents.Add(shape.Indent);
            return (_open[i], outer);
        }

        for (var inner = parent.Children.LastOrDefault(); inner is not null; inner = inner.Children.LastOrDefault())
        {
            if (keyword.UseIn(inner.Opens) is { } sibling) return (inner, sibling);
        }

        return (parent, null);
    }

    private void CheckAlignment(LineShape shape, EntryBuilder parent)
    {
        if (parent.ChildIndents.Count > 0 && !parent.ChildIndents.Contains(shape.Indent))
        {
            var wanted = parent.ChildIndents[0];
            _diagnostics.Report(new(StructureDiagnostics.Uneven, source, TextSpan.Between(shape.IndentSpan.Start, Math.Max(shape.IndentSpan.End, shape.IndentSpan.Start + 1)), [Words.Same(wanted.ToString())])
            {
                Replacement = new string(' ', wanted),
            });
        }

        if (!parent.ChildIndents.Contains(shape.Indent)) parent.ChildIndents.Add(shape.Indent);
    }

    /// <summary>Text without a keyword continues the value above it, where it is deeper and nothing stands between.</summary>
    private void ReadText(LineShape shape, int depth)
    {
        var parent = _open[depth - 1];
        var isContinuation = parent != _file && parent.Children.Count == 0;
        var words = source.Slice(shape.Content).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (keyword, taken) = Keywords.FindAtStart(words);
        var mayStand = keyword?.UseIn(parent.Opens) is not null && words.Length > taken;
        if (isContinuation)
        {
            if (mayStand) _diagnostics.Report(StructureDiagnostics.KeywordInText, source, WordsSpan(shape, taken), keyword!.Name);
            _open.RemoveRange(depth, _open.Count - depth);
            parent.Lines.Add(shape.Content);
            parent.Comments.Add(shape.Comment is { } comment ? source.Slice(comment) : null);
            return;
        }

        if (mayStand)
        {
            _open.RemoveRange(depth, _open.Count - depth);
            RecoverColon(shape, keyword!, taken, words, parent);
            return;
        }

        // What is open stays open, so that the lines below still belong to the entry above the stray line.
        if (!_afterStray) _diagnostics.Report(StructureDiagnostics.StrayText, source, shape.Content);
        _afterStray = true;
    }

    private void RecoverColon(LineShape shape, Keyword keyword, int taken, string[] words, EntryBuilder parent)
    {
        var hasLabel = keyword.Label != LabelRule.None && LabelShape.Fits(keyword.Label, words[taken]) && words.Length > taken + 1;
        var head = WordsSpan(shape, hasLabel ? taken + 1 : taken);
        _diagnostics.Report(StructureDiagnostics.MissingColon, source, head, keyword.Name);
        var value = head.End;
        while (value < shape.Content.End && source.Text[value] == ' ') value++;
        Add(shape, new(keyword, hasLabel ? words[taken] : null, true, true, []), parent, head, TextSpan.Between(value, shape.Content.End));
    }

    private TextSpan WordsSpan(LineShape shape, int count)
    {
        var end = shape.Content.Start;
        for (; count > 0; count--)
        {
            while (end < shape.Content.End && source.Text[end] == ' ') end++;
            while (end < shape.Content.End && source.Text[end] != ' ') end++;
        }

        return TextSpan.Between(shape.Content.Start, end);
    }

    private void ReportUnknown(LineShape shape, Head head, EntryBuilder parent)
    {
        var typed = source.Slice(shape.Head).Trim();
        var span = new TextSpan(shape.Head.Start, typed.Length);
        if (head.Nearest.Count == 0)
            _diagnostics.Report(new(StructureDiagnostics.UnknownKeyword, source, span, [Words.Same(typed), StructureDiagnostics.NamesIn(parent.Opens)]));
        else
            _diagnostics.Report(StructureDiagnostics.MistypedKeyword, source, span, typed, string.Join("”, “", head.Nearest));
    }

    private void ReportLabel(LineShape shape, Head head)
    {
        var typed = source.Slice(shape.Head).Trim();
        var start = head.Label is null ? shape.Head.Start : shape.Head.Start + typed.LastIndexOf(head.Label, StringComparison.Ordinal);
        var span = TextSpan.Between(Math.Max(shape.Head.Start, start), shape.Head.Start + typed.Length);
        var (descriptor, form) = StructureDiagnostics.ForLabel(head.Keyword!, head.Label);
        _diagnostics.Report(new(descriptor, source, span, [Words.Same(head.Keyword!.Name), Words.Same(head.Label ?? ""), form]));
    }
}
