using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Binding;

/// <summary>Finds the plans and tasks that reports, drafts for comment and questions name.</summary>
internal sealed class PlanNames(ImmutableArray<Plan> plans, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, Dictionary<string, PlanTask>> _tasks = new(StringComparer.Ordinal);

    /// <summary>The id under which a plan has a task of a printed label: <c>II.1</c> gives <c>ii.1</c>.</summary>
    public static string IdOf(string? label) => VietnameseText.Fold(label ?? "").Trim('.', ')', '(');

    /// <summary>The plan that an entry names by identifier or number; null where it names none, or none that is there, which is reported.</summary>
    public Plan? PlanOf(Origin origin)
    {
        if (origin.Entry.First(Keywords.Plan) is not { Value: TextValue name } entry) return null;
        var found = plans.Where(p => p.Id == name.Text || p.Number?.Equals(name.Text, StringComparison.OrdinalIgnoreCase) == true).ToList();
        if (found.Count == 1) return found[0];
        var descriptor = found.Count == 0 ? BindingDiagnostics.UnknownPlan : BindingDiagnostics.AmbiguousPlan;
        new Origin(origin.Source, entry).Report(diagnostics, descriptor, name.Text, string.Join(", ", found.Count > 0 ? found.Select(p => p.Id) : plans.Select(p => p.Id)));
        return null;
    }

    /// <summary>The task of a plan, or null where it has none of the id, which is reported at the keyword that names it.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="id">The task's id.</param>
    /// <param name="origin">The entry that names it.</param>
    /// <param name="shown">The task as the editor calls it.</param>
    public PlanTask? TaskOf(Plan plan, string id, Origin origin, string shown)
    {
        if (!_tasks.TryGetValue(plan.Id, out var byId)) _tasks[plan.Id] = byId = plan.Tasks.ToDictionary(t => t.Id, StringComparer.Ordinal);
        if (byId.TryGetValue(id, out var task)) return task;
        var nearest = NearestNames.Of(id, byId.Keys, most: 1);
        origin.ReportHead(diagnostics, BindingDiagnostics.UnknownTask, shown, plan.Id, nearest.Count > 0 ? nearest[0] : plan.Tasks.IsEmpty ? "" : plan.Tasks[0].Id);
        return null;
    }
}
