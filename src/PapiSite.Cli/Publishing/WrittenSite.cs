namespace PapiSite.Cli.Publishing;

/// <summary>What a build wrote.</summary>
/// <param name="Files">How many files the site has.</param>
/// <param name="Bytes">How many bytes they hold, the list of sums not counted.</param>
/// <param name="Changed">How many are new or other than before.</param>
internal sealed record WrittenSite(int Files, long Bytes, int Changed);
