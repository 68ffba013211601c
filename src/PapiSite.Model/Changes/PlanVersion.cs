using System.Collections.Immutable;
using PapiSite.Language.Values;
using PapiSite.Model.Plans;
using static PapiSite.Language.Syntax.Keywords;

namespace PapiSite.Model.Changes;

/// <summary>A plan as the words that its readers see, without where they are written: what two versions are compared by.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Parts">The words of its own parts.</param>
/// <param name="Groups">Its groups, in the document's order.</param>
/// <param name="Tasks">Its tasks, in the document's order.</param>
public sealed record PlanVersion(PlanName Name, ImmutableArray<PartText> Parts, ImmutableArray<GroupVersion> Groups, ImmutableArray<TaskVersion> Tasks)
{
    /// <summary>The words of a plan. Names need no registry: those of the plan count.</summary>
    public static PlanVersion Of(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var groups = plan.Groups.Select(GroupVersion.Of).ToImmutableArray();
        var byAnchor = groups.ToDictionary(g => g.Anchor, StringComparer.Ordinal);
        return new(
            new(plan.Id, plan.Title, plan.Number) { Place = plan.PlaceName }, [.. PartsOf(plan)], groups,
            [.. plan.Tasks.Select(t => TaskVersion.Of(t, t.Group is { } group ? byAnchor.GetValueOrDefault(group.Anchor) : null))]);
    }

    private static IEnumerable<PartText> PartsOf(Plan plan)
    {
        var entry = plan.Origin.Entry;
        return PartText.Of(
            (Part.Title, null, plan.Title), (Part.Number, null, plan.Number ?? Absent(entry, Number)), (Part.IssuedOn, null, Day(plan.IssuedIn) ?? Absent(entry, Issued)), (Part.IssuedBy, null, Names(plan.Issuers)),
            (Part.SignedBy, null, plan.Signatory is { } signed ? signed.Name + (signed.Capacity is { } capacity ? $" ({capacity})" : "") : null),
            (Part.Place, null, plan.PlaceName), (Part.Period, null, plan.Period?.ToString()), (Part.IndexSet, null, entry.First(IndexSet)?.Text.Text),
            (Part.Status, null, plan.Status is { } status ? Choices.PlanStatuses.WordOf(status) : null),
            (Part.Wording, null, entry.First(Wording)?.Text.Text), (Part.Description, null, plan.Description),
            (Part.Implements, null, Cited(plan, CitationKind.Implements)), (Part.Replaces, null, Cited(plan, CitationKind.Replaces)),
            (Part.Amends, null, Cited(plan, CitationKind.Amends)), (Part.LegalBasis, null, Cited(plan, CitationKind.Basis)),
            (Part.Cited, null, Cited(plan, CitationKind.Cites)), (Part.ToBeReplaced, null, Cited(plan, CitationKind.ToBeReplaced)),
            (Part.Recipients, null, PartText.Listed(plan.Recipients)), (Part.Note, null, string.Join('\n', plan.Notes)), (Part.Damaged, null, PartText.Listed(plan.Damaged)),
            (Part.SourceCopy, null, entry.First(Language.Syntax.Keywords.SourceCopy)?.Text.Text), (Part.Provenance, null, plan.Provenance), (Part.Files, null, Files(entry)))
        .Concat(PartText.Of(plan.Results.Select(s => (Part.Result, (string?)$"{s.Year}", (string?)s.Score.Text))))
        .Concat(PartText.Of(plan.Aims.Select(s => (Part.Aim, (string?)$"{s.Year}", (string?)s.Score.Text))))
        .Concat(PartText.Of(Sections(plan.Sections)))
        .Concat(PartText.Of(plan.Footnotes.Select(f => (Part.Footnote, f.Label, (string?)f.Text))))
        .Concat(PartText.Of(plan.Duties.Select(d => (Part.Duty, (string?)(d.Label ?? d.Headline), (string?)$"{Names(d.Agencies)}: {d.Headline} {d.Body} {d.Deadline?.Text}"))))
        .Concat(PartText.Of(plan.ReportingDuties.Select(d => (
            Part.Reporting, (string?)(d.Label ?? d.Headline), (string?)$"{d.Headline}; {Names(d.Agencies)} → {Names(d.To)} {Names(d.Via)}; {d.Origin.Entry.First(ReportPeriods)?.Text.Text} {d.Deadline?.Text} {d.Body}"))));
    }

    private static IEnumerable<(Part Part, string? Name, string? Text)> Sections(ImmutableArray<PlanSection> sections) =>
        sections.SelectMany(s => Sections(s.Sections).Prepend((Part.Section, s.Label is null ? s.Title : $"{s.Label.TrimEnd('.')}. {s.Title}", s.Body)));

    private static string? Cited(Plan plan, CitationKind kind) => PartText.Listed(plan.Citations.Where(c => c.Kind == kind).Select(c => c.Reference.Text));

    private static string? Absent(Language.Syntax.EntrySyntax entry, Language.Syntax.Keyword keyword) => entry.First(keyword) is { Value: AbsentValue } absent ? absent.Text.Text : null;

    private static string? Day(DateValue? date) => date switch
    {
        null => null,
        { Day: { } day } => $"{day.Day}/{day.Month}/{day.Year}",
        { First: var first, Last: var last } => first.Month == last.Month ? $"tháng {first.Month}/{first.Year}" : $"năm {first.Year}",
    };

    /// <summary>Agencies as a plan names them, in its order.</summary>
    internal static string Names(IEnumerable<Assignment> assignments) => PartText.Listed(assignments.Select(NameOf));

    /// <summary>An agency with the condition behind it.</summary>
    internal static string NameOf(Assignment assignment) => PartText.InLine(assignment.Mention.Name + (assignment.Mention.Note is { } note ? $" ({note})" : ""));

    /// <summary>The files attached right under an entry, whether the folder has them or not.</summary>
    internal static string Files(Language.Syntax.EntrySyntax entry) =>
        PartText.Listed(entry.All(Attachment).Select(e => e.Value).OfType<FileValue>().Select(f => f.Title is null ? f.Path : $"{f.Title} ({f.Path})"));
}
