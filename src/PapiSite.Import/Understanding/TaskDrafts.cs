using System.Collections.Immutable;
using PapiSite.Import.Drafts;
using PapiSite.Import.Sources;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;

namespace PapiSite.Import.Understanding;

/// <summary>Makes tasks of the rows of a table.</summary>
internal static class TaskDrafts
{
    /// <summary>The task of a row, with the label that its number gives it.</summary>
    public static DraftEntry Of(BodyRow row, string? label)
    {
        var head = row.Head;
        var wording = Cell(row, head.Task);
        var lines = wording is null ? [] : Lines.Of(wording.Blocks);
        if (lines is [{ Marker: not null } only] && head.Number is null)
        {
            label ??= Markers.LabelOf(only.Marker);
            if (label is not null) lines = [only with { Marker = null }];
        }

        var name = head.Of(ColumnKind.Component).Select(c => Cell(row, c)).FirstOrDefault(c => c is not null);
        var doubts = row.Doubts.ToList();
        if (lines.Count == 0 && name is null) doubts.Add(Reasons.NoTask);
        return Made(row, label, lines, name, wording, doubts);
    }

    private static DraftEntry Made(
        BodyRow row, string? label, List<CellLine> lines, RowCell? name, RowCell? wording, List<Words> doubts)
    {
        var (before, items) = Lines.Items(lines);
        if (items.Count == 0) before = lines;
        var children = new List<DraftEntry>();
        var named = name is null ? null : Markers.Split(name.Text.Replace('\n', ' '));
        var spoken = string.Join(' ', before.Select(l => l.Text)).Trim();
        var title = named?.Text ?? (spoken.Length > 0 ? Headline.Of(spoken) : items.Count > 0 ? Headline.Of(items[0][0].Text) : "…");
        var official = Prose.Of(before);
        if (before.Count > 0 && (named is not null || !IsWhole(title, before)))
            children.Add(new(Keywords.Official, null, official) { Places = wording!.Places });
        var fields = FieldsOf(row, items.Count);
        children.AddRange(fields.Whole);
        children.AddRange(items.Select((item, i) => PartOf(item, wording!, fields.OfParts[i])));
        children.AddRange(Unnamed(row));
        ImmutableArray<SourcePlace> places = (named is null ? wording : name)?.Places ?? [row.Place];
        if (row.Head.Number is { } number && Cell(row, number) is { } numbers) places = [.. places, .. numbers.Places];
        return new(Keywords.Task, Markers.LabelOf(named?.Marker) ?? label, title)
        {
            Places = places,
            Doubts = [.. doubts],
            Children = Ordered(children),
        };
    }

    /// <summary>What stands behind the other fields of a task, the last one last.</summary>
    private static readonly ImmutableArray<Keyword> Last = [Keywords.Official, Keywords.Provenance, Keywords.Note, Keywords.Subtask];

    /// <summary>Fields in the order of the manual, then the wording, notes and parts.</summary>
    public static ImmutableArray<DraftEntry> Ordered(IEnumerable<DraftEntry> children) =>
        [.. children.OrderBy(c => Last.IndexOf(c.Keyword)).ThenBy(c => Keywords.All.IndexOf(c.Keyword))];

    /// <summary>True where the headline has all the words, so that they need not stand twice.</summary>
    public static bool IsWhole(string title, IReadOnlyList<CellLine> lines) => lines is [var line]
        && line.Marker is null && string.Equals(title, line.Text.TrimEnd('.', ';', ',', ':', ' '), StringComparison.OrdinalIgnoreCase);

    private static DraftEntry PartOf(List<CellLine> item, RowCell wording, List<DraftEntry> fields)
    {
        var title = Headline.Of(item[0].Text);
        var children = new List<DraftEntry>();
        List<CellLine> words = [item[0] with { Marker = null }, .. item.Skip(1)];
        if (!IsWhole(title, words)) children.Add(new(Keywords.Official, null, Prose.Of(words)) { Places = wording.Places });
        children.AddRange(fields);
        var label = item[0].Kind is MarkerKind.Dash or MarkerKind.Plus ? null : Markers.LabelOf(item[0].Marker);
        return new(Keywords.Subtask, label, title) { Places = wording.Places, Children = Ordered(children) };
    }

    /// <summary>The fields of a row: what is said of the whole task, and of each of its parts where a cell has a line for each.</summary>
    private static (List<DraftEntry> Whole, List<List<DraftEntry>> OfParts) FieldsOf(BodyRow row, int parts)
    {
        var whole = new List<DraftEntry>();
        var ofParts = Enumerable.Range(0, parts).Select(_ => new List<DraftEntry>()).ToList();
        foreach (var column in row.Head.Of(ColumnKind.Field).Where(row.Cells.ContainsKey))
        {
            var meaning = row.Head.Columns[column]!;
            var cell = row.Cells[column];
            var lines = Lines.Of(cell.Blocks);
            var items = parts > 1 ? Aligned(cell, parts) : null;
            for (var i = 0; i < (items?.Count ?? 0); i++) ofParts[i].AddRange(Entries(meaning, cell, items![i], isPart: true));
            // Who leads a task, and when all of it is due, is asked of the task; what is produced is told once, where it belongs.
            if (items is null || Fields.IsRole(meaning.Keyword!) || meaning.Keyword == Keywords.Deadline)
                whole.AddRange(Entries(meaning, cell, lines, isPart: false));
        }

        return (whole, ofParts);
    }

    /// <summary>The lines of a cell part by part where it has as many items as the task has parts; else null.</summary>
    private static List<List<CellLine>>? Aligned(RowCell cell, int parts)
    {
        foreach (var isLoose in new[] { false, true })
        {
            var (before, items) = Lines.Items(Lines.Of(cell.Blocks, isLoose));
            if (before.Count == 0 && items.Count == parts) return items;
        }

        return null;
    }

    private static IEnumerable<DraftEntry> Entries(ColumnMeaning meaning, RowCell cell, List<CellLine> lines, bool isPart)
    {
        var keyword = meaning.Keyword!;
        if (keyword == Keywords.Target)
        {
            foreach (var line in lines.Where(l => l.Text.Length > 0))
                yield return new(keyword, null, Fields.Value(keyword, [line])) { Places = cell.Places };
            yield break;
        }

        if (keyword == Keywords.Note)
        {
            if (!isPart) yield return new(keyword, null, Prose.Of(lines)) { Places = cell.Places };
            yield break;
        }

        var value = Fields.Value(keyword, lines);
        if (value.Length == 0) yield break;
        ImmutableArray<Words> doubts = (keyword, meaning.Label) switch
        {
            (_, null) when Fields.IsRole(keyword) && !Fields.LooksLikeBodies(value) => [Reasons.NotAgencies],
            _ when keyword == Keywords.Deadline && !Fields.LooksLikeTime(value) => [Reasons.NotDeadline],
            _ => [],
        };
        // A body that several lines of a cell name is told once.
        var again = Fields.IsRole(keyword) ? lines.GroupBy(l => Fields.Value(keyword, [l])).SelectMany(g => g.Skip(1)).Select(l => l.Text)
            : [];
        var (once, names) = Fields.IsRole(keyword) && lines.Count > 1 ? Fields.Once(value) : (value, []);
        yield return new(keyword, meaning.Label, once)
        {
            Places = cell.Places,
            Doubts = doubts,
            Joints = string.Join(' ', again.Concat(names)),
        };
    }

    /// <summary>What stands in columns that the language has no field for.</summary>
    private static IEnumerable<DraftEntry> Unnamed(BodyRow row)
    {
        foreach (var (column, cell) in row.Cells.OrderBy(c => c.Key))
        {
            var meaning = column < row.Head.Columns.Length ? row.Head.Columns[column] : null;
            if (meaning is { Kind: not (ColumnKind.Other or ColumnKind.Number) }) continue;
            if (meaning?.Kind == ColumnKind.Number && Markers.IsNumber(cell.Text)) continue;
            var name = column < row.Head.Names.Length ? row.Head.Names[column] : "";
            var lines = Lines.Of(cell.Blocks);
            var isNamed = name.Length > 0 && meaning?.Kind is null or ColumnKind.Other;
            if (isNamed && lines.Count > 0) lines[0] = lines[0] with { Text = $"{name}: {lines[0].Text}" };
            yield return new(Keywords.Note, null, Prose.Of(lines)) { Places = cell.Places, Added = isNamed ? name : "" };
        }
    }

    private static RowCell? Cell(BodyRow row, int column) => row.Cells.GetValueOrDefault(column);
}
