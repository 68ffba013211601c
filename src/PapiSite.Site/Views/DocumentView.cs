using System.Collections.Immutable;
using PapiSite.Site.Documents;
using PapiSite.Site.Pages;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A document with what cites it.</summary>
public sealed record DocumentView(PageHead Head) : PageView(Head)
{
    /// <summary>The document's title, and which part of the tasks the page has.</summary>
    public required Sentence Title { get; init; }

    /// <summary>How many plans, tasks and duties cite it.</summary>
    public required string Lead { get; init; }

    /// <summary>The plans that take its place.</summary>
    public ImmutableArray<PlanLink> ReplacedBy { get; init; } = [];

    /// <summary>The tasks that are to replace it.</summary>
    public ImmutableArray<PlaceLink> ToBeReplacedBy { get; init; } = [];

    /// <summary>The plans that amend it.</summary>
    public ImmutableArray<PlanLink> AmendedBy { get; init; } = [];

    /// <summary>Its kind, and the page of the kind.</summary>
    public required NamedLink Kind { get; init; }

    /// <summary>What is known of it.</summary>
    public ImmutableArray<Fact> Facts { get; init; } = [];

    /// <summary>The plan of the site that it is, or null.</summary>
    public PageLink? Plan { get; init; }

    /// <summary>How plans call it, where they do so in several ways.</summary>
    public ImmutableArray<string> Wordings { get; init; } = [];

    /// <summary>The plans that cite it, by what they say of it.</summary>
    public ImmutableArray<(string Term, ImmutableArray<PlanLink> Plans)> Plans { get; init; } = [];

    /// <summary>The page's part of the tasks that cite it; null where there are none.</summary>
    public TaskTable? Tasks { get; init; }

    /// <summary>True for so many tasks that a browser should lay out only those near the screen.</summary>
    public bool HasManyTasks { get; init; }

    /// <summary>The filter of the tasks, or null.</summary>
    public TaskFilter? Filter { get; init; }

    /// <summary>The duties that cite it.</summary>
    public ImmutableArray<PlaceLink> Duties { get; init; } = [];

    /// <summary>Its pages, where the tasks fill several.</summary>
    public ImmutableArray<PartLink> Parts { get; init; } = [];

    private const int WordingsShown = 10;

    /// <summary>The view of a document's page.</summary>
    public static DocumentView Of(DocumentPage page, ViewScope scope)
    {
        var (document, t) = (page.Document, scope.T);
        var title = Sentence.Of(document.Title);
        return new(PageHead.Of(page, scope))
        {
            Title = t.InPart(title, page.Part),
            Lead = t.CitedBy(document.Plans.Length, document.Tasks.Length, document.Duties.Length),
            ReplacedBy = PlanLink.Of(document.ReplacedBy, t),
            ToBeReplacedBy =
            [
                .. document.ReplacingTasks.Select(task =>
                    new PlaceLink(task.Task.Headline, Routes.Of(task), t.TaskOf(task.Citation, DocumentName.Of(task.Plan, t)))),
            ],
            AmendedBy = PlanLink.Of(document.AmendedBy, t),
            Kind = new(Sentence.OfWords(t.DocumentKindName(document.Kind)), Routes.Of(document.Kind)),
            Facts = [.. FactsOf(document, t).OfType<Fact>()],
            Plan = document.Plan is { } own ? new(own.Title, Routes.Of(own)) : null,
            Wordings = document.Wordings.Length > 1 ? [.. document.Wordings.Take(WordingsShown)] : [],
            Plans =
            [
                .. document.Plans.GroupBy(p => p.Kind).OrderByDescending(g => g.Key)
                    .Select(kind => (t.Citation(kind.Key), PlanLink.Of(kind.Select(p => p.Plan), t))),
            ],
            Tasks = page.Tasks.IsEmpty ? null : TaskTable.Of(Sentence.OfWords(t.TasksCiting(document.Tasks.Length)), page.Tasks, scope),
            HasManyTasks = TaskTable.AreMany(page.Tasks.Length),
            Filter = TaskFilter.Of(page.Tasks, scope.T),
            Duties =
            [
                .. document.Duties.Select(duty =>
                    new PlaceLink(duty.Headline, $"{Routes.Of(duty.Plan)}#{duty.Anchor}", t.DutyOf(DocumentName.Of(duty.Plan, t)))),
            ],
            Parts = PartLink.Of(title, page.Part, page.Parts, part => Routes.Of(document, part), t),
        };
    }

    private static IEnumerable<Fact?> FactsOf(Document document, InterfaceTexts t)
    {
        yield return Fact.Of(t.IssuedOn, document.Date is { } day ? t.Day(day) : null);
        yield return Fact.Of(t.Year, document.Date is null && document.Year is { } year ? $"{year}" : null);
        yield return Fact.Of(t.IssuedBy, document.Issuer is { } issuer ? Sentence.Of(issuer) : null);
        yield return Fact.Of(t.Place, document.PlaceName is { } place ? Sentence.Of(place).Capital() : null);
    }
}
