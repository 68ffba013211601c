using PapiSite.Site.Calendar;

namespace PapiSite.Site.Views;

/// <summary>A table of duties to report, of any plans.</summary>
/// <param name="Caption">What it holds, for screen readers.</param>
/// <param name="Reports">Its rows.</param>
/// <param name="IsNext">True where the times are the next ones, so that a row without any says why.</param>
public sealed record ReportTableModel(string Caption, IReadOnlyList<DutyTimes> Reports, bool IsNext = false)
{
    /// <summary>More days than these say less than the printed words.</summary>
    private const int FewTimes = 4;

    /// <summary>True where the days of a duty are worth naming beside the printed words.</summary>
    public static bool NamesTimes(DutyTimes report) => Recurs(report) && report.Times.Length <= FewTimes;

    /// <summary>True where a duty falls due again and again.</summary>
    public static bool Recurs(DutyTimes report) => report.Duty.Deadline?.Singles.Any(d => d.Recurrence is not null) ?? false;
}
