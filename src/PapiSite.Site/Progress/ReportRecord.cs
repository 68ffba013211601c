using PapiSite.Model.Reports;

namespace PapiSite.Site.Progress;

/// <summary>How reports that were due came.</summary>
/// <param name="Due">How many were due.</param>
/// <param name="InTime">How many were made by their day.</param>
/// <param name="Late">How many were made after it.</param>
public readonly record struct ReportRecord(int Due, int InTime, int Late)
{
    /// <summary>How many are not published.</summary>
    public int Missing => Due - InTime - Late;

    /// <summary>Counts reports.</summary>
    public static ReportRecord Of(IEnumerable<DueReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var record = default(ReportRecord);
        foreach (var report in reports)
        {
            record = record with
            {
                Due = record.Due + 1,
                InTime = record.InTime + (report is { Report: not null, IsLate: false } ? 1 : 0),
                Late = record.Late + (report.IsLate ? 1 : 0),
            };
        }

        return record;
    }
}
