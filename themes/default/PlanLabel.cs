using PapiSite.Model.Plans;
using PapiSite.Site.Comparisons;
using PapiSite.Themes.Default.Texts;

namespace PapiSite.Themes.Default;

/// <summary>How a plan is called where two stand beside each other.</summary>
internal static class PlanLabel
{
    /// <summary>Place and period of each of two plans (<c>Vĩnh Phúc 2024</c>), with the number where that tells them not apart.</summary>
    public static string[] Of(PlanPair pair)
    {
        var (one, other) = (Short(pair.Earlier), Short(pair.Later));
        return one != other ? [one, other] : [$"{one}, {pair.Earlier.Number ?? pair.Earlier.Title}", $"{other}, {pair.Later.Number ?? pair.Later.Title}"];
    }

    /// <summary>Document and place, for a title.</summary>
    public static string Long(Plan plan, InterfaceTexts t) => DocumentName.Of(plan, t) + (plan.PlaceName is { } place ? $" ({t.Quote(place)})" : "");

    /// <summary>Number, date and issuer, to stand behind the title.</summary>
    public static string Particulars(Plan plan, InterfaceTexts t)
    {
        var issuer = plan.Issuers.IsEmpty ? plan.PlaceName : plan.Issuers[0].Mention.Name;
        return string.Join(", ", new[] { plan.Number is null ? null : DocumentName.Of(plan, t), t.Quote(issuer) }.OfType<string>());
    }

    private static string Short(Plan plan)
    {
        var place = plan.Place?.ShortName ?? plan.PlaceName;
        return place is null ? plan.Number ?? plan.Title : plan.Period is { } period ? $"{place} {period}" : place;
    }
}
