using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PapiSite.Site.Data;

/// <summary>
/// How data is written as JSON: names as given, nulls kept, Vietnamese letters as they are. The names are a promise to programs that read
/// them.
/// </summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = false)]
[JsonSerializable(typeof(TaskData))]
[JsonSerializable(typeof(PlanData))]
[JsonSerializable(typeof(ScoreEntryData))]
[JsonSerializable(typeof(AgencyData))]
[JsonSerializable(typeof(DeadlineEntryData))]
[JsonSerializable(typeof(ReportData))]
[JsonSerializable(typeof(DueReportData))]
[JsonSerializable(typeof(ConsultationData))]
[JsonSerializable(typeof(QuestionData))]
[JsonSerializable(typeof(string))]
internal sealed partial class DataJson : JsonSerializerContext
{
    /// <summary>The context with letters unescaped; the files are data, never part of a page.</summary>
    public static DataJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
