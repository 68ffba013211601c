using System.Collections.Frozen;
using System.Collections.Immutable;
using PapiSite.Language.Text;
using PapiSite.Model.Plans;

namespace PapiSite.Site.Documents;

/// <summary>Every document that the plans of a publication cite, each once.</summary>
public sealed class DocumentRegister
{
    private readonly FrozenDictionary<string, Document> _byKey;

    /// <summary>Gathers the documents of plans and their tasks.</summary>
    public DocumentRegister(ImmutableArray<Plan> plans, ImmutableArray<PublishedTask> tasks)
    {
        // Two plans of one number are a slip of the content; the first is the document's.
        var own = plans
            .Where(p => p.DocumentKey is not null)
            .DistinctBy(p => p.DocumentKey)
            .ToDictionary(p => p.DocumentKey!, StringComparer.Ordinal);
        var citations = plans.SelectMany(OfPlan).Concat(tasks.SelectMany(OfTask)).Concat(plans.SelectMany(OfDuties));
        All =
        [
            .. citations
                .GroupBy(c => c.Cited.Key, StringComparer.Ordinal)
                .Select(g => Gathered(g.Key, [.. g], own.GetValueOrDefault(g.Key)))
                .OrderBy(d => d.Kind)
                .ThenBy(d => d.Title, VietnameseOrder.Instance)
                .ThenBy(d => d.Key, StringComparer.Ordinal),
        ];
        _byKey = All.ToFrozenDictionary(d => d.Key);
    }

    /// <summary>All documents, by kind, then by name and number in Vietnamese order.</summary>
    public ImmutableArray<Document> All { get; }

    /// <summary>The document that a citation means.</summary>
    public Document Of(CitedDocument cited)
    {
        ArgumentNullException.ThrowIfNull(cited);
        return _byKey[cited.Key];
    }

    /// <summary>The document that a plan is, or null where no plan cites it.</summary>
    public Document? Of(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.DocumentKey is { } key && _byKey.GetValueOrDefault(key) is { } document && ReferenceEquals(document.Plan, plan)
            ? document
            : null;
    }

    /// <summary>Those that are cited most often.</summary>
    public IEnumerable<Document> MostCited(int count) => All.OrderByDescending(d => d.Count).Take(count);

    private static IEnumerable<Citation> OfPlan(Plan plan) => plan.Citations.Select(c => new Citation(c) { Plan = new(plan, c.Kind) });

    private static IEnumerable<Citation> OfTask(PublishedTask task) =>
        task.Task.Citations.Concat(task.Task.Subtasks.SelectMany(s => s.Citations))
            .Select(c => new Citation(c) { Task = task, IsToBeReplaced = c.Kind == CitationKind.ToBeReplaced });

    private static IEnumerable<Citation> OfDuties(Plan plan) =>
        plan
            .Duties.SelectMany((d, i) => d.Citations.Select(c => new Citation(c) { Duty = new(plan, d.Headline, DutyAnchors.OfDuty(i)) }))
            .Concat(
                plan.ReportingDuties.SelectMany(
                    (d, i) => d.Citations.Select(c => new Citation(c) { Duty = new(plan, d.Headline, DutyAnchors.OfReporting(i)) })
                )
            );

    private static Document Gathered(string key, IReadOnlyList<Citation> citations, Plan? plan)
    {
        // The citation that says most is the one to take the particulars from.
        var best = citations
            .Select(c => c.Cited)
            .OrderByDescending(c => c.Reference.Number is not null)
            .ThenByDescending(c => c.Reference.Name.Length > 0)
            .ThenByDescending(c => c.Reference.Date is not null)
            .ThenByDescending(c => c.Reference.Issuer is not null)
            .ThenByDescending(c => c.Reference.Text.Length)
            .ThenBy(c => c.Reference.Text, StringComparer.Ordinal)
            .First();
        var reference = best.Reference;
        var issuer = citations
            .Select(c => c.Cited.Reference.Issuer)
            .OfType<string>()
            .OrderByDescending(i => i.Length)
            .ThenBy(i => i, StringComparer.Ordinal)
            .FirstOrDefault();
        return new(key, DocumentKinds.Of(reference.Name, reference.Number), Title(best))
        {
            Date = plan?.Issued ?? citations.Select(c => c.Cited.Reference.Date).FirstOrDefault(d => d is not null),
            Year = citations.Select(c => c.Cited.Year).FirstOrDefault(y => y is not null),
            Issuer = IssuerWords(issuer, best.PlaceName),
            PlaceName = best.PlaceName,
            Plan = plan,
            Plans = [.. citations.Select(c => c.Plan).OfType<PlanCitation>().Distinct()],
            Tasks = [.. citations.Select(c => c.Task).OfType<PublishedTask>().Distinct()],
            ReplacingTasks = [.. citations.Where(c => c.IsToBeReplaced).Select(c => c.Task).OfType<PublishedTask>().Distinct()],
            Duties = [.. citations.Select(c => c.Duty).OfType<DutyCitation>().Distinct()],
            Wordings = [.. citations.Select(c => c.Cited.Reference.Text).Distinct(StringComparer.Ordinal).Order(VietnameseOrder.Instance)],
        };
    }

    private static string Title(CitedDocument cited)
    {
        var (name, number) = (cited.Reference.Name, cited.Reference.Number);
        if (number is null)
            return cited.Year is { } year && !name.EndsWith($"{year}", StringComparison.Ordinal) ? $"{name} ({year})" : name;
        return DocumentKinds.Titled(name, number);
    }

    /// <summary>The issuer with its place, which the words may name, begin (<c>UBND tỉnh</c>) or leave out.</summary>
    private static string? IssuerWords(string? issuer, string? place)
    {
        if (
            place is null
            || (issuer is not null && VietnameseText.Key(issuer).Contains(VietnameseText.Key(place), StringComparison.Ordinal))
        )
        {
            return issuer;
        }

        if (issuer is null)
            return null;
        var kind = issuer[(issuer.LastIndexOf(' ') + 1)..];
        return place.StartsWith(kind + " ", StringComparison.OrdinalIgnoreCase) ? issuer + place[kind.Length..] : $"{issuer}, {place}";
    }

    private sealed record Citation(CitedDocument Cited)
    {
        public PlanCitation? Plan { get; init; }

        public PublishedTask? Task { get; init; }

        public bool IsToBeReplaced { get; init; }

        public DutyCitation? Duty { get; init; }
    }
}
