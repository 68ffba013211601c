using System.Collections.Immutable;
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

    /// <summary>A text as the index has it: of a short index in letters that stand for words.</summary>
    public string Written(string text) => Numbers.Code?.OfShown(text) ?? text;

    /// <summary>
    /// Who has the task, or a part of it, in a role that is none of the model's: the number of the agency and one, 0 where it has none,
    /// times the number of such roles, and the place of the role.
    /// </summary>
    public IEnumerable<int> InOwnRoles()
    {
        var row = this;
        return SearchDocument.RolesOf(Task).Where(a => a.Role.Own is not null)
            .Select(a => ((a.Agency is { } agency ? row.NumberOf(agency) + 1 : 0) * row.Numbers.OwnRoles.Length)
                + row.Numbers.OwnRoles.IndexOf(a.Role.Own!))
            .Distinct();
    }

    /// <summary>The agencies that have the task, or a part of it, in a role.</summary>
    public IEnumerable<Agency> In(Role role) =>
        SearchDocument.RolesOf(Task).Where(a => a.Role == role).Select(a => a.Agency).OfType<Agency>().Distinct();
}

/// <summary>What stands for plans and for agencies.</summary>
/// <param name="Plans">The places of plans.</param>
/// <param name="Agencies">The numbers of agencies.</param>
/// <param name="OwnRoles">The roles that are none of the model's.</param>
/// <param name="Code">What stands for words; null in a long index, whose texts are written as they are.</param>
internal sealed record SearchNumbers(
    IReadOnlyDictionary<Plan, int> Plans, AgencyNumbers Agencies, ImmutableArray<OtherRole> OwnRoles, TextCode? Code);
