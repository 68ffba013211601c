using System.Collections.Immutable;
using PapiSite.Site.Progress;

namespace PapiSite.Themes.Default;

/// <summary>How far tasks are, in a sentence, a table, and by month where that is known.</summary>
/// <param name="Counts">All of them.</param>
/// <param name="Table">The same in parts, or null.</param>
/// <param name="Months">The same by month.</param>
internal sealed record ProgressOverviewModel(ProgressCounts Counts, ProgressTableModel? Table, ImmutableArray<MonthlyProgress> Months);
