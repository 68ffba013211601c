using System.CommandLine;

namespace PapiSite.Benchmarks.Commands;

/// <summary>Options that choose a corpus.</summary>
internal static class CorpusOptions
{
    public static Option<string?> Tasks() =>
        new("--tasks") { Description = "Takes the tasks from a JSON Lines file instead of making them up.", HelpName = "FILE" };

    public static Option<ulong> Seed() =>
        new("--seed")
        {
            Description = "Makes other tasks and draws other queries.",
            HelpName = "NUMBER",
            DefaultValueFactory = _ => 1,
        };
}
