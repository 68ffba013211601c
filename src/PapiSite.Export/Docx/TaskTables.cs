using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PapiSite.Export.Prose;
using PapiSite.Export.Tables;
using PapiSite.Language.Values;
using PapiSite.Model.Plans;
using PapiSite.Site;

namespace PapiSite.Export.Docx;

/// <summary>Tables of a Word document.</summary>
internal static class TaskTables
{
    /// <summary>More columns than these are printed in smaller letters, so that a line of a cell holds some words.</summary>
    private const int RoomyColumns = 7;

    /// <summary>A table of tasks, its head on each page.</summary>
    public static Table Of(Plan plan, PlanTable table)
    {
        var widths = Widths(table.Columns);
        var made = Bordered(widths);
        var halfPoints = table.Columns.Length > RoomyColumns ? table.Columns.Length > RoomyColumns + 2 ? 20 : 22 : (int?)null;
        made.Append(HeadRow([.. table.Columns.Select(c => c.Name)], widths, halfPoints));
        for (var i = 0; i < table.Lines.Length; i++)
        {
            made.Append(table.Lines[i] switch
            {
                GroupLine group => GroupRow(plan, group.Group, widths, halfPoints),
                TaskLine task => TaskRow(table.Columns, task, i + 1 < table.Lines.Length ? table.Lines[i + 1] as TaskLine : null,
                    widths, halfPoints),
                var other => throw new InvalidOperationException($"No row for {other.GetType().Name}."),
            });
        }

        return made;
    }

    /// <summary>A table in which a body scores itself, its head on each page; parts and the total are bold, sums slanted.</summary>
    public static Table OfScores(SelfScoreTable table)
    {
        var widths = Widths(table.Columns);
        var made = Bordered(widths);
        made.Append(HeadRow([.. table.Columns.Select(c => c.Name)], widths, null));
        foreach (var row in table.Rows)
        {
            made.Append(Row(row.Cells.Select((cell, i) => Cell(widths[i], [.. cell.Lines.Select(line =>
            {
                var isBold = row.IsPart && (cell.Number is not null || i < 2);
                var paragraph = Paragraphs.Of(DocumentStyles.TableText, [new TextRun(line, isBold, cell.IsSum)]);
                return table.Columns[i].IsCentered ? paragraph.Centered() : paragraph;
            })]))));
        }

        return made;
    }

    /// <summary>A table of figures on an upright sheet: the first column has words.</summary>
    public static Table OfFigures(ImmutableArray<string> head, IEnumerable<ImmutableArray<string>> rows)
    {
        var first = Measures.Portrait * 2 / (head.Length + 1);
        int[] widths = [first, .. Enumerable.Repeat((Measures.Portrait - first) / (head.Length - 1), head.Length - 1)];
        var table = Bordered(widths);
        var halfPoints = head.Length > RoomyColumns ? 18 : 22;
        table.Append(HeadRow(head, widths, halfPoints));
        foreach (var row in rows)
        {
            table.Append(Row([.. row.Select((text, i) => Cell(
                widths[i], [Sized(i == 0 ? Paragraphs.Of(DocumentStyles.TableText, text)
                    : Paragraphs.Of(DocumentStyles.TableText, text).Centered(), halfPoints)]))]));
        }

        return table;
    }

    /// <summary>A table that stands in prose.</summary>
    public static Table OfProse(IReadOnlyList<ProseLine> rows)
    {
        var columns = rows.Max(r => r.Cells.Length);
        int[] widths = [.. Enumerable.Repeat(Measures.Portrait / columns, columns)];
        var table = Bordered(widths);
        foreach (var row in rows)
        {
            table.Append(Row([
                .. widths.Select((width, i) =>
                    Cell(width, [Paragraphs.Of(DocumentStyles.TableText, i < row.Cells.Length ? row.Cells[i] : [])])),
            ]));
        }

        return table;
    }

    /// <summary>A table without lines that only places things beside one another.</summary>
    public static Table Placing(int[] widths, params OpenXmlElement[][][] rows)
    {
        var table = Empty(widths);
        foreach (var row in rows) table.Append(Row([.. row.Select((content, i) => Cell(widths[i], content))]));
        return table;
    }

    private static TableRow HeadRow(ImmutableArray<string> names, int[] widths, int? halfPoints)
    {
        var row = Row([
            .. names.Select((name, i) => Middle(Cell(
                widths[i], [Sized(Paragraphs.Of(DocumentStyles.TableHead, name), halfPoints)]))),
        ]);
        row.TableRowProperties!.Append(new TableHeader());
        return row;
    }

    private static TableRow GroupRow(Plan plan, TaskGroup group, int[] widths, int? halfPoints)
    {
        OpenXmlElement[] content =
        [
            Sized(Paragraphs.Of(DocumentStyles.TableGroup, PrintedLabels.Titled(group.Label, group.Title)), halfPoints),
            .. Details(plan, group).Select(line => Sized(Paragraphs.Of(DocumentStyles.TableText, line.Runs), halfPoints)),
        ];
        var cell = Cell(widths.Sum(), content);
        cell.TableCellProperties!.GridSpan = new() { Val = widths.Length };
        // What a group says of itself may be longer than a page.
        return new TableRow(cell);
    }

    /// <summary>What a group says besides its name, each paragraph a line.</summary>
    public static IEnumerable<ProseLine> Details(Plan plan, TaskGroup group)
    {
        foreach (var result in group.Results) yield return Told($"Kết quả {result.Year}: {result.Score.Text}");
        foreach (var aim in group.Aims) yield return Told($"Mục tiêu {aim.Year}: {aim.Score.Text}");
        foreach (var target in group.Targets)
            yield return Told($"{ExportWords.NameIn(plan, InferredPart.Targets, ExportWords.Target)}: {target.Text}");
        foreach (var line in ProseReader.Read(group.Description)) yield return Plain(line);
        foreach (var line in group.Notes.SelectMany(note => ProseReader.Read(note))) yield return Plain(line);
        foreach (var lost in group.Damaged) yield return Told(ExportWords.T.DamagedPassage(lost).Text);
    }

    private static ProseLine Told(string words) => new([new(words, IsItalic: true)]);

    /// <summary>Only the name of a group is bold, so that a reader, and a program, tells it from what follows.</summary>
    private static ProseLine Plain(ProseLine line) => line with { Runs = [.. line.Runs.Select(r => r with { IsBold = false })] };

    private static TableRow TaskRow(
        ImmutableArray<TableColumn> columns, TaskLine task, TaskLine? next, int[] widths, int? halfPoints)
    {
        var cells = new List<TableCell>();
        for (var i = 0; i < columns.Length; i++)
        {
            var isNamed = task.Cells[i].Details.Length > 0;
            var paragraphs = task.Cells[i].Lines.Select(line => Paragraphs.Of(DocumentStyles.TableText, [new TextRun(line, isNamed)]))
                .Concat(task.Cells[i].Details.Select(line => Paragraphs.Of(DocumentStyles.TableText, line))).ToList();
            if (columns[i].IsCentered) paragraphs.ForEach(p => p.Centered());
            var cell = Cell(widths[i], [.. paragraphs.Select(p => Sized(p, halfPoints))]);
            if (task.Cells[i].GoesOn) cell.TableCellProperties!.VerticalMerge = new() { Val = MergedCellValues.Continue };
            else if (next?.Cells[i].GoesOn == true) cell.TableCellProperties!.VerticalMerge = new() { Val = MergedCellValues.Restart };
            cells.Add(cell);
        }

        return Row(cells);
    }

    private static Paragraph Sized(Paragraph paragraph, int? halfPoints)
    {
        if (halfPoints is not { } size) return paragraph;
        var text = size.ToString(CultureInfo.InvariantCulture);
        foreach (var run in paragraph.Elements<Run>())
        {
            run.RunProperties ??= new();
            (run.RunProperties.FontSize, run.RunProperties.FontSizeComplexScript) = (new() { Val = text }, new() { Val = text });
        }

        return paragraph;
    }

    private static int[] Widths(ImmutableArray<TableColumn> columns)
    {
        var all = columns.Sum(c => c.Weight);
        int[] widths = [.. columns.Select(c => Math.Max((int)(c.Weight * Measures.Landscape / all), Narrowest))];
        // What the narrow ones got over their share, and what rounding left, is the widest column's.
        widths[Array.IndexOf(widths, widths.Max())] += Measures.Landscape - widths.Sum();
        return widths;
    }

    /// <summary>A number such as 1.2.10 stands in a line: 14 mm.</summary>
    private const int Narrowest = 790;

    private static Table Bordered(int[] widths)
    {
        var table = Empty(widths);
        T Line<T>() where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0 };
        table.GetFirstChild<TableProperties>()!.TableBorders = new(
            Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(),
            Line<InsideVerticalBorder>());
        return table;
    }

    private static Table Empty(int[] widths) => new(
        new TableProperties
        {
            TableWidth = new() { Width = Text(widths.Sum()), Type = TableWidthUnitValues.Dxa },
            TableLayout = new() { Type = TableLayoutValues.Fixed },
            TableCellMarginDefault = new(
                new TableCellLeftMargin { Width = 85, Type = TableWidthValues.Dxa },
                new TableCellRightMargin { Width = 85, Type = TableWidthValues.Dxa }),
        },
        new TableGrid(widths.Select(w => new GridColumn { Width = Text(w) })));

    private static TableRow Row(IEnumerable<TableCell> cells)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit()));
        row.Append(cells);
        return row;
    }

    private static TableCell Cell(int width, IReadOnlyCollection<OpenXmlElement> content)
    {
        var cell = new TableCell(new TableCellProperties
        {
            TableCellWidth = new() { Width = Text(width), Type = TableWidthUnitValues.Dxa },
        });
        cell.Append(content);
        // A cell ends with a paragraph, an empty one too.
        if (cell.LastChild is not Paragraph) cell.Append(Paragraphs.Of(DocumentStyles.TableText, ""));
        return cell;
    }

    private static TableCell Middle(TableCell cell)
    {
        cell.TableCellProperties!.TableCellVerticalAlignment = new() { Val = TableVerticalAlignmentValues.Center };
        return cell;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
