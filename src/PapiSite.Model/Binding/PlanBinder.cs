using System.Collections.Immutable;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using PapiSite.Model.Indexes;
using PapiSite.Model.Plans;
using PapiSite.Model.References;
using static PapiSite.Model.Binding.ContentBinder;

namespace PapiSite.Model.Binding;

/// <summary>Binds a plan: its particulars here, its groups and tasks in <see cref="TaskBinder"/>.</summary>
internal static class PlanBinder
{
    public static Plan Bind(
        Origin origin, AgencyRegistry registry, ImmutableArray<IndexSet> indexSets, OtherRoles roles, AttachedFiles attachments,
        BindingBag diagnostics)
    {
        var entry = origin.Entry;
        var issued = entry.Get<DateValue>(Keywords.Issued);
        var (placeName, place) = PlaceNames.Of(origin, issued?.First ?? entry.Get(Keywords.Period)?.First, registry, diagnostics);
        var scope = new BindingScope(origin.Source, registry, indexSets, attachments, place, diagnostics, roles);
        var issuers = scope.Agencies(entry.First(Keywords.Issuer));
        scope.Issuers = [.. issuers.Select(issuer => issuer.Agency).OfType<Agency>()];
        var period = entry.Get(Keywords.Period);
        var tasks = new TaskBinder(scope, period);
        tasks.BindUnder(entry);
        var plan = new Plan(Text(entry, Keywords.Identifier) ?? IdOfFile(origin.Source.Path), entry.Text.Text)
        {
            Number = entry.Get<TextValue>(Keywords.Number)?.Text,
            NumberAbsence = entry.Get<AbsentValue>(Keywords.Number)?.Absence,
            IssuedAbsence = entry.Get<AbsentValue>(Keywords.Issued)?.Absence,
            Issued = issued?.Day,
            IssuedIn = issued,
            Issuers = issuers,
            Signatory = entry.Get(Keywords.Signatory),
            PlaceName = placeName,
            Place = place,
            Period = period,
            IndexSets = [.. (entry.Get<TextList>(Keywords.IndexSet)?.Items ?? []).Select(scope.IndexSet).OfType<IndexSet>()],
            Status = entry.Get<ChoiceValue<PlanStatus>>(Keywords.Status)?.Choice,
            SourceCopy = entry.Get(Keywords.SourceCopy)?.Choice,
            Provenance = Text(entry, Keywords.Provenance),
            IsSummarised = entry.Get(Keywords.Wording)?.Choice == HeadlineWording.Summary,
            Inferred = [.. entry.GetAll(Keywords.Inferred).SelectMany(l => l.Choices)],
            Description = Prose(entry, Keywords.Description),
            Recipients = AllItems(entry, Keywords.Recipients),
            Sections = Sections(entry),
            Footnotes =
            [
                .. entry
                    .All(Keywords.Footnote)
                    .Where(f => f.Value is ProseValue)
                    .Select(f => new Footnote(f.Label, ((ProseValue)f.Value!).Markdown)),
            ],
            Files = scope.Files(entry),
            Results = TaskBinder.Scores(scope, entry, Keywords.Result),
            Aims = TaskBinder.Scores(scope, entry, Keywords.Aim),
            Groups = tasks.Groups,
            Tasks = tasks.Tasks,
            Notes = AllProse(entry, Keywords.Note),
            Damaged = AllTexts(entry, Keywords.Damaged),
            Own = OwnTerms.Of(entry),
            Typed = TypedParticulars(entry),
            Origin = origin,
        };
        return plan with
        {
            DocumentKey = DocumentKeys.Of(plan, registry),
            Citations = Citations(scope, entry),
            SelfScorings = [.. entry.All(Keywords.SelfScoring).Select(e => SelfScoringBinder.Bind(scope, e)).OfType<SelfScoring>()],
            Duties = [.. entry.All(Keywords.Duty).Select(e => Duty(scope, e, period))],
            ReportingDuties = [.. entry.All(Keywords.Reporting).Select(e => Reporting(scope, e, period))],
        };
    }

    private static TypedParticulars TypedParticulars(EntrySyntax entry) => new()
    {
        NumberAbsence = TypedAbsence(entry, Keywords.Number),
        IssuedAbsence = TypedAbsence(entry, Keywords.Issued),
        IndexSets = Typed(entry, Keywords.IndexSet),
        Dimensions = Typed(entry, Keywords.Dimension),
        Wording = Typed(entry, Keywords.Wording),
        SourceCopy = Typed(entry, Keywords.SourceCopy),
        Files = NamedFiles(entry),
    };

    private static string? TypedAbsence(EntrySyntax entry, Keyword keyword) =>
        entry.First(keyword)?.Value is not AbsentValue ? null : Typed(entry, keyword);

    private static string IdOfFile(string path)
    {
        var name = VietnameseText.Slug(path[(path.LastIndexOf('/') + 1)..].Replace(".papi", "", StringComparison.OrdinalIgnoreCase));
        return name.Length == 0 ? "ke-hoach" : name;
    }

    private static ImmutableArray<CitedDocument> Citations(BindingScope scope, EntrySyntax entry) =>
    [
        .. scope.Citations(entry, Keywords.Implements, CitationKind.Implements),
        .. scope.Citations(entry, Keywords.Replaces, CitationKind.Replaces),
        .. scope.Citations(entry, Keywords.Amends, CitationKind.Amends),
        .. scope.AllCitations(entry),
    ];

    private static ImmutableArray<PlanSection> Sections(EntrySyntax entry) =>
        [.. entry.All(Keywords.Part).Select(e => new PlanSection(e.Label, e.Text.Text, Prose(e, Keywords.Content) ?? "", Sections(e)))];

    private static Duty Duty(BindingScope scope, EntrySyntax entry, Period? period) => new(
        entry.Label, entry.Text.Text, scope.Agencies(entry.First(Keywords.Agency)), Prose(entry, Keywords.Content),
        scope.DeadlineOf(entry, period), scope.AllCitations(entry), scope.Origin(entry));

    private static ReportingDuty Reporting(BindingScope scope, EntrySyntax entry, Period? period)
    {
        var periods = entry.Get(Keywords.ReportPeriods)?.Parts ?? [];
        return new(
            entry.Label, entry.Text.Text, scope.Agencies(entry.First(Keywords.Agency)), scope.Agencies(entry.First(Keywords.To)),
            scope.Agencies(entry.First(Keywords.Via)), scope.DeadlineOf(entry, period, periods), Prose(entry, Keywords.Content),
            scope.AllCitations(entry), scope.Origin(entry))
        {
            Periods = periods,
            TypedPeriods = Typed(entry, Keywords.ReportPeriods),
        };
    }
}
