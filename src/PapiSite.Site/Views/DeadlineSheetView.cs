using System.Collections.Immutable;
using PapiSite.Site.Calendar;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A page of a list of deadlines.</summary>
/// <param name="Contents">The parts of the whole list with where they stand; none where there is one only.</param>
/// <param name="HasManyTasks">True for so many tasks that a browser should lay out only those near the screen.</param>
/// <param name="Filter">The filter of the tasks, or null.</param>
/// <param name="IsCut">True where the list goes on over several pages.</param>
/// <param name="Sections">The parts on this page with their tasks.</param>
/// <param name="Pager">The pages of the list before and behind.</param>
public sealed record DeadlineSheetView(
    ImmutableArray<SheetEntry> Contents, bool HasManyTasks, TaskFilter? Filter, bool IsCut, ImmutableArray<SheetSection> Sections,
    Pager Pager)
{
    /// <summary>A page of a list.</summary>
    /// <param name="sheet">The page.</param>
    /// <param name="scope">The page of the site.</param>
    /// <param name="remark">What stands below a task's deadline, where there is something to say.</param>
    public static DeadlineSheetView Of(DeadlineSheet sheet, ViewScope scope, Func<PublishedTask, string?>? remark = null)
    {
        var sheets = sheet.List.Sheets;
        // A task that is due at several times has several rows.
        var rows = sheet.Pieces.SelectMany(piece => piece.Tasks).ToImmutableArray();
        var hasParts = sheets.Sum(s => s.Pieces.Length) > 1;
        return new(
            hasParts ? [.. sheets.SelectMany(s => s.Pieces.Select(piece => SheetEntry.Of(piece, s, sheet, scope.T)))] : [],
            TaskTable.AreMany(rows.Length), TaskFilter.Of(rows, scope.T), sheets.Length > 1,
            [.. sheet.Pieces.Select((piece, i) => SheetSection.Of(piece, TaskTable.StandsFolded(rows.Length, i == 0), scope, remark))],
            PagerOf(sheet, scope.T));
    }

    private static Pager PagerOf(DeadlineSheet sheet, InterfaceTexts t)
    {
        PagerStep? Step(string way, int number) =>
            number < 1 || number > sheet.List.Sheets.Length ? null : new(way, t.PageNumber(number), sheet.List.RouteOf(number));
        return new(t.NeighbouringPages, Step(t.PageBefore, sheet.Number - 1), Step(t.PageAfter, sheet.Number + 1));
    }
}

/// <summary>A part of a list of deadlines on a page.</summary>
/// <param name="Anchor">The id of its heading.</param>
/// <param name="Heading">When its tasks are due, and that it began on a page before.</param>
/// <param name="Tasks">Its tasks.</param>
public sealed record SheetSection(string Anchor, Sentence Heading, TaskTable Tasks)
{
    /// <summary>A part of a list.</summary>
    public static SheetSection Of(DeadlinePiece piece, bool isFolded, ViewScope scope, Func<PublishedTask, string?>? remark)
    {
        var title = Sentence.OfWords(scope.T.DueTime(piece.Section.Time));
        return new(
            piece.Section.Time.Anchor, piece.IsContinued ? scope.T.Continued(title) : title,
            TaskTable.Of(title, piece.Tasks, scope, remark: remark) with { IsFolded = isFolded });
    }
}
