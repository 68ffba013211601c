using PapiSite.Import.Sources;
using PapiSite.Import.Word;

namespace PapiSite.Import.Tests.Word;

/// <summary>
/// A document as a few lines. A paragraph is its printed words, with <c>¶</c> for a line end and <c>→</c> for a tab inside it and
/// <c>[^1]</c> for a mark; a row of a table is its columns between bars: the words of a cell, <c>&lt;</c> where the cell before goes on,
/// <c>^</c> where the cell above does, <c>·</c> where there is none.
/// </summary>
internal static class Shown
{
    public static ForeignDocument Read(byte[] bytes) => Assert.IsType<ReadResult.Read>(WordReader.Read("tệp.docx", bytes)).Document;

    public static ForeignDocument Read(string body) => Read(new Docx(body).ToBytes());

    public static string Of(string body) => Of(Read(body));

    public static string Of(Docx file) => Of(Read(file.ToBytes()));

    public static string Of(ForeignDocument document) => string.Join('\n', document.Blocks.Select(Of));

    public static string Of(Block block) => block switch
    {
        Paragraph paragraph => Of(paragraph),
        Table table => string.Join('\n', table.Rows.Select(r => Of(r, table.Width))),
        _ => throw new InvalidOperationException(),
    };

    /// <summary>What was left out: words and why, in English.</summary>
    public static string LeftOut(ForeignDocument document) => string.Join('\n', document.LeftOut.Select(l => $"{l.Words}: {l.Reason.En}"));

    private static string Of(Paragraph paragraph)
    {
        var text = paragraph.Text;
        foreach (var mark in paragraph.NoteMarks.Reverse()) text = text.Insert(mark.Offset, $"[^{mark.Label}]");
        text = text.Replace('\n', '¶').Replace('\t', '→');
        return (paragraph.HeadingLevel is { } level ? $"H{level} " : "") + (paragraph.Number is { } number ? $"{number} " : "") + text;
    }

    private static string Of(TableRow row, int width)
    {
        var columns = Enumerable.Repeat("·", width).ToArray();
        foreach (var cell in row.Cells)
        {
            columns[cell.Column] = cell.IsCarried ? "^" : string.Join(
                " / ", cell.Blocks.Select(b => b is Table t ? $"({Of(t).Replace('\n', ';')})" : Of(b)));
            for (var i = 1; i < cell.Width; i++) columns[cell.Column + i] = "<";
        }

        return $"|{string.Join('|', columns)}|";
    }
}
