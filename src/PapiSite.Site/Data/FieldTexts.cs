using System.Collections.Immutable;
using System.Text.Json;
using PapiSite.Model.Fields;

namespace PapiSite.Site.Data;

/// <summary>Fields that the open data gives as texts: what their rows say of them is all that the data need.</summary>
internal static class FieldTexts
{
    /// <summary>The texts of a thing by the names of its fields; null where it does not have one.</summary>
    public static Dictionary<string, JsonElement> Of<T>(ImmutableArray<Field<T>> fields, T of)
    {
        var texts = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            if (field.Data is not { } data) continue;
            var text = field.ItemsOf(of) is { IsEmpty: false } items ? string.Join("; ", items) : null;
            texts[data.Name] = JsonSerializer.SerializeToElement(text, DataJson.Readable.String);
        }

        return texts;
    }

    /// <summary>What the schema says of the fields of a type of data; none where it has no such fields.</summary>
    public static IEnumerable<FieldData> In(Type type) =>
        type == typeof(TaskData) ? TaskFields.All.Select(f => f.Data).OfType<FieldData>()
        : type == typeof(SubtaskData) ? TaskFields.OfParts.Select(f => f.Data).OfType<FieldData>()
        : [];
}
