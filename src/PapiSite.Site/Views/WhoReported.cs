using System.Collections.Immutable;
using PapiSite.Model.Reports;
using PapiSite.Site.Progress;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>Who reported on a plan for a period, and who did not.</summary>
/// <param name="Due">The reports that were due.</param>
/// <param name="Unasked">The reports of those from whom none was due.</param>
/// <param name="Uncounted">Whose reports nobody can count, or null.</param>
public sealed record WhoReported(ImmutableArray<DueReportRow> Due, ImmutableArray<UnaskedReportRow> Unasked, Sentence? Uncounted)
{
    /// <summary>Who reported.</summary>
    public static WhoReported Of(PlanReports reports, ViewScope scope)
    {
        var t = scope.T;
        string? Corrected(ProgressReport first) => reports.CorrectionOf(first) is { } later ? t.CorrectedOn(later.Date) : null;
        var uncounted = Owing.UncountedIn(reports.Plan).ToList();
        return new(
            [.. reports.Due.Select(due => DueReportRow.Of(due, due.Report is { } report ? Corrected(report) : null, t))],
            [.. reports.Unasked.Select(r => new UnaskedReportRow(AgencyName.Of([r.Reporter]), MadeOn(r.Date, t), Corrected(r)))],
            uncounted.Count > 0 ? t.NotCounted(string.Join("; ", uncounted)) : null);
    }

    private static Tag MadeOn(DateOnly day, InterfaceTexts t) => new("completed", t.Day(day));
}

/// <summary>A report that was due.</summary>
/// <param name="Agency">Who owes it.</param>
/// <param name="LastDay">By when, in words.</param>
/// <param name="State">When it was made, or that it was not.</param>
/// <param name="Corrected">When a later report corrected it, in words; or null.</param>
public sealed record DueReportRow(PageLink Agency, string LastDay, Tag State, string? Corrected)
{
    /// <summary>A report that was due.</summary>
    public static DueReportRow Of(DueReport due, string? corrected, InterfaceTexts t) =>
        new(new(due.Agency.Name, Routes.Of(due.Agency)), t.Day(due.Due), StateOf(due, t), corrected);

    private static Tag StateOf(DueReport due, InterfaceTexts t) => due switch
    {
        { Report: null } => new("not-reported", t.ReportMissing),
        { IsLate: true, Report: { } report } => new("delayed", t.ReportedLate(report.Date, due.DaysLate)),
        { Report: { } report } => new("completed", t.ReportedInTime(report.Date)),
    };
}

/// <summary>A report that nobody had asked for.</summary>
/// <param name="Reporter">Who made it.</param>
/// <param name="State">When it was made.</param>
/// <param name="Corrected">When a later report corrected it, in words; or null.</param>
public sealed record UnaskedReportRow(ImmutableArray<AgencyName> Reporter, Tag State, string? Corrected);
