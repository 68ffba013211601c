using System.Collections.Immutable;
using AngleSharp.Dom;
using PapiSite.Import.Grids;
using PapiSite.Import.Sources;

namespace PapiSite.Import.Html;

/// <summary>Goes through the elements of a page, or of one cell, and puts down paragraphs and tables as they come.</summary>
/// <param name="collected">What is collected of the whole page.</param>
/// <param name="notes">The page's notes.</param>
/// <param name="cell">The place of the cell that is read, or null for the page itself.</param>
/// <param name="ownLabel">The label of the note that is read, or null for what is none.</param>
internal sealed class HtmlFlow(Collected collected, HtmlNotes notes, SourcePlace? cell, string? ownLabel = null)
{
    /// <summary>The longest number that Word prints in front of an item.</summary>
    private const int LongestNumber = 12;

    /// <summary>The longest label of a note that is only written small.</summary>
    private const int LongestLabel = 3;

    private readonly List<Block> blocks = [];
    private readonly ParagraphDraft draft = new();

    /// <summary>The blocks that were found.</summary>
    public ImmutableArray<Block> Finish()
    {
        Flush();
        return [.. blocks];
    }

    /// <summary>Reads an element or a text and what is in it.</summary>
    public void Visit(INode node, Look look)
    {
        if (node is IText text) draft.Append(text.Data, look.Bold, look.Italic, look.Verbatim);
        else if (node is IElement element) VisitElement(element, look);
    }

    /// <summary>Ends the paragraph that is being read.</summary>
    public void Flush()
    {
        if (draft.Finish(Place, collected.Marks) is { } paragraph) blocks.Add(paragraph);
    }

    private SourcePlace Place() => cell ?? collected.NextPlace();

    private void VisitElement(IElement element, Look look)
    {
        if (IsOutside(element)) return;
        if (notes.LabelOfMark(element) is { } mark)
        {
            draft.Mark(mark);
            return;
        }

        if (notes.LabelOfNote(element) is { } label)
        {
            VisitNote(element, label);
            return;
        }

        var style = HtmlStyle.Of(element);
        switch (element.LocalName)
        {
            case "br":
                if (HtmlStyle.BreaksPage(style)) StartPage();
                else draft.Break();
                break;
            case "hr":
                Flush();
                break;
            case "img" or "area" or "input":
                collected.LeaveOut(cell ?? collected.Here, element.GetAttribute("alt") ?? "", LeftOutReasons.Picture);
                break;
            case "table":
                Flush();
                if (HtmlTable.Read(element, look, this, collected, notes, cell) is { } table) blocks.Add(table);
                break;
            case "sup":
                VisitSmall(element, look);
                break;
            case "ul" or "ol":
                VisitList(element, look.Inside(element));
                break;
            case var name when HtmlStyle.IsBlock(name):
                VisitBlock(element, style, look.Inside(element));
                break;
            default:
                VisitInline(element, style, look.Inside(element));
                break;
        }
    }

    /// <summary>True for what is not printed on the page: its words are put down as left out.</summary>
    private bool IsOutside(IElement element)
    {
        if (element.LocalName is "script" or "style" or "head" or "meta" or "link" or "xml") return true;
        var isDeleted = element.LocalName == "del" && element.HasAttribute("datetime");
        if (element.LocalName is "iframe" or "noframes" or "noembed" or "rt" or "rp" || HtmlStyle.Hides(element) || isDeleted)
        {
            var words = element is AngleSharp.Html.Dom.IHtmlTemplateElement template ? template.Content.TextContent : Words(element);
            var reason = isDeleted ? LeftOutReasons.Deleted : element.LocalName == "rt" ? LeftOutReasons.Phonetic : LeftOutReasons.Hidden;
            collected.LeaveOut(cell ?? collected.Here, words, reason);
            return true;
        }

        var style = HtmlStyle.Of(element);
        if (!HtmlStyle.IsMargin(style)) return false;
        var margin = new HtmlFlow(collected, notes, cell ?? collected.Here);
        margin.VisitChildren(element, default);
        collected.AddMargin(margin.Finish());
        return true;
    }

    /// <summary>The words of an element, blocks apart from one another.</summary>
    internal static string Words(IElement element) => string.Join(' ', element.Descendants<IText>()
        .Where(t => t.ParentElement?.LocalName is not ("script" or "style"))
        .Select(t => t.ParentElement?.LocalName is "p" or "div" or "td" or "th" or "li" ? $" {t.Data} " : t.Data));

    private void VisitNote(IElement element, string label)
    {
        Flush();
        var note = new HtmlFlow(collected, notes, cell ?? collected.Here, label);
        note.VisitChildren(element, default);
        collected.AddNote(new(label, note.Finish()));
    }

    private void VisitChildren(IElement element, Look look)
    {
        foreach (var child in element.ChildNodes) Visit(child, look);
    }

    private void VisitBlock(IElement element, string style, Look look)
    {
        Flush();
        if (HtmlStyle.BreaksPage(style)) StartPage();
        if (HtmlStyle.ListLevel(style) is { } level) draft.ListLevel = level;
        Dress(look);
        VisitChildren(element, look);
        Dress(look);
        Flush();
    }

    /// <summary>Gives the paragraph that is being read the look of the block around it.</summary>
    public void Dress(Look look)
    {
        draft.HeadingLevel = look.Heading == 0 ? null : look.Heading;
        draft.IsCentered = look.Centered;
    }

    private void VisitInline(IElement element, string style, Look look)
    {
        if (ownLabel is not null && HtmlNotes.IsBacklink(element))
        {
            var label = HtmlNotes.Label(element);
            if (label != ownLabel) collected.LeaveOut(cell ?? collected.Here, label, LeftOutReasons.Backlink);
            return;
        }

        if (style.Contains("mso-tab-count", StringComparison.Ordinal)) draft.Break('\t');
        if (HtmlStyle.IsGapAfterNumber(element, style))
        {
            if (IsNumber() && !draft.Text.Trim().Contains(' ', StringComparison.Ordinal)) draft.TakeAsNumber();
            return;
        }

        VisitChildren(element, look);
        if (HtmlStyle.IsListNumber(style) && IsNumber()) draft.TakeAsNumber();

        bool IsNumber() => draft.Number is null && draft.Length is > 0 and <= LongestNumber;
    }

    private void VisitSmall(IElement element, Look look)
    {
        var start = draft.Length;
        VisitChildren(element, look.Inside(element));
        var label = HtmlNotes.Label(element);
        if (label.Length is > 0 and <= LongestLabel && label.All(char.IsAsciiLetterOrDigit))
            draft.Small(start, label, element.HasAttribute(PlainText.TextMarkup.NoteAttribute));
    }

    private void VisitList(IElement list, Look look)
    {
        Flush();
        var numbers = HtmlLists.Numbers(list);
        foreach (var child in list.ChildNodes)
        {
            if (child is IElement { LocalName: "li" } item && !HtmlStyle.Hides(item))
            {
                Flush();
                draft.Number = HtmlLists.Printed(item, numbers[item]);
                draft.ListLevel = look.ListDepth - 1;
                Visit(item, look);
                (draft.Number, draft.ListLevel) = (null, null);
            }
            else
            {
                Visit(child, look);
            }
        }

        Flush();
    }

    private void StartPage()
    {
        Flush();
        draft.StartsPage = true;
    }
}
