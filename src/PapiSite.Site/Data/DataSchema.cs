using System.Buffers;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace PapiSite.Site.Data;

/// <summary>The JSON Schema of an array of rows; the words are those of their types (<see cref="DescriptionAttribute"/>).</summary>
internal static class DataSchema
{
    private static readonly JsonSchemaExporterOptions Exported = new()
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = Described,
    };

    /// <summary>Writes the schema of a file of rows.</summary>
    public static void Write<TRow>(IBufferWriter<byte> output, string title, JsonTypeInfo<TRow> type)
    {
        var item = type.GetJsonSchemaAsNode(Exported);
        Rebase(item);
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = title,
            ["type"] = "array",
            ["items"] = item,
        };
        var form = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = type.Options.Encoder };
        using (var writer = new Utf8JsonWriter(output, form)) schema.WriteTo(writer);
        output.Write("\n"u8);
    }

    private static JsonNode Described(JsonSchemaExporterContext context, JsonNode schema)
    {
        var provider = context.PropertyInfo?.AttributeProvider ?? context.TypeInfo.Type;
        var descriptions = provider.GetCustomAttributes(typeof(DescriptionAttribute), inherit: true).OfType<DescriptionAttribute>();
        if (schema is JsonObject described && descriptions.FirstOrDefault() is { } said)
            described.Insert(0, "description", said.Description);
        return schema;
    }

    /// <summary>References begin at the root; what was the root when they were made stands under <c>items</c> now.</summary>
    private static void Rebase(JsonNode? node)
    {
        if (node is JsonArray array)
        {
            foreach (var member in array) Rebase(member);
        }
        else if (node is JsonObject described)
        {
            if (described["$ref"] is { } reference) described["$ref"] = "#/items" + reference.GetValue<string>()[1..];
            foreach (var (_, member) in described) Rebase(member);
        }
    }
}
