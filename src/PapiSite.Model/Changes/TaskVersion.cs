using System.Collections.Immutable;
using PapiSite.Model.Fields;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Changes;

/// <summary>A task as the words that its readers see.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Group">The group that it stands in, or null.</param>
/// <param name="Parts">The words of its parts.</param>
/// <param name="Agencies">The agencies of each role under the names that the plan gives them, own or inherited.</param>
public sealed record TaskVersion(
    TaskName Name, GroupVersion? Group, ImmutableArray<PartText> Parts, ImmutableDictionary<AssignedRole, ImmutableArray<string>> Agencies)
{
    /// <summary>The number as printed, or null.</summary>
    public string? Label { get; init; }

    /// <summary>The identifier that the editor gave it, or null.</summary>
    public string? Identifier { get; init; }

    /// <summary>The words of a task.</summary>
    public static TaskVersion Of(PlanTask task, GroupVersion? group)
    {
        ArgumentNullException.ThrowIfNull(task);
        var labels = task.Groups.Where(g => g.Kind == GroupKind.Group).Select(g => g.Label).Append(task.Label).OfType<string>();
        var name = new TaskName(task.Id, PartText.InLine(task.Headline), [.. labels])
        {
            Appendix = task.Appendix,
            IsNumbered = task.Label is not null,
        };
        var agencies = task.Assignments.GroupBy(a => a.Role)
            .ToImmutableDictionary(r => r.Key, r => r.Select(AgencyWords.Of).ToImmutableArray());
        return new(name, group, [.. TaskFields.PartsOf(task)], agencies) { Label = task.Label, Identifier = task.Identifier };
    }

    /// <summary>The words of a part; empty where it has none.</summary>
    internal string TextOf(Part part) => Parts.FirstOrDefault(p => p.Part == part).Text ?? "";
}
