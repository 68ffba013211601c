using System.Collections.Immutable;
using PapiSite.Language.Syntax;
using PapiSite.Model.Binding;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Changes;

/// <summary>A task as the words that its readers see.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Group">The group that it stands in, or null.</param>
/// <param name="Parts">The words of its parts.</param>
/// <param name="Agencies">The agencies of each role under the names that the plan gives them, own or inherited.</param>
public sealed record TaskVersion(TaskName Name, GroupVersion? Group, ImmutableArray<PartText> Parts, ImmutableDictionary<Role, ImmutableArray<string>> Agencies)
{
    /// <summary>The number as printed, or null.</summary>
    public string? Label { get; init; }

    /// <summary>The identifier that the editor gave it, or null.</summary>
    public string? Identifier { get; init; }

    /// <summary>The words of a task.</summary>
    public static TaskVersion Of(PlanTask task, GroupVersion? group)
    {
        ArgumentNullException.ThrowIfNull(task);
        var entry = task.Origin.Entry;
        var labels = task.Groups.Where(g => g.Kind == GroupKind.Group).Select(g => g.Label).Append(task.Label).OfType<string>();
        return new(
            new(task.Id, PartText.InLine(task.Headline), [.. labels]) { Appendix = task.Appendix, IsNumbered = task.Label is not null }, group, [.. PartsOf(task, entry)],
            task.Assignments.GroupBy(a => a.Role).ToImmutableDictionary(r => r.Key, r => r.Select(PlanVersion.NameOf).ToImmutableArray()))
        {
            Label = task.Label,
            Identifier = ContentBinder.Text(entry, Keywords.Identifier),
        };
    }

    /// <summary>The words of a part; empty where it has none.</summary>
    internal string TextOf(Part part) => Parts.FirstOrDefault(p => p.Part == part).Text ?? "";

    private static IEnumerable<PartText> PartsOf(PlanTask task, EntrySyntax entry) => PartText.Of(
        (Part.Headline, null, task.Headline), (Part.Official, null, task.Official), (Part.Description, null, task.Description), (Part.Goal, null, ContentBinder.Text(entry, Keywords.Goal)),
        (Part.Deadline, null, task.Deadline?.Text), (Part.Target, null, PartText.Listed(task.Targets.Select(t => t.Text))), (Part.Deliverable, null, PartText.Listed(task.Deliverables)),
        (Part.Dimension, null, entry.First(Keywords.Dimension)?.Text.Text),
        // A task shows what it rests on and what it names in one list of documents.
        (Part.Cited, null, PartText.Listed(task.Citations.Where(c => c.Kind != CitationKind.ToBeReplaced).Select(c => c.Reference.Text))),
        (Part.ToBeReplaced, null, PartText.Listed(task.Citations.Where(c => c.Kind == CitationKind.ToBeReplaced).Select(c => c.Reference.Text))),
        (Part.Evidence, null, task.Evidence), (Part.Provenance, null, task.Provenance), (Part.Note, null, string.Join('\n', task.Notes)),
        (Part.Damaged, null, PartText.Listed(task.Damaged)), (Part.Files, null, PlanVersion.Files(entry)))
        .Concat(PartText.Of(task.Subtasks.Select(s => (Part.Subtask, (string?)(s.Label ?? s.Headline), (string?)TextOf(s)))));

    private static string TextOf(Subtask part)
    {
        var roles = part.Assignments.GroupBy(a => a.PrintedRole).Select(r => $"{r.Key}: {string.Join(", ", r.Select(PlanVersion.NameOf))}");
        string[] texts =
        [
            part.Headline, part.Official ?? "", .. roles, part.Deadline?.Text ?? "", .. part.Targets.Select(t => t.Text), .. part.Deliverables,
            .. part.Citations.Select(c => c.Reference.Text), .. part.Notes, .. part.Damaged,
        ];
        return PartText.Listed(texts.Where(t => t.Length > 0));
    }
}
