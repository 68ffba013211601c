using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PapiSite.Export.Tests;

/// <summary>What a person reads in exported files.</summary>
internal static class OfficeWords
{
    /// <summary>The paragraphs of a Word file that have words, those of tables too, a line each.</summary>
    public static string TextOf(byte[] word)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(word), isEditable: false);
        var lines = package.MainDocumentPart!.Document.Body!.Descendants<W.Paragraph>().Select(p => p.InnerText);
        return string.Join('\n', lines.Where(line => line.Length > 0));
    }

    /// <summary>The body of a Word file: a paragraph a line, a row of a table a line, paragraphs of a cell parted by <c>/</c>.</summary>
    public static string BodyOf(byte[] word)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(word), isEditable: false);
        static string Cell(W.TableCell cell) =>
            string.Join(" / ", cell.Elements<W.Paragraph>().Select(p => p.InnerText).Where(text => text.Length > 0));
        var lines = package.MainDocumentPart!.Document.Body!.Elements().SelectMany<DocumentFormat.OpenXml.OpenXmlElement, string>(
            element => element is W.Table table
                ? table.Elements<W.TableRow>().Select(row => string.Join(" | ", row.Elements<W.TableCell>().Select(Cell)))
                : [element.InnerText]);
        return string.Join('\n', lines.Where(line => line.Length > 0));
    }

    /// <summary>What stands at the head of each of its pages besides the number; empty where nothing does.</summary>
    public static string PageHeadOf(byte[] word)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(word), isEditable: false);
        return Assert.Single(package.MainDocumentPart!.HeaderParts
            .Select(head => head.Header.Elements<W.Paragraph>().Where(p => !p.Descendants<W.SimpleField>().Any()))
            .Select(words => string.Concat(words.Select(p => p.InnerText))).Distinct());
    }

    /// <summary>The last table of a Word file, a row a line: <c>*sum*</c> for slanted words, <c>**part**</c> for bold ones.</summary>
    public static string LastTableOf(byte[] word)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(word), isEditable: false);
        var table = package.MainDocumentPart!.Document.Body!.Elements<W.Table>().Last();
        return string.Join('\n', table.Elements<W.TableRow>().Select(row => string.Join(" | ", row.Elements<W.TableCell>().Select(cell =>
            string.Join(" / ", cell.Descendants<W.Run>().Select(Marked))))));
    }

    /// <summary>The sheets of a workbook, by name: rows of cells as <c>“text”</c>, or the value of a number.</summary>
    public static Dictionary<string, string[]> SheetsOf(byte[] workbook)
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        var book = package.WorkbookPart!;
        return book.Workbook.Sheets!.Elements<Sheet>().ToDictionary(
            s => s.Name!.Value!,
            s => ((WorksheetPart)book.GetPartById(s.Id!.Value!)).Worksheet.Descendants<Row>()
                .Select(row => row.Elements<Cell>().Select(Shown).Reverse().SkipWhile(text => text.Length == 0).Reverse())
                .Select(cells => string.Join(" | ", cells)).ToArray());
    }

    private static string Shown(Cell cell) =>
        cell.DataType?.Value == CellValues.InlineString ? $"“{cell.InnerText}”" : cell.CellValue?.Text ?? "";

    private static string Marked(W.Run run)
    {
        var form = run.RunProperties;
        var text = form?.Italic is null ? run.InnerText : $"*{run.InnerText}*";
        return form?.Bold is null ? text : $"**{text}**";
    }
}
