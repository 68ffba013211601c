using PapiSite.Language.Diagnostics;

namespace PapiSite.Cli.Faults;

/// <summary>What keeps a command from its work, in words for the person who typed it.</summary>
/// <param name="words">What is wrong, where, and what to do.</param>
internal sealed class CommandFault(Words words) : Exception(words.En)
{
    /// <summary>The words in both languages.</summary>
    public Words Words => words;
}
