using System.Text.RegularExpressions;
using PapiSite.Import.Drafts;
using PapiSite.Import.Sources;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;

namespace PapiSite.Import.Understanding;

/// <summary>A heading and what stands under it, while the document is read.</summary>
/// <param name="Keyword">What it becomes: a section of prose, a group of tasks, an appendix, a goal.</param>
/// <param name="Label">Its label, or null.</param>
/// <param name="Title">Its words.</param>
/// <param name="Kind">The kind of its number.</param>
internal sealed record Node(Keyword Keyword, string? Label, string Title, MarkerKind Kind)
{
    public List<SourcePlace> Places { get; } = [];

    /// <summary>Lines of prose right under it.</summary>
    public List<(CellLine Line, SourcePlace Place)> Lines { get; } = [];

    /// <summary>The further cells of rows that are lines of prose.</summary>
    public List<SourcePlace> RowPlaces { get; } = [];

    /// <summary>Fields that are its own.</summary>
    public List<DraftEntry> Fields { get; } = [];

    /// <summary>Words of its line or row that are its keyword, and not its label or title.</summary>
    public string Joints { get; init; } = "";

    /// <summary>True where it may say once where in the document it stands; a section of prose may not.</summary>
    public bool TakesFields => Keyword != Keywords.Part && !Fields.Exists(f => f.Keyword == Keywords.Provenance);

    /// <summary>Headings (<see cref="Node"/>) and tasks (<see cref="DraftEntry"/>) under it, in their order.</summary>
    public List<object> Children { get; } = [];

    /// <summary>True where tasks stand under it, however deep.</summary>
    public bool HasTasks => Children.Exists(c => c is DraftEntry || (c is Node node && node.HasTasks));
}

/// <summary>Puts the rows of tables under the headings that they belong to.</summary>
internal static partial class GroupTree
{
    /// <summary>Adds the rows to what stands under a heading: rows that name groups nest by their numbers.</summary>
    public static void Add(Node under, IReadOnlyList<BodyRow> rows)
    {
        FindGroupsByNumber(rows);
        var stack = new Stack<Node>([under]);
        Node? goal = null;
        string? lastLabel = null, lastComponent = null;
        foreach (var row in rows)
        {
            if (row.IsGroup)
            {
                goal = null;
                Push(stack, under, GroupOf(row));
                continue;
            }

            var number = row.Text(row.Head.Number);
            if (OpensGroup(row) is { } column)
            {
                goal = null;
                var named = GroupIn(row, column);
                Push(stack, under, named);
                if (named.Label is not null && row.Head.Of(ColumnKind.Component).Any()) number = "";
            }

            if (row.Head.Of(ColumnKind.Goal).Select(c => row.Cells.GetValueOrDefault(c)).FirstOrDefault(c => c is not null) is { } told)
            {
                var (name, further) = NameIn(told);
                goal = new(Keywords.Goal, null, name.Replace('\n', ' ').TrimEnd('.', ';'), MarkerKind.None);
                goal.Places.AddRange(told.Places);
                goal.Lines.AddRange(further.Select(line => (line, told.Places[0])));
                stack.Peek().Children.Add(goal);
            }

            var label = Markers.LabelOf(number);
            if (row.Head.Of(ColumnKind.Component).Any())
            {
                // A second row under a component has its label too; the rows of another begin with their own.
                var component = row.Head.Of(ColumnKind.Component).Select(c => Markers.LabelOf(Markers.Split(row.Text(c)).Marker))
                    .FirstOrDefault();
                lastComponent = component ?? (row.Head.Of(ColumnKind.Component).Any(row.Cells.ContainsKey) ? null : lastComponent);
                label ??= lastComponent;
            }

            if (label is null && lastLabel is not null && row.Head.Number is not null && !row.Head.Of(ColumnKind.Component).Any())
                row.Doubts.Add(Reasons.SharedNumber);
            lastLabel = label ?? lastLabel;
            (goal ?? stack.Peek()).Children.Add(TaskDrafts.Of(row, label));
        }
    }

    /// <summary>A row with a number and words alone is a group where the next ones are numbered under it: 6, then 6.1.</summary>
    private static void FindGroupsByNumber(IReadOnlyList<BodyRow> rows)
    {
        for (var i = 0; i + 1 < rows.Count; i++)
        {
            var row = rows[i];
            var fields = row.Head.Of(ColumnKind.Field).Count(row.Cells.ContainsKey);
            var number = row.Text(row.Head.Number).TrimEnd('.', ' ');
            if (row.IsGroup || fields > 0 || number.Length == 0) continue;
            var next = rows[i + 1].Text(rows[i + 1].Head.Number).TrimEnd();
            row.IsGroup = next.StartsWith(number + ".", StringComparison.Ordinal) && next.Length > number.Length + 1;
        }
    }

    /// <summary>The column of groups where it begins a new one in this row; null where it has none or goes on.</summary>
    private static int? OpensGroup(BodyRow row)
    {
        foreach (var column in row.Head.Of(ColumnKind.Group))
        {
            if (row.Cells.TryGetValue(column, out var cell) && cell.Text.Length > 0) return column;
        }

        return null;
    }

    private static Node GroupIn(BodyRow row, int column)
    {
        var cell = row.Cells[column];
        var (marker, text) = Markers.Split(cell.Text.Replace('\n', ' '));
        var number = row.Text(row.Head.Number);
        if (marker is null && row.Head.Of(ColumnKind.Component).Any() && Markers.IsNumber(number)) marker = number;
        var node = new Node(Keywords.Group, Markers.LabelOf(marker), text, MarkerKind.None);
        node.Places.AddRange(cell.Places);
        if (row.Head.Number is { } at && row.Cells.TryGetValue(at, out var numbers)) node.Places.AddRange(numbers.Places);
        return node;
    }

    private static Node GroupOf(BodyRow row)
    {
        var number = row.Text(row.Head.Number);
        var words = row.Cells.OrderBy(c => c.Key).First(c => c.Key != row.Head.Number || !Markers.IsNumber(c.Value.Text)).Value;
        var (name, further) = NameIn(words);
        var (marker, text) = Markers.IsNumber(number) ? new CellLine(number, name) : Markers.Split(name);
        var title = text.Replace('\n', ' ').Trim().TrimEnd(':');
        var node = AppendixIn(title) is (var label, var called)
            ? new Node(Keywords.Appendix, label, called, MarkerKind.None) { Joints = "phụ lục" }
            : new Node(Keywords.Group, Markers.LabelOf(marker), SentenceCase.Of(title), Markers.KindOf(marker));
        node.Lines.AddRange(further.Select(line => (line, words.Places[0])));
        // One name in each of the columns is one name.
        node.Places.AddRange(row.Cells.OrderBy(c => c.Value != words).SelectMany(c => c.Value.Places));
        return node;
    }

    /// <summary>
    /// The name in a row of a group, and the lines under it: where the first is bold and others are not, those say more of it.
    /// </summary>
    private static (string Name, List<CellLine> Further) NameIn(RowCell words)
    {
        var paragraphs = words.Blocks.OfType<Paragraph>().Where(p => p.Text.Trim().Length > 0).ToList();
        var bold = paragraphs.TakeWhile(p => p.IsBold).ToList();
        if (bold.Count == 0 || bold.Count == paragraphs.Count || paragraphs.Count < words.Blocks.Length) return (words.Text, []);
        var name = string.Join('\n', Understanding.Lines.Of(bold).Select(l => l.Printed));
        return (name, Understanding.Lines.Of(paragraphs.Skip(bold.Count)));
    }

    /// <summary>The number and the title of an appendix that begins with a row: <c>Phụ lục 1. Nhiệm vụ của các sở</c>.</summary>
    private static (string? Label, string Title)? AppendixIn(string title)
    {
        if (DocumentHead.AppendixAt(title) is not { Success: true } match) return null;
        var number = match.Groups["number"];
        if (!number.Success && !AppendixMark.IsMatch(title)) return null;
        return (number.Success ? number.Value : null, SentenceCase.Of(match.Groups["title"].Value.Trim()));
    }

    [GeneratedRegex(@"^phụ lục\s*[.:]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AppendixMark { get; }

    /// <summary>Opens a group: it closes those whose number is of its kind or of one further in.</summary>
    private static void Push(Stack<Node> stack, Node under, Node node)
    {
        node = node with { Kind = KindAmong(stack, node) };
        while (stack.Peek() != under && (node.Keyword == Keywords.Appendix || !IsOutside(stack.Peek(), node))) stack.Pop();
        stack.Peek().Children.Add(node);
        stack.Push(node);
    }

    /// <summary>A heading without a number stands inside those that have one, and beside others without.</summary>
    private static bool IsOutside(Node outer, Node inner) => outer.Keyword == Keywords.Appendix
        || (outer.Kind != MarkerKind.None && (inner.Kind == MarkerKind.None || outer.Kind < inner.Kind));

    /// <summary>C and D behind A and B are letters; I, V and X are Roman numbers unless H, U or W stand before them.</summary>
    private static MarkerKind KindAmong(Stack<Node> stack, Node node)
    {
        if (node.Kind != MarkerKind.Roman || node.Label is not [var letter]) return node.Kind;
        return stack.Any(n => n.Kind == MarkerKind.Capital && n.Label is [var before] && letter - before == 1) ? MarkerKind.Capital
            : node.Kind;
    }
}
