using PapiSite.Model.Plans;

namespace PapiSite.Site;

/// <summary>The printed labels of groups and tasks, joined as people cite them: <c>I</c> and <c>1</c> give <c>I.1</c>.</summary>
public static class PrintedLabels
{
    /// <summary>The labels of a task's groups, appendices and goals left out; null where none has a label.</summary>
    public static string? OfGroups(PlanTask task)
    {
        ArgumentNullException.ThrowIfNull(task);
        var joined = Joined(task.Groups.Where(g => g.Kind == GroupKind.Group).Select(g => g.Label).OfType<string>());
        return joined.Length == 0 ? null : joined;
    }

    /// <summary>The labels of group and task as people cite them: <c>I.1</c>.</summary>
    public static string OfTask(PlanTask task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return Joined(task.Groups.Where(g => g.Kind != GroupKind.Goal).Select(g => g.Label).Append(task.Label).OfType<string>());
    }

    /// <summary>Labels joined by points; a label such as 1.2 under 1 holds the outer label already.</summary>
    public static string Joined(IEnumerable<string> labels)
    {
        var bare = labels.Select(l => l.TrimEnd('.', ')')).ToList();
        return string.Join('.', bare.Where((label, i) => !bare.Skip(i + 1).Any(l => l.StartsWith(label + ".", StringComparison.Ordinal))));
    }
}
