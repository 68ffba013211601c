using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using PapiSite.Import.Grids;
using PapiSite.Import.Sources;

namespace PapiSite.Import.Html;

/// <summary>Reads a table of a page as a grid; one that only places other things gives way to them.</summary>
internal static class HtmlTable
{
    /// <summary>The table, or null where its content went to the flow around it.</summary>
    public static Table? Read(IElement table, Look look, HtmlFlow around, Collected collected, HtmlNotes notes, SourcePlace? cell)
    {
        var place = cell ?? collected.Here;
        foreach (var stray in Strays(table)) around.Visit(stray, look);
        var groups = Groups(table, place, collected);
        var layout = GridLayout.Place(groups.ConvertAll(g => g.ConvertAll(r => r.ConvertAll(Spanned))), ref collected.Room);
        var captions = table.Children.Where(c => c.LocalName == "caption").ToList();
        if (layout.Width < 2 || OnlyPlaces(table, layout.Rows))
        {
            foreach (var caption in captions) around.Visit(caption, look);
            foreach (var placed in layout.Rows.SelectMany(r => r).Where(c => !c.IsCarried)) VisitFlat(around, placed.Content, look);
            return null;
        }

        place = cell ?? collected.NextPlace();
        var rows = layout.Rows.Where(r => r.Count > 0).ToList();
        var read = rows.Select((row, r) => ReadRow(row, r + 1, place, look, collected, notes, isInner: cell is not null)).ToList();

        // Where every row is marked as a head, none is.
        if (read.TrueForAll(r => r.IsHeader)) read = read.ConvertAll(r => r with { IsHeader = false });
        var title = Wording.Of(string.Join(' ', captions.Where(c => !HtmlStyle.Hides(c)).Select(HtmlFlow.Words)));
        foreach (var hidden in captions.Where(HtmlStyle.Hides)) collected.LeaveOut(place, HtmlFlow.Words(hidden), LeftOutReasons.Hidden);
        return new Table(place, layout.Width, [.. read]) { Caption = title.Length == 0 ? null : title };
    }

    private static TableRow ReadRow(
        List<PlacedCell<IElement>> row, int number, SourcePlace place, Look look, Collected collected, HtmlNotes notes, bool isInner)
    {
        var cells = ImmutableArray.CreateBuilder<TableCell>(row.Count);
        foreach (var placed in row)
        {
            var here = isInner ? place : place with { Row = number, Column = placed.Column + 1 };
            var blocks = placed.IsCarried ? [] : ReadCell(placed.Content, here, look, collected, notes);
            cells.Add(new TableCell(here, placed.Column, placed.Width, blocks)
            {
                Height = placed.Height,
                IsCarried = placed.IsCarried,
            });
        }

        var own = row.Where(c => !c.IsCarried).Select(c => c.Content).ToList();
        return new TableRow(cells.MoveToImmutable())
        {
            IsHeader = own.Count > 0 && (own.TrueForAll(c => c.LocalName == "th")
                || own[0].ParentElement?.ParentElement?.LocalName == "thead"),
            StartsPage = own.Count > 0 && own[0].ParentElement is { } tr && HtmlStyle.BreaksPage(HtmlStyle.Of(tr)),
        };
    }

    private static ImmutableArray<Block> ReadCell(IElement cell, SourcePlace place, Look look, Collected collected, HtmlNotes notes)
    {
        var flow = new HtmlFlow(collected, notes, place);
        VisitFlat(flow, cell, look with { ListDepth = 0, Heading = 0, Bold = look.Bold || cell.LocalName == "th" });
        return flow.Finish();
    }

    private static void VisitFlat(HtmlFlow flow, IElement cell, Look look)
    {
        flow.Flush();
        var inside = look.Inside(cell);
        flow.Dress(inside);
        foreach (var child in cell.ChildNodes) flow.Visit(child, inside);
        flow.Dress(inside);
        flow.Flush();
    }

    /// <summary>What stands in a table outside its cells, as in trees that were nested too deep: it is read before the table.</summary>
    private static IEnumerable<INode> Strays(IElement table)
    {
        foreach (var child in table.ChildNodes)
        {
            if (child is not IElement { LocalName: "thead" or "tbody" or "tfoot" } group)
            {
                if (child is not IElement { LocalName: "caption" or "colgroup" or "col" }) yield return child;
                continue;
            }

            if (HtmlStyle.Hides(group)) continue;
            foreach (var row in group.ChildNodes)
            {
                if (row is not IElement { LocalName: "tr" } tr)
                {
                    yield return row;
                }
                else if (!HtmlStyle.Hides(tr))
                {
                    foreach (var stray in tr.ChildNodes.Where(c => c is not IElement { LocalName: "td" or "th" })) yield return stray;
                }
            }
        }
    }

    private static List<List<List<IElement>>> Groups(IElement table, SourcePlace place, Collected collected)
    {
        var (body, foot) = (new List<List<List<IElement>>>(), new List<List<List<IElement>>>());
        foreach (var child in table.Children)
        {
            if (child.LocalName is not ("thead" or "tbody" or "tfoot")) continue;
            if (IsLeftOut(child, place, collected)) continue;

            // A foot may be written before the body; it is printed after it.
            (child.LocalName == "tfoot" ? foot : body).Add(Rows(child, place, collected));
        }

        body.AddRange(foot);
        return body;
    }

    private static List<List<IElement>> Rows(IElement group, SourcePlace place, Collected collected) =>
        [.. group.Children.Where(r => r.LocalName == "tr" && !IsLeftOut(r, place, collected))
            .Select(r => r.Children.Where(c => c.LocalName is "td" or "th" && !IsLeftOut(c, place, collected)).ToList())];

    private static bool IsLeftOut(IElement element, SourcePlace place, Collected collected)
    {
        if (!HtmlStyle.Hides(element)) return false;
        collected.LeaveOut(place, HtmlFlow.Words(element), LeftOutReasons.Hidden);
        return true;
    }

    private static SpannedCell<IElement> Spanned(IElement cell) => new(cell, Span(cell, "colspan", 1), Span(cell, "rowspan", 0));

    private static int Span(IElement cell, string name, int least) =>
        !cell.HasAttribute(name) ? 1
        : long.TryParse(cell.GetAttribute(name)!.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var span)
            ? (int)Math.Clamp(span, least, ushort.MaxValue)
            : 1;

    /// <summary>
    /// True for a table that holds another with columns and has at most one row where words of its own stand side by side: such a table
    /// places a page's parts, as pages did before style sheets.
    /// </summary>
    private static bool OnlyPlaces(IElement table, List<List<PlacedCell<IElement>>> rows)
    {
        if (table.GetAttribute("role") is "presentation" or "none") return true;
        var holdsGrid = rows.SelectMany(r => r).Any(c => c.Content.QuerySelector("tr > :nth-child(2)") is not null);
        return holdsGrid && rows.Count(r => r.Count(c => !c.IsCarried && HasOwnWords(c.Content)) >= 2) <= 1;
    }

    private static bool HasOwnWords(IElement cell) => cell.ChildNodes.Any(HasOwnWordsInside);

    private static bool HasOwnWordsInside(INode node) => node switch
    {
        IText text => Wording.HasWords(text.Data),
        IElement { LocalName: "table" } => false,
        IElement element => element.ChildNodes.Any(HasOwnWordsInside),
        _ => false,
    };
}
