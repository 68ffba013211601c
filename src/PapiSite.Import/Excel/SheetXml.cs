using System.Globalization;
using System.Xml;
using PapiSite.Import.Grids;

namespace PapiSite.Import.Excel;

/// <summary>Reads a sheet's file from beginning to end, holding no more of it than the words of its cells.</summary>
internal sealed class SheetXml(XmlReader xml, List<SheetText> shared, WorkbookStyles styles, bool is1904, Func<long, bool> hasRoomFor)
{
    /// <summary>As many merged ranges as any sheet has.</summary>
    private const int MostMerges = 200_000;

    private readonly SheetContent content = new();
    private bool hidesRows;
    private int row;
    private int hidings;

    public SheetContent Read()
    {
        var isAtNext = xml.Read();
        while (isAtNext)
        {
            if (xml.NodeType == XmlNodeType.Element && IsMargin(xml.LocalName))
            {
                // This reads on to what follows the element.
                content.Margins.Add(xml.ReadElementContentAsString());
                isAtNext = !xml.EOF;
                continue;
            }

            if (xml.NodeType == XmlNodeType.Element) ReadElement();
            isAtNext = xml.Read();
        }

        content.Rows.Sort((a, b) => a.Number.CompareTo(b.Number));
        return content;
    }

    private static bool IsMargin(string name) =>
        name is "oddHeader" or "oddFooter" or "firstHeader" or "firstFooter" or "evenHeader" or "evenFooter";

    private void ReadElement()
    {
        switch (xml.LocalName)
        {
            case "sheetFormatPr":
                hidesRows = IsOn("zeroHeight");
                break;
            case "col" when IsOn("hidden") || xml.GetAttribute("width") == "0":
                HideColumns();
                break;
            case "row":
                ReadRow();
                break;
            case "mergeCell":
                if (CellReference.Range(xml.GetAttribute("ref")) is { } range) content.Merges.Add(range);
                if (content.Merges.Count > MostMerges) throw new TooMuchException();
                break;
            case "brk" when Number("id") is { } id:
                content.Breaks.Add(id);
                break;
        }
    }

    private void HideColumns()
    {
        if (++hidings > CellReference.LastColumn) throw new TooMuchException();
        if (Number("min") is not (>= 1 and var first) || Number("max") is not { } last) return;
        last = Math.Min(last, CellReference.LastColumn);
        if (first <= last) content.HideColumns(first, last);
    }

    private void ReadRow()
    {
        row = Number("r") is >= 1 and <= CellReference.LastRow and var number ? number : row + 1;
        var isHidden = IsOn("hidden") || (hidesRows && !IsOn("customHeight")) || xml.GetAttribute("ht") == "0";
        if (isHidden) content.HiddenRows.Add(row);
        var found = new SheetRow(row, isHidden, []);
        if (xml.IsEmptyElement) return;
        var (depth, column) = (xml.Depth, 0);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "c") continue;
            column = CellReference.Of(xml.GetAttribute("r"))?.Column ?? column + 1;
            var style = Number("s") ?? 0;
            var words = Wording.Of(ReadCell(styles.Of(style).Number, column));
            if (words.Length == 0) continue;
            if (!hasRoomFor(words.Length)) throw new TooMuchException();
            found.Cells.Add(new(column, words, style));
        }

        if (found.Cells.Count == 0) return;
        found.Cells.Sort((a, b) => a.Column.CompareTo(b.Column));
        content.Rows.Add(found);
    }

    private string ReadCell(NumberFormat format, int column)
    {
        var type = xml.GetAttribute("t");
        if (xml.IsEmptyElement) return "";
        var (depth, value, inline, isFormula) = (xml.Depth, (string?)null, SheetText.Empty, false);
        var isAtNext = xml.Read();
        while (isAtNext && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "v")
            {
                // This reads on to what follows the element.
                value = xml.ReadElementContentAsString();
                continue;
            }

            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "is") inline = SharedStrings.ReadText(xml);
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "f") isFormula = true;
            isAtNext = xml.Read();
        }

        if (value is null && isFormula)
        {
            content.Uncomputed ??= (row, column);
            content.UncomputedCount++;
        }

        return type switch
        {
            "inlineStr" => Text(inline.Words.Length == 0 && value is not null ? new(value, "") : inline),
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < shared.Count
                ? Text(shared[index]) : value ?? "",
            "str" or "e" => SharedStrings.Unescaped(value ?? ""),
            "b" => value == "1" ? "TRUE" : value == "0" ? "FALSE" : value ?? "",
            "d" => IsoDate(value ?? ""),
            _ => value is null ? inline.Words : Printed(value, format),
        };
    }

    private string Text(SheetText text)
    {
        if (text.Phonetic.Length > 0) content.Phonetics.Add((row, text.Phonetic));
        return text.Words;
    }

    private string Printed(string value, NumberFormat format) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? format.Print(number, is1904)
            : value;

    private static string IsoDate(string value) =>
        DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date)
            ? date.ToString(date.TimeOfDay == TimeSpan.Zero ? "d/M/yyyy" : "d/M/yyyy H:mm", CultureInfo.InvariantCulture)
            : value;

    private bool IsOn(string attribute) => xml.GetAttribute(attribute) is "1" or "true";

    private int? Number(string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
