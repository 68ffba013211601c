using System.Collections.Immutable;
using System.Text;
using CsvHelper;
using PapiSite.Import.Grids;
using PapiSite.Import.Sources;

namespace PapiSite.Import.Excel;

/// <summary>
/// Reads comma-separated files: what Excel saves (semicolons in Vietnam, tabs as “Unicode Text”), and what PapiSite writes.
/// </summary>
public static class CsvTableReader
{
    private const string Separators = ",;\t|";

    /// <summary>The most characters that are looked at to find the separator.</summary>
    private const int Sample = 100_000;

    /// <summary>Signs before which a quotation mark was put so that no spreadsheet takes the value for a formula.</summary>
    private const string FormulaSigns = "=+-@\t\r";

    /// <summary>Reads a file; what is no text, or too large, is refused.</summary>
    /// <param name="fileName">The name of the file, without its folder.</param>
    /// <param name="bytes">The whole file.</param>
    public static ReadResult Read(string fileName, ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > GridLimits.TextBytes) return Refusals.TooLarge;
        if (Signatures.OfNoText(fileName, bytes.Span) is { } refusal) return refusal;
        var decoded = TextBytes.Decode(bytes.Span);
        if (decoded.Refusal is not null) return decoded.Refusal;
        try
        {
            var collected = new Collected();
            var (text, hint) = WithoutHint(decoded.Text, collected);
            var records = Records(text, hint ?? Separator(text), isWhole: true) ?? Records(text, hint ?? Separator(text), isWhole: false)!;
            return records.Count == 0
                ? Refusals.Empty
                : new ReadResult.Read(collected.Document(fileName, [Grid(records, collected)]), [.. decoded.Remarks]);
        }
        catch (Exception e) when (e is TooMuchException or CsvFormatException)
        {
            return e is TooMuchException ? Refusals.TooLarge : Refusals.Damaged;
        }
    }

    /// <summary>The separator that gives the most even columns in the first lines, outside quotation marks.</summary>
    internal static char Separator(string text)
    {
        var best = (Separator: ',', Score: 0);
        foreach (var separator in Separators)
        {
            var counts = Counts(text, separator);
            var most = counts.GroupBy(c => c).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).First();
            var score = most.Key == 0 ? 0 : (most.Count() * 1000 / counts.Count) + Math.Min(most.Key, 100);
            if (score > best.Score) best = (separator, score);
        }

        return best.Separator;
    }

    private static (string Text, char? Separator) WithoutHint(string text, Collected collected)
    {
        var end = text.IndexOfAny(['\r', '\n']);
        if (end is not (4 or 5) || !text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase)) return (text, null);
        collected.LeaveOut(new(null, 1) { Line = 1 }, text[..end], LeftOutReasons.SeparatorHint);
        return (text[end..].TrimStart('\r', '\n'), end == 5 && Separators.Contains(text[4], StringComparison.Ordinal) ? text[4] : null);
    }

    private static List<int> Counts(string text, char separator)
    {
        var counts = new List<int>();
        var (count, isQuoted, isAtStart) = (0, false, true);
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, Sample)))
        {
            if (c == '"' && (isAtStart || isQuoted)) isQuoted = !isQuoted;
            if (c == separator && !isQuoted) count++;
            if (c == '\n' && !isQuoted)
            {
                counts.Add(count);
                count = 0;
            }

            isAtStart = c == separator || c == '\n' || (c == '"' && !isQuoted);
        }

        if (counts.Count == 0 || text.Length <= Sample) counts.Add(count);
        return counts;
    }

    /// <summary>The records; null where a quotation mark that nobody closed would swallow the rest of the file.</summary>
    /// <param name="isWhole">Whether values may go over lines.</param>
    private static List<List<string>>? Records(string text, char separator, bool isWhole)
    {
        var isUnclosed = false;
        var records = new List<List<string>>();
        var room = GridLimits.Cells;
        using var csv = CsvReader.Create(new StringReader(text), new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            SkipEmptyLines = false,
            AllowLineBreaksInQuotes = isWhole,
            OnMalformedRecord = record => isUnclosed |= record.Reason == CsvMalformedReason.UnterminatedQuote,
        });
        while (csv.Read())
        {
            if ((room -= csv.FieldCount) < 0) throw new TooMuchException();
            var record = new List<string>(csv.FieldCount);
            for (var i = 0; i < csv.FieldCount; i++) record.Add(Plain(csv.GetString(i)));
            records.Add(record);
        }

        return isUnclosed && isWhole ? null : Trimmed(records);
    }

    /// <summary>The value without the sign that keeps spreadsheets from working it out.</summary>
    private static string Plain(string value) =>
        Wording.Of(value is ['\'', var sign, ..] && FormulaSigns.Contains(sign, StringComparison.Ordinal) ? value[1..] : value);

    /// <summary>Without empty lines at the ends, and with one of several between.</summary>
    private static List<List<string>> Trimmed(List<List<string>> records)
    {
        var kept = new List<List<string>>();
        foreach (var record in records)
        {
            var isEmpty = record.TrueForAll(string.IsNullOrEmpty);
            if (!isEmpty || (kept.Count > 0 && kept[^1].Count > 0)) kept.Add(isEmpty ? [] : record);
        }

        if (kept.Count > 0 && kept[^1].Count == 0) kept.RemoveAt(kept.Count - 1);
        return kept;
    }

    private static Table Grid(List<List<string>> records, Collected collected)
    {
        var place = collected.NextPlace();
        var width = Math.Max(1, records.Max(r => r.FindLastIndex(c => c.Length > 0) + 1));
        var rows = records.Select((record, r) => new TableRow([.. record.Take(width).Select((words, c) =>
        {
            var here = place with { Row = r + 1, Column = c + 1 };
            return new TableCell(here, c, 1, Paragraphs(words, here));
        })]));
        return new Table(place, width, [.. rows]);
    }

    private static ImmutableArray<Block> Paragraphs(string words, SourcePlace place) =>
        [.. words.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0).Select(l => new Paragraph(place, l))];
}
