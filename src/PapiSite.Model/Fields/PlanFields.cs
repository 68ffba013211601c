using System.Collections.Immutable;
using PapiSite.Language.Syntax;
using PapiSite.Language.Values;
using PapiSite.Language.Writing;
using PapiSite.Model.Changes;
using PapiSite.Model.Plans;
using PapiSite.Model.Writing;
using static PapiSite.Model.Writing.SourceEntries;

namespace PapiSite.Model.Fields;

/// <summary>The fields of a plan itself, one row each, in the order in which changes take them.</summary>
public static class PlanFields
{
    /// <summary>Every field. Names need no registry: those of the plan count.</summary>
    public static ImmutableArray<Field<Plan>> All { get; } =
    [
        new(Keywords.Plan, p => p.Title) { Written = _ => [], Part = Part.Title, IsEditedText = true },
        new(Keywords.Number, p => p.Number ?? p.Typed.NumberAbsence) { Part = Part.Number },
        new(Keywords.Issued, p => Day(p.IssuedIn) ?? p.Typed.IssuedAbsence) { Part = Part.IssuedOn },
        new(Keywords.Issuer, p => p.Issuers.Select(AgencyWords.Of))
        {
            Written = p => Named(Keywords.Issuer, p.Issuers), Part = Part.IssuedBy,
        },
        new(Keywords.Signatory, p => Signed(p.Signatory)) { Part = Part.SignedBy },
        new(Keywords.Place, p => p.PlaceName) { Part = Part.Place },
        new(Keywords.Period, p => p.Period?.ToString()) { Part = Part.Period },
        new(Keywords.IndexSet, p => p.Typed.IndexSets) { Part = Part.IndexSet },
        new(Keywords.Status, p => p.Status is { } status ? Choices.PlanStatuses.WordOf(status) : null) { Part = Part.Status },
        new(Keywords.Wording, p => p.Typed.Wording) { Part = Part.Wording },
        new(Keywords.Description, p => p.Description) { Part = Part.Description, IsEditedText = true },
        Citing(Keywords.Implements, CitationKind.Implements, Part.Implements),
        Citing(Keywords.Replaces, CitationKind.Replaces, Part.Replaces),
        Citing(Keywords.Amends, CitationKind.Amends, Part.Amends),
        Citing(Keywords.LegalBasis, CitationKind.Basis, Part.LegalBasis),
        Citing(Keywords.Cites, CitationKind.Cites, Part.Cited),
        Citing(Keywords.ToBeReplaced, CitationKind.ToBeReplaced, Part.ToBeReplaced),
        new(Keywords.Recipients, p => p.Recipients) { Written = p => Listed(Keywords.Recipients, p.Recipients), Part = Part.Recipients },
        new(Keywords.Note, p => p.Notes) { Part = Part.Note, Compared = p => [(null, string.Join('\n', p.Notes))], IsEditedText = true },
        new(Keywords.Damaged, p => p.Damaged) { Part = Part.Damaged, IsEditedText = true },
        new(Keywords.SourceCopy, p => p.Typed.SourceCopy) { Part = Part.SourceCopy },
        new(Keywords.Provenance, p => p.Provenance) { Part = Part.Provenance },
        new(Keywords.Attachment, p => p.Typed.Files.Select(FileWords.WithPath)) { Written = p => Files(p.Typed.Files), Part = Part.Files },
        new(Keywords.Result, p => p.Results.Select(s => s.Score.Text))
        {
            Written = p => Scores(Keywords.Result, p.Results), Part = Part.Result, Compared = p => ScoreWords.ByYear(p.Results),
        },
        new(Keywords.Aim, p => p.Aims.Select(s => s.Score.Text))
        {
            Written = p => Scores(Keywords.Aim, p.Aims), Part = Part.Aim, Compared = p => ScoreWords.ByYear(p.Aims),
        },
        new(Keywords.SelfScoring, p => p.SelfScorings.Select(s => $"{s.Code} {s.Year}"))
        {
            Written = p => p.SelfScorings.Select(SelfScoringSource.Of),
            Part = Part.SelfScoring, Compared = p => p.SelfScorings.SelectMany(SelfScoringWords.ByCriterion),
        },
        new(Keywords.Part, p => p.Sections.Select(s => s.Title))
        {
            Written = p => p.Sections.Select(DutySource.Of),
            Part = Part.Section, Compared = p => ByHeading(p.Sections), IsEditedText = true,
        },
        new(Keywords.Footnote, p => p.Footnotes.Select(f => f.Text))
        {
            Written = p => p.Footnotes.Select(f => PapiEntry.OfText(Keywords.Footnote, f.Text, f.Label)),
            Part = Part.Footnote, Compared = p => p.Footnotes.Select(f => (f.Label, (string?)f.Text)), IsEditedText = true,
        },
        new(Keywords.Duty, p => p.Duties.Select(d => d.Headline))
        {
            Written = p => p.Duties.Select(DutySource.Of),
            Part = Part.Duty, Compared = p => p.Duties.Select(d => ((string?)(d.Label ?? d.Headline), TextOf(d))), IsEditedText = true,
        },
        new(Keywords.Reporting, p => p.ReportingDuties.Select(d => d.Headline))
        {
            Written = p => p.ReportingDuties.Select(DutySource.Of),
            Part = Part.Reporting, Compared = p => p.ReportingDuties.Select(d => ((string?)(d.Label ?? d.Headline), TextOf(d))),
            IsEditedText = true,
        },
        // What tasks inherit, and what the editor says of the file, have no part: changes tell the one as theirs, the other not at all.
        new(Keywords.Inferred, p => p.Inferred.Select(Choices.InferredParts.WordOf))
        {
            Written = p => p.Inferred.IsEmpty ? [] : Value(Keywords.Inferred, new ChoiceList<InferredPart>(p.Inferred)),
        },
        new(Keywords.Dimension, p => p.Typed.Dimensions),
        new(AgencyWords.OfRoles, p => p.Own.Roles.SelectMany(r => r.Agencies.Members).Select(m => m.Name)) { Written = p => Roles(p.Own) },
        new(Keywords.Deadline, p => p.Own.Deadline?.Text) { Written = p => Value(Keywords.Deadline, p.Own.Deadline) },
    ];

    /// <summary>The words of its parts.</summary>
    internal static IEnumerable<PartText> PartsOf(Plan plan) => All.SelectMany(f => f.PartsOf(plan));

    private static Field<Plan> Citing(Keyword<DocumentList> keyword, CitationKind kind, Part part) =>
        new(keyword, p => p.Citations.Where(c => c.Kind == kind).Select(c => c.Reference.Text))
        {
            Part = part,
            Written = p => Documents(keyword, p.Citations, kind),
        };

    private static string? Signed(Signatory? signatory) =>
        signatory is null ? null : signatory.Name + (signatory.Capacity is { } capacity ? $" ({capacity})" : "");

    private static string? Day(DateValue? date) => date switch
    {
        null => null,
        { Day: { } day } => $"{day.Day}/{day.Month}/{day.Year}",
        { First: var first, Last: var last } => first.Month == last.Month ? $"tháng {first.Month}/{first.Year}" : $"năm {first.Year}",
    };

    private static IEnumerable<(string? Name, string? Text)> ByHeading(ImmutableArray<PlanSection> sections) =>
        sections.SelectMany(s => ByHeading(s.Sections).Prepend((s.Label is null ? s.Title : $"{s.Label.TrimEnd('.')}. {s.Title}", s.Body)));

    private static string? TextOf(Duty duty) => $"{AgencyWords.Listed(duty.Agencies)}: {duty.Headline} {duty.Body} {duty.Deadline?.Text}";

    private static string? TextOf(ReportingDuty duty)
    {
        var (who, to, via) = (AgencyWords.Listed(duty.Agencies), AgencyWords.Listed(duty.To), AgencyWords.Listed(duty.Via));
        return $"{duty.Headline}; {who} → {to} {via}; {duty.TypedPeriods} {duty.Deadline?.Text} {duty.Body}";
    }
}
