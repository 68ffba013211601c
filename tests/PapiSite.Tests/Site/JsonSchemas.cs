using System.Text.Json;

namespace PapiSite.Tests.Site;

/// <summary>Holds JSON to a schema, as far as the site's schemas go: a keyword that is not known here fails the test.</summary>
internal static class JsonSchemas
{
    private static readonly string[] Notes = ["$schema", "title", "description"];

    /// <summary>All that is wrong with a value, a line each.</summary>
    public static List<string> Check(JsonElement value, JsonElement schema)
    {
        var wrong = new List<string>();
        Check(value, schema, schema, "$", wrong);
        return wrong;
    }

    private static void Check(JsonElement value, JsonElement schema, JsonElement root, string path, List<string> wrong)
    {
        foreach (var (keyword, rule) in schema.EnumerateObject().Where(p => !Notes.Contains(p.Name)).Select(p => (p.Name, p.Value)))
        {
            switch (keyword)
            {
                case "type":
                    if (!IsOf(value, rule)) wrong.Add($"{path}: {value.ValueKind} is not {rule}");
                    break;
                case "properties":
                    CheckProperties(value, rule, root, path, wrong);
                    break;
                case "required":
                    if (value.ValueKind != JsonValueKind.Object)
                        break;
                    wrong.AddRange(
                        rule.EnumerateArray()
                            .Where(name => !value.TryGetProperty(name.GetString()!, out _))
                            .Select(name => $"{path}: {name} is missing")
                    );
                    break;
                case "items":
                    if (value.ValueKind != JsonValueKind.Array)
                        break;
                    foreach (var (item, i) in value.EnumerateArray().Select((item, i) => (item, i)))
                        Check(item, rule, root, $"{path}[{i}]", wrong);
                    break;
                case "format":
                    if (
                        value.ValueKind == JsonValueKind.String
                        && rule.GetString() == "date"
                        && !DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", out _)
                    )
                    {
                        wrong.Add($"{path}: no date");
                    }

                    break;
                case "pattern":
                    if (
                        value.ValueKind == JsonValueKind.String
                        && !System.Text.RegularExpressions.Regex.IsMatch(value.GetString()!, rule.GetString()!)
                    )
                    {
                        wrong.Add($"{path}: {value} does not match {rule}");
                    }

                    break;
                case "$ref":
                    Check(value, Resolve(root, rule.GetString()!), root, path, wrong);
                    break;
                default:
                    wrong.Add($"{path}: unknown keyword {keyword}");
                    break;
            }
        }
    }

    private static void CheckProperties(JsonElement value, JsonElement rule, JsonElement root, string path, List<string> wrong)
    {
        if (value.ValueKind != JsonValueKind.Object) return;
        foreach (var property in value.EnumerateObject())
        {
            if (rule.TryGetProperty(property.Name, out var inner)) Check(property.Value, inner, root, $"{path}.{property.Name}", wrong);
            else wrong.Add($"{path}.{property.Name}: not in the schema");
        }
    }

    private static JsonElement Resolve(JsonElement root, string reference) =>
        reference.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(root, (at, step) => at.ValueKind == JsonValueKind.Array ? at[int.Parse(step)] : at.GetProperty(step));

    private static bool IsOf(JsonElement value, JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(t => IsOf(value, t)) : type.GetString() switch
        {
            "string" => value.ValueKind == JsonValueKind.String,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "number" => value.ValueKind == JsonValueKind.Number,
            "array" => value.ValueKind == JsonValueKind.Array,
            "object" => value.ValueKind == JsonValueKind.Object,
            "null" => value.ValueKind == JsonValueKind.Null,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            _ => false,
        };
}
