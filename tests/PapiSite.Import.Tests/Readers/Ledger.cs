using System.Text;
using System.Text.RegularExpressions;
using PapiSite.Import.Sources;
using PapiSite.Language.Text;

namespace PapiSite.Import.Tests.Readers;

/// <summary>Counts the words of a source against those of the document that was read from it: none may be lost, none made up.</summary>
internal static partial class Ledger
{
    /// <summary>The words of plain text.</summary>
    public static IEnumerable<string> WordsOf(string text) => Word().Matches(VietnameseText.Compose(text)).Select(m => m.Value);

    /// <summary>The words of a text with tags.</summary>
    public static IEnumerable<string> WordsOfMarked(string text) => WordsOf(Tag().Replace(text, " "));

    /// <summary>All words of a document, those left out with a reason too.</summary>
    public static IEnumerable<string> WordsOf(ForeignDocument document) => WordsOf(string.Join('\n',
    [
        Printed(document.Blocks),
        .. document.Notes.Select(n => n.Label + "\n" + Printed(n.Blocks)),
        Printed([.. document.Margins]),
        .. document.LeftOut.Select(l => l.Words),
    ]));

    /// <summary>Says which words are lost and which made up; empty where all are there as often as in the source.</summary>
    public static string Difference(IEnumerable<string> source, ForeignDocument document)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in source) counts[word] = counts.GetValueOrDefault(word) + 1;
        foreach (var word in WordsOf(document)) counts[word] = counts.GetValueOrDefault(word) - 1;
        return string.Join(", ", counts.Where(c => c.Value != 0).OrderBy(c => c.Key, StringComparer.Ordinal)
            .Select(c => (c.Value > 0 ? "lost " : "made up ") + c.Key));
    }

    private static string Printed(IEnumerable<Block> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            if (block is Paragraph paragraph)
            {
                text.Append(paragraph.Printed).Append(' ').AppendJoin(' ', paragraph.NoteMarks.Select(m => m.Label)).Append('\n');
            }
            else if (block is Table table)
            {
                text.Append(table.Caption).Append('\n');
                foreach (var cell in table.Rows.SelectMany(r => r.Cells)) text.Append(Printed(cell.Blocks)).Append('\n');
            }
        }

        return text.ToString();
    }

    [GeneratedRegex(@"[\p{L}\p{N}\p{M}]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"</?[a-zA-Z!][^<>]*>")]
    private static partial Regex Tag();
}

/// <summary>Shows what was read so that a test can state it.</summary>
internal static class Shown
{
    public static ForeignDocument Document(ReadResult result) => Assert.IsType<ReadResult.Read>(result).Document;

    public static ReadResult.Refused Refused(ReadResult result) => Assert.IsType<ReadResult.Refused>(result);

    public static Table Table(ForeignDocument document, int index = 0) => document.Blocks.OfType<Table>().ElementAt(index);

    /// <summary>
    /// The rows of a table, a line each: cells with strokes between, <c>&gt;</c> for a column that the cell before goes over, <c>^</c> for
    /// a cell that goes on from above, <c>·</c> for a column without a cell; <c>/</c> between paragraphs, <c>{ }</c> around a table inside.
    /// </summary>
    public static string Grid(Table table) => string.Join('\n', table.Rows.Select(r => Row(r, table.Width)));

    public static string Paragraphs(ForeignDocument document) =>
        string.Join('\n', document.Blocks.Select(b => b is Paragraph p ? p.Printed : "[" + Grid((Table)b).Replace('\n', '⏎') + "]"));

    public static string LeftOut(ForeignDocument document) =>
        string.Join('\n', document.LeftOut.Select(l => $"{l.Words}: {l.Reason.Vi}"));

    private static string Row(TableRow row, int width)
    {
        var columns = Enumerable.Repeat("·", width).ToArray();
        var next = 0;
        foreach (var cell in row.Cells)
        {
            Assert.True(cell.Column >= next, "cells overlap or are out of order");
            next = cell.Column + cell.Width;
            Assert.True(next <= width, "a cell goes past the end of the grid");
            columns[cell.Column] = cell.IsCarried ? "^" : Text(cell.Blocks);
            for (var c = cell.Column + 1; c < next; c++) columns[c] = ">";
            if (cell.IsCarried) Assert.Empty(cell.Blocks);
        }

        return string.Join('|', columns);
    }

    private static string Text(IEnumerable<Block> blocks) => string.Join('/', blocks.Select(b =>
        b is Paragraph p ? p.Printed : "{" + Grid((Table)b).Replace('\n', '⏎') + "}"));
}
