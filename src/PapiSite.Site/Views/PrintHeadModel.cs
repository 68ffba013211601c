using System.Collections.Immutable;
using PapiSite.Model.Plans;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>The head of a printed document.</summary>
/// <param name="Issuers">The issuing bodies in capitals, a line each.</param>
/// <param name="Number">The line of the number, or null.</param>
/// <param name="PlaceAndDate">The line of place and date; or null.</param>
/// <param name="Kind">The kind of document in capitals.</param>
/// <param name="IsOfParty">True for a document of the Party, which has its name in place of the state's and its motto.</param>
public sealed record PrintHeadModel(ImmutableArray<string> Issuers, string? Number, Sentence? PlaceAndDate, string Kind, bool IsOfParty)
{
    /// <summary>The body above the issuing one, in capitals; or null.</summary>
    public string? Superior { get; init; }

    /// <summary>The head of a plan as it was signed.</summary>
    public static PrintHeadModel Of(Plan plan, InterfaceTexts t)
    {
        var isOfParty = PrintHead.AreOfParty(plan.Issuers);
        return new(
            PrintHead.Names(plan.Issuers, plan.Place),
            plan.Number is not { } number ? null : isOfParty ? t.PartyNumberLine(number) : t.NumberLine(number),
            plan is { Issued: { } day, Place: { } place } ? t.PlaceAndDate(PrintHead.PlaceOf(place), day) : null,
            DocumentName.KindOf(plan, t).ToUpperInvariant(),
            isOfParty
        )
        {
            Superior = PrintHead.Superior(plan.Issuers, plan.Place),
        };
    }

    /// <summary>
    /// The head of a report on a plan, with room for number and day. Who gathers the reports signs it, else who issued the plan.
    /// </summary>
    public static PrintHeadModel OfReport(Plan plan, ReportingDuty? duty, InterfaceTexts t)
    {
        var signers = duty is { Via: [_, ..] via } ? via : plan.Issuers;
        var isOfParty = PrintHead.AreOfParty(signers);
        return new(
            PrintHead.Names(signers, plan.Place), isOfParty ? t.PrintedPartyNumber : t.PrintedNumber,
            plan.Place is { } place ? t.PrintedPlaceAndDate(PrintHead.PlaceOf(place)) : null, t.PrintedReport, isOfParty)
        {
            Superior = PrintHead.Superior(signers, plan.Place),
        };
    }
}
