using System.Buffers;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using PapiSite.Site.Output;

namespace PapiSite.Site.Data;

/// <summary>The files under <c>/data/</c>: arrays of objects, one object a line, with a JSON Schema beside each.</summary>
public static class DataFiles
{
    /// <summary>The data of a publication.</summary>
    /// <param name="publication">What is published.</param>
    /// <param name="basePath">Where the site lies on its server; begins and ends with a slash.</param>
    public static IEnumerable<SiteFile> Of(Publication publication, string basePath)
    {
        ArgumentNullException.ThrowIfNull(publication);
        var address = new DataAddresses(publication.Content.Settings, basePath);
        var content = publication.Content;
        var json = DataJson.Readable;
        return
        [
            .. Array("tasks", () => publication.Tasks.Select(DataMapping.Of).Select(t => t with { Url = address.Of(t.Url) }), json.TaskData),
            .. Array("plans", () => content.Plans.Select(DataMapping.Of).Select(p => p with { Url = address.Of(p.Url) }), json.PlanData),
            .. Array("scores", () => publication.Scores.Select(DataMapping.Of).Select(s => s with { Url = address.Of(s.Url) }), json.ScoreEntryData),
            .. Array("agencies", () => content.Registry.Agencies.Select(a => DataMapping.Of(a, publication.TasksOf(a))).Select(a => a with { Url = address.Of(a.Url) }), json.AgencyData),
            .. Array("deadlines", () => DataMapping.Deadlines(publication).Select(d => d with { Url = address.Of(d.Url) }), json.DeadlineEntryData),
            .. Array("reports", () => content.Reports.Where(r => r.Date <= publication.AsOf).Select(ReportMapping.Of).Select(address.In), json.ReportData),
            .. Array("due-reports", () => publication.Due.Select(ReportMapping.Of).Select(d => d with { Url = address.Of(d.Url) }), json.DueReportData),
            .. Array("consultations", () => publication.Consultations.All.Select(ParticipationMapping.Of).Select(c => c with { Url = address.Of(c.Url) }), json.ConsultationData),
            .. Array("questions", () => publication.Questions.All.Select(ParticipationMapping.Of).Select(q => q with { Url = address.Of(q.Url) }), json.QuestionData),
            new("data/tasks.csv", output => TaskCsv.Write(publication, address, output)),
        ];
    }

    private static IEnumerable<SiteFile> Array<T>(string name, Func<IEnumerable<T>> items, JsonTypeInfo<T> type)
    {
        yield return new($"data/{name}.json", output => Write(output, items(), type));
        yield return new($"data/{name}.schema.json", output => output.Write(Schema(name, type)));
    }

    /// <summary>One object a line: still one JSON array, but a change shows as the line that changed.</summary>
    private static void Write<T>(IBufferWriter<byte> output, IEnumerable<T> items, JsonTypeInfo<T> type)
    {
        using var writer = new Utf8JsonWriter(output, new() { Encoder = type.Options.Encoder, SkipValidation = true });
        var isFirst = true;
        output.Write("["u8);
        foreach (var item in items)
        {
            output.Write(isFirst ? "\n"u8 : ",\n"u8);
            isFirst = false;
            JsonSerializer.Serialize(writer, item, type);
            writer.Flush();
            writer.Reset();
        }

        output.Write("\n]\n"u8);
    }

    private static byte[] Schema<T>(string name, JsonTypeInfo<T> type)
    {
        var item = type.GetJsonSchemaAsNode(new()
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, schema) =>
            {
                var provider = context.PropertyInfo?.AttributeProvider ?? context.TypeInfo.Type;
                var description = provider.GetCustomAttributes(typeof(DescriptionAttribute), inherit: true).OfType<DescriptionAttribute>().FirstOrDefault();
                if (description is not null && schema is JsonObject described) described.Insert(0, "description", description.Description);
                return schema;
            },
        });
        Rebase(item);
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = $"{name}.json",
            ["type"] = "array",
            ["items"] = item,
        };
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, new() { Indented = true, NewLine = "\n", Encoder = type.Options.Encoder })) schema.WriteTo(writer);
        output.Write("\n"u8);
        return output.WrittenSpan.ToArray();
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
