using PapiSite.Site;

namespace PapiSite.Themes.Default;

/// <summary>A table of tasks.</summary>
/// <param name="Caption">What it holds, for screen readers.</param>
/// <param name="Tasks">Its rows.</param>
/// <param name="IsInPlan">True on the plan's own page, where rows are places to link to and the plan need not be named.</param>
/// <param name="Remark">What stands below a task's deadline, where there is something to say.</param>
internal sealed record TaskTableModel(string Caption, IReadOnlyList<PublishedTask> Tasks, bool IsInPlan = false, Func<PublishedTask, string?>? Remark = null)
{
    /// <summary>From this many rows on, a browser lays out what is off the screen only when it comes near.</summary>
    private const int ManyRows = 300;

    /// <summary>More rows than these make a page that an old telephone cannot hold.</summary>
    private const int MostRows = 500;

    /// <summary>What fits a screen needs no filter.</summary>
    private const int FewRows = 5;

    /// <summary>True where a filter helps more than it hides.</summary>
    public static bool IsWorthFiltering(int rows) => rows > FewRows;

    /// <summary>True where so many rows may stand on a page that has other ways to them.</summary>
    public static bool FitsOnePage(int rows) => rows <= MostRows;

    /// <summary>The class of a section with so many rows, or null.</summary>
    public static string? ClassFor(int rows) => rows >= ManyRows ? "many" : null;
}
