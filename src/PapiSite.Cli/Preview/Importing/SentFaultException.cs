using PapiSite.Language.Diagnostics;

namespace PapiSite.Cli.Preview.Importing;

/// <summary>What keeps the preview from taking what was sent.</summary>
/// <param name="status">The status of the answer.</param>
/// <param name="words">What is wrong, and what to do.</param>
public sealed class SentFaultException(int status, Words words) : Exception(words.En)
{
    /// <summary>The status of the answer.</summary>
    public int Status => status;

    /// <summary>The words in both languages.</summary>
    public Words Words => words;
}
