namespace PapiSite.Site.Feeds;

/// <summary>The time in which days begin.</summary>
internal static class VietnamTime
{
    /// <summary>What it is ahead of UTC, all year round.</summary>
    public static readonly TimeSpan Offset = TimeSpan.FromHours(7);
}
