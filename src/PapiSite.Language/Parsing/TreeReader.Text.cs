using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;

namespace PapiSite.Language.Parsing;

/// <content>Lines without a keyword and a colon: continuations, and what a writer took for an entry.</content>
internal sealed partial class TreeReader
{
    private static readonly Keyword[] Numbered = [Keywords.Task, Keywords.Subtask, Keywords.Part, Keywords.Dimension, Keywords.Component];
    private static readonly Keyword[] Headed = [Keywords.Group, .. Numbered];

    /// <summary>Text without a keyword continues the value above it, where it is deeper and nothing stands between.</summary>
    private void ReadText(LineShape shape, int depth)
    {
        if (_isAtMargin && shape.Indent == 0 && _open[^1] is { IsAtMargin: true } above)
        {
            AddLine(above, shape.Content, shape);
            return;
        }

        var parent = _open[depth - 1];
        var isContinuation = IsOpenForText(parent);
        var words = source.Slice(shape.Content).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (keyword, taken) = Keywords.FindAtStart(words);
        // “Vai trò” begins many a sentence.
        var mayStand = keyword?.UseIn(parent.Opens) is { IsOnceALabel: false } && words.Length > taken
            && LineShape.StartsWithLetter(words[0]);
        if (mayStand && (!isContinuation || IsSurelyAHead(keyword!, shape, words, taken)))
        {
            _open.RemoveRange(depth, _open.Count - depth);
            RecoverColon(shape, keyword!, taken, words, parent, isContinuation);
        }
        else if (Keywords.Task.UseIn(parent.Opens) is { } use && StartsWithCapital(shape) && HasTaskLinesBelow(shape))
        {
            _open.RemoveRange(depth, _open.Count - depth);
            _diagnostics.Report(new(LineDiagnostics.MissingHead.Of(Keywords.Task.Name), source, shape.Content)
            {
                Fixes = [Fix.Write(new(shape.Content.Start, 0), $"{Keywords.Task.Name}: ")],
            });
            Recover(shape, shape.Indent, parent, Keywords.Task, use, null, new(shape.Content.Start, 0), shape.Content);
        }
        else if (isContinuation)
        {
            if (mayStand) _diagnostics.Report(StructureDiagnostics.KeywordInText.Of(keyword!.Name), source, WordsSpan(shape, taken));
            Continue(shape, depth);
        }
        else
        {
            // What is open stays open, so that the lines below still belong to the entry above the stray line.
            if (!_afterStray) _diagnostics.Report(StructureDiagnostics.StrayText, source, shape.Content);
            _afterStray = true;
            _stray.Add(new(shape.Content, shape.Comment));
        }
    }

    private bool IsOpenForText(EntryBuilder parent) => parent != _file && parent.Children.Count == 0;

    private void Continue(LineShape shape, int depth)
    {
        _open.RemoveRange(depth, _open.Count - depth);
        AddLine(_open[^1], shape.Content, shape);
    }

    /// <summary>A line that begins with the dash or the number of a list.</summary>
    private void ReadMarked(LineShape shape, int depth, ListMarker marker)
    {
        var rest = shape.Behind(source, marker);
        var parent = _open[depth - 1];
        var (first, isContinuation) = (new TextSpan(marker.Span.Start, marker.Typed.Length), IsOpenForText(parent));
        if (rest.HasHead && LineShape.IsKeyword(source.Slice(rest.Head)))
        {
            var keyword = _heads.Read(source.Slice(rest.Head), ContextUnder(parent)).Keyword!;
            // A number before a task is most likely its own.
            var isPlain = marker.IsBullet || keyword.Label != LabelRule.Number;
            _diagnostics.Report(new(LineDiagnostics.MarkedKeyword.Of((Mark: marker.Typed, keyword.Name)), source, first)
            {
                Edits = isPlain ? [new(marker.Span, "")] : [],
            });
            _markers.Add(marker.Span);
            if (_isAtMargin && shape.Indent == 0 && _file.Children.Count > 0) ReadAtMargin(rest);
            else ReadEntry(rest, depth);
        }
        else if (rest.Kind != LineKind.Text || (isContinuation && IsOfSentence(parent, marker, rest)))
        {
            ReadText(shape, depth);
        }
        else if (isContinuation && parent.Opens == EntryContext.None)
        {
            if (IsList(parent)) AddItem(parent, rest, marker, depth);
            else Continue(shape, depth);
        }
        else if (HolderOf(marker, depth) is var (holder, keyword) && keyword.UseIn(_open[holder].Opens) is { } use)
        {
            var named = marker.Label is { } label ? $"{keyword.Name} {label}" : keyword.Name;
            _diagnostics.Report(new(LineDiagnostics.NumberedLine.Of((Mark: marker.Typed, Meant: named)), source, first)
            {
                Fixes = [Fix.Write(first, named + ":")],
            });
            _open.RemoveRange(holder + 1, _open.Count - holder - 1);
            Recover(rest, shape.Indent - 1, _open[holder], keyword, use, marker.Label, first,
                TextSpan.Between(rest.Content.Start, rest.Content.End));
        }
        else
        {
            ReadText(shape, depth);
        }
    }

    /// <summary>True where a marker stands inside a sentence: its list began in the lines above, or a dash joins two words.</summary>
    private bool IsOfSentence(EntryBuilder parent, ListMarker marker, LineShape rest)
    {
        var above = string.Join(' ', parent.Lines.Select(source.Slice));
        if (marker.Continues(above)) return true;
        if (parent.Opens is EntryContext.Task or EntryContext.Subtask && above.TrimEnd().EndsWith(':')) return true;
        return marker.IsBullet && above.Length > 0 && !StartsWithCapital(rest);
    }

    private static bool IsList(EntryBuilder entry) =>
        entry.Use?.Grammar is { } grammar
            && (grammar == ValueGrammars.Agencies || grammar == ValueGrammars.List || grammar == ValueGrammars.Documents);

    private void AddItem(EntryBuilder list, LineShape rest, ListMarker marker, int depth)
    {
        _open.RemoveRange(depth, _open.Count - depth);
        list.Markers.Add(marker.Span);
        _markers.Add(marker.Span);
        AddLine(list, rest.Content, rest);
    }

    /// <summary>Which open entry a numbered line belongs to, by its depth in the stack, and what it would be there.</summary>
    private (int Holder, Keyword Keyword)? HolderOf(ListMarker marker, int depth)
    {
        var parent = _open[depth - 1];
        var isNext = depth > 1 && parent.Opens == EntryContext.Task && marker.Follows(parent.Label);
        if (isNext && Keywords.Task.UseIn(_open[depth - 2].Opens) is not null) return (depth - 2, Keywords.Task);
        foreach (var keyword in marker.IsHeading ? Headed : Numbered)
        {
            if (keyword.UseIn(parent.Opens) is { Opens: not EntryContext.None }) return (depth - 1, keyword);
        }

        return null;
    }

    /// <summary>Takes a line for the entry that it seems to be, so that what stands under it stays together.</summary>
    private void Recover(LineShape shape, int indent, EntryBuilder place, Keyword keyword, KeywordUse use, string? label, TextSpan head,
        TextSpan value)
    {
        var builder =
            new EntryBuilder(indent, head, keyword, use, label, value.Start)
            {
                LabelSpan = LabelShape.Place(source, head, label),
                FirstLine = _line,
                LastLine = _line,
                IsRecovered = true,
            };
        AddLine(builder, value, shape);
        Open(builder, shape, place);
    }

    private bool StartsWithCapital(LineShape shape) => char.IsUpper(VietnameseText.Compose(source.Slice(shape.Content))[0]);

    /// <summary>True where the next line with text is indented under this one and is something that a task has.</summary>
    private bool HasTaskLinesBelow(LineShape shape)
    {
        for (var i = _line; i < source.Lines.Length; i++)
        {
            var below = LineShape.Of(source, source.Lines[i], tabWidth);
            if (below.Kind != LineKind.Text) continue;
            return below.Indent > shape.Indent && below.HasHead && LineShape.IsKeyword(source.Slice(below.Head))
                && _heads.Read(source.Slice(below.Head), EntryContext.Task)
                    .Keyword?.UseIn(EntryContext.Task) is { Opens: EntryContext.None };
        }

        return false;
    }

    /// <summary>
    /// True where words that could be a sentence's are a keyword without its colon: a number follows, or what begins a value.
    /// </summary>
    private bool IsSurelyAHead(Keyword keyword, LineShape shape, string[] words, int taken)
    {
        var next = words[taken];
        if (keyword.Label is not (LabelRule.None or LabelRule.OptionalYear))
            return words.Length > taken + 1 && LabelShape.Fits(keyword.Label, next) && LabelShape.IsNumber(next);
        if (char.IsUpper(next[0]) || char.IsDigit(next[0]) || next is "-" or "–" or "—" or "=") return true;
        var grammar = keyword.Uses[0].Grammar;
        if (grammar != ValueGrammars.Deadline && grammar != ValueGrammars.Date && grammar != ValueGrammars.Period) return false;
        var text = ValueText.Join(source, 0, [TextSpan.Between(WordsSpan(shape, taken).End + 1, shape.Content.End)], ' ');
        var problems = new DiagnosticBag();
        return grammar.Read(text, new(source, text, problems)) is not null && problems.ToSorted().IsEmpty;
    }

    private void RecoverColon(LineShape shape, Keyword keyword, int taken, string[] words, EntryBuilder parent, bool isContinuation)
    {
        var hasLabel = keyword.Label != LabelRule.None && LabelShape.Fits(keyword.Label, words[taken])
            && LabelShape.IsNumber(words[taken]) && words.Length > taken + 1;
        var head = WordsSpan(shape, hasLabel ? taken + 1 : taken);
        var value = head.End;
        // What was typed in the place of the colon goes with it.
        while (value < shape.Content.End && IsSeparator(source.Text[value])) value++;
        while (head.Length > 1 && IsSeparator(source.Text[head.End - 1])) head = new(head.Start, head.Length - 1);
        var label = hasLabel ? words[taken].TrimEnd('.') : null;
        var isSure = hasLabel || !isContinuation || source.Slice(TextSpan.Between(head.End, value)).Trim().Length > 0;
        _diagnostics.Report(new(
            StructureDiagnostics.MissingColon.Of(label is null ? keyword.Name : $"{keyword.Name} {label}"), source, head)
        {
            Fixes =
            [
                new(StructureDiagnostics.MissingColon.Fix!.Value, [new(TextSpan.Between(head.End, value), ": ")]) { IsCertain = isSure },
            ],
        });
        Add(shape, new(keyword, label, true, true, []), parent, head, TextSpan.Between(value, shape.Content.End));
    }

    private static bool IsSeparator(char c) => c is ' ' or '-' or '–' or '—' or '=' or ';' or ',' or '.';

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

    /// <summary>Takes a row of a pasted table, or the second line of one of its cells.</summary>
    private bool IsOfTable(LineShape shape)
    {
        if (!TableRow.Is(source, shape))
        {
            if (_table is not null && (!shape.HasHead || !LineShape.IsKeyword(source.Slice(shape.Head))))
            {
                _stray.Add(new(shape.Content, shape.Comment));
                return true;
            }

            CloseTable();
            return false;
        }

        (_table ??= new()).Add(_line, shape.Content);
        _stray.Add(new(shape.Content, shape.Comment));
        return true;
    }

    private void CloseTable()
    {
        _table?.Report(LineDiagnostics.PastedTable.Of(_table.Count), source, _diagnostics);
        _table = null;
    }
}
