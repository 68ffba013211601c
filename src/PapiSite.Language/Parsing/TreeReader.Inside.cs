using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;

namespace PapiSite.Language.Parsing;

/// <content>Entries that stand behind one another on one line (<c>nhiệm vụ 1: …; chủ trì: …; hạn: …</c>).</content>
internal sealed partial class TreeReader
{
    /// <summary>No line that an editor types is longer, and a file of rubbish must not cost time.</summary>
    private const int LongestLine = 4000;

    private const string Parting = Escapes.Parting;
    private const int LongestHead = Escapes.LongestHead;

    /// <summary>Reads the entry of a line, and those that its value hides.</summary>
    private void ReadEntries(LineShape shape, int depth)
    {
        var hidden = Hidden(shape, depth);
        if (hidden.Count == 0)
        {
            ReadEntry(shape, depth);
            return;
        }

        var starts = hidden.ConvertAll(h => h.Head.Start);
        var first = Upto(shape, starts[0]);
        ReadEntry(first, depth);
        // What may stand under the first goes under it, the others beside it.
        var indent = _open[^1].Opens == EntryContext.None ? shape.Indent : shape.Indent + 2;
        _diagnostics.Report(
            new(LineDiagnostics.SeveralEntries.Of(source.Slice(hidden[0].Head)), source, hidden[0].Head)
            {
                Edits =
                [
                    .. hidden.Select(h => new TextEdit(
                        TextSpan.Between(EndBefore(shape.Value.Start, h.Head.Start), h.Head.Start),
                        "\n" + new string(' ', indent)
                    )),
                ],
            }
        );
        _isInside = true;
        for (var i = 0; i < hidden.Count; i++)
        {
            var piece = hidden[i] with { Indent = indent };
            if (i + 1 < hidden.Count) piece = Upto(piece, starts[i + 1]);
            ReadEntry(piece, DepthOf(piece));
        }

        _isInside = false;
    }

    /// <summary>
    /// The entries that the value of a line hides: behind a mark that parts, a keyword that may stand under the entry or beside it, and a
    /// colon.
    /// </summary>
    private List<LineShape> Hidden(LineShape shape, int depth)
    {
        var hidden = new List<LineShape>();
        var parent = _open[depth - 1];
        if (
            IsTold(parent)
            || _heads.Read(source.Slice(shape.Head), parent.Opens).Keyword?.UseIn(parent.Opens) is not { Grammar.IsProse: false } use
        )
        {
            return hidden;
        }

        for (var i = shape.Value.Start; i < Math.Min(shape.Value.End, shape.Value.Start + LongestLine); i++)
        {
            if (source.Text[i] != ':') continue;
            var start = i;
            while (
                start > shape.Value.Start && i - start <= LongestHead && !Parting.Contains(source.Text[start - 1], StringComparison.Ordinal)
            )
            {
                start--;
            }

            while (start < i && LineShape.IsBlank(source.Text[start]))
                start++;
            if (start == shape.Value.Start || start == i || i - start > LongestHead)
                continue;
            var head = TextSpan.Between(start, i);
            if (LineShape.KeywordInside(source.Slice(head)) is null) continue;
            if (_heads.Read(source.Slice(head), use.Opens).Keyword is not { } keyword) continue;
            if (!Escapes.MayFollow(keyword, use, parent.Opens)) continue;
            var value = i + 1;
            while (value < shape.Value.End && LineShape.IsBlank(source.Text[value]))
                value++;
            hidden.Add(
                shape with
                {
                    Content = TextSpan.Between(start, shape.Value.End),
                    Head = head,
                    Value = TextSpan.Between(value, shape.Value.End),
                }
            );
        }

        return hidden;
    }

    /// <summary>The shape without what begins at a place and the mark before it, and without the comment at the end of the line.</summary>
    private LineShape Upto(LineShape shape, int next)
    {
        var end = Math.Max(shape.Value.Start, EndBefore(shape.Value.Start, next));
        return shape with
        {
            Content = TextSpan.Between(shape.Content.Start, end),
            Value = TextSpan.Between(shape.Value.Start, end),
            Comment = null,
        };
    }

    private int EndBefore(int start, int next)
    {
        var end = next;
        while (end > start && (LineShape.IsBlank(source.Text[end - 1]) || Parting.Contains(source.Text[end - 1], StringComparison.Ordinal)))
            end--;
        return end;
    }
}
