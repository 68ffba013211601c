using PapiSite.Site;

namespace PapiSite.Themes.Default;

/// <summary>A table of tasks.</summary>
/// <param name="Caption">What it holds, for screen readers.</param>
/// <param name="Tasks">Its rows.</param>
/// <param name="IsInPlan">True on the plan's own page, where rows are places to link to and the plan need not be named.</param>
internal sealed record TaskTableModel(string Caption, IReadOnlyList<PublishedTask> Tasks, bool IsInPlan = false);
