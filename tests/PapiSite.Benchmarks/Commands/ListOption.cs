using System.CommandLine;

namespace PapiSite.Benchmarks.Commands;

/// <summary>Options whose value is several, with commas between them.</summary>
internal static class ListOption
{
    /// <summary>An option of several values.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What help says of it.</param>
    /// <param name="usual">Its value where none is given.</param>
    /// <param name="read">The value of a text; null for one that is none.</param>
    public static Option<T[]> Of<T>(string name, string description, T[] usual, Func<string, object?> read) => new(name)
    {
        Description = description,
        HelpName = "LIST",
        DefaultValueFactory = _ => usual,
        CustomParser = result =>
        {
            var values = result.Tokens[0].Value.Split(',').Select(text => (Text: text, Value: read(text))).ToList();
            foreach (var (text, _) in values.Where(v => v.Value is null)) result.AddError($"{name} does not take “{text}”.");
            return [.. values.Select(v => v.Value).OfType<T>()];
        },
    };
}
