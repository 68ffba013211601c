using System.Collections.Immutable;
using PapiSite.Site.Calendar;

namespace PapiSite.Site.Views;

/// <summary>A table of duties to report, of any plans.</summary>
/// <param name="Caption">What it holds, for screen readers.</param>
/// <param name="Rows">Its rows.</param>
public sealed record ReportTable(string Caption, ImmutableArray<ReportTableRow> Rows)
{
    /// <summary>A table of duties; null without any.</summary>
    /// <param name="caption">What it holds.</param>
    /// <param name="reports">The duties.</param>
    /// <param name="scope">The page.</param>
    /// <param name="isNext">True where the times are the next ones, so that a row without any says why.</param>
    public static ReportTable? Of(string caption, IReadOnlyCollection<DutyTimes> reports, ViewScope scope, bool isNext = false) =>
        reports.Count > 0 ? new(caption, [.. reports.Select(report => ReportTableRow.Of(report, isNext, scope))]) : null;
}
