using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PapiSite.Export.Docx;
using PapiSite.Export.Tables;
using PapiSite.Model.Plans;
using PapiSite.Site;
using PapiSite.Site.Wording;

namespace PapiSite.Export.Xlsx;

/// <summary>A plan as a workbook.</summary>
/// <param name="publication">The content, on the day to which reports are counted.</param>
/// <param name="plan">The plan.</param>
/// <param name="withProgress">True for what was reported.</param>
internal sealed class Workbook(Publication publication, Plan plan, bool withProgress)
{
    private static InterfaceTexts T => ExportWords.T;

    /// <summary>A sheet that fits a page laid across in letters that can be read is so many characters wide.</summary>
    private const int CharactersAcross = 150;

    private const int Narrowest = 7;

    private readonly IReadOnlyList<PublishedTask> _tasks = publication.TasksOf(plan);
    private readonly string? _notice = PlanParticulars.NoticeOf(plan, withProgress);
    private readonly List<(string Name, uint TitleRow, Worksheet Sheet)> _sheets = [];

    /// <summary>The file.</summary>
    public byte[] ToBytes()
    {
        var title = withProgress ? ProgressReportParts.TitleOf(plan, publication.AsOf) : TitleOf();
        AddTasks(title);
        AddPlan();
        AddScores();
        if (withProgress && publication.CollectsReportsOn(plan)) AddCounts();
        using var bytes = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var book = package.AddWorkbookPart();
            package.ChangeIdOfPart(book, "rId1");
            CoreProperties.Add(package.AddCoreFilePropertiesPart(), title);
            package.ChangeIdOfPart(package.CoreFilePropertiesPart!, "rId2");
            book.AddNewPart<WorkbookStylesPart>("rIdStyles").Stylesheet = CellStyles.All();
            var (sheets, names) = (new Sheets(), new DefinedNames());
            for (var i = 0; i < _sheets.Count; i++)
            {
                var (name, titleRow, sheet) = _sheets[i];
                book.AddNewPart<WorksheetPart>($"rIdSheet{i + 1}").Worksheet = sheet;
                sheets.Append(new Sheet { Name = name, SheetId = (uint)(i + 1), Id = $"rIdSheet{i + 1}" });
                names.Append(new DefinedName($"'{name}'!${titleRow}:${titleRow}") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)i });
            }

            book.Workbook = new(new BookViews(new WorkbookView()), sheets, names);
            package.Save();
        }

        return FixedPackage.Of(bytes);
    }

    private string TitleOf() => plan.Number is null ? plan.Title : $"{DocumentName.Of(plan, T)}: {plan.Title}";

    private void AddTasks(string title)
    {
        var table = PlanTables.OfSheet(plan, _tasks, withProgress);
        var widths = Widths(table.Columns);
        var rows = new SheetRows();
        rows.AddWide(widths, title, CellStyle.Title);
        if (_notice is not null) rows.AddWide(widths, _notice, CellStyle.Notice);
        rows.Add(widths, table.Columns.Select(c => SheetRows.Text(c.Name, CellStyle.Head)));
        var head = rows.Last;
        var goesOnFrom = new uint?[table.Columns.Length];
        foreach (var line in table.Lines)
        {
            if (line is TaskLine task)
            {
                rows.Add(widths, task.Cells.Zip(table.Columns, (cell, column) => SheetRows.Of(cell, column.IsCentered)));
                Merge(rows, task, goesOnFrom);
            }
            else if (line is GroupLine { Group: var group })
            {
                Merge(rows, null, goesOnFrom);
                rows.AddWide(widths, NameOf(group), CellStyle.Group);
            }
        }

        MergeOpen(rows, rows.Last, goesOnFrom);
        _sheets.Add((ExportWords.TasksSheet, head, SheetOf(rows, widths, head)));
    }

    /// <summary>Cells that go on from the row above are one with it once the last of them is known.</summary>
    private static void Merge(SheetRows rows, TaskLine? task, uint?[] from)
    {
        for (var column = 0; column < from.Length; column++)
        {
            if (task?.Cells[column].GoesOn == true)
            {
                from[column] ??= rows.Last - 1;
            }
            else if (from[column] is { } first)
            {
                // Before a group's row the rows of tasks end with the last one; at a task's row with the one before it.
                rows.MergeDown(column, first, task is null ? rows.Last : rows.Last - 1);
                from[column] = null;
            }
        }
    }

    private static void MergeOpen(SheetRows rows, uint last, uint?[] from)
    {
        for (var column = 0; column < from.Length; column++)
            if (from[column] is { } first) rows.MergeDown(column, first, last);
    }

    private static string NameOf(TaskGroup group) => group.Kind == GroupKind.Appendix
        ? PrintedLabels.Titled(T.AppendixOf(group.Label ?? ""), group.Title) : PrintedLabels.Titled(group.Label, group.Title);

    /// <summary>What is known of the plan, a line each.</summary>
    private void AddPlan()
    {
        int[] widths = [30, 90];
        var rows = new SheetRows();
        void Add(string name, string value) =>
            rows.Add(widths, [SheetRows.Text(name, CellStyle.Name), SheetRows.Text(value, CellStyle.Text)]);
        Add(DocumentName.KindOf(plan, T), plan.Title);
        foreach (var (name, value) in PlanParticulars.Of(publication, plan)) Add(name, value);
        if (!plan.Recipients.IsEmpty) Add(ExportWords.Recipients, string.Join("; ", plan.Recipients));
        foreach (var lost in PlanParticulars.LostPassages(plan)) Add(ExportWords.LostPassage, lost);
        foreach (var file in AttachedFiles.Of(publication, plan)) Add(T.Files, file);
        _sheets.Add((ExportWords.PlanSheet, 1, SheetOf(rows, widths, 0)));
    }

    private void AddScores()
    {
        foreach (var table in SelfScoreTable.Of(plan))
        {
            var (rows, widths) = (new SheetRows(), Widths(table.Columns));
            var head = SelfScoreSheet.Write(table, widths, _notice, rows);
            var before = _sheets.Count(s => s.Name.StartsWith(ExportWords.ScoresSheet, StringComparison.Ordinal));
            _sheets.Add((SelfScoreSheet.NameOf(before), head, SheetOf(rows, widths, head)));
        }
    }

    private static int[] Widths(IReadOnlyCollection<Tables.TableColumn> columns)
    {
        var all = columns.Sum(c => c.Weight);
        return [.. columns.Select(c => Math.Max(Narrowest, (int)(c.Weight * CharactersAcross / all)))];
    }

    private void AddCounts()
    {
        var tables = ProgressReportParts.Tables(plan, _tasks).ToList();
        int[] widths = [60, .. Enumerable.Repeat(14, tables.Max(t => ProgressReportParts.HeadOf(t).Length) - 1)];
        var rows = new SheetRows();
        foreach (var table in tables)
        {
            rows.AddWide(widths, table.Caption, CellStyle.Title);
            rows.Add(widths, ProgressReportParts.HeadOf(table).Select(name => SheetRows.Text(name, CellStyle.Head)));
            foreach (var (name, counts) in ProgressReportParts.RowsOf(table))
                rows.Add(widths, counts.Select(SheetRows.Of).Prepend(SheetRows.Text(name, CellStyle.Text)));
        }

        rows.AddWide(widths, T.CompletionMethod(publication.AsOf), CellStyle.Notice);
        _sheets.Add((ExportWords.CountsSheet, 2, SheetOf(rows, widths, 0)));
    }

    /// <summary>A sheet that prints across A4, its width on one page; what stands up to a row stays in sight.</summary>
    private static Worksheet SheetOf(SheetRows rows, int[] widths, uint frozen)
    {
        var view = new SheetView { WorkbookViewId = 0, ShowGridLines = false };
        if (frozen > 0)
        {
            view.Append(new Pane
            {
                VerticalSplit = frozen,
                TopLeftCell = $"A{(frozen + 1).ToString(CultureInfo.InvariantCulture)}",
                ActivePane = PaneValues.BottomLeft,
                State = PaneStateValues.Frozen,
            });
        }

        var sheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(view),
            new Columns(widths.Select((width, i) =>
                new Column { Min = (uint)(i + 1), Max = (uint)(i + 1), Width = width, CustomWidth = true })),
            rows.Data);
        if (rows.Merged is { } merged) sheet.Append(merged);
        sheet.Append(
            new PrintOptions { HorizontalCentered = true },
            new PageMargins { Left = 0.5, Right = 0.5, Top = 0.75, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
            new HeaderFooter(new OddHeader("&C&P")));
        return sheet;
    }
}
