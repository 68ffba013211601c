using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PapiSite.Import.Drafts;
using PapiSite.Import.Sources;
using PapiSite.Language.Syntax;

namespace PapiSite.Import.Understanding;

/// <summary>
/// Tasks that stand in prose: a numbered paragraph, and under it lines that say who does it and when (<c>- Đơn vị chủ trì: …</c>).
/// </summary>
internal sealed partial class ProseTasks
{
    private readonly List<(CellLine Line, SourcePlace Place)> _wording = [];
    private readonly List<DraftEntry> _fields = [];

    /// <summary>The names of fields in front of their values.</summary>
    public List<LeftOut> LeftOut { get; } = [];

    /// <summary>
    /// Takes a line that belongs to a task; false for other prose. The wording is taken back from what stands under the heading, since
    /// the lines after it tell that it is a task.
    /// </summary>
    public bool Read(CellLine line, SourcePlace place, Node current)
    {
        if (FieldOf(line, place) is { } field)
        {
            if (_wording.Count == 0 && !TakeWording(current)) return false;
            _fields.Add(field);
            LeftOut.Add(new(place, line.Text[..line.Text.IndexOf(':', StringComparison.Ordinal)], Reasons.FieldName));
            return true;
        }

        if (_wording.Count == 0) return false;
        // What goes on behind the fields belongs to the task as long as no number begins another.
        if (line.Kind is MarkerKind.None or MarkerKind.Plus or MarkerKind.Dash && _fields.Count == 0)
        {
            _wording.Add((line, place));
            return true;
        }

        Flush(current);
        return false;
    }

    /// <summary>Ends the task that is being read.</summary>
    public void Flush(Node current)
    {
        if (_wording.Count == 0) return;
        List<CellLine> lines = [_wording[0].Line with { Marker = null }, .. _wording.Skip(1).Select(w => w.Line)];
        var title = Headline.Of(lines[0].Text);
        var places = _wording.Select(w => w.Place).ToImmutableArray();
        var official = TaskDrafts.IsWhole(title, lines) ? Enumerable.Empty<DraftEntry>()
            : [new DraftEntry(Keywords.Official, null, Prose.Of(lines)) { Places = places }];
        current.Children.Add(new DraftEntry(Keywords.Task, Markers.LabelOf(_wording[0].Line.Marker), title)
        {
            Places = places,
            Children = TaskDrafts.Ordered([.. official, .. _fields]),
        });
        _wording.Clear();
        _fields.Clear();
    }

    /// <summary>The wording is what stands from the last numbered line on.</summary>
    private bool TakeWording(Node current)
    {
        var from = current.Lines.FindLastIndex(l => l.Line.Kind is not (MarkerKind.None or MarkerKind.Dash or MarkerKind.Plus));
        if (from < 0) from = current.Lines.Count - 1;
        if (from < 0) return false;
        _wording.AddRange(current.Lines[from..]);
        current.Lines.RemoveRange(from, current.Lines.Count - from);
        return true;
    }

    private static DraftEntry? FieldOf(CellLine line, SourcePlace place)
    {
        if (Said.Match(line.Text) is not { Success: true } said) return null;
        var head = said.Groups["head"].Value.Trim();
        if (!ColumnNames.IsKnown(head) && !SaysRole.IsMatch(head)) return null;
        if (ColumnNames.Of(head) is not { Kind: ColumnKind.Field, Keyword: { } keyword } meaning) return null;
        if (keyword == Keywords.Note) return null;
        var value = said.Groups["value"].Value.Trim();
        var notes = Parenthesis.Match(value) is { Success: true } match && Fields.IsRole(keyword) && match.Length > 60
            ? match.Groups["note"].Value : null;
        if (notes is not null) value = value[..^Parenthesis.Match(value).Length].Trim();
        var entry = new DraftEntry(keyword, meaning.Label, Fields.Value(keyword, [new(null, value)])) { Places = [place] };
        return notes is null ? entry : entry with { Text = $"{entry.Text} ({notes.Replace('(', '[').Replace(')', ']')})" };
    }

    private const RegexOptions Any = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^(?<head>[^:]{3,60}):\s*(?<value>\S.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Said { get; }

    [GeneratedRegex("^(cơ quan|đơn vị|thời gian|thời hạn|sản phẩm|kết quả)[\\p{L} ,]*$", Any)]
    private static partial Regex SaysRole { get; }

    [GeneratedRegex(@"\.?\s*\((?<note>.*)\)\.?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Parenthesis { get; }
}
