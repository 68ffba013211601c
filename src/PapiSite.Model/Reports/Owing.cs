using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Reports;

/// <summary>
/// Who owes the reports of a duty: the bodies that the plan names, and the declared members of the groups that it names; nobody else.
/// </summary>
public static class Owing
{
    /// <summary>The bodies that must report, each once.</summary>
    public static IEnumerable<Agency> In(ReportingDuty duty) =>
        duty.Agencies.Select(a => a.Agency).OfType<Agency>().SelectMany(a => BodiesIn(a, [])).Distinct();

    /// <summary>
    /// Those whom the plan names and that are not counted: groups without declared members, and names that the registry does not have.
    /// </summary>
    public static IEnumerable<Assignment> UncountedIn(ReportingDuty duty) =>
        duty.Agencies.Where(a => a.Agency is null || BodiesIn(a.Agency, []).Count == 0);

    /// <summary>The names of those that a plan asks for reports by a day that it states, and that are not counted.</summary>
    public static IEnumerable<string> UncountedIn(Plan plan) =>
        plan.ReportingDuties.Where(d => ReportTimes.AreOnDays(d)).SelectMany(d => UncountedIn(d))
            .Select(a => a.Mention.Name).Distinct();

    /// <summary>The bodies in a group, and in the groups inside it.</summary>
    private static List<Agency> BodiesIn(Agency agency, HashSet<Agency> met)
    {
        // Groups may hold one another.
        if (!met.Add(agency)) return [];
        return agency.Kind == AgencyKind.Body ? [agency] : [.. agency.Members.SelectMany(m => BodiesIn(m, met))];
    }
}
