using PapiSite.Language.Diagnostics;

namespace PapiSite.Cli;

/// <summary>What a command has of the world: where to write, what time it is, where it stands.</summary>
public sealed record Shell(TextWriter Out, TextWriter Error, TimeProvider Time, string WorkingFolder)
{
    /// <summary>What is piped or pasted into the command.</summary>
    public Stream Input { get; init; } = Stream.Null;

    /// <summary>True where a person watches a terminal, so that a progress display makes sense.</summary>
    public bool IsInteractive { get; init; }

    /// <summary>The language in which everything is said to the person.</summary>
    public MessageLanguage Language { get; init; }

    /// <summary>Where the whole of a fault of ours goes, for whoever mends it; nowhere without it.</summary>
    public string? TraceFile { get; init; }

    /// <summary>Today in Vietnam, which has one time zone and no summer time.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Time.GetUtcNow().AddHours(7).DateTime);

    /// <summary>Words in the language of the person.</summary>
    public string Say(string vi, string en) => new Words(vi, en).In(Language);

    /// <summary>The full path of a path that a person typed, without a separator at its end.</summary>
    public string PathOf(string typed) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(typed, WorkingFolder));
}
