using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PapiSite.Import.Sources;

namespace PapiSite.Import.Word;

/// <summary>Reads HTML that stands in a DOCX. The parser loads nothing and runs nothing.</summary>
internal sealed class HtmlChunk(Story story)
{
    private const int MostLevels = 200;

    /// <summary>Cells that only go on from above: a table of 8 MB could have a thousand million.</summary>
    private const int MostCarried = 1_000_000;

    private static readonly HashSet<string> Unseen = new(StringComparer.Ordinal)
    {
        "script", "style", "head", "template", "noscript", "title",
    };

    private static readonly HashSet<string> Lines = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "center", "dd", "div", "dl", "dt", "fieldset", "figcaption", "figure",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html",
        "li", "main", "nav", "ol", "p", "pre", "section", "ul",
    };

    private readonly Stack<(bool IsNumbered, int Count)> _lists = new();
    private ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private ParagraphText _text = new();
    private string? _number;
    private int? _heading;
    private bool _isCentered;
    private bool _needsBlank;
    private int _carried;

    /// <summary>What it holds; null where the parser would take too long over it.</summary>
    public ImmutableArray<Block>? Read(byte[] bytes)
    {
        if (HtmlCost.IsTooMuch(bytes)) return null;
        using var stream = new MemoryStream(bytes, writable: false);
        using var document = new HtmlParser().ParseDocument(stream);
        if (document.Body is { } body) Element(body, default, 0);
        EndLine();
        return _blocks.ToImmutable();
    }

    private void Inside(INode parent, RunFormat format, int level)
    {
        for (var child = parent.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is IText text) Words(text.Data, format);
            else if (child is IElement element) Element(element, format, level + 1);
        }
    }

    private void Element(IElement element, RunFormat format, int level)
    {
        if (Unseen.Contains(element.LocalName)) return;
        if (level > MostLevels)
        {
            story.Source.LeftOut.Add(story.Here, AllWords(element), LeftOutReasons.TooDeep);
            return;
        }

        var style = element.GetAttribute("style") ?? "";
        format = format with
        {
            Bold = format.Bold || element.LocalName is "b" or "strong" or "th" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6",
            Italic = format.Italic || element.LocalName is "i" or "em",
            Hidden = format.Hidden || Says(style, "display:none"),
            Font = (element.LocalName == "font" ? element.GetAttribute("face") : null) ?? FontIn(style) ?? format.Font,
        };
        switch (element.LocalName)
        {
            case "br":
                _text.Add("\n", format);
                _needsBlank = false;
                break;
            case "table":
                EndLine();
                if (Table(element, format, level) is { } table) _blocks.Add(table);
                break;
            case var name when Lines.Contains(name):
                Line(element, style, format, level);
                break;
            default:
                Inside(element, format, level);
                break;
        }
    }

    private void Line(IElement element, string style, RunFormat format, int level)
    {
        EndLine();
        var (centered, heading) = (_isCentered, _heading);
        _isCentered |= element.LocalName == "center" || element.GetAttribute("align") is "center" || Says(style, "text-align:center");
        if (element.LocalName is ['h', >= '1' and <= '6' and var h]) _heading = h - '0';
        if (element.LocalName is "ol" or "ul")
        {
            _lists.Push((element.LocalName == "ol", Number(element, "start", 1)));
            Inside(element, format, level);
            _lists.Pop();
        }
        else
        {
            if (element.LocalName == "li" && _lists.TryPop(out var list))
            {
                var number = Number(element, "value", list.Count);
                _number = list.IsNumbered ? string.Create(CultureInfo.InvariantCulture, $"{number}.") : "•";
                _lists.Push((list.IsNumbered, number + 1));
            }

            Inside(element, format, level);
        }

        EndLine();
        (_isCentered, _heading) = (centered, heading);
    }

    private void Words(string words, RunFormat format)
    {
        var trimmed = string.Join(' ', words.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
        if (trimmed.Length == 0)
        {
            _needsBlank |= words.Length > 0;
            return;
        }

        if (format.Hidden)
        {
            story.Source.LeftOut.Add(story.Here, trimmed, LeftOutReasons.Hidden);
            story.Source.LeftOut.Close();
            return;
        }

        if ((_needsBlank || char.IsWhiteSpace(words[0])) && _text.HasWords) _text.Add(" ", format);
        _text.Add(trimmed, format);
        _needsBlank = char.IsWhiteSpace(words[^1]);
    }

    private void EndLine()
    {
        if (_text.HasWords)
        {
            _blocks.Add(_text.ToParagraph(story.CountParagraph()) with
            {
                Number = _number,
                ListLevel = _number is null ? null : Math.Max(0, _lists.Count - 1),
                HeadingLevel = _heading,
                IsCentered = _isCentered,
            });
            if (_text.WasLegacy) story.Source.Remarks.Add(Remark.LegacyLetters);
            _number = null;
        }

        _text = new ParagraphText();
        _needsBlank = false;
    }

    private Table? Table(IElement table, RunFormat format, int level)
    {
        var place = story.CountTable();
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        var open = new Dictionary<int, (int Rows, int Width)>();
        var width = 0;
        foreach (var row in ((IHtmlTableElement)table).Rows)
        {
            var cells = ImmutableArray.CreateBuilder<TableCell>();
            var column = 0;
            foreach (var cell in row.Cells)
            {
                Carry(cells, open, ref column, place, rows.Count);
                var span = Math.Clamp(cell.ColumnSpan, 1, 1000);
                var height = Math.Clamp(cell.RowSpan, 1, 65_534);
                var at = place with { Row = rows.Count + 1, Column = column + 1 };
                cells.Add(Cell(cell, format, level, at, column, span) with { Height = height });
                if (height > 1) open[column] = (height, span);
                column += span;
            }

            Carry(cells, open, ref column, place, rows.Count);
            width = Math.Max(width, column);
            rows.Add(new TableRow(cells.ToImmutable())
            {
                IsHeader = row.ParentElement?.LocalName == "thead" || (row.Cells.Length > 0 && row.Cells.All(c => c.LocalName == "th")),
            });
        }

        return rows.Count == 0 ? null : new Table(place, width, rows.ToImmutable());
    }

    private void Carry(
        ImmutableArray<TableCell>.Builder cells, Dictionary<int, (int Rows, int Width)> open, ref int column, SourcePlace table, int row)
    {
        while (open.TryGetValue(column, out var above) && _carried++ < MostCarried)
        {
            cells.Add(new TableCell(table with { Row = row + 1, Column = column + 1 }, column, above.Width, []) { IsCarried = true });
            if (above.Rows <= 2) open.Remove(column);
            else open[column] = (above.Rows - 1, above.Width);
            column += above.Width;
        }
    }

    private TableCell Cell(IElement cell, RunFormat format, int level, SourcePlace place, int column, int span)
    {
        var (outerBlocks, outerHeading, outerCentered) = (_blocks, _heading, _isCentered);
        var outer = story.Enter(place);
        (_blocks, _heading, _isCentered) = (ImmutableArray.CreateBuilder<Block>(), null, false);
        Inside(cell, format with { Bold = format.Bold || cell.LocalName == "th" }, level + 1);
        EndLine();
        var inside = _blocks.ToImmutable();
        (_blocks, _heading, _isCentered) = (outerBlocks, outerHeading, outerCentered);
        story.Enter(outer);
        return new TableCell(place, column, span, inside);
    }

    private static string AllWords(INode root)
    {
        var words = new System.Text.StringBuilder();
        for (var node = root; node is not null; node = Next(node, root))
        {
            if (node is IText text) words.Append(text.Data).Append(' ');
        }

        return words.ToString();
    }

    private static INode? Next(INode node, INode root)
    {
        if (node.FirstChild is { } child) return child;
        for (var at = node; at is not null && at != root; at = at.Parent)
        {
            if (at.NextSibling is { } next) return next;
        }

        return null;
    }

    private static int Number(IElement element, string attribute, int usual) =>
        int.TryParse(element.GetAttribute(attribute), CultureInfo.InvariantCulture, out var number) ? number : usual;

    private static bool Says(string style, string rule) =>
        style.Replace(" ", "", StringComparison.Ordinal).Contains(rule, StringComparison.OrdinalIgnoreCase);

    private static string? FontIn(string style)
    {
        var at = style.IndexOf("font-family:", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : style[(at + "font-family:".Length)..].Split(',', ';')[0].Trim(' ', '"', '\'');
    }
}
