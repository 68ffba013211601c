using System.Collections.Concurrent;
using System.Text.Json;

namespace PapiSite.Tests.Site.Mutants;

/// <summary>Every datum is of its schema, stands for one thing and leads to its page.</summary>
internal static class DataChecks
{
    private const string SchemaSuffix = ".schema.json";

    private static readonly ConcurrentDictionary<string, JsonElement> Schemas = new(StringComparer.Ordinal);

    public static void Check(MutantSite site)
    {
        foreach (var (path, bytes) in site.Files.Where(f => IsData(f.Key) && site.Paths.Contains(SchemaOf(f.Key))))
        {
            using var data = JsonDocument.Parse(bytes);
            var wrong = JsonSchemas.Check(data.RootElement, SchemaOf(path, site));
            MutantFault.Unless(wrong.Count == 0, "data beside their schema", () => $"{path}: {string.Join(", ", wrong.Take(5))}");
            var ids = data.RootElement.EnumerateArray().Select(item => item.TryGetProperty("id", out var id) ? id.GetString() : null)
                .OfType<string>().ToList();
            var areApart = ids.Distinct(StringComparer.Ordinal).Count() == ids.Count;
            MutantFault.Unless(areApart, "two data of one id", () => $"{path}: {string.Join(' ', ids)}");
            CheckAddresses(data.RootElement, path, site);
        }
    }

    private static bool IsData(string path) =>
        path.StartsWith("data/", StringComparison.Ordinal) && path.EndsWith(".json", StringComparison.Ordinal)
        && !path.EndsWith(SchemaSuffix, StringComparison.Ordinal);

    private static string SchemaOf(string path) => Path.ChangeExtension(path, SchemaSuffix);

    private static JsonElement SchemaOf(string path, MutantSite site) => Schemas.GetOrAdd(
        path, _ => JsonDocument.Parse(site.Listed.Single(f => f.Path == SchemaOf(path)).ToBytes()).RootElement.Clone());

    private static void CheckAddresses(JsonElement value, string path, MutantSite site)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray()) CheckAddresses(item, path, site);
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in value.EnumerateObject())
            {
                if (property.NameEquals("url") && property.Value.GetString() is { } address)
                    MutantFault.Unless(LeadsSomewhere(address, path, site), "a datum's address to nowhere", () => $"{path}: {address}");
                CheckAddresses(property.Value, path, site);
            }
        }
    }

    private static bool LeadsSomewhere(string address, string path, MutantSite site) => site.IsOwn(address)
        ? site.Leads(address, path)
        : Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https");
}
