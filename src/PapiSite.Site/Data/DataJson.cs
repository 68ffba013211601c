using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PapiSite.Site.Data;

/// <summary>
/// How data is written as JSON: names as given, nulls kept, Vietnamese letters as they are. The names are a promise to programs that read
/// them.
/// </summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = false)]
[JsonSerializable(typeof(TaskData))]
[JsonSerializable(typeof(PlanData))]
[JsonSerializable(typeof(ScoreEntryData))]
[JsonSerializable(typeof(SelfScoreData))]
[JsonSerializable(typeof(AgencyData))]
[JsonSerializable(typeof(DeadlineEntryData))]
[JsonSerializable(typeof(ReportData))]
[JsonSerializable(typeof(DueReportData))]
[JsonSerializable(typeof(ConsultationData))]
[JsonSerializable(typeof(QuestionData))]
internal sealed partial class DataJson : JsonSerializerContext
{
    /// <summary>Letters stand unescaped; the files are data, never part of a page.</summary>
    private static readonly JsonSerializerOptions Readable = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DataJson().WithAddedModifier(FieldProperties.AddTo),
    };

    /// <summary>How a type of row is written and described.</summary>
    public static JsonTypeInfo<TRow> Of<TRow>() => (JsonTypeInfo<TRow>)Readable.GetTypeInfo(typeof(TRow));
}
