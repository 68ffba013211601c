using System.Collections.Immutable;
using PapiSite.Model.Reports;
using PapiSite.Site.Progress;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>The reports that an agency owed, and how they came.</summary>
/// <param name="Lead">How many came in time, late, or not, in a sentence.</param>
/// <param name="Latest">The latest of them, the last one first.</param>
/// <param name="Earlier">How many there are besides, in words; null where these are all.</param>
public sealed record AgencyRecord(string Lead, ImmutableArray<OwedReport> Latest, string? Earlier)
{
    private const int Shown = 12;

    /// <summary>The record of the reports that an agency owed, in the order of their days; null where it owed none.</summary>
    public static AgencyRecord? Of(ImmutableArray<DueReport> owed, InterfaceTexts t)
    {
        if (owed.IsEmpty) return null;
        var record = ReportRecord.Of(owed);
        return new(
            t.RecordLead(record.Due, record.InTime, record.Late, record.Missing),
            [.. owed.Reverse().Take(Shown).Select(due => OwedReport.Of(due, t))],
            owed.Length > Shown ? t.EarlierReports(owed.Length - Shown) : null);
    }
}

/// <summary>A report that an agency owed.</summary>
/// <param name="Period">The period and its page.</param>
/// <param name="Plan">The plan, by its number or title, and its page.</param>
/// <param name="LastDay">The last day to report, in words.</param>
/// <param name="State">How it came.</param>
public sealed record OwedReport(NamedLink Period, NamedLink Plan, string LastDay, Tag State)
{
    /// <summary>A report that was due.</summary>
    public static OwedReport Of(DueReport due, InterfaceTexts t) => new(
        new(Sentence.OfWords(t.PeriodTitle(due.Period)), Routes.Of(due.Period)),
        new(due.Plan.Number is { } number ? Sentence.OfWords(number) : Sentence.Of(due.Plan.Title), Routes.Of(due.Plan)),
        t.Day(due.Due), StateOf(due, t));

    private static Tag StateOf(DueReport due, InterfaceTexts t) =>
        due.Report is not { } report ? new("not-reported", t.ReportMissing)
        : due.IsLate ? new("delayed", t.ReportedLate(report.Date, due.DaysLate))
        : new("completed", t.ReportedInTime(report.Date));
}
