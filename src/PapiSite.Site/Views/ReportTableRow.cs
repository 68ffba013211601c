using System.Collections.Immutable;
using PapiSite.Model.Plans;
using PapiSite.Site.Calendar;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A duty to report among those of other plans.</summary>
/// <param name="Duty">What is reported, and where its plan says so.</param>
/// <param name="Plan">The plan's document, with its place where the site has several.</param>
/// <param name="Who">Who reports.</param>
/// <param name="To">Whom to.</param>
/// <param name="Via">Through whom, or null.</param>
/// <param name="Deadline">By when, or that the plan does not say.</param>
/// <param name="Periods">For which parts of the year, or null.</param>
/// <param name="Times">The days on which it is due, in words; null where they say less than the printed words.</param>
public sealed record ReportTableRow(
    PageLink Duty, Sentence Plan, ImmutableArray<AgencyName> Who, ImmutableArray<AgencyName> To, Sentence? Via, Sentence Deadline,
    string? Periods, string? Times)
{
    /// <summary>More days than these say less than the printed words.</summary>
    private const int FewTimes = 4;

    /// <summary>The row of a duty.</summary>
    /// <param name="report">The duty with its times.</param>
    /// <param name="isNext">True where the times are the next ones.</param>
    /// <param name="scope">The page.</param>
    public static ReportTableRow Of(DutyTimes report, bool isNext, ViewScope scope)
    {
        var (plan, duty, t) = (report.Plan, report.Duty, scope.T);
        var place = scope.Publication.HasManyPlaces && plan.Place is { } at ? (Sentence)$", {new Content(at.ShortName)}" : Sentence.Empty;
        return new(
            new(duty.Headline, Routes.Of(plan) + "#bao-cao"), $"{DocumentName.Of(plan, t)}{place}",
            AgencyName.Of(duty.Agencies), AgencyName.Of(duty.To), ViaOf(duty, t), ReportingRow.DeadlineOf(duty, t),
            duty.Periods.IsEmpty ? null : t.ReportPeriods(duty.Periods), TimesOf(report, isNext, t));
    }

    private static Sentence? ViaOf(ReportingDuty duty, InterfaceTexts t) =>
        duty.Via.IsEmpty ? null : t.Via(string.Join(", ", duty.Via.Select(v => v.Mention.Name)));

    private static string? TimesOf(DutyTimes report, bool isNext, InterfaceTexts t)
    {
        var recurs = report.Duty.Deadline?.Singles.Any(d => d.Recurrence is not null) ?? false;
        if (!recurs || report.Times.Length > FewTimes) return null;
        if (!isNext) return t.TimesDue(report.Times);
        return report.Times.IsEmpty ? t.NoNextTime : t.NextTime(report.Times[0]);
    }
}
