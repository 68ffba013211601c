using System.Buffers;
using System.Collections.Immutable;
using CsvHelper;

namespace PapiSite.Site.Data;

/// <summary>
/// Rows as a table for spreadsheets: UTF-8 with a mark, so that Excel shows Vietnamese; values that a spreadsheet would take for a formula
/// are escaped.
/// </summary>
internal static class DataTable
{
    private static readonly CsvWriterOptions Form = new() { Injection = CsvInjection.Escape, WriteByteOrderMark = true };

    public static void Write<TRow>(IBufferWriter<byte> output, IEnumerable<TRow> rows, ImmutableArray<Column<TRow>> columns)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Form, leaveOpen: true))
        {
            csv.WriteHeader([.. columns.Select(c => c.Name)]);
            foreach (var row in rows) csv.WriteRecord([.. columns.Select(c => c.Value(row) ?? "")]);
        }

        output.Write(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }
}
