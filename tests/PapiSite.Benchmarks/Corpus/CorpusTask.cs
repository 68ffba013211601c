using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PapiSite.Benchmarks.Corpus;

/// <summary>A made-up task, as a line of a JSON Lines file has it (names in snake case).</summary>
public sealed record CorpusTask
{
    /// <summary>The id, unique in the corpus: <c>t000001</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The plan's id: <c>PAPI-2024-012</c>.</summary>
    public required string Plan { get; init; }

    /// <summary>The plan's year.</summary>
    public required int Year { get; init; }

    /// <summary>The province's bare name: <c>Vĩnh Phúc</c>.</summary>
    public required string Province { get; init; }

    /// <summary>The PAPI dimension, from 1 to 8.</summary>
    public required int Dimension { get; init; }

    /// <summary>The dimension's name.</summary>
    public required string DimensionName { get; init; }

    /// <summary>The headline.</summary>
    public required string Title { get; init; }

    /// <summary>Who leads, by name.</summary>
    public required ImmutableArray<string> Lead { get; init; }

    /// <summary>Who coordinates, by name.</summary>
    public required ImmutableArray<string> Coordinating { get; init; }

    /// <summary>The deadline in words.</summary>
    public required string Deadline { get; init; }

    /// <summary>The target in words, or nothing.</summary>
    public string Target { get; init; } = "";

    /// <summary>The products, separated by semicolons, or nothing.</summary>
    public string Product { get; init; } = "";

    /// <summary>Everybody in a role, those who lead first.</summary>
    [JsonIgnore]
    public IEnumerable<string> Agencies => Lead.Concat(Coordinating);

    /// <summary>The first tasks of a JSON Lines file.</summary>
    /// <exception cref="InvalidDataException">The file has fewer, or a line is no task.</exception>
    public static IReadOnlyList<CorpusTask> Read(string path, int count)
    {
        var tasks = new List<CorpusTask>(count);
        foreach (var line in File.ReadLines(path).Take(count))
        {
            try
            {
                tasks.Add(JsonSerializer.Deserialize(line, CorpusJson.Default.CorpusTask)!);
            }
            catch (JsonException fault)
            {
                throw new InvalidDataException($"{path}, line {tasks.Count + 1}, is not a task: {fault.Message}", fault);
            }
        }

        return tasks.Count == count ? tasks : throw new InvalidDataException($"{path} has {tasks.Count} tasks, not {count}.");
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(CorpusTask))]
internal sealed partial class CorpusJson : JsonSerializerContext;
