using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PapiSite.Import.Grids;
using PapiSite.Import.Sources;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Import.Excel;

/// <summary>Reads Excel workbooks (.xlsx, .xlsm): each visible sheet as a table, its cells as they are shown.</summary>
public static partial class XlsxReader
{
    /// <summary>The most characters of a part that is read whole: the workbook's list of sheets, its styles.</summary>
    private const long SmallPart = 20_000_000;

    /// <summary>Reads a workbook; what is none, or damaged, or too large, is refused.</summary>
    /// <param name="fileName">The name of the file, without its folder.</param>
    /// <param name="bytes">The whole file.</param>
    public static ReadResult Read(string fileName, ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        if (span.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0])) return Signatures.Compound(fileName);
        if (!span.StartsWith("PK"u8)) return Signatures.OfNoText(fileName, span) ?? Refusals.Damaged;
        if (bytes.Length > GridLimits.WorkbookBytes) return Refusals.TooLarge;
        if (span.IndexOf("xl/workbook.bin"u8) >= 0) return Refusals.BinaryExcel;
        try
        {
            using var stream = new MemoryStream(bytes.ToArray(), writable: false);
            using var package = SpreadsheetDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = SmallPart });
            return new Workbook(fileName, package).Read();
        }
        catch (TooMuchException)
        {
            return Refusals.TooLarge;
        }
        catch (Exception e) when (e is not (OutOfMemoryException or NullReferenceException or IndexOutOfRangeException))
        {
            // A package can be damaged in as many ways as there are readers beneath it, each with exceptions of its own.
            return Refusals.Damaged;
        }
    }

    private static XmlReader Open(OpenXmlPart part)
    {
        return XmlReader.Create(part.GetStream(FileMode.Open, FileAccess.Read), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = GridLimits.PartCharacters,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        });
    }

    [GeneratedRegex(@"\$(?<first>\d{1,7}):\$(?<last>\d{1,7})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex RowsOfTitles();

    [GeneratedRegex("""&(?:"[^"]*"|K[0-9A-Fa-f]{6}|K\d\d[+-]\d{3}|\d{1,3}|[A-Z&])""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MarginCode();

    private sealed class Workbook(string fileName, SpreadsheetDocument package)
    {
        private readonly Collected collected = new();
        private readonly List<Block> blocks = [];
        private readonly List<Words> remarks = [];
        private long room = GridLimits.Characters;

        public ReadResult Read()
        {
            if (package.WorkbookPart is not { } part || part.Workbook.Sheets is not { } sheets) return Refusals.Damaged;
            var styles = new WorkbookStyles(part.WorkbookStylesPart?.Stylesheet);
            var shared = new List<SheetText>();
            if (part.SharedStringTablePart is { } strings)
            {
                using var xml = Open(strings);
                shared = SharedStrings.Read(xml);
            }

            var is1904 = part.Workbook.WorkbookProperties?.Date1904?.Value ?? false;
            var index = 0;
            foreach (var sheet in sheets.Elements<Sheet>())
            {
                if (sheet.Id?.Value is { } id && part.TryGetPartById(id, out var found) && found is WorksheetPart worksheet)
                    ReadSheet(worksheet, sheet, styles, shared, is1904, Titles(part.Workbook, index));
                index++;
            }

            var document = collected.Document(fileName, [.. blocks]);
            return document.Blocks.IsEmpty ? Refusals.Empty : new ReadResult.Read(document, [.. remarks]);
        }

        private void ReadSheet(
            WorksheetPart part, Sheet sheet, WorkbookStyles styles, List<SheetText> shared, bool is1904, (int, int)? titles)
        {
            var name = sheet.Name?.Value ?? "";
            using var xml = Open(part);
            var content = new SheetXml(xml, shared, styles, is1904, length => (room -= length) >= 0).Read();
            if (sheet.State?.HasValue == true && sheet.State.Value != SheetStateValues.Visible)
            {
                foreach (var row in content.Rows)
                {
                    var words = string.Join(" | ", row.Cells.Select(c => c.Words));
                    collected.LeaveOut(new(name, 1, row.Number), words, LeftOutReasons.HiddenSheet);
                }

                foreach (var (row, words) in content.Phonetics) collected.LeaveOut(new(name, 1, row), words, LeftOutReasons.Phonetic);
                return;
            }

            if (new SheetGrid(name, content, styles, collected).Build(titles) is { } table) blocks.Add(table);
            collected.AddMargin(content.Margins.Select(m => Wording.Of(MarginCode().Replace(m, " "))).Where(Wording.HasWords)
                .Select(m => new Paragraph(new(name, 1), m)));
            AddBoxes(part, name);
            AddComments(part, name);
            if (content.Uncomputed is { } cell)
            {
                remarks.Add(new(
                    $"Trang tính “{name}”: {content.UncomputedCount} ô có công thức chưa được tính (ô đầu tiên ở hàng {cell.Row}, "
                    + $"cột {cell.Column}); mở tệp bằng Excel và lưu lại để có kết quả.",
                    $"Sheet “{name}”: {content.UncomputedCount} cells have formulas without a result (the first in row {cell.Row}, "
                    + $"column {cell.Column}); open the file in Excel and save it again to have them."));
            }
        }

        /// <summary>Words in boxes drawn over the sheet.</summary>
        private void AddBoxes(WorksheetPart part, string name)
        {
            foreach (var paragraph in part.DrawingsPart?.WorksheetDrawing?.Descendants<DocumentFormat.OpenXml.Drawing.Paragraph>() ?? [])
            {
                var words = Wording.Of(string.Concat(paragraph.Descendants<DocumentFormat.OpenXml.Drawing.Text>().Select(t => t.Text)));
                if (Wording.HasWords(words)) blocks.Add(new Paragraph(new(name, blocks.Count + 1), words));
            }
        }

        private void AddComments(WorksheetPart part, string name)
        {
            foreach (var comment in part.WorksheetCommentsPart?.Comments?.CommentList?.Elements<Comment>() ?? [])
            {
                var cell = CellReference.Of(comment.Reference?.Value);
                collected.LeaveOut(new(name, 1, cell?.Row, cell?.Column), comment.CommentText?.InnerText ?? "", LeftOutReasons.CellComment);
            }
        }

        /// <summary>The rows of a sheet that are printed at the head of each page.</summary>
        private static (int First, int Last)? Titles(DocumentFormat.OpenXml.Spreadsheet.Workbook workbook, int sheet)
        {
            var name = workbook.DefinedNames?.Elements<DefinedName>()
                .FirstOrDefault(n => n.Name?.Value == "_xlnm.Print_Titles" && n.LocalSheetId?.Value == sheet);
            var match = RowsOfTitles().Match(name?.Text ?? "");
            return match.Success ? (Number("first"), Number("last")) : null;

            int Number(string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
        }
    }
}
