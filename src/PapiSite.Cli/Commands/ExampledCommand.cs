using System.CommandLine;

namespace PapiSite.Cli.Commands;

/// <summary>A command that shows examples in its help.</summary>
internal sealed class ExampledCommand(string name, string description, params string[] examples) : Command(name, description)
{
    /// <summary>Command lines that a reader may copy.</summary>
    public IReadOnlyList<string> Examples => examples;
}
