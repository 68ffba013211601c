using System.Collections.Immutable;
using PapiSite.Model.Plans;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>The head of a printed document.</summary>
/// <param name="Issuers">The issuing bodies in capitals, a line each.</param>
/// <param name="Number">The line of the number, or null.</param>
/// <param name="PlaceAndDate">The line of place and date; or null.</param>
/// <param name="Kind">The kind of document in capitals.</param>
public sealed record PrintHeadModel(ImmutableArray<string> Issuers, string? Number, Sentence? PlaceAndDate, string Kind)
{
    /// <summary>The head of a plan as it was signed.</summary>
    public static PrintHeadModel Of(Plan plan, InterfaceTexts t) =>
        new(
            PrintHead.Names(plan.Issuers, plan.Place),
            plan.Number is { } number ? t.NumberLine(number) : null,
            plan is { Issued: { } day, Place: { } place } ? t.PlaceAndDate(place.ShortName, day) : null,
            DocumentName.KindOf(plan, t).ToUpperInvariant()
        );

    /// <summary>
    /// The head of a report on a plan, with room for number and day. Who gathers the reports signs it, else who issued the plan.
    /// </summary>
    public static PrintHeadModel OfReport(Plan plan, ReportingDuty? duty, InterfaceTexts t) => new(
        PrintHead.Names(duty is { Via: [_, ..] via } ? via : plan.Issuers, plan.Place), t.PrintedNumber,
        plan.Place is { } place ? t.PrintedPlaceAndDate(place.ShortName) : null, t.PrintedReport);
}
