using System.Collections.Immutable;
using PapiSite.Language.Syntax;
using PapiSite.Language.Values;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Binding;

/// <summary>The plans of a content by what may name them, with the labels and titles of their tasks.</summary>
internal sealed class PlanIndex(ImmutableArray<Plan> plans)
{
    private readonly Dictionary<string, TaskLabels> _labels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TaskTitles> _titles = new(StringComparer.Ordinal);

    /// <summary>The ids of all, in the content's order.</summary>
    public IEnumerable<string> Ids => plans.Select(p => p.Id);

    /// <summary>The plans that an identifier or a number may mean.</summary>
    public IReadOnlyList<Plan> Find(string name)
    {
        var found = plans.Where(p => p.Id == name).ToList();
        return found.Count > 0 ? found : [.. plans.Where(p => p.BearsNumber(name))];
    }

    /// <summary>
    /// What binding an entry that names a plan asks of all plans: the one that is named; where there is none or are several, the names
    /// of all as well, since the editor is told them.
    /// </summary>
    public IEnumerable<object?> Asked(Origin origin)
    {
        if (origin.Entry.First(Keywords.Plan) is not { Value: TextValue name }) return [];
        var found = Find(name.Text);
        return found.Count == 1 ? found : [.. found, string.Join(';', Ids)];
    }

    public TaskLabels LabelsOf(Plan plan)
    {
        if (!_labels.TryGetValue(plan.Id, out var labels)) _labels[plan.Id] = labels = new(plan);
        return labels;
    }

    public TaskTitles TitlesOf(Plan plan)
    {
        if (!_titles.TryGetValue(plan.Id, out var titles)) _titles[plan.Id] = titles = new(plan.Tasks);
        return titles;
    }
}
