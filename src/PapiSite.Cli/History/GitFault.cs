using PapiSite.Model.Changes;

namespace PapiSite.Cli.History;

/// <summary>git cannot say what is asked of it.</summary>
/// <param name="gap">Why.</param>
/// <param name="detail">git's own words, for the terminal.</param>
internal sealed class GitFault(HistoryGap gap, string detail) : Exception(detail)
{
    /// <summary>Why.</summary>
    public HistoryGap Gap => gap;

    /// <summary>The fault behind git's words.</summary>
    public static GitFault Of(string error) =>
        new(
            error.Contains("dubious ownership", StringComparison.Ordinal) || error.Contains("safe.directory", StringComparison.Ordinal)
                    ? HistoryGap.NotTrusted
                : error.Contains("not a git repository", StringComparison.Ordinal)
                || error.Contains("must be run in a work tree", StringComparison.Ordinal)
                    ? HistoryGap.NoRepository
                : error.Contains("promisor", StringComparison.Ordinal) || error.Contains("lazy fetching", StringComparison.Ordinal)
                    ? HistoryGap.Partial
                : HistoryGap.Unreadable,
            error.Trim()
        );
}
