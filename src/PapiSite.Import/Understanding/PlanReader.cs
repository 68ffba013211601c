using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PapiSite.Import.Drafts;
using PapiSite.Import.Sources;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;

namespace PapiSite.Import.Understanding;

/// <summary>
/// Reads a document as a plan: its head, its sections, its tables of tasks and the tasks in its prose, its appendices, its foot.
/// </summary>
internal sealed partial class PlanReader
{
    private readonly ForeignDocument _document;
    private readonly DocumentHead _head = new();
    private readonly DocumentFoot _foot = new();
    private readonly TableRows _tables = new();
    private readonly Node _plan = new(Keywords.Plan, null, "", MarkerKind.None);
    private readonly Stack<Node> _stack = new();
    private readonly List<BodyRow> _rows = [];
    private readonly ProseTasks _tasks = new();
    private readonly List<LeftOut> _leftOut = [];
    private string? _attachedTitle;

    /// <summary>How many lines under the title have names and values, from the first on.</summary>
    private int _saidLines;

    private PlanReader(ForeignDocument document)
    {
        _document = document;
        _stack.Push(_plan);
    }

    /// <summary>The plan that a document is, and the words of it that are not in the plan.</summary>
    public static (DraftEntry Plan, ImmutableArray<LeftOut> LeftOut) Read(ForeignDocument document)
    {
        var reader = new PlanReader(document);
        var plan = reader.Read();
        return (plan, [.. document.LeftOut, .. reader._head.LeftOut, .. reader._leftOut, .. reader._tables.LeftOut,
            .. reader._tasks.LeftOut, .. reader._foot.LeftOut, .. reader.Margins()]);
    }

    private DraftEntry Read()
    {
        var items = Flattened().ToList();
        var opening = items.TakeWhile(i => i.Table is null).Select(i => (i.Line!, i.Place)).ToList();
        var i = _head.Read(opening);
        while (i < items.Count)
        {
            var (line, paragraph, place, table) = items[i];
            if (table is not null)
            {
                _tasks.Flush(Current);
                ReadTable(table);
                i++;
            }
            else if (DocumentFoot.Begins(line!.Printed) || DocumentFoot.IsSigned(items.Skip(i).Take(3).Select(it => it.Line?.Printed)))
            {
                Flush();
                var lines = items.Select(item => (item.Line ?? new CellLine(null, ""), item.Place)).ToList();
                var end = items.FindIndex(i, item => item.Table is not null) is >= 0 and var at ? at : items.Count;
                i = _foot.Read(lines[..end], i);
            }
            else
            {
                i += ReadLine(items, i, line, paragraph!, place);
            }
        }

        Flush();
        return PlanDrafts.Of(_document, _plan, _head, _foot, _attachedTitle);
    }

    private Node Current => _stack.Peek();

    private void Flush()
    {
        if (_rows.Count > 0) GroupTree.Add(Current, _rows);
        _rows.Clear();
        _tasks.Flush(Current);
    }

    private void ReadTable(Table table)
    {
        if (!TellsParticulars(table) && _tables.Read(table, _rows)) return;
        Flush();
        foreach (var row in table.Rows)
        {
            if (ReadParticular(row)) continue;
            var cells = row.Cells.Select(c => string.Join(' ', Lines.Of(c.Blocks).Select(l => l.Printed))).Where(t => t.Length > 0);
            if (string.Join(" | ", cells) is not { Length: > 0 } text) continue;
            Current.Lines.Add((new CellLine(null, text), row.Cells[0].Place));
            Current.RowPlaces.AddRange(row.Cells.Skip(1).Select(c => c.Place));
        }
    }

    /// <summary>True for a table of names and values.</summary>
    private static bool TellsParticulars(Table table) => table.Width == 2
        && table.Rows.Any(r => r.Cells is [var name, var value] && Particulars.Of(name.Text, value.Text, value.Place) is not null);

    /// <summary>Takes a row of a name and a value, such as <c>Số hiệu | 151/KH-UBND</c>, or the kind of document and its title.</summary>
    private bool ReadParticular(TableRow row)
    {
        if (_stack.Count > 1 || row.Cells.Where(c => c.Text.Trim().Length > 0).ToList() is not [var name, var value]) return false;
        if (DocumentHead.IsKind(name.Text.ToUpperInvariant()) && _head.Subject.Length == 0) _head.Tell(value.Text, value.Place);
        else if (Particulars.Of(name.Text, value.Text, value.Place) is { } told && !_plan.Fields.Exists(f => f.Keyword == told.Keyword))
            _plan.Fields.Add(told);
        else return false;
        _leftOut.Add(new(name.Place, name.Text, Reasons.FieldName));
        return true;
    }

    /// <summary>Takes a line of a name and a value that stands right under the document's title, or under others of that kind.</summary>
    private bool ReadParticular(string text, SourcePlace place)
    {
        if (_stack.Count > 1 || _plan.Children.Count > 0) return false;
        while (_saidLines < _plan.Lines.Count && Particulars.IsSaid(_plan.Lines[_saidLines].Line.Printed)) _saidLines++;
        if (_saidLines < _plan.Lines.Count) return false;
        if (Particulars.In(text, place) is not (var name, var told) || _plan.Fields.Exists(f => f.Keyword == told.Keyword)) return false;
        _plan.Fields.Add(told);
        _leftOut.Add(new(place, name, Reasons.FieldName));
        return true;
    }

    /// <summary>Reads a line that stands in no table; gives how many lines it took.</summary>
    private int ReadLine(List<Item> items, int at, CellLine line, Paragraph paragraph, SourcePlace place)
    {
        var text = line.Printed.Trim();
        if (!text.Any(char.IsLetterOrDigit)) return 1;
        if (_rows.Count > 0) Flush();
        if (Current.TakesFields && _head.ReadAttached(text, place))
        {
            if (PlanDrafts.HasListTitle(Current)) _leftOut.Add(new(place, text, Reasons.HeadRead));
            else Current.Fields.Add(new(Keywords.Provenance, null, text.Trim('(', ')', ' ')) { Places = [place] });
            return 1;
        }

        if (DocumentHead.OpensAppendix(text) is { } appendix) return OpenAppendix(items, at, appendix, place);
        if (DocumentHead.IsKind(text)) return OpenAttached(items, at, text, place);
        if (ReadParticular(text, place)) return 1;
        if (_tasks.Read(line, place, Current)) return 1;
        if (Headings.Of(line, paragraph) is { } heading)
        {
            _tasks.Flush(Current);
            Open(heading, place);
            return 1;
        }

        Current.Lines.Add((line, place));
        return 1;
    }

    /// <summary>An appendix, with the lines of its title up to its table or first heading.</summary>
    private int OpenAppendix(List<Item> items, int at, Match appendix, SourcePlace place)
    {
        Flush();
        while (_stack.Count > 1) _stack.Pop();
        var lines = items.Skip(at + 1).TakeWhile(i => i.Table is null).Select(i => (i.Line!, i.Paragraph!)).ToList();
        var title = new List<string>();
        if (appendix.Groups["title"].Value.Trim() is { Length: > 0 } own) title.Add(own);
        var used = 0;
        foreach (var (line, paragraph) in lines.Take(6))
        {
            var text = line.Printed.Trim();
            if (!IsTitle(text, paragraph) || line.Marker is not null) break;
            title.Add(text);
            used++;
        }

        var number = appendix.Groups["number"].Success ? appendix.Groups["number"].Value : null;
        // Its title is shown in its own letters; the words of the line “Phụ lục” are its keyword.
        _leftOut.AddRange(items.Skip(at).Take(1 + used).Select(i => new LeftOut(i.Place, i.Line!.Printed, Reasons.HeadRead)));
        var node = new Node(Keywords.Appendix, number, SentenceCase.Of(string.Join(' ', title)), MarkerKind.None);
        node.Places.AddRange(items.Skip(at).Take(1 + used).Select(i => i.Place));
        _plan.Children.Add(node);
        _stack.Push(node);
        return 1 + used;
    }

    /// <summary>Titles are in capitals; Word may print small letters as capitals, bold in the middle of the line.</summary>
    private static bool IsTitle(string text, Paragraph paragraph) => text.Any(char.IsLetter) && !text.StartsWith('(')
        && (!text.Any(char.IsLower) || paragraph is { IsBold: true, IsCentered: true });

    /// <summary>The document that a decision attaches: its title is the plan's.</summary>
    private int OpenAttached(List<Item> items, int at, string kind, SourcePlace place)
    {
        Flush();
        while (_stack.Count > 1) _stack.Pop();
        var lines = items.Skip(at + 1).TakeWhile(i => i.Table is null).Select(i => (i.Line!, i.Place)).ToList();
        if (VietnameseText.Key(kind) == VietnameseText.Key(_head.Kind ?? "") || _attachedTitle is not null)
        {
            // “QUYẾT ĐỊNH:” over the articles of a decision.
            Current.Lines.Add((new CellLine(null, kind), place));
            return 1;
        }

        _leftOut.Add(new(place, kind, Reasons.HeadRead));
        var (decided, decidedAt) = (_head.Subject, _head.Places.GetValueOrDefault(Keywords.Plan, [place]));
        var used = _head.ReadSubject(lines, 0);
        _attachedTitle = _head.Subject.Length > 0 ? _head.Subject : decided;
        var section = new Node(Keywords.Part, null, SentenceCase.Of(_head.Kind ?? kind), MarkerKind.None);
        section.Places.AddRange([_head.KindAt ?? place, .. _plan.Places]);
        if (decided.Length > 0) section.Lines.Add((new CellLine(null, decided), decidedAt[0]));
        section.RowPlaces.AddRange(decidedAt.Skip(1));
        section.Lines.AddRange(_plan.Lines);
        section.RowPlaces.AddRange(_plan.RowPlaces);
        _plan.Lines.Clear();
        _plan.RowPlaces.Clear();
        _plan.Children.Insert(0, section);
        return 1 + used;
    }

    private void Open(Node heading, SourcePlace place)
    {
        heading.Places.Add(place);
        while (_stack.Count > 1 && Current.Keyword != Keywords.Appendix && Current.Kind >= heading.Kind) _stack.Pop();
        Current.Children.Add(heading);
        _stack.Push(heading);
    }

    /// <summary>The lines and tables in reading order; what a table only places on the page is lines.</summary>
    private IEnumerable<Item> Flattened() =>
        _document.Blocks.SelectMany(b => b is Table table ? FramedTable.Parted(table) : [b]).SelectMany(Flattened);

    private static IEnumerable<Item> Flattened(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                foreach (var line in Lines.Of([paragraph])) yield return new(line, paragraph, paragraph.Place, null);
                break;
            case Table table when IsLayout(table):
                var blocks = table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Blocks);
                foreach (var inner in blocks.SelectMany(Flattened)) yield return inner;
                break;
            case Table table:
                yield return new(null, null, table.Place, table);
                break;
        }
    }

    /// <summary>The heads and feet of documents stand in tables without lines, of two columns.</summary>
    private static bool IsLayout(Table table) => table.Width <= 4 && table.Rows.Length <= 12 && TableHead.Find(table) is null
        && !TellsParticulars(table)
        && table.Rows.SelectMany(r => r.Cells).Any(c => LayoutWords.IsMatch(VietnameseText.Key(c.Text)));

    private IEnumerable<LeftOut> Margins() => _document.Margins.Where(m => m.Text.Any(char.IsLetterOrDigit))
        .Select(m => new LeftOut(m.Place, m.Text, Reasons.Margin));

    /// <param name="Line">A line, or null for a table.</param>
    /// <param name="Paragraph">Its paragraph.</param>
    /// <param name="Place">Where it stands.</param>
    /// <param name="Table">A table, or null.</param>
    private sealed record Item(CellLine? Line, Paragraph? Paragraph, SourcePlace Place, Table? Table);

    [GeneratedRegex("^(cong hoa xa hoi|doc lap tu do|noi nhan|so [0-9]|uy ban nhan dan|dang cong san|tm |kt )|(^| )doc lap tu do hanh "
        + "phuc|(^| )noi nhan ")]
    private static partial Regex LayoutWords { get; }
}
