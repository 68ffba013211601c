using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PapiSite.Site.Data;

/// <summary>Rows as one JSON array with an object a line: a change shows as the line that changed.</summary>
internal static class DataArray
{
    public static void Write<TRow>(IBufferWriter<byte> output, IEnumerable<TRow> rows, JsonTypeInfo<TRow> type)
    {
        using var writer = new Utf8JsonWriter(output, new() { Encoder = type.Options.Encoder, SkipValidation = true });
        var isFirst = true;
        output.Write("["u8);
        foreach (var row in rows)
        {
            output.Write(isFirst ? "\n"u8 : ",\n"u8);
            isFirst = false;
            JsonSerializer.Serialize(writer, row, type);
            writer.Flush();
            writer.Reset();
        }

        output.Write("\n]\n"u8);
    }
}
