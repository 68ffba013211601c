using System.Collections.Immutable;
using PapiSite.Model.Reports;

namespace PapiSite.Site.Progress;

/// <summary>How many tasks of a set are how far.</summary>
/// <param name="ByKind">The number of each kind, in the order of <see cref="ProgressKinds.All"/>.</param>
/// <param name="PastUnreported">Of those never reported on, how many are past their last day.</param>
public sealed record ProgressCounts(ImmutableArray<int> ByKind, int PastUnreported)
{
    /// <summary>All tasks.</summary>
    public int Total => ByKind.Sum();

    /// <summary>The tasks on which a report counts.</summary>
    public int Reported => Total - this[ProgressKind.NotReported] - Unclear;

    /// <summary>The tasks on which a report may have been made, or on another.</summary>
    public int Unclear => this[ProgressKind.ReportUnclear];

    /// <summary>True where there is something to show: a report was made on some of them, or may have been.</summary>
    public bool HasAny => Reported + Unclear > 0;

    /// <summary>The tasks of a kind.</summary>
    public int this[ProgressKind kind] => ByKind[(int)kind];

    /// <summary>
    /// The completed tasks in percent of all, those given up and those never reported on included; to one decimal; null where no report
    /// counts.
    /// </summary>
    public decimal? Share =>
        Reported == 0 ? null : Math.Round(100m * this[ProgressKind.Completed] / Total, 1, MidpointRounding.AwayFromZero);

    /// <summary>Counts tasks.</summary>
    public static ProgressCounts Of(IEnumerable<TaskProgress> tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        var (counts, unreported) = (new int[ProgressKinds.All.Count], 0);
        foreach (var progress in tasks)
        {
            var kind = ProgressKinds.Of(progress);
            counts[(int)kind]++;
            if (kind == ProgressKind.NotReported && progress.IsPast) unreported++;
        }

        return new([.. counts], unreported);
    }

    /// <summary>
    /// Counts tasks as they stand on the day of publication, those on whose plan the site collects reports: of the others nothing is known.
    /// </summary>
    public static ProgressCounts Of(IEnumerable<PublishedTask> tasks) => Of(tasks.Where(t => t.IsCollected).Select(t => t.Progress));
}
