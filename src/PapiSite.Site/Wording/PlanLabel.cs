using PapiSite.Model.Plans;
using PapiSite.Site.Comparisons;

namespace PapiSite.Site.Wording;

/// <summary>How a plan is called where two stand beside each other.</summary>
public static class PlanLabel
{
    /// <summary>Place and period of each of two plans (<c>Vĩnh Phúc 2024</c>), with the number where that tells them not apart.</summary>
    public static string[] Of(PlanPair pair)
    {
        var (one, other) = (Short(pair.Earlier), Short(pair.Later));
        return one != other
            ? [one, other]
            : [$"{one}, {pair.Earlier.Number ?? pair.Earlier.Title}", $"{other}, {pair.Later.Number ?? pair.Later.Title}"];
    }

    /// <summary>Document and place, for a title.</summary>
    public static Sentence Long(Plan plan, InterfaceTexts t) =>
        plan.PlaceName is { } place ? $"{DocumentName.Of(plan, t)} ({new Content(place)})" : DocumentName.Of(plan, t);

    /// <summary>Number, date and issuer, to stand behind the title.</summary>
    public static Sentence Particulars(Plan plan, InterfaceTexts t)
    {
        var issuer = plan.Issuers.IsEmpty ? plan.PlaceName : plan.Issuers[0].Mention.Name;
        return Sentence.Join(
            ", ",
            new[] { plan.Number is null ? null : DocumentName.Of(plan, t), issuer is null ? null : Sentence.Of(issuer) }.OfType<Sentence>()
        );
    }

    private static string Short(Plan plan)
    {
        var place = plan.Place?.ShortName ?? plan.PlaceName;
        return place is null ? plan.Number ?? plan.Title : plan.Period is { } period ? $"{place} {period}" : place;
    }
}
