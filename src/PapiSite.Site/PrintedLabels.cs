using PapiSite.Model.Plans;
using PapiSite.Site.Wording;

namespace PapiSite.Site;

/// <summary>The printed labels of groups and tasks, joined as people cite them: <c>I</c> and <c>1</c> give <c>I.1</c>.</summary>
public static class PrintedLabels
{
    /// <summary>The labels of a task's groups, appendices and goals left out; null where none has a label.</summary>
    public static string? OfGroups(PlanTask task)
    {
        ArgumentNullException.ThrowIfNull(task);
        var joined = Joined(LabelsOfGroups(task));
        return joined.Length == 0 ? null : joined;
    }

    /// <summary>The labels of a task's groups and its own, appendices and goals left out: an appendix counts its rows by itself.</summary>
    public static string OfTask(PlanTask task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return Joined(LabelsOfGroups(task).Append(task.Label).OfType<string>());
    }

    /// <summary>
    /// Labels joined by points; a label such as 1.2 right under 1 holds the outer label already. Brackets stay as they are printed
    /// (<c>1.2.(6)</c>); only the point or the bracket that closes a label without opening it goes where another label follows.
    /// </summary>
    public static string Joined(IEnumerable<string> labels)
    {
        var all = labels.Select(l => l.TrimEnd('.')).Where(l => l.Length > 0).ToList();
        var joined = "";
        for (var i = 0; i < all.Count; i++)
        {
            var isLast = i + 1 == all.Count;
            var label = isLast ? all[i] : Open(all[i]);
            if (!isLast && all[i + 1].StartsWith(label + ".", StringComparison.Ordinal)) continue;
            joined += (joined.Length > 0 ? "." : "") + label;
        }

        return joined;
    }

    /// <summary>A heading with its label: <c>I. Công khai</c>, <c>a) Công khai</c>, <c>(6) Công khai</c>.</summary>
    public static string Titled(string? label, string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        if (string.IsNullOrEmpty(label)) return title;
        return $"{label}{(label[^1] is '.' or ')' ? "" : ".")} {title}".TrimEnd();
    }

    /// <summary>The same beside words of the interface: the label is no content.</summary>
    public static Sentence Titled(string? label, Sentence title) =>
        string.IsNullOrEmpty(label) ? title : $"{label}{(label[^1] is '.' or ')' ? "" : ".")} {title}";

    private static IEnumerable<string> LabelsOfGroups(PlanTask task) =>
        task.Groups.Where(g => g.Kind == GroupKind.Group).Select(g => g.Label).OfType<string>();

    private static string Open(string label) => label.Contains('(', StringComparison.Ordinal) ? label : label.TrimEnd(')');
}
