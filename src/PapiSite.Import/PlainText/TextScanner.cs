using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PapiSite.Import.Grids;
using PapiSite.Import.Sources;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Import.PlainText;

/// <summary>Goes through the lines of a text and puts down paragraphs and tables as they come.</summary>
internal sealed partial class TextScanner
{
    private const int LongestPageMark = 60;

    private readonly Collected collected = new();
    private readonly List<Block> blocks = [];
    private readonly CellText cells;
    private readonly TextTables tables;
    private readonly List<TextLine> lines;
    private bool? isBold = false;
    private bool startsPage;
    private int triedAsLines;

    public TextScanner(string text)
    {
        cells = new(collected);
        tables = new(collected, cells);
        lines = Split(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'));
    }

    /// <summary>What an editor should know of how the text was read.</summary>
    public ImmutableArray<Words> Remarks => [.. tables.Remarks];

    /// <summary>Reads all lines.</summary>
    public ForeignDocument Read(string fileName)
    {
        for (var i = 0; i < lines.Count;)
        {
            collected.Line = lines[i].Number;
            startsPage |= lines[i].StartsPage;
            if (lines[i].IsBlank)
            {
                isBold = false;
                i++;
            }
            else if (TableAt(i) is { } table)
            {
                AddTable(table);
                i = table.Next;
            }
            else
            {
                ReadLine(i++);
            }
        }

        return collected.Document(fileName, [.. blocks]);
    }

    private static List<TextLine> Split(string text)
    {
        var found = new List<TextLine>();
        var isAfterBreak = false;
        foreach (var line in text.Replace("\f", "\n\f", StringComparison.Ordinal).Split('\n'))
        {
            isAfterBreak |= line.StartsWith('\f');
            found.Add(new(0, line.TrimStart('\f'), isAfterBreak && !string.IsNullOrWhiteSpace(line)));
            if (!string.IsNullOrWhiteSpace(line)) isAfterBreak = false;
        }

        return Numbered(text, found);
    }

    /// <summary>Numbers the lines as editors do, for which a page break ends none.</summary>
    private static List<TextLine> Numbered(string text, List<TextLine> lines)
    {
        var breaks = text.Contains('\f', StringComparison.Ordinal);
        if (!breaks) return [.. lines.Select((l, i) => l with { Number = i + 1 })];
        var numbers = new List<int>();
        var number = 1;
        foreach (var line in text.Split('\n'))
        {
            numbers.AddRange(Enumerable.Repeat(number, line.AsSpan().Count('\f') + 1));
            number++;
        }

        return [.. lines.Select((l, i) => l with { Number = numbers[Math.Min(i, numbers.Count - 1)] })];
    }

    private RawTable? TableAt(int line) => LineTable.Read(lines, line, ref triedAsLines)
        ?? PipeTable.Read(lines, line) ?? TabTable.Read(lines, line) ?? StackedTable.Read(lines, line);

    private void AddTable(RawTable raw)
    {
        var table = tables.Build(raw);
        if (startsPage) table = table with { Rows = table.Rows.SetItem(0, table.Rows[0] with { StartsPage = true }) };
        startsPage = false;
        isBold = false;
        blocks.Add(table);
    }

    private void ReadLine(int index)
    {
        var text = lines[index].Text;
        if (text.AsSpan().TrimStart() is ['-' or '*' or '_' or '=', ..] && Rule().IsMatch(text)) return;
        if (text.Contains("<!--", StringComparison.Ordinal) && Comment().IsMatch(text))
        {
            collected.LeaveOut(collected.Here, text.Trim()[4..^3], LeftOutReasons.Comment);
            return;
        }

        if (IsPageMark(index))
        {
            collected.LeaveOut(collected.Here, text, LeftOutReasons.PageNumber);
            startsPage = true;
            return;
        }

        var level = HeadingLevel(text);
        if (level is not null) text = text.Trim().Trim('#').Trim();
        foreach (var block in cells.Line(text, collected.NextPlace(), ref isBold)) AddLine(block, level);
    }

    /// <summary>The level of a heading of Markdown, or null.</summary>
    private static int? HeadingLevel(string text)
    {
        var trimmed = text.AsSpan().TrimStart();
        var level = trimmed.IndexOfAnyExcept('#');
        return level is >= 1 and <= 6 && trimmed[level] == ' ' ? level : null;
    }

    private void AddLine(Block block, int? level)
    {
        if (block is Paragraph paragraph && (level is not null || startsPage))
        {
            var dressed = paragraph with { HeadingLevel = level ?? paragraph.HeadingLevel, StartsPage = startsPage };
            collected.Marks.Replace(paragraph, dressed);
            block = dressed;
        }

        startsPage = false;
        blocks.Add(block);
    }

    /// <summary>A number alone between blank lines, or “Trang 3/10”.</summary>
    private bool IsPageMark(int index)
    {
        if (lines[index].Text.Length > LongestPageMark || !lines[index].Text.Any(char.IsAsciiDigit)) return false;
        if (PageNumber().IsMatch(lines[index].Text)) return true;
        return BareNumber().IsMatch(lines[index].Text) && (index == 0 || lines[index - 1].IsBlank || lines[index].StartsPage)
            && (index + 1 == lines.Count || lines[index + 1].IsBlank || lines[index + 1].StartsPage);
    }

    [GeneratedRegex(@"^\s*(?:[-–—]\s*)?(?:trang|page)\s*\d{1,4}(?:\s*(?:/|of|trên)\s*\d{1,4})?(?:\s*[-–—])?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"^\s*(?:[-–—]\s*)?\d{1,3}(?:\s*/\s*\d{1,3})?(?:\s*[-–—])?\s*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BareNumber();

    [GeneratedRegex(@"^\s*(?:-{3,}|\*{3,}|_{3,}|={3,})\s*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^\s*<!--.*-->\s*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Comment();
}
