using PapiSite.Model.Agencies;
using PapiSite.Model.Plans;

namespace PapiSite.Site.Search;

/// <summary>A task of the index, with the numbers that it may name.</summary>
internal readonly record struct SearchRow(PublishedTask Published, SearchNumbers Numbers)
{
    /// <summary>The task.</summary>
    public PlanTask Task => Published.Task;

    /// <summary>The place of its plan among the plans.</summary>
    public int Plan => Numbers.Plans[Published.Plan];

    /// <summary>The number of an agency where the task is of this plan.</summary>
    public int NumberOf(Agency agency) => Numbers.Agencies.Within(Published.Plan, agency);

    /// <summary>The agencies that have the task, or a part of it, in a role.</summary>
    public IEnumerable<Agency> In(Role role) =>
        SearchDocument.RolesOf(Task).Where(a => a.Role == role).Select(a => a.Agency).OfType<Agency>().Distinct();
}

/// <summary>What stands for plans and for agencies.</summary>
internal sealed record SearchNumbers(IReadOnlyDictionary<Plan, int> Plans, AgencyNumbers Agencies);
